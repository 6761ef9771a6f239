// Takes the place of the post-quantum part of age's library in the build (wxt.config.ts): 21 KB for keys that the usual `age`
// command cannot open yet. Such keys are refused before they would get here.
const none = {};
export { none as MLKEM768P256, none as MLKEM768X25519 };

// What TypeScript knows of bans.mjs.

export const bans: readonly { readonly name: string; readonly message: string }[];

// Put before the background's own script and the popup's by figures/background-work.ts: counts what they ask of the browser.
// A plain script, since it has to run before theirs.
(() => {
  const counts = { opens: 0, decryptions: 0, encryptions: 0, reads: 0, writes: 0 };
  const messages = [];
  const now = () => performance.timeOrigin + performance.now();

  const count = (owner, method, name) => {
    const real = owner[method];
    owner[method] = function (...given) {
      counts[name] += 1;
      return real.apply(this, given);
    };
  };
  count(IDBFactory.prototype, 'open', 'opens');
  count(SubtleCrypto.prototype, 'decrypt', 'decryptions');
  count(SubtleCrypto.prototype, 'encrypt', 'encryptions');

  // Two names of one thing in some browsers, two things in others.
  const apis = [globalThis.chrome, globalThis.browser].filter((api) => api?.storage !== undefined);
  for (const area of new Set(apis.flatMap(({ storage }) => [storage.local, storage.session]))) {
    count(area, 'get', 'reads');
    count(area, 'set', 'writes');
  }
  for (const onMessage of new Set(apis.map(({ runtime }) => runtime.onMessage))) {
    const listen = onMessage.addListener;
    onMessage.addListener = (heard) =>
      listen.call(onMessage, (message, sender, sendResponse) => {
        const noted = { type: message?.type, heard: now(), answered: null };
        messages.push(noted);
        return heard(message, sender, (answer) => {
          noted.answered = now();
          sendResponse(answer);
        });
      });
  }

  globalThis.benchWork = {
    read: () => ({ counts: { ...counts }, messages: messages.map((message) => ({ ...message })) }),
    reset: () => {
      for (const name of Object.keys(counts)) counts[name] = 0;
      messages.length = 0;
    },
  };
})();

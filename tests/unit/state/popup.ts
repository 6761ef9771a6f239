// The popup's store for tests, as it is: its messages reach the background's own handlers as the browser would carry them.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '@/utils/messages/handle';
import { ACCOUNT, keepAll, startBrowser, startWorker } from '../account/worker';

type Heard = (message: unknown, sender: object, reply: (reply: Reply) => void) => unknown;

/** What the popup has asked of the browser. */
export const asked = { opened: [] as string[], closed: 0, types: [] as string[] };

const onMessage = () => {
  const listeners = new Set<Heard>();
  Object.assign(fakeBrowser.runtime.onMessage, {
    addListener: (listener: Heard) => listeners.add(listener),
    removeListener: (listener: Heard) => listeners.delete(listener),
  });
  return listeners;
};

/** Ends with every listener of the test before. */
export async function startPopup(answer?: Parameters<typeof startWorker>[0]) {
  startBrowser();
  Object.assign(asked, { opened: [], closed: 0, types: [] });
  const worker = await startWorker(answer);
  const background = onMessage();
  const { handleMessages } = await import('@/utils/messages/handle');
  handleMessages(worker.page, worker.popup);
  const popup = onMessage();
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  let cut: 'never' | 'once' | 'always' = 'never';
  Object.assign(fakeBrowser.runtime, {
    sendMessage: (message: { type: string }) => {
      // Nobody hears what he sends himself: the popup asks the background, the background pings the popup.
      if (message.type === 'accountChanged') {
        for (const listener of popup) listener(structuredClone(message), sender, () => undefined);
        return Promise.resolve();
      }
      asked.types.push(message.type);
      if (cut !== 'never') {
        if (cut === 'once') cut = 'never';
        return Promise.reject(new Error('Could not establish connection.'));
      }
      return new Promise((resolve) => {
        for (const listener of background) listener(structuredClone(message), sender, resolve);
      });
    },
  });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: () => Promise.resolve(undefined),
    create: ({ url }: { url: string }) => Promise.resolve(asked.opened.push(url)),
    update: (_: number, { url }: { url: string }) => Promise.resolve(asked.opened.push(url)),
  });
  vi.stubGlobal('location', { pathname: '/popup.html' });
  vi.stubGlobal('window', { close: () => (asked.closed += 1) });
  const { useApp } = await import('@/utils/state/use-app');
  return {
    worker,
    app: () => useApp.getState(),
    /** Tells of each change. */
    subscribe: useApp.subscribe,
    /** Messages do not arrive: the next one, or all. */
    cutOff: (which: typeof cut) => (cut = which),
  };
}

export type TestPopup = Awaited<ReturnType<typeof startPopup>>;

/** An account is known, all its values are held, and the popup shows it. */
export async function showKept({ worker, app }: TestPopup): Promise<void> {
  await keepAll(worker);
  await app().load();
  app().showAccount(ACCOUNT);
  await app().refresh();
}

// On NetSuite's pages and on our own: hears that something of an account has changed. What it is must be asked for.
import { browser } from 'wxt/browser';
import type { AccountChanged } from './protocol';

const changed: AccountChanged['type'] = 'accountChanged';

/** On a NetSuite page it is this page's account; on our own it may be any. */
export function onAccountChanged(listener: () => void, signal?: AbortSignal): void {
  const heard = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === changed)
      listener();
  };
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(heard);
  });
}

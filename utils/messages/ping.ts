// Lets NetSuite's pages and our own know that something of an account has changed. They ask for what it is.
import { browser } from 'wxt/browser';
import type { AccountId } from '../netsuite/account';
import { appOrigin } from '../netsuite/hosts';
import type { AccountChanged } from './protocol';

/** Several changes in a row are one ping. */
const PING_AFTER_MS = 50;

const waiting = new Set<AccountId>();

/** Returns at once. Who listens hears it a moment later, with everything that has changed until then. */
export function pingAccount(account: AccountId): void {
  if (waiting.has(account)) return;
  waiting.add(account);
  setTimeout(() => {
    waiting.delete(account);
    // A tab may close meanwhile, and often nobody listens.
    void ping(account).catch(() => undefined);
  }, PING_AFTER_MS);
}

/** Rejects where nobody in the tab listens: the guide does not run there. */
export async function pingTab(tabId: number): Promise<void> {
  const message: AccountChanged = { type: 'accountChanged' };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

async function ping(account: AccountId): Promise<void> {
  const message: AccountChanged = { type: 'accountChanged' };
  browser.runtime.sendMessage(message).catch(() => undefined);
  for (const { id } of await browser.tabs.query({ url: `${appOrigin(account)}/*` })) {
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
  }
}

// What our own pages ask of the browser: which tab is looked at, opening pages, and whether this is the popup or a tab.
import { browser } from 'wxt/browser';
import { accountFromHost, type AccountId } from '../netsuite/account';

/** `popup`: opened from the toolbar. `tab`: popup.html in a tab of its own. */
export async function ownSurface(): Promise<'popup' | 'tab'> {
  return (await browser.tabs.getCurrent()) === undefined ? 'popup' : 'tab';
}

/** The account whose NetSuite page is in the active tab, or null. Without host access a tab has no address. */
export async function activeAccount(): Promise<AccountId | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.url === undefined ? null : accountFromHost(new URL(active.url).hostname);
}

/** The accounts of every open NetSuite tab, the one looked at last first. */
export async function openAccounts(): Promise<AccountId[]> {
  const tabs = await browser.tabs.query({ url: 'https://*.app.netsuite.com/*' });
  const newestFirst = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const accounts = newestFirst.map(({ url }) =>
    url === undefined ? null : accountFromHost(new URL(url).hostname),
  );
  return [...new Set(accounts.filter((account) => account !== null))];
}

/** Opens the address in the active tab when that is a page of the same account, else in a new one. */
export async function openPage(url: string, account: AccountId): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined && (await activeAccount()) === account)
    await browser.tabs.update(active.id, { url });
  else await browser.tabs.create({ url });
}

export async function openPopupInTab(at?: string): Promise<void> {
  const url = browser.runtime.getURL('/popup.html');
  await browser.tabs.create({ url: at === undefined ? url : `${url}#${at}` });
}

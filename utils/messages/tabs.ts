// What our own pages ask of the browser: which tab is looked at, opening pages, and where these views are open.
import { browser } from 'wxt/browser';
import { accountFromHost, type AccountId } from '../netsuite/account';
import { isSignInPath } from '../netsuite/sign-in-paths';
import type { Surface } from './surface';

export async function ownSurface(): Promise<Surface> {
  if (location.pathname === '/sidepanel.html') return 'panel';
  return (await browser.tabs.getCurrent()) === undefined ? 'popup' : 'tab';
}

export interface ActiveTab {
  readonly windowId: number | null;
  /** The account whose NetSuite page is in the tab, or null. Without host access a tab has no address. */
  readonly account: AccountId | null;
  /** NetSuite asks for the login there. */
  readonly asksToSignIn: boolean;
}

export async function activeTab(): Promise<ActiveTab> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = active?.url === undefined ? null : new URL(active.url);
  const account = url === null ? null : accountFromHost(url.hostname);
  return {
    windowId: active?.windowId ?? null,
    account,
    asksToSignIn: account !== null && isSignInPath(url?.pathname ?? ''),
  };
}

/** Calls back when another tab is looked at, or one shows another page. Whether that is news must be asked. */
export function onActiveTabChanged(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, { status, url }) => {
    // The address of a page that we have no access to is not told.
    if (status !== undefined || url !== undefined) changed();
  });
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
  if (active?.id !== undefined && (await activeTab()).account === account)
    await browser.tabs.update(active.id, { url });
  else await browser.tabs.create({ url });
}

export async function openPopupInTab(at?: string): Promise<void> {
  const url = browser.runtime.getURL('/popup.html');
  await browser.tabs.create({ url: at === undefined ? url : `${url}#${at}` });
}

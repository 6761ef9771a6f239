// Brings the guide to pages on which the browser did not start it: open before installation, or without a published path.
import { browser } from 'wxt/browser';
import { accountFromHost, type AccountId } from '../netsuite/account';
import { appOrigin } from '../netsuite/hosts';
import { pageMatches } from '../netsuite/page-matches';
import { pingTab } from './ping';
import { pageIds, type PageId } from '../netsuite/pages/page';

/** In the order in which they run; the answer is that of the last. */
const SCRIPTS = ['/netsuite-list.js', '/netsuite-page.js'] as const;
const PICKER = '/show-values.js';
const FILL = '/fill-in.js';

/** Runs the guide in the active tab and gives the page that is there; null when that is no NetSuite tab. */
export async function guideActiveTab(): Promise<PageId | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || tab.url === undefined) return null;
  return accountFromHost(new URL(tab.url).hostname) === null ? null : runGuide(tab.id);
}

/**
 * The browser starts content scripts only on pages that load while the extension is there: not on those that were open before it was
 * installed, updated or enabled. Pages on which the guide runs hear us, and are left as they are.
 */
export async function guideOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: pageMatches().all });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await guideUnlessGuided(id);
    }),
  );
}

/** A window that a page of this account has opened may be at an address where the browser starts nothing. */
export async function guideOpenedWindows(openerTabId: number, account: AccountId): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${appOrigin(account)}/*` });
  for (const { id, openerTabId: opener } of tabs)
    if (id !== undefined && opener === openerTabId) await guideUnlessGuided(id);
}

async function guideUnlessGuided(tabId: number): Promise<void> {
  const isGuided = await pingTab(tabId).then(
    () => true,
    () => false,
  );
  if (!isGuided) await runGuide(tabId);
}

/** Where somebody wants to show on the page which values are meant. */
export async function bringPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PICKER] });
}

/** Where somebody has pressed *Fill in*: it writes what the answer to the press says. */
export async function bringFill(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [FILL] });
}

async function runGuide(tabId: number): Promise<PageId> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [...SCRIPTS] });
  const answer = injected?.result;
  return pageIds.find((id) => id === answer) ?? 'other';
}

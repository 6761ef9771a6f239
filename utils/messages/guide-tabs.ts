// Brings the guide to pages on which the browser did not start it: open before installation, or without a published path.
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { accountFromHost, type AccountId } from '../netsuite/account';
import { appOrigin } from '../netsuite/hosts';
import { pageMatches } from '../netsuite/page-matches';
import { pingTab } from './ping';
import { isSignInPath } from '../netsuite/sign-in-paths';
import { pageIds, type PageId } from '../netsuite/pages/page';

/** In the order in which they run; the answer is that of the last. */
const SCRIPTS = ['/netsuite-list.js', '/netsuite-page.js'] as const;
const PICKER = '/show-values.js';
const FILL = '/fill-in.js';
/** WXT's types know a script only after it was built once. */
const GO_TO_CARD = '/go-to-card.js' as string;

/** The name of the command in the manifest. */
const CARD_COMMAND = 'go-to-card';

/** Runs the guide in the active tab and gives the page that is there; null when that is no NetSuite tab. */
export async function guideActiveTab(): Promise<PageId | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || tab.url === undefined) return null;
  const { hostname, pathname } = new URL(tab.url);
  if (accountFromHost(hostname) === null) return null;
  // Where a password is typed no script of ours runs.
  return isSignInPath(pathname) ? 'login' : runGuide(tab.id);
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

/** The person's keys lead from the form to the card and back, in tabs where the guide runs; to any other no script goes. */
export function goToCardWhenAsked(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CARD_COMMAND && tab?.id !== undefined) void goToCard(tab.id).catch(() => undefined);
  });
}

async function goToCard(tabId: number): Promise<void> {
  await pingTab(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [GO_TO_CARD as ScriptPublicPath] });
}

async function runGuide(tabId: number): Promise<PageId> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [...SCRIPTS] });
  const answer = injected?.result;
  return pageIds.find((id) => id === answer) ?? 'other';
}

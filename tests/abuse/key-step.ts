// Brings the guide to the step in which a key is made, presses the button there, and hears what the popup is told and shows.
import type { BrowserContext, Page } from '@playwright/test';
import type { BundleKey } from '../../utils/credential/entry';
import { newSetUp } from '../../utils/guide/set-up';
import { ask } from '../driver/ask';
import { waitForOverlay } from '../driver/overlay';
import { newSecret, people } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import type { Browser } from './browser';
import { keyRecipe } from './keys';
import { accountOf, PRODUCTION } from './one-time-page';
import { until } from './part';

export const KEY_ROLE = 1043;
const PAGES = [
  '/app/setup/features.nl',
  `/app/setup/role.nl?id=${KEY_ROLE}`,
  `/app/common/entity/employee.nl?id=${people.dana}`,
];

/** Everything before the key is done in the production account, and seen to be; once for each profile. */
export async function reachKeyStep(browser: Browser, netsuite: NetSuite): Promise<void> {
  const account = accountOf(netsuite, PRODUCTION);
  for (const feature of ['oauth2', 'restwebservices'] as const) account.features.add(feature);
  account.roles.push({
    id: KEY_ROLE,
    name: keyRecipe.role,
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: keyRecipe.permissions.map(({ key }) => ({ key, level: 4 })),
  });
  account.users.find(({ id }) => id === people.dana)?.roleIds.push(KEY_ROLE);
  const popup = await browser.openPopup();
  await openSetUp(popup, { ...newSetUp(PRODUCTION, keyRecipe) });
  const page = await browser.context.newPage();
  for (const path of PAGES) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await waitForOverlay(page, ({ notices }) =>
      notices.some(({ text }) => text.includes('All is right here')),
    );
  }
  const next = async () =>
    (await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null })).progress?.next;
  if (!(await until(async () => (await next())?.id === 'key-pair')))
    throw new Error('The guide does not come to the key.');
  await page.close();
  await popup.close();
}

/** Makes it the set-up that the popup shows, with a Client ID that somebody typed. */
export async function openSetUp(
  popup: Page,
  { account, application }: Pick<BundleKey, 'account' | 'application'>,
): Promise<void> {
  const setUp = { ...newSetUp(account, keyRecipe), application, user: 'Dana Whitfield', isBegun: true };
  await ask(popup, 'saveSetUp', { setUp });
  const { kind, recipe } = setUp;
  const bundle = { account, kind, recipe, application };
  const { values } = await ask(popup, 'readBundle', { bundle });
  if (values['clientId'] === undefined)
    await ask(popup, 'saveValues', { bundle, values: { clientId: newSecret() }, source: 'typed' });
  await popup.getByText(application).first().waitFor({ state: 'attached' });
}

export const buttons = {
  make: 'Make key and certificate',
  again: 'Make new ones',
  save: 'Save the certificate as a file',
} as const;

/** Whether the popup shows a certificate; false where it offers to make one. */
export async function showsCertificate(popup: Page): Promise<boolean> {
  const count = (name: string) => popup.getByRole('button', { name }).count();
  const isThere = await until(async () => (await count(buttons.make)) + (await count(buttons.save)) > 0);
  if (!isThere) throw new Error('The popup shows neither a certificate nor how to make one.');
  return (await count(buttons.save)) > 0;
}

/** Goes to the button that makes a key, or a new one where there is one, and gives what presses it without delay. */
export async function readyToMake(popup: Page): Promise<() => Promise<void>> {
  const isAgain = await showsCertificate(popup);
  const row = popup.locator('li.step').filter({ has: popup.locator('.made-lines') });
  if (isAgain) {
    await row.locator('summary').first().click();
    await row.getByRole('button', { name: buttons.again }).click();
  }
  const button = isAgain
    ? row.getByRole('alertdialog').getByRole('button', { name: buttons.again })
    : popup.getByRole('button', { name: buttons.make });
  const element = await button.elementHandle();
  return () => element.evaluate((node) => (node as HTMLElement).click());
}

export interface KeyEvent {
  /** `shown`: a certificate that was not there before. */
  name: 'acknowledged' | 'shown';
  certificateId?: string;
}

const BINDING = 'abuseKey';

/**
 * Hears from every popup that is opened from now on, once for each browser. A new certificate is saved as a file in the moment in which
 * it can be.
 */
export async function hearKeys(context: BrowserContext, onEvent: (event: KeyEvent) => void): Promise<void> {
  await context.exposeBinding(BINDING, (_source, event: KeyEvent) => onEvent(event));
  await context.addInitScript(listenInPopup, [BINDING, buttons.save] as const);
}

/** Runs in the page. */
function listenInPopup([binding, save]: readonly [string, string]): void {
  if (location.protocol !== 'chrome-extension:') return;
  interface Runtime {
    sendMessage: (message: {
      type: string;
    }) => Promise<{ ok: boolean; answer: { stored: boolean } } | undefined>;
  }
  const scope = window as unknown as { chrome: { runtime: Runtime } } & Record<
    string,
    (event: KeyEvent) => void
  >;
  const { runtime } = scope.chrome;
  const send = runtime.sendMessage.bind(runtime);
  let isAsked = false;
  runtime.sendMessage = async (message) => {
    if (message.type !== 'makeValues') return send(message);
    isAsked = true;
    const reply = await send(message);
    if (reply?.ok === true && reply.answer.stored) scope[binding]?.({ name: 'acknowledged' });
    return reply;
  };
  const known = new Set<string>();
  new MutationObserver(() => {
    for (const { textContent: id } of document.querySelectorAll('.made-lines dd')) {
      if (!/^[\w-]{43}$/.test(id) || known.has(id)) continue;
      known.add(id);
      if (!isAsked) continue;
      scope[binding]?.({ name: 'shown', certificateId: id });
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === save)?.click();
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

// Walks the guide as an administrator would: clicks and types on NetSuite's pages, follows the card.
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import {
  addLine,
  choose,
  openTab,
  pressInRow,
  pressNew,
  save,
  setCheckbox,
  tickWithTerms,
  pasteInto,
  typeInto,
} from '../driver/hands';
import { pressOnCard, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';

export interface Walk {
  netsuite: NetSuite;
  launched: Launched;
  /** Account ID, such as `1234567_SB1`. */
  account: string;
  /** Called after each step with what was done and a name for its picture. */
  step: (name: string, text: string, page: Page) => Promise<void>;
}

/** How a person uses the pages in one browser. `P` is its page; tests/driver and tests/firefox each have theirs. */
export interface Hands<P> {
  addLine: (page: P, machine: string, values: readonly string[]) => Promise<void>;
  choose: (page: P, label: string, option: string) => Promise<void>;
  openTab: (page: P, name: string) => Promise<void>;
  pressNew: (page: P) => Promise<void>;
  pressInRow: (page: P, text: string, link: string) => Promise<void>;
  save: (page: P) => Promise<void>;
  setCheckbox: (page: P, label: string, on: boolean) => Promise<void>;
  tickWithTerms: (page: P, feature: string, answer: 'I Agree' | 'Cancel') => Promise<void>;
  typeInto: (page: P, label: string, text: string) => Promise<void>;
  /** Puts the clipboard's text into a field. */
  pasteInto: (page: P, label: string) => Promise<void>;
  pressOnCard: (page: P, name: string) => Promise<void>;
  waitForOverlay: (page: P, is: (seen: SeenOverlay) => boolean) => Promise<SeenOverlay>;
  /** Waits for an address that holds this part. */
  waitForAddress: (page: P, part: string) => Promise<void>;
  /** Seen a page of the account, answers *Before you start* in the popup and presses *Start*; gives the page that opens. */
  start: (seenBefore: string, vendor?: string) => Promise<P>;
}

export interface GuideWalk<P> {
  hands: Hands<P>;
  /** The address of a page in the account. */
  url: (path: string) => string;
  step: (name: string, text: string, page: P) => Promise<void>;
}

export interface Exported {
  accountId: string;
  consumerKey: string;
  consumerSecret: string;
  tokenId: string;
  tokenSecret: string;
  locationId: string;
}

export const exportedFields = [
  'accountId',
  'consumerKey',
  'consumerSecret',
  'tokenId',
  'tokenSecret',
  'locationId',
] as const;

export const application = 'Fulfillment Integration';
const tokenRole = 'Fulfillment Integration Role';
const user = 'Dana Whitfield';

const setupPermissions = ['User Access Tokens', 'SOAP Web Services'];
const transactionPermissions = ['Sales Order', 'Item Fulfillment', 'Purchase Order'];
const locationName = 'Fulfillment Center Reno';

export const isAllMet = ({ lines }: SeenOverlay) =>
  lines.length > 0 && lines.every(({ state }) => state === 'met');
export const isKept = (count: number) => (seen: SeenOverlay) =>
  seen.taken.length === count && seen.taken.every(({ state }) => state === 'met');
const LONGER = 'Next: More rows on one page';

/** The list, opened by the card; where the card asks for a longer one to know whether the record is there, that one. */
export const says = (text: string) => (seen: SeenOverlay) =>
  seen.notices.some((notice) => notice.text.includes(text));

export async function openList<P>(
  page: P,
  { hands }: GuideWalk<P>,
  name: string,
  path: string,
): Promise<void> {
  await hands.pressOnCard(page, `Next: ${name}`);
  await hands.waitForAddress(page, path);
  const isLed = (card: SeenOverlay) => card.rings.length === 1 || says('Choose the user')(card);
  const seen = await hands.waitForOverlay(page, (card) => isLed(card) || card.buttons.includes(LONGER));
  if (!seen.buttons.includes(LONGER)) return;
  await hands.pressOnCard(page, LONGER);
  await hands.waitForAddress(page, 'size=');
  await hands.waitForOverlay(page, (card) => isLed(card) && !card.buttons.includes(LONGER));
}

/** All eight steps from an untouched account, in Chromium. */
export function walkPages({ netsuite, launched, account, step }: Walk): Promise<Page> {
  return walkGuide({
    hands: chromiumHands(launched),
    url: (path) => netsuite.url(account, path),
    step,
  });
}

export function chromiumHands(launched: Launched): Hands<Page> {
  return {
    addLine,
    choose,
    openTab,
    pressInRow,
    pressNew,
    save,
    setCheckbox,
    tickWithTerms,
    typeInto,
    pasteInto,
    pressOnCard,
    waitForOverlay,
    waitForAddress: (page, part) => page.waitForURL((url) => url.href.includes(part)),
    start: (seenBefore, vendor) => startInPopup(launched, seenBefore, vendor),
  };
}

/** All eight steps from an untouched account, each page reached as the guide leads; ends on the list of locations. */
export async function walkGuide<P>(walk: GuideWalk<P>): Promise<P> {
  const page = await walk.hands.start(walk.url('/app/center/card.nl?sc=-29'));
  await walkFeatures(page, walk);
  await walkIntegration(page, walk);
  await walkRole(page, walk);
  await walkEmployee(page, walk);
  await walkToken(page, walk);
  return walkLocation(page, walk);
}

/** All as it is proposed: the user is chosen later, on the list of employees. */
export async function startInPopup(launched: Launched, seenBefore: string, vendor?: string): Promise<Page> {
  const known = await launched.context.newPage();
  await known.goto(seenBefore);
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  if (await popup.getByRole('button', { name: 'I already have the values' }).isVisible()) {
    throw new Error('The popup knows no account.');
  }
  if (vendor !== undefined) await popup.getByLabel('For whom').selectOption({ label: vendor });
  const [opened] = await Promise.all([
    launched.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Start' }).click(),
  ]);
  await opened.waitForLoadState();
  await popup.close();
  await known.close();
  return opened;
}

async function walkFeatures<P>(page: P, { hands, step }: GuideWalk<P>): Promise<void> {
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await step('features-tab', 'Enable Features: the way to the subtab SuiteCloud is marked', page);
  await hands.openTab(page, 'SuiteCloud');
  await hands.waitForOverlay(page, ({ rings }) => rings.length === 2);
  await step('features', 'SuiteCloud: the two features to turn on are ringed', page);
  for (const feature of ['Token-based Authentication', 'SOAP Web Services']) {
    await hands.tickWithTerms(page, feature, 'I Agree');
  }
  await hands.waitForOverlay(page, isAllMet);
  await step('features-ready', 'Both ticked, terms agreed: green, and not saved yet', page);
  await hands.save(page);
  await hands.waitForAddress(page, '/mainsetup.nl');
  await hands.waitForOverlay(page, says('NetSuite has saved it'));
  await step('features-saved', 'NetSuite went to the Setup Manager: the guide says that it is saved', page);
}

async function walkIntegration<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await openList(page, walk, 'Manage Integrations', '/integrapplist.nl');
  await step('integrations', 'Manage Integrations: the record does not exist yet, so New is ringed', page);
  await hands.pressNew(page);
  await hands.waitForOverlay(page, ({ rings }) => rings.length > 3);
  await step('integration-new', 'New integration: every field to set is ringed', page);
  await pasteName(page, hands, application);
  await hands.setCheckbox(page, 'TBA: Authorization Flow', false);
  await hands.setCheckbox(page, 'Authorization Code Grant', false);
  await hands.waitForOverlay(page, isAllMet);
  await step('integration-ready', 'Name pasted, two boxes unticked: all rings are green', page);
  await hands.save(page);
  await hands.waitForOverlay(page, isKept(2));
  await step('integration-saved', 'Saved: Consumer Key and Consumer Secret are kept', page);
}

export async function pasteName<P>(
  page: P,
  { pressOnCard, pasteInto }: Hands<P>,
  name: string,
): Promise<void> {
  await pressOnCard(page, `Copy “${name}”`);
  await pasteInto(page, 'Name');
}

async function walkRole<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await openList(page, walk, 'Manage Roles', '/rolelist.nl');
  await step('roles', 'Manage Roles: the role does not exist yet, so New is ringed', page);
  await hands.pressNew(page);
  await hands.waitForOverlay(page, ({ lines }) => lines.length === 8);
  await pasteName(page, hands, tokenRole);
  await hands.choose(page, 'Center Type', 'Classic Center');
  await hands.openTab(page, 'Permissions');
  await hands.openTab(page, 'Setup');
  await hands.waitForOverlay(page, ({ rings }) =>
    rings.some(({ tag }) => tag.includes('User Access Tokens')),
  );
  await step('role-new', 'New role: the line to add is ringed', page);
  for (const permission of setupPermissions) await hands.addLine(page, 'setupmach', [permission, 'Full']);
  await hands.waitForOverlay(page, ({ lines }) => lines.filter(({ state }) => state !== 'met').length === 3);
  await hands.openTab(page, 'Transactions');
  for (const permission of transactionPermissions)
    await hands.addLine(page, 'tranmach', [permission, 'Full']);
  await hands.waitForOverlay(page, isAllMet);
  await step(
    'role-ready',
    'Five permissions at Full: both steps of this page are right, and Save is ringed',
    page,
  );
  await hands.save(page);
  await hands.waitForOverlay(page, says('All is right here, and saved'));
  await step('role-saved', 'Saved: both steps of this page are done', page);
}

async function walkEmployee<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await openList(page, walk, 'Employees', '/employeelist.nl');
  await step('employees', 'Employees: the card asks for the user of the integration', page);
  await hands.pressInRow(page, user, 'Edit');
  await hands.waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
  await hands.pressOnCard(page, 'Use this one');
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await hands.openTab(page, 'Access');
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes(tokenRole)));
  await step('employee', 'Employee: the roles are where the role is to be added', page);
  await hands.addLine(page, 'roles', [tokenRole]);
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForOverlay(page, says('All is right here, and saved'));
  await step('employee-saved', 'Saved: the user has the role', page);
}

async function walkToken<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await hands.pressOnCard(page, 'Next: Create the access token');
  await hands.waitForAddress(page, '/app/setup/accesstoken.nl');
  await hands.waitForOverlay(page, ({ rings }) => rings.length === 3);
  await hands.choose(page, 'Application Name', application);
  await hands.choose(page, 'User', user);
  await hands.choose(page, 'Role', tokenRole);
  await hands.waitForOverlay(page, isAllMet);
  await step('token-ready', 'Application, user and role are chosen', page);
  await hands.save(page);
  await hands.waitForOverlay(page, isKept(2));
  await step('token-saved', 'Saved: Token ID and Token Secret are kept', page);
}

async function walkLocation<P>(page: P, { hands, step }: GuideWalk<P>): Promise<P> {
  await hands.pressOnCard(page, 'Next: Locations');
  await hands.waitForAddress(page, '/locationlist.nl');
  await hands.waitForOverlay(page, says('Choose the location'));
  await step('locations', 'Locations: the fulfilment centre can be chosen from the list', page);
  await hands.pressInRow(page, locationName, 'View');
  await hands.waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
  await hands.pressOnCard(page, 'Use this one');
  await hands.waitForOverlay(page, isKept(1));
  await step('location', 'Location: its internal ID is kept', page);
  return page;
}

/** What the fake NetSuite issued last for the application, to hold the export against. */
export function issuedValues(netsuite: NetSuite, account: string): Exported {
  const found = netsuite.world.accounts.find(({ id }) => id === account);
  const integration = found?.integrations.find(({ name }) => name === application);
  const token = found?.tokens.filter(({ integrationId }) => integrationId === integration?.id).at(-1);
  if (integration === undefined || token === undefined)
    throw new Error('The fake NetSuite has issued nothing.');
  const { consumerKey, consumerSecret } = integration;
  return {
    accountId: account,
    consumerKey,
    consumerSecret,
    tokenId: token.tokenId,
    tokenSecret: token.tokenSecret,
    locationId: String(found?.locations.find(({ name }) => name === locationName)?.id),
  };
}

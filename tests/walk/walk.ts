// Walks the guide as an administrator would: clicks and types on NetSuite's pages, follows the card, tests and exports.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import { addLine, choose, openTab, save, setCheckbox, tickWithTerms, typeInto } from '../driver/hands';
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

export interface Exported {
  accountId: string;
  consumerKey: string;
  consumerSecret: string;
  tokenId: string;
  tokenSecret: string;
  locationId: string;
}

export const application = 'Fulfillment Integration';
const tokenRole = 'Fulfillment Integration Role';
const user = 'Dana Whitfield';

const setupPermissions = ['User Access Tokens', 'Access Token Management', 'SOAP Web Services'];
const transactionPermissions = ['Sales Order', 'Item Fulfillment', 'Purchase Order'];
const locationName = 'Fulfillment Center Reno';

const isAllMet = ({ lines }: SeenOverlay) => lines.length > 0 && lines.every(({ state }) => state === 'met');
const isKept = (count: number) => (seen: SeenOverlay) =>
  seen.taken.length === count && seen.taken.every(({ state }) => state === 'met');
const says = (text: string) => (seen: SeenOverlay) =>
  seen.notices.some((notice) => notice.text.includes(text));

/** All eight steps from an untouched account, each page reached as the guide leads; ends on the list of locations. */
export async function walkPages(walk: Walk): Promise<Page> {
  const page = await openFromPopup(walk, 'Enable Features');
  await walkFeatures(page, walk);
  await walkIntegration(page, walk);
  await walkRole(page, walk);
  await walkEmployee(page, walk);
  await walkToken(page, walk);
  await walkAccountId(page, walk);
  await page.close();
  return walkLocation(await openFromPopup(walk, 'Locations'), walk);
}

/** Presses *Open page* of the step in the popup, which leads to its first page in this account. */
async function openFromPopup({ launched, account, netsuite }: Walk, name: string): Promise<Page> {
  const known = await launched.context.newPage();
  await known.goto(netsuite.url(account, '/app/center/card.nl?sc=-29'));
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  if (await popup.getByRole('button', { name: 'I already have the values' }).isVisible()) {
    throw new Error('The popup knows no account.');
  }
  const [opened] = await Promise.all([
    launched.context.waitForEvent('page'),
    popup
      .getByRole('button', { name: new RegExp(`^Open page.*${name}`) })
      .first()
      .click(),
  ]);
  await opened.waitForLoadState();
  await popup.close();
  await known.close();
  return opened;
}

async function walkFeatures(page: Page, walk: Walk): Promise<void> {
  const { step } = walk;
  await waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await step('features-tab', 'Enable Features: the way to the subtab SuiteCloud is marked', page);
  await openTab(page, 'SuiteCloud');
  await waitForOverlay(page, ({ rings }) => rings.length === 2);
  await step('features', 'SuiteCloud: the two features to turn on are ringed', page);
  for (const feature of ['Token-based Authentication', 'SOAP Web Services']) {
    await tickWithTerms(page, feature, 'I Agree');
  }
  await waitForOverlay(page, isAllMet);
  await step('features-ready', 'Both ticked, terms agreed: green, and not saved yet', page);
  await save(page);
  await page.waitForURL('**/mainsetup.nl*');
  await page.goto(walk.netsuite.url(walk.account, '/app/setup/features.nl?whence='));
  await waitForOverlay(page, says('All is right here, and saved'));
  await step('features-saved', 'Seen again as saved: step 2 is done', page);
}

async function walkIntegration(page: Page, { step }: Walk): Promise<void> {
  await pressOnCard(page, 'Next: Manage Integrations');
  await page.waitForURL('**/integrapplist.nl*');
  await waitForOverlay(page, ({ rings }) => rings.length === 1);
  await step('integrations', 'Manage Integrations: the record does not exist yet, so New is ringed', page);
  await page.locator('#new:visible').first().click();
  await waitForOverlay(page, ({ rings }) => rings.length > 3);
  await step('integration-new', 'New integration: every field to set is ringed', page);
  await typeInto(page, 'Name', application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
  await waitForOverlay(page, isAllMet);
  await step('integration-ready', 'Name typed, two boxes unticked: all rings are green', page);
  await save(page);
  await waitForOverlay(page, isKept(2));
  await step('integration-saved', 'Saved: Consumer Key and Consumer Secret are kept', page);
}

async function walkRole(page: Page, { step }: Walk): Promise<void> {
  await pressOnCard(page, 'Next: Manage Roles');
  await page.waitForURL('**/rolelist.nl*');
  await waitForOverlay(page, ({ rings }) => rings.length === 1);
  await step('roles', 'Manage Roles: the role does not exist yet, so New is ringed', page);
  await page.locator('#new:visible').first().click();
  await waitForOverlay(page, ({ lines }) => lines.length === 9);
  await typeInto(page, 'Name', tokenRole);
  await choose(page, 'Center Type', 'Classic Center');
  await openTab(page, 'Permissions');
  await openTab(page, 'Setup');
  await waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('User Access Tokens')));
  await step('role-new', 'New role: the line to add is ringed', page);
  for (const permission of setupPermissions) await addLine(page, 'setupmach', [permission, 'Full']);
  await waitForOverlay(page, ({ lines }) => lines.slice(0, 6).every(({ state }) => state === 'met'));
  await openTab(page, 'Transactions');
  for (const permission of transactionPermissions) await addLine(page, 'tranmach', [permission, 'Full']);
  await waitForOverlay(page, isAllMet);
  await step('role-ready', 'Six permissions at Full: steps 3 and 7 are right, and not saved yet', page);
  await save(page);
  await waitForOverlay(page, says('All is right here, and saved'));
  await step('role-saved', 'Saved: steps 3 and 7 are done', page);
}

async function walkEmployee(page: Page, { step }: Walk): Promise<void> {
  await pressOnCard(page, 'Next: Employees');
  await page.waitForURL('**/employeelist.nl*');
  await waitForOverlay(page, ({ rings }) => rings.length === 1);
  await step('employees', 'Employees: the user of the integration is ringed', page);
  await page.locator('tr.uir-list-row-tr', { hasText: user }).getByRole('link', { name: 'Edit' }).click();
  await waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await openTab(page, 'Access');
  await waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes(tokenRole)));
  await step('employee', 'Employee: the roles are where the role is to be added', page);
  await addLine(page, 'roles', [tokenRole]);
  await waitForOverlay(page, isAllMet);
  await save(page);
  await waitForOverlay(page, says('All is right here, and saved'));
  await step('employee-saved', 'Saved: the user has the role', page);
}

async function walkToken(page: Page, { step }: Walk): Promise<void> {
  await pressOnCard(page, 'Next: Access Tokens');
  await page.waitForURL('**/app/setup/accesstokens.nl*');
  await waitForOverlay(page, ({ rings }) => rings.length === 1);
  await step('tokens', 'The card led to Access Tokens; New is ringed', page);
  await page.locator('#new:visible').first().click();
  await waitForOverlay(page, ({ rings }) => rings.length === 3);
  await choose(page, 'Application Name', application);
  await choose(page, 'User', user);
  await choose(page, 'Role', tokenRole);
  await waitForOverlay(page, isAllMet);
  await step('token-ready', 'Application, user and role are chosen', page);
  await save(page);
  await waitForOverlay(page, isKept(2));
  await step('token-saved', 'Saved: Token ID and Token Secret are kept', page);
}

async function walkAccountId(page: Page, { step }: Walk): Promise<void> {
  await pressOnCard(page, 'Next: Company Information');
  await page.waitForURL('**/company.nl*');
  await waitForOverlay(page, isKept(1));
  await step('company', 'Company Information: the Account ID is taken, and agrees with the address', page);
}

async function walkLocation(page: Page, { step }: Walk): Promise<Page> {
  await waitForOverlay(page, says('Choose the location'));
  await step('locations', 'Locations: the fulfilment centre can be chosen from the list', page);
  await page
    .locator('tr.uir-list-row-tr', { hasText: locationName })
    .getByRole('link', { name: 'View' })
    .click();
  await waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
  await pressOnCard(page, 'Use this one');
  await waitForOverlay(page, isKept(1));
  await step('location', 'Location: its internal ID is kept', page);
  return page;
}

/** Tests and exports in the popup; gives the exported file's content. */
export async function walkPopup({ launched, step }: Walk): Promise<{ exported: Exported; file: string }> {
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('tab', { name: 'Guide' }).waitFor();
  await step('popup-guide', 'The popup shows how far the account is', popup);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await popup.getByText('All five values are held.').waitFor();
  await step('popup-credentials', 'All five values are held, covered', popup);

  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await popup.getByText(/The connection (works|does not work)/).waitFor({ timeout: 30_000 });
  await step('popup-test', 'Test connection: real signed calls', popup);
  await popup.getByText(/The connection works/).waitFor({ timeout: 1000 });

  await popup.getByRole('tab', { name: 'Export' }).click();
  await popup.getByRole('button', { name: 'Seal' }).waitFor();
  await step('popup-export', 'The export, its values covered in the preview', popup);
  await chooseClearText(popup);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download' }).click(),
  ]);
  const file = await download.path();
  const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Exported;
  const exported = { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId };
  await popup.close();
  return { exported, file };
}

/** Sealed is the default; the question comes once for each opening of the view. */
export async function chooseClearText(popup: Page): Promise<void> {
  await popup.getByRole('radio', { name: /^Clear text/ }).click();
  await popup.getByRole('button', { name: 'Use clear text' }).click();
}

/** What the stand-in issued last for the application, to hold the export against. */
export function issuedValues(netsuite: NetSuite, account: string): Exported {
  const found = netsuite.world.accounts.find(({ id }) => id === account);
  const integration = found?.integrations.find(({ name }) => name === application);
  const token = found?.tokens.filter(({ integrationId }) => integrationId === integration?.id).at(-1);
  if (integration === undefined || token === undefined) throw new Error('The stand-in has issued nothing.');
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

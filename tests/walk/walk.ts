// Walks the guide as an administrator would: clicks and types on NetSuite's pages, follows the card, tests and exports.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import { choose, save, setCheckbox, typeInto } from '../driver/hands';
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
  locationId?: string;
}

export const application = 'Fulfillment Integration';
export const tokenRole = 'Fulfillment Integration Role';
const user = 'Dana Whitfield';

const isAllMet = ({ lines }: SeenOverlay) => lines.length > 0 && lines.every(({ state }) => state === 'met');
const isKept = ({ pair }: SeenOverlay) => pair.length === 2 && pair.every(({ state }) => state === 'met');

/** Integration record and access token on NetSuite's pages; ends on the view of the new token. */
export async function walkPages({ netsuite, launched, account, step }: Walk): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(netsuite.url(account, '/app/common/integration/integrapplist.nl'));
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
  await waitForOverlay(page, isKept);
  await step('integration-saved', 'Saved: Consumer Key and Consumer Secret are kept', page);

  await pressOnCard(page, 'Next: Access Tokens');
  await page.waitForURL('**/app/setup/accesstokens.nl*');
  await waitForOverlay(page, ({ rings }) => rings.length === 1);
  await step('tokens', 'The card led to Access Tokens; New is ringed', page);
  await page.locator('#new:visible, #newtoken:visible').first().click();
  await waitForOverlay(page, ({ rings }) => rings.length === 3);
  await choose(page, 'Application Name', application);
  await choose(page, 'User', user);
  await choose(page, 'Role', tokenRole);
  await waitForOverlay(page, isAllMet);
  await step('token-ready', 'Application, user and role are chosen', page);
  await save(page);
  await waitForOverlay(page, isKept);
  await step('token-saved', 'Saved: Token ID and Token Secret are kept', page);
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
  await popup.getByRole('button', { name: 'Download' }).waitFor();
  await step('popup-export', 'The export, its values covered in the preview', popup);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download' }).click(),
  ]);
  const file = await download.path();
  const exported = JSON.parse(readFileSync(file, 'utf8')) as Exported;
  await popup.close();
  return { exported, file };
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
  };
}

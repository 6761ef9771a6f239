// Walks both guides with *Fill in*: one press a page, and nothing typed. Saving, terms and choices stay with the person.
import type { Page } from '@playwright/test';
import { answerTerms, pressNew, pressInRow, save } from '../driver/hands';
import type { Launched } from '../driver/launch';
import { pressOnCard, tickOnCard, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';
import { isAllMet, isKept, openList, says, startInPopup, chromiumHands } from './walk';
import { names as ofCertificate } from './walk-m2m';
import { sealAndOpen } from './walk-popup';

export interface FilledWalk {
  readonly netsuite: NetSuite;
  readonly launched: Launched;
  readonly account: string;
  readonly step: (name: string, text: string, page: Page) => Promise<void>;
}

const offer = ({ buttons }: SeenOverlay) => buttons.find((text) => /^(Use .* and f|F)ill in \d/.test(text));
const PRODUCTION = 'This is a production account.';

/** Presses *Fill in* and waits until all of it is there. In a production account it is asked about before the first one. */
async function fillIn(page: Page): Promise<void> {
  const seen = await waitForOverlay(page, (card) => card.changes.length > 0, 15_000);
  if (seen.changes.some(({ text }) => text.startsWith(PRODUCTION))) await tickOnCard(page, PRODUCTION);
  const offered = offer(await waitForOverlay(page, (card) => offer(card) !== undefined));
  await pressOnCard(page, offered ?? '');
  await waitForOverlay(page, ({ report }) => (report?.text ?? '').includes(' filled in.'), 10_000);
}

async function fillAndSave(page: Page, name: string, text: string, walk: FilledWalk): Promise<void> {
  await fillIn(page);
  await waitForOverlay(page, isAllMet);
  await walk.step(name, text, page);
  await save(page);
}

async function tickFeatures(page: Page, count: number, { step }: FilledWalk): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const opens = page.waitForEvent('popup');
    await fillIn(page);
    const terms = await opens;
    await answerTerms(terms, 'I Agree');
  }
  await waitForOverlay(page, isAllMet);
  await step(
    'fill-features',
    'Enable Features: ticked one after the other, the terms agreed to by the person',
    page,
  );
  // The page looks now and then whether its window was closed.
  await page.waitForTimeout(200);
  await save(page);
  await page.waitForURL(/mainsetup/);
  await waitForOverlay(page, says('NetSuite has saved it'));
}

async function openNew(page: Page, list: string, path: string, walk: FilledWalk): Promise<void> {
  const { netsuite, launched, account, step } = walk;
  const url = (of: string) => netsuite.url(account, of);
  await openList(page, { hands: chromiumHands(launched), url, step }, list, path);
  await pressNew(page);
}

async function fillEmployee(page: Page, user: string, walk: FilledWalk): Promise<void> {
  const { netsuite, launched, account, step } = walk;
  const url = (of: string) => netsuite.url(account, of);
  await openList(page, { hands: chromiumHands(launched), url, step }, 'Employees', '/employeelist.nl');
  await pressInRow(page, user, 'Edit');
  await fillAndSave(page, 'fill-employee', 'Employee: the role is added to the user', walk);
}

/** From an untouched account to a location, nothing typed; ends on the list of locations. */
export async function walkFilled(walk: FilledWalk): Promise<Page> {
  const { netsuite, launched, account, step } = walk;
  const page = await startInPopup(launched, netsuite.url(account, '/app/center/card.nl?sc=-29'));
  await tickFeatures(page, 2, walk);
  await openNew(page, 'Manage Integrations', '/integrapplist.nl', walk);
  await fillAndSave(page, 'fill-integration', 'Integration: name and boxes on one press', walk);
  await waitForOverlay(page, isKept(2));
  await openNew(page, 'Manage Roles', '/rolelist.nl', walk);
  await fillAndSave(page, 'fill-role', 'Role: name, center and five permissions on one press', walk);
  await waitForOverlay(page, says('All is right here, and saved'));
  await fillEmployee(page, ofCertificate.user, walk);
  await waitForOverlay(page, says('All is right here, and saved'));
  await pressOnCard(page, 'Next: Create the access token');
  await fillAndSave(page, 'fill-token', 'Access token: application, user and role on one press', walk);
  await waitForOverlay(page, isKept(2));
  await pressOnCard(page, 'Next: Locations');
  await page.waitForURL(/locationlist/);
  await waitForOverlay(page, says('Choose the location'));
  await pressInRow(page, 'Fulfillment Center Reno', 'View');
  await waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
  await pressOnCard(page, 'Use this one');
  await waitForOverlay(page, isKept(1));
  await step('fill-location', 'Location: chosen by the person', page);
  return page;
}

/** The same for client credentials: key and certificate are made in the popup, and the certificate is put into NetSuite's form. */
export async function walkFilledCertificate(walk: FilledWalk): Promise<Page> {
  const { netsuite, launched, account, step } = walk;
  const start = netsuite.url(account, '/app/center/card.nl?sc=-29');
  const page = await startInPopup(launched, start, 'General: OAuth 2.0, the key is made here');
  await tickFeatures(page, 2, walk);
  await openNew(page, 'Manage Integrations', '/integrapplist.nl', walk);
  await fillAndSave(page, 'fill-m2m-integration', 'Integration: name, grant and scope on one press', walk);
  await waitForOverlay(page, isKept(2));
  await openNew(page, 'Manage Roles', '/rolelist.nl', walk);
  await fillAndSave(page, 'fill-m2m-role', 'Role: two permissions on one press', walk);
  await waitForOverlay(page, says('All is right here, and saved'));
  await fillEmployee(page, ofCertificate.user, walk);
  await waitForOverlay(page, ({ buttons }) => buttons.includes('Next: Key and certificate'));
  await pressOnCard(page, 'Next: Key and certificate');
  const popup = await launched.openPopup(true);
  await popup.getByRole('button', { name: 'Make key and certificate' }).click();
  // No file is needed: the certificate comes into the form from here.
  await popup.getByRole('button', { name: 'Save the certificate as a file' }).first().waitFor();
  await popup.close();
  await pressOnCard(page, 'Next: OAuth 2.0 Client Credentials (M2M) Setup');
  await page.waitForURL(/clientcredentials\/setup/);
  await waitForOverlay(page, says('not in this list yet'));
  const opens = page.waitForEvent('popup');
  await page.locator('#createnew').click();
  const form = await opens;
  await fillIn(form);
  await waitForOverlay(form, isAllMet);
  await step('fill-m2m-mapping', 'The form for the certificate, the file included', form);
  await form.locator('#submitter:visible').click();
  await waitForOverlay(page, says('Your certificate is here'), 15_000);
  return page;
}

/** The values are tested from the card, then sealed with a passphrase and saved; gives what the file holds. */
export async function finishFilled<Field extends string>(
  page: Page,
  { launched, step }: FilledWalk,
  fields: readonly Field[],
): Promise<Record<Field, string>> {
  await pressOnCard(page, 'Test the connection');
  // The press opens it; the tests open it by its address, which is the same page.
  const popup = await launched.openPopup(true);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByText(/The connection (works|does not work)/).waitFor({ timeout: 30_000 });
  await popup.getByText(/The connection works/).waitFor({ timeout: 1000 });
  await step('fill-test', 'The connection test, started from the card', popup);
  await popup.getByRole('tab', { name: 'Export' }).click();
  const all = (await sealAndOpen(popup)) as Record<string, string>;
  await popup.close();
  return Object.fromEntries(fields.map((field) => [field, all[field]])) as Record<Field, string>;
}

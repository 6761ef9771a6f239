// What goes wrong on NetSuite's side or in somebody's hands: the card says what it is and leads on, and nothing is made up.
import type { Page } from '@playwright/test';
import { choose, save, setCheckbox, typeInto } from '../driver/hands';
import { enter } from '../driver/launch';
import { pressOnCard, seeOverlay, waitForOverlay } from '../driver/overlay';
import { newToken, people } from '../netsuite/new-world';
import { application } from '../walk/walk';
import { accountOf, addIntegration, isKept, openSmallPopup, says, states, tryToLeave } from './given';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';

const FEATURES = '/app/setup/features.nl?whence=';
const INTEGRATION = '/app/common/integration/integrapp.nl';
const TOKEN = '/app/setup/accesstoken.nl';

async function fillIntegration(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await typeInto(page, 'Name', application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
}

test.describe('in an untouched account', () => {
  test.use({ untouched: true });

  test('Access Tokens refused for the feature leads to Enable Features, where a colleague’s work counts', async ({
    netsuite,
    page,
  }) => {
    await page.goto(netsuite.url(PRODUCTION, '/app/setup/accesstokens.nl'));
    const refused = await waitForOverlay(page, says('while token-based authentication is off'));
    expect(says('NetSuite says: The feature')(refused)).toBe(true);
    await pressOnCard(page, 'Next: Enable Features');
    await page.waitForURL('**/app/setup/features.nl*');
    await waitForOverlay(page, (seen) => states(seen) === 'unmet unmet');
    for (const feature of ['tba', 'webservicesexternal'] as const) accountOf(netsuite).features.add(feature);
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await waitForOverlay(page, says('All is right here, and saved'));
  });
});

test('a token for Administrator is refused, and the card says which role to choose', async ({
  netsuite,
  page,
}) => {
  addIntegration(netsuite);
  await page.goto(netsuite.url(PRODUCTION, TOKEN));
  await waitForOverlay(page, ({ rings }) => rings.length === 3);
  await choose(page, 'Application Name', application);
  await choose(page, 'User', 'Dana Whitfield');
  await choose(page, 'Role', 'Administrator');
  await save(page);
  const { notices } = await waitForOverlay(page, says('No token was made: NetSuite refuses this role'));
  expect(notices[0]?.text).toContain('Fulfillment Integration Role');
});

test('values that were shown to nobody are said not to be kept', async ({ netsuite, page }) => {
  const { id } = addIntegration(netsuite);
  accountOf(netsuite).tokens.push(newToken({ id: 91, integrationId: id, userId: people.dana, roleId: 1042 }));
  await page.goto(netsuite.url(PRODUCTION, `${INTEGRATION}?id=${id}`));
  await waitForOverlay(page, says('Reset Credentials comes last'));
  await page.goto(netsuite.url(PRODUCTION, `${TOKEN}?id=91`));
  const token = await waitForOverlay(page, says('The values of this token are not kept here'));
  expect(token.taken).toEqual([]);
});

test('while the disk is full the card warns and leaving is guarded, and then both values are stored', async ({
  netsuite,
  launched,
  page,
}) => {
  const worker = launched.context.serviceWorkers()[0]!;
  await fillIntegration(page, netsuite.url(PRODUCTION, INTEGRATION));
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { heal: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await save(page);
  const failed = await waitForOverlay(page, says('The values could not be stored. Do not leave this page'));
  expect(failed.taken.map(({ state }) => state)).toEqual(['unmet', 'unmet']);
  const asked = await tryToLeave(page);
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await worker.evaluate(() => (globalThis as unknown as { heal: () => void }).heal());
  await waitForOverlay(page, isKept, 8000);
});

test('two accounts in two tabs never mix', async ({ netsuite, launched, page }) => {
  await fillIntegration(page, netsuite.url(PRODUCTION, INTEGRATION));
  const other = await launched.context.newPage();
  await fillIntegration(other, netsuite.url(SANDBOX, INTEGRATION));
  await save(other);
  await page.bringToFront();
  await save(page);
  await Promise.all([waitForOverlay(page, isKept), waitForOverlay(other, isKept)]);
  const popup = await openSmallPopup(launched);
  for (const [account, environment] of [
    [PRODUCTION, 'Production'],
    [SANDBOX, 'Sandbox'],
  ] as const) {
    await popup.getByRole('combobox', { name: 'Account' }).selectOption(account);
    await popup.getByRole('tab', { name: 'Credentials' }).click();
    await expect(popup.locator('.environment')).toHaveText(environment);
    const { consumerSecret } = accountOf(netsuite, account).integrations.find(
      ({ name }) => name === application,
    )!;
    await popup.getByRole('button', { name: 'Reveal Consumer Secret' }).click();
    await expect(popup.getByText(consumerSecret)).toBeVisible();
    await popup.getByRole('button', { name: 'Hide Consumer Secret' }).click();
    await expect(popup.getByText('older value')).toHaveCount(0);
  }
});

test('a role without the permission gets NetSuite’s own words and what to do', async ({
  netsuite,
  launched,
}) => {
  await enter(launched, netsuite, PRODUCTION, people.tomasz, 16);
  const page = launched.context.pages()[0]!;
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl'));
  const { notices } = await waitForOverlay(page, says('NetSuite does not let this role open the page'));
  expect(notices[0]?.text).toContain('Permission Violation: You need');
});

test('an integration that is blocked or waits for approval is red on its record', async ({
  netsuite,
  page,
}) => {
  const integration = addIntegration(netsuite, { state: 'blocked' });
  const record = netsuite.url(PRODUCTION, `${INTEGRATION}?id=${integration.id}`);
  for (const [state, wanted] of [
    ['blocked', 'unmet'],
    ['waiting', 'unmet'],
    ['enabled', 'met'],
  ] as const) {
    integration.state = state;
    await page.goto(record);
    await waitForOverlay(page, (seen) => states(seen) === `met ${wanted} met met met`);
  }
});

test('a page of unknown path is known by its title, and one that is not is left alone', async ({
  netsuite,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, '/app/webservices/setup/wspreferences.nl'));
  const seen = await waitForOverlay(page, isKept);
  expect(says('agrees with the address')(seen)).toBe(true);
  await page.goto(netsuite.url(PRODUCTION, '/app/webservices/suitecloudtos.nl?feature=tba'));
  await page.getByRole('button', { name: 'I Agree' }).waitFor();
  await page.waitForTimeout(300);
  expect(await seeOverlay(page)).toBeNull();
});

// From a broken setting to its diagnosis, to the page that is to blame, and back to a test that passes.
import type { Page } from '@playwright/test';
import { addLine, openTab, save, tickWithTerms } from '../driver/hands';
import { waitForOverlay } from '../driver/overlay';
import { customRole, newSecret, people } from '../netsuite/new-world';
import { expect, PRODUCTION, test } from './fixtures';
import {
  accountOf,
  callsOf,
  issueValues,
  openSmallPopup,
  pasteValue,
  pasteValues,
  says,
  startByHand,
  startTest,
} from './given';

const ROLE = `/app/setup/role.nl?id=${customRole.id}`;
const AUDIT = '/app/setup/loginaudit.nl?advanced=T';

const fails = (popup: Page) => popup.getByText('The connection does not work').waitFor();
const passes = (popup: Page) => popup.getByText(/^The connection works/).waitFor();

async function usePage(page: Page, popup: Page): Promise<void> {
  await page.bringToFront();
  await popup.evaluate(() =>
    (
      window as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
    ).chrome.runtime.sendMessage({ type: 'usePage', data: null }),
  );
}

test('a permission that is missing is known before a test, named first, ringed, and tested again once it is there', async ({
  netsuite,
  launched,
  page,
}) => {
  const values = issueValues(netsuite);
  const role = accountOf(netsuite).roles.find(({ id }) => id === customRole.id)!;
  role.permissions = role.permissions.filter(({ key }) => key !== 'ADMI_MANAGE_OWN_OAUTH_TOKENS');
  await page.goto(netsuite.url(PRODUCTION, ROLE));
  await waitForOverlay(page, ({ lines }) => lines.some(({ state }) => state === 'unmet'));

  const popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await pasteValues(popup, values);
  await popup.getByRole('tab', { name: 'Test' }).click();
  const known = popup.getByRole('region', { name: 'Seen on NetSuite' });
  await expect(known).toContainText('Give the role User Access Tokens');
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await fails(popup);
  await expect(popup.locator('.cause').first()).toContainText('Give the role User Access Tokens');
  await expect(popup.locator('.cause').first()).toContainText('Seen on a page of NetSuite');
  await expect(
    popup
      .locator('.cause')
      .first()
      .getByRole('button', { name: /Open page/ }),
  ).toBeVisible();

  await page.bringToFront();
  await page.goto(netsuite.url(PRODUCTION, `${ROLE}&e=T`));
  await waitForOverlay(page, says('The connection test failed'));
  await openTab(page, 'Permissions');
  await openTab(page, 'Setup');
  await waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('User Access Tokens')));
  await addLine(page, 'setupmach', ['User Access Tokens', 'Full']);
  await save(page);
  await waitForOverlay(page, ({ buttons }) => buttons.includes('Test again'));
  await waitForOverlay(page, says('This was seen right since the test failed'));

  await popup.bringToFront();
  await expect(popup.locator('.cause').first()).not.toContainText('User Access Tokens');
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await passes(popup);
  await page.bringToFront();
  await waitForOverlay(page, ({ buttons }) => !buttons.includes('Test again'));
});

test('a record permission that a colleague took away: the role itself is opened, and tested again once it is back', async ({
  netsuite,
  launched,
  page,
}) => {
  const values = issueValues(netsuite);
  const role = accountOf(netsuite).roles.find(({ id }) => id === customRole.id)!;
  await page.goto(netsuite.url(PRODUCTION, ROLE));
  await waitForOverlay(page, ({ lines }) => lines.length > 0);
  role.permissions = role.permissions.filter(({ key }) => key !== 'TRAN_PURCHORD');

  const popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await pasteValues(popup, values);
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await fails(popup);
  const cause = popup.locator('.cause').first();
  await expect(cause).toContainText('Transactions -> Purchase Order');
  await cause.getByText('Why').click();
  await expect(cause).toContainText('The role may not read Purchase Order.');
  await expect(cause).toContainText('INSUFFICIENT_PERMISSION: Permission Violation');

  const [opened] = await Promise.all([
    launched.context.waitForEvent('page', { timeout: 20_000 }).catch(() => page),
    cause.getByRole('button', { name: /Open page/ }).click(),
  ]);
  await opened.waitForURL(
    (url) => url.pathname === '/app/setup/role.nl' && url.searchParams.get('e') === 'T',
  );
  await waitForOverlay(opened, says('The connection test failed'));
  await addLine(opened, 'tranmach', ['Purchase Order', 'Full']);
  await save(opened);
  await waitForOverlay(opened, ({ buttons }) => buttons.includes('Test again'));
});

const broken = [
  {
    name: 'a wrong secret',
    detail: 'Compare all four values',
    make: () => undefined,
    wrong: true,
  },
  {
    name: 'a revoked token',
    detail: 'Check that the access token is active',
    make: (account: ReturnType<typeof accountOf>) => (account.tokens.at(-1)!.revoked = true),
    wrong: false,
  },
  {
    name: 'a blocked integration',
    detail: 'Check that the State of the integration record is Enabled',
    make: (account: ReturnType<typeof accountOf>) => (account.integrations.at(-1)!.state = 'blocked'),
    wrong: false,
  },
  {
    name: 'a role that was taken from the user',
    detail: 'Check that the user still has the role',
    make: (account: ReturnType<typeof accountOf>) =>
      (account.users.find(({ id }) => id === people.dana)!.roleIds = [3]),
    wrong: false,
  },
] as const;

for (const { name, detail, make, wrong } of broken) {
  test(`${name}: three causes, then the one that the Login Audit Trail names`, async ({
    netsuite,
    launched,
    page,
  }) => {
    const values = issueValues(netsuite);
    make(accountOf(netsuite));
    const popup = await openSmallPopup(launched);
    await startByHand(popup, PRODUCTION);
    await pasteValues(popup, wrong ? { ...values, tokenSecret: newSecret() } : values);
    await startTest(popup);
    await fails(popup);
    await expect(popup.locator('.causes > ol > .cause')).toHaveCount(3);
    await expect(popup.getByText('View Login Audit Trail', { exact: false })).toBeVisible();

    await page.goto(netsuite.url(PRODUCTION, AUDIT));
    await usePage(page, popup);
    await waitForOverlay(page, says('The row of the last test is here'));
    await waitForOverlay(page, says(detail));
    await popup.bringToFront();
    await expect(popup.locator('.cause')).toHaveCount(1);
    await expect(popup.locator('.cause')).toContainText(detail);
    expect(callsOf(netsuite).every(({ headers }) => !('cookie' in headers))).toBe(true);
  });
}

test('without its columns the audit trail page says what to tick', async ({ netsuite, launched, page }) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, { ...values, tokenSecret: newSecret() });
  await startTest(popup);
  await fails(popup);
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/loginaudit.nl'));
  await usePage(page, popup);
  await waitForOverlay(page, says('Tick Use Advanced Search'));
});

test('a feature that is off is named, put right, and the test passes', async ({
  netsuite,
  launched,
  page,
}) => {
  const values = issueValues(netsuite);
  accountOf(netsuite).features.delete('webservicesexternal');
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, values);
  await startTest(popup);
  await fails(popup);
  await expect(popup.locator('.cause').first()).toContainText('Turn on SOAP Web Services');
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/features.nl?whence='));
  await page.bringToFront();
  await waitForOverlay(page, says('Turn on SOAP Web Services'));
  await openTab(page, 'SuiteCloud');
  await tickWithTerms(page, 'SOAP Web Services', 'I Agree');
  await save(page);
  await page.waitForURL('**/mainsetup.nl*');
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/features.nl?whence='));
  await waitForOverlay(page, ({ buttons }) => buttons.includes('Test again'));
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await passes(popup);
});

test('after three refused logins the test rests, also for a token that was entered again', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, { ...values, tokenSecret: newSecret() });
  await popup.getByRole('tab', { name: 'Test' }).click();
  const button = popup.getByRole('button', { name: 'Test connection' });
  const refusals = () => accountOf(netsuite).loginAudit.filter(({ status }) => status === 'Failure').length;
  for (let time = 1; time <= 3; time += 1) {
    await button.click();
    await expect.poll(refusals).toBe(time);
    await fails(popup);
  }
  await expect(popup.getByText('NetSuite refused this login three times')).toBeVisible();
  await button.click({ force: true });
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const other = newSecret();
  await pasteValue(popup, 'Token ID', other);
  await popup
    .getByText(`••••${other.slice(-4)}`)
    .first()
    .waitFor();
  await pasteValue(popup, 'Token ID', values.tokenId);
  await popup.getByRole('tab', { name: 'Test' }).click();
  await expect(popup.getByText('NetSuite refused this login three times')).toBeVisible();
  await button.click({ force: true });
  await popup.waitForTimeout(500);
  expect(refusals()).toBe(3);
});

test('the result is copied for others without a value', async ({ netsuite, launched }) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, values);
  await startTest(popup);
  await passes(popup);
  for (const name of ['Copy result', 'Copy as JSON']) {
    await popup.getByRole('button', { name }).click();
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('1234567');
    for (const value of [values.consumerKey, values.consumerSecret, values.tokenId, values.tokenSecret]) {
      expect(text).not.toContain(value);
    }
  }
});

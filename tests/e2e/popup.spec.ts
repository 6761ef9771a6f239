// The popup on its own: values typed in, tested, put right, handed over and forgotten; names, skipped steps, dark mode.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { waitForOverlay } from '../driver/overlay';
import { delayed } from '../netsuite/failures';
import { newSecret } from '../netsuite/new-world';
import {
  callsOf,
  countEntries,
  issueValues,
  openSmallPopup,
  pasteValue,
  pasteValues,
  startByHand,
  startTest,
} from './given';
import { chooseClearText } from '../walk/walk-popup';
import { expect, PRODUCTION, test } from './fixtures';

const HOST = 'https://1234567.app.netsuite.com/app/center/card.nl?sc=-29';

/** The first form that is found so. */
async function download(popup: Page, search: string): Promise<{ name: string; text: string }> {
  const field = popup.getByRole('combobox', { name: 'Format' });
  await field.click();
  await field.pressSequentially(search);
  await field.press('Enter');
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download' }).click(),
  ]);
  await popup.getByRole('button', { name: 'Not handed over' }).click();
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('values from somebody else are tested, exported in each format, copied, and forgotten', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await expect(popup.getByRole('heading', { name: 'Open NetSuite to begin' })).toBeVisible();
  await startByHand(popup, HOST);
  await pasteValues(popup, values);
  await expect(popup.getByText('All five values are kept.')).toBeVisible();
  await startTest(popup);
  await expect(popup.getByText(/^The connection works/)).toBeVisible();

  await popup.getByRole('tab', { name: 'Export' }).click();
  await expect(popup.getByText(/^Tested on .* in role /)).toBeVisible();
  await chooseClearText(popup);
  await expect(popup.getByRole('button', { name: 'Download' })).toBeInViewport();
  const secrets = [values.consumerKey, values.consumerSecret, values.tokenId, values.tokenSecret];
  const json = await download(popup, 'JSON');
  expect(json.name).toBe('netsuite-1234567-Fulfillment-Integration-credentials.json');
  expect(JSON.parse(json.text)).toMatchObject({
    format: 'netsuite-credentials',
    version: 2,
    kind: 'tba',
    ...values,
  });
  const env = await download(popup, 'ruby .env');
  expect(env.text.trim().split('\n')).toEqual([
    'NETSUITE_AUTH_TYPE=token',
    `NETSUITE_ACCOUNT=${PRODUCTION}`,
    `NETSUITE_CONSUMER_KEY=${values.consumerKey}`,
    `NETSUITE_CONSUMER_SECRET=${values.consumerSecret}`,
    `NETSUITE_TOKEN_ID=${values.tokenId}`,
    `NETSUITE_TOKEN_SECRET=${values.tokenSecret}`,
  ]);
  const text = await download(popup, 'boomi');
  expect(text.text).toContain(`Token Secret: ${values.tokenSecret}\n`);
  expect(text.text).toContain(': passed');
  // Nothing of it is on the screen in clear.
  const shown = await popup.content();
  for (const secret of secrets) expect(shown).not.toContain(secret);
  await popup.getByText('Preview, values covered').click();
  await expect(popup.locator('.preview pre')).toContainText('Consumer Secret: •');

  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: 'Copy the export' }).click();
  await expect(popup.getByRole('heading', { name: 'Copied' })).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain(values.tokenSecret);

  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await expect(popup.getByText(/^Handed over /)).toBeVisible();

  await popup.getByRole('tab', { name: 'Credentials' }).click();
  expect(await countEntries(popup)).toBeGreaterThan(0);
  await popup.getByRole('button', { name: 'Forget all values' }).click();
  const asked = popup.getByRole('alertdialog');
  await expect(asked).toContainText('They were exported');
  await popup.keyboard.press('Enter');
  await expect(asked).toBeHidden();
  expect(await countEntries(popup)).toBeGreaterThan(0);
  await popup.getByRole('button', { name: 'Forget all values' }).click();
  await asked.getByRole('button', { name: 'Forget all values' }).click();
  await expect(popup.getByText(/^Still missing: Consumer Key/)).toBeVisible();
  expect(await countEntries(popup)).toBe(0);
  await popup.getByRole('tab', { name: 'Test' }).click();
  await expect(popup.getByText('Not tested yet')).toBeVisible();
});

test('values in the wrong box or cut short are refused; a wrong secret fails the test, and is put right', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  // Cookies that a browser would send along if the test let it.
  await launched.context.addCookies([
    { name: 'JSESSIONID', value: 'of-a-session', domain: '.netsuite.com', path: '/', secure: true },
  ]);
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, { ...values, tokenSecret: newSecret() });
  await pasteValue(popup, 'Token Secret', values.tokenId);
  await expect(popup.getByText('This is the same as the Token ID. Paste the Token Secret.')).toBeVisible();
  await pasteValue(popup, 'Token Secret', values.tokenSecret.slice(1));
  await expect(popup.getByText('63 characters, 64 expected')).toBeVisible();
  await popup.keyboard.press('Escape');

  await startTest(popup);
  await expect(popup.getByText('The connection does not work')).toBeVisible();
  // In the list of checks; each cause can say it too, folded away.
  await expect(
    popup.locator('.checks').getByText('NetSuite refused the login and does not say why.'),
  ).toBeVisible();
  const causes = popup.getByRole('region', { name: 'What to check, likeliest first' });
  const [opened] = await Promise.all([
    launched.context.waitForEvent('page'),
    causes
      .getByRole('button', { name: /^Open page of step/ })
      .first()
      .click(),
  ]);
  await opened.waitForURL('https://1234567.app.netsuite.com/**');
  await opened.close();
  expect(callsOf(netsuite).length).toBeLessThanOrEqual(5);
  expect(callsOf(netsuite).filter(({ headers }) => 'cookie' in headers)).toEqual([]);

  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await pasteValue(popup, 'Token Secret', values.tokenSecret);
  await popup.getByRole('tab', { name: /^Test/ }).click();
  await expect(popup.getByText('Values changed since this test')).toBeVisible();
  await startTest(popup);
  await expect(popup.getByText(/^The connection works/)).toBeVisible();
  await expect(popup.getByText('NetSuite refused the login')).toHaveCount(0);
});

test('a result survives the closing of the popup during the test, and comes once', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, values);
  netsuite.failures.push(delayed(({ url }) => !url.hostname.endsWith('.app.netsuite.com'), 250));
  await startTest(popup);
  await expect(popup.getByText('The test is running')).toBeVisible();
  await popup.close();
  const again = await openSmallPopup(launched);
  await again.getByRole('tab', { name: 'Test' }).click();
  await expect(again.getByText(/^The connection works/)).toHaveCount(1);
  const checks = again.getByRole('list', { name: 'Parts of the test' }).getByRole('listitem');
  await expect(checks).toHaveCount(6);
  expect(callsOf(netsuite)).toHaveLength(4);
  expect(new Set(callsOf(netsuite).map(({ host, path, body }) => `${host}${path}${body}`)).size).toBe(4);
});

test('names are changed, other values stay beside, a step is skipped and taken up', async ({
  netsuite,
  launched,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, '/app/common/integration/integrapp.nl'));
  await waitForOverlay(page, ({ lines }) => lines[0]?.text.includes('Fulfillment Integration') === true);
  const popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await pasteValue(popup, 'Location ID', '7');
  await popup.getByRole('button', { name: 'Edit of the set-up' }).click();
  await popup.getByLabel('Application').fill('Parcel Desk');
  await popup.getByLabel('Role', { exact: true }).fill('Parcel Role');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Edit of the set-up' })).toBeFocused();
  await waitForOverlay(page, ({ lines }) => lines[0]?.text.includes('Parcel Desk') === true);
  const others = popup.getByRole('region', { name: 'Other vendors' });
  await expect(others).toContainText('Fulfillment Integration');

  await popup.getByRole('tab', { name: 'Guide' }).click();
  const location = popup.locator('li.step', { hasText: 'Location ID' });
  await location.getByRole('button', { name: 'Skip this step Location ID' }).click();
  await expect(location).toContainText('Skipped');
  await popup.reload();
  await expect(location).toContainText('Skipped');
  await location.getByRole('button', { name: 'Do it after all Location ID' }).click();
  await expect(location).toContainText('Not looked at yet');

  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await others.getByRole('button', { name: 'Show Fulfillment Integration' }).click();
  await expect(popup.locator('.set-up-line')).toContainText('Fulfillment Integration');
  await expect(popup.getByRole('button', { name: 'Copy Location ID' })).toBeVisible();
});

test('light and dark follow the system', async ({ launched }) => {
  const popup = await openSmallPopup(launched);
  const brightness = async (colorScheme: 'light' | 'dark') => {
    await popup.emulateMedia({ colorScheme });
    const ground = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
    return Math.max(...(ground.match(/\d+/g) ?? []).map(Number));
  };
  expect(await brightness('light')).toBeGreaterThan(220);
  expect(await brightness('dark')).toBeLessThan(60);
});

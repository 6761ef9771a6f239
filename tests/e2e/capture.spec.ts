// The pair that is shown once: taken behind a slow page, guarded until stored, kept across worker and popup, and said when not.
import { changePage, slowScript, withSlowScript } from '../bench/change-page';
import { save, setCheckbox, typeInto } from '../driver/hands';
import { waitForOverlay, type SeenOverlay } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';
import { application } from '../walk/walk';
import { expect, PRODUCTION, test } from './fixtures';
import type { Page } from '@playwright/test';

const RECORD = '/app/common/integration/integrapp.nl';
const isKept = ({ taken }: SeenOverlay) => taken.length === 2 && taken.every(({ state }) => state === 'met');

/** A new record, ready to be saved. */
async function fillIntegration(page: Page, netsuite: NetSuite): Promise<void> {
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  await typeInto(page, 'Name', application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
}

test('leaving at once after the save loses nothing', async ({ netsuite, launched, page }) => {
  await fillIntegration(page, netsuite);
  page.on('dialog', (dialog) => void dialog.accept());
  await save(page);
  await page.waitForURL(/id=\d+/, { waitUntil: 'commit' });
  await page.locator('text=Consumer Secret').first().waitFor();
  await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl?sc=-29'));
  const popup = await launched.openPopup();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await expect(popup.getByText('Taken from Integration record').first()).toBeVisible();
});

/** Longer than anybody's patience, and than it takes to store a pair. */
const SLOW_MS = 9000;

/** Right behind the value that is shown last, deep in the form: all that is above stands on the page, nothing else does. */
function withSlowScriptInside(html: string, milliseconds: number): string {
  const last = [...html.matchAll(/\b[0-9a-f]{64}\b/g)].at(-1);
  if (last === undefined) throw new Error('The page shows no value.');
  const at = html.indexOf('</div>', last.index) + '</div>'.length;
  return html.slice(0, at) + slowScript(milliseconds) + html.slice(at);
}

for (const [where, slowed] of [
  ['at the end of the page', withSlowScript],
  ['right behind it, deep in the form', withSlowScriptInside],
] as const) {
  test(`a pair is stored while a slow script below it still runs, ${where}`, async ({
    netsuite,
    launched,
    page,
  }) => {
    await fillIntegration(page, netsuite);
    const popup = await launched.openPopup();
    await popup.getByRole('tab', { name: 'Credentials' }).click();
    await page.bringToFront();
    changePage(netsuite, RECORD, (html) => slowed(html, SLOW_MS));
    await save(page);
    await page.waitForURL(/id=\d+/, { waitUntil: 'commit' });
    await expect(popup.getByText('Taken from Integration record').first()).toBeVisible({
      timeout: SLOW_MS * 0.6,
    });
  });
}

test('the same page read twice is one capture, and a reload shows what is held', async ({
  netsuite,
  launched,
  page,
}) => {
  await fillIntegration(page, netsuite);
  await save(page);
  await waitForOverlay(page, isKept);
  await page.reload();
  const seen = await waitForOverlay(page, isKept);
  expect(seen.notices.filter(({ tone }) => tone !== 'good')).toEqual([]);
  const popup = await launched.openPopup();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await expect(popup.getByText('Taken from Integration record').first()).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Older values' })).toHaveCount(0);
});

test('values survive the end of the worker and of the browser', async ({ netsuite, launched, page }) => {
  await fillIntegration(page, netsuite);
  await save(page);
  await waitForOverlay(page, isKept);
  const secret = netsuite.world.accounts[0]!.integrations.find(
    ({ name }) => name === application,
  )!.consumerSecret;
  const internals = await launched.context.newPage();
  await internals.goto('chrome://serviceworker-internals');
  await internals.getByRole('button', { name: 'Stop' }).first().click();
  const popup = await launched.openPopup();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const row = popup.getByRole('listitem').filter({ hasText: 'Consumer Secret' });
  await row.getByRole('button', { name: /^Reveal/ }).click();
  await expect(popup.getByText(secret)).toBeVisible();
});

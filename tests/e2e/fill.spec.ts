// *Fill in*: what is listed before, what is written on a press, what is said afterwards, and that all of it can be put back.
import type { Page } from '@playwright/test';
import { pressOnCard, tickOnCard, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';
import { isAllMet } from '../walk/walk';

const INTEGRATION = '/app/common/integration/integrapp.nl';

test.use({ untouched: true });

const offers = (name: string) => (seen: SeenOverlay) => seen.buttons.includes(name);
const reports = (text: string) => (seen: SeenOverlay) => seen.report?.text.includes(text) === true;

/** All that the form would send. */
function formOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')].map(
        (input) => [input.name, input.type === 'checkbox' ? String(input.checked) : input.value],
      ),
    ),
  );
}

test('lists every change, writes them on one press, and puts them back', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(SANDBOX, INTEGRATION));
  const seen = await waitForOverlay(page, offers('Fill in 3 fields'));
  expect(seen.changes.map(({ text }) => text)).toEqual([
    'Now empty → Fulfillment Integration',
    'Now on → off',
    'Now on → off',
  ]);
  expect(seen.notices.some(({ text }) => text.includes('It never presses Save'))).toBe(true);
  const before = await formOf(page);

  await pressOnCard(page, 'Fill in 3 fields');
  const filled = await waitForOverlay(page, reports('3 of 3 filled in.'));
  expect(filled.report?.tone).toBe('good');
  await waitForOverlay(page, isAllMet);
  expect(filled.rings.some(({ tag }) => tag.includes('Save'))).toBe(true);
  expect(netsuite.world.seen.filter(({ method }) => method === 'POST')).toEqual([]);

  await pressOnCard(page, 'Undo');
  await waitForOverlay(page, reports('Everything is as it was before.'));
  expect(await formOf(page)).toEqual(before);
});

test('asks once before it is used in production', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, INTEGRATION));
  const seen = await waitForOverlay(page, offers('I do it myself'));
  expect(seen.buttons).not.toContain('Fill in 3 fields');
  await tickOnCard(page, 'This is a production account.');
  await pressOnCard(page, 'Fill in 3 fields');
  await waitForOverlay(page, reports('3 of 3 filled in.'));
  await page.reload();
  await waitForOverlay(page, offers('Fill in 3 fields'));
});

test('ticks one feature at a time, and leaves the terms to the person', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(SANDBOX, '/app/setup/features.nl'));
  for (const _ of ['Token-based Authentication', 'SOAP Web Services']) {
    await waitForOverlay(page, offers('Fill in 1 field'));
    const opens = page.waitForEvent('popup');
    await pressOnCard(page, 'Fill in 1 field');
    const terms = await opens;
    await waitForOverlay(page, reports('They are yours to accept.'));
    const closes = terms.waitForEvent('close');
    await terms
      .getByRole('button', { name: 'I Agree' })
      .click()
      .catch(() => undefined);
    await closes;
  }
  await waitForOverlay(page, isAllMet);
});

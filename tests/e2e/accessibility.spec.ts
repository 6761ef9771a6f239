// Everything works by keyboard and screen reader: axe on the popup in its states, and the card as the browser tells it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { waitForOverlay } from '../driver/overlay';
import { walkPages, walkPopup } from '../walk/walk';
import { expect, PRODUCTION, test } from './fixtures';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup has no violation when it knows nothing (${colorScheme})`, async ({ launched }) => {
    const popup = await launched.openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('button', { name: 'I already have the values' }).waitFor();
    expect(await violations(popup)).toEqual([]);
  });
}

test.describe('with a whole bundle', () => {
  test.use({ untouched: true });

  test('every view has no violation in light and dark, and fits 200 % zoom', async ({
    netsuite,
    launched,
    page,
  }) => {
    test.setTimeout(60_000);
    const step = async () => undefined;
    await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl?sc=-29'));
    const walk = { netsuite, launched, account: PRODUCTION, step };
    await walkPages(walk);
    await walkPopup(walk);
    const popup = await launched.openPopup();
    for (const name of ['Guide', 'Credentials', 'Test', 'Export']) {
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.getByRole('tab', { name }).click();
      await expect(popup.getByRole('tabpanel')).not.toBeEmpty();
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme });
        expect(await violations(popup), `${name}, ${colorScheme}`).toEqual([]);
      }
      // A popup of 400 pixels at 200 % has the room of 200.
      await popup.setViewportSize({ width: 200, height: 300 });
      expect(await isWiderThanWindow(popup), name).toBe(false);
    }
  });
});

test('the card is told to screen readers, and its buttons are reached and pressed by keyboard', async ({
  netsuite,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, '/app/common/integration/integrapp.nl'));
  await waitForOverlay(page, ({ lines }) => lines.length > 0);
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const told = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? '')}`);
  expect(told).toContain('region: Credential Guide');
  expect(told).toContain('heading: Create an Integration record');
  expect(told).toContain('button: Collapse');
  expect(told.join('\n')).toContain('Token-Based Authentication is ticked');
  expect(told.join('\n')).toContain('(right)');
  expect(told.join('\n')).toContain('(to do)');

  // Backwards from the start of the page the card comes first, since it stands last: guide, next page, collapse.
  await page.locator('body').press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, ({ collapsed }) => collapsed);
  await page.keyboard.press('Enter');
  await waitForOverlay(page, ({ collapsed }) => !collapsed);
});

// Pages that come another way than by loading: out of the browser's memory, or open while the extension is replaced.
import { allowReloads, reloadExtension } from '../driver/developer-mode';
import { OVERLAY, pressOnCard, seeOverlay, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { expect, PRODUCTION, test } from './fixtures';

const FEATURES = '/app/setup/features.nl';
const LIST = '/app/setup/rolelist.nl';

const hasLines = ({ lines }: SeenOverlay) => lines.length > 0;
const waits = ({ notices }: SeenOverlay) => notices.some(({ text }) => text.includes('comes first'));

test.describe('out of the browser’s memory', () => {
  test.use({ own: { withoutArgs: ['--disable-back-forward-cache'] } });

  test('a page says what is so now, not what was so when it was left', async ({ netsuite, page }) => {
    await page.goto(netsuite.url(PRODUCTION, LIST));
    await waitForOverlay(page, waits);
    // Of a page that is loaded again nothing is left.
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await waitForOverlay(page, hasLines);
    await page.evaluate(() => history.back());
    await page.waitForURL((url) => url.pathname === LIST, { waitUntil: 'commit' });
    expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true);
    await waitForOverlay(page, (seen) => !waits(seen));
  });
});

test.describe('updated', () => {
  // A browser that has done that is no longer as it was.
  test.use({ own: {} });

  test('a page that is open while the extension is updated has one card, and that one works', async ({
    netsuite,
    launched,
    page,
  }) => {
    await allowReloads(launched.context);
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await waitForOverlay(page, hasLines);
    await page.evaluate((name) => {
      document.querySelector(`[${name}]`)!.setAttribute('data-old', '');
    }, OVERLAY);
    await reloadExtension(launched);
    await expect.poll(() => page.locator('[data-old]').count(), { timeout: 10_000 }).toBe(0);
    await waitForOverlay(page, hasLines, 10_000);
    expect(await page.locator(`[${OVERLAY}]`).count()).toBe(1);
    await pressOnCard(page, 'Collapse');
    await waitForOverlay(page, ({ collapsed }) => collapsed);
    expect(await seeOverlay(page)).not.toBeNull();
  });
});

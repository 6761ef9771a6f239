// After the installation one page opens, once: what this does and may do, how to begin; and signing in comes first.
import { launch } from '../driver/launch';
import { readIn, textOf } from '../driver/views';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { axeOn } from './axe';
import { expect, PRODUCTION, test, viewTest } from './fixtures';

test('the first page opens once, says what there is to know, and leads on', async () => {
  const netsuite = await startNetSuite({ world: newWorld() });
  const launched = await launch(netsuite, { keepsFirstPage: true });
  try {
    const isFirst = () => launched.context.pages().filter((page) => page.url().endsWith('welcome.html'));
    await expect.poll(() => isFirst().length).toBe(1);
    const page = isFirst()[0]!;
    await page.getByRole('heading', { name: 'Credential Guide for NetSuite' }).waitFor();
    for (const text of ['What it may do', 'Keep it at hand', 'It never presses Save'])
      await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open NetSuite' })).toHaveAttribute(
      'href',
      /^https:\/\/system\.netsuite\.com\//,
    );
    for (const width of [320, 1024]) {
      await page.setViewportSize({ width, height: 600 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await axeOn(page).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.screenshot({
          path: `.artifacts/screens/welcome-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWider, `${width} pixels`).toBe(false);
    }
    await page.getByRole('link', { name: 'I have the values already' }).click();
    await expect(page.getByLabel('Paste the message or the file’s content')).toBeVisible();
    expect(isFirst()).toHaveLength(0);
  } finally {
    await launched.close();
    await netsuite.close();
  }
});

viewTest(
  'where the tab asks for the login, that comes first, and no script runs there',
  async ({ netsuite, launched, views }) => {
    const page = await launched.context.newPage();
    await page.goto(netsuite.url(PRODUCTION, '/app/login/secure/enterpriselogin.nl'));
    const popup = await views.openPopup();
    await readIn(popup, 'Sign in to NetSuite first');
    expect(await textOf(popup)).not.toContain('Check this page');
    const cdp = await launched.context.newCDPSession(page);
    const origins: string[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
    await cdp.send('Runtime.enable');
    expect(origins.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
  },
);

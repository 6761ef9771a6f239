// The whole guide without a mouse: NetSuite's pages, the card, and the popup from the first question to the sealed export.
import type { Page } from '@playwright/test';
import { keyboard } from '../walk/keyboard';
import { walkGuide } from '../walk/walk';
import { openSmallPopup } from './given';
import { expect, PRODUCTION, test } from './fixtures';

test.use({ untouched: true, begun: false, own: {} });

test('the keyboard alone walks the whole guide @nightly', async ({ netsuite, launched, page }, {
  annotations,
}) => {
  // Thousands of keys, each of which the browser answers: on a busy machine that takes minutes.
  test.setTimeout(900_000);
  let pressed = 0;
  await launched.context.exposeBinding('pressed', () => (pressed += 1));
  await launched.context.addInitScript(() => {
    const { pressed: count } = window as unknown as { pressed: () => void };
    addEventListener('pointerdown', () => count(), { capture: true });
  });
  const start = async (seen: string): Promise<Page> => {
    await page.goto(seen);
    const popup = await openSmallPopup(launched);
    const opens = launched.context.waitForEvent('page');
    await keys.tabTo(popup, popup.getByRole('button', { name: 'Start' }));
    await keys.press(popup, 'Enter');
    const opened = await opens;
    await popup.close();
    return opened;
  };
  const keys = keyboard(start);
  await walkGuide({
    hands: keys,
    url: (path) => netsuite.url(PRODUCTION, path),
    step: () => Promise.resolve(),
  });
  const popup = await openSmallPopup(launched);
  const view = async (name: string) => {
    await keys.tabTo(popup, popup.getByRole('tab', { selected: true }));
    while (!(await popup.getByRole('tab', { name, selected: true }).isVisible()))
      await keys.press(popup, 'ArrowRight');
  };
  await popup.getByText('Every step is done').waitFor();
  await view('Test');
  await keys.tabTo(popup, popup.getByRole('button', { name: 'Test connection' }));
  await keys.press(popup, 'Enter');
  await popup.getByText(/The connection works/).waitFor({ timeout: 30_000 });
  await keys.tabTo(popup, popup.getByRole('button', { name: 'Go to Export' }));
  await keys.press(popup, 'Enter');
  await keys.tabTo(popup, popup.getByRole('button', { name: 'Encrypt' }));
  await keys.press(popup, 'Enter');
  await popup.getByRole('button', { name: 'Download the encrypted export' }).waitFor();
  expect(pressed).toBe(0);
  annotations.push({ type: 'keys', description: String(keys.count()) });
  expect(keys.count()).toBeLessThan(3000);
});

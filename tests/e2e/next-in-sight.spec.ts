// The popup under the icon and the panel as the browser shows them: one thing to do next, in sight; what was made waits for so long.
import type { Page } from '@playwright/test';
import { newSecret } from '../netsuite/new-world';
import type { ExtensionScope } from '../driver/extension-storage';
import type { Launched } from '../driver/launch';
import { loudButtons } from '../driver/loud-buttons';
import { closeView, openView, pressIn, readIn, textOf, type View } from '../driver/views';
import { issueValues, pasteValues, startByHand, startTest } from './given';
import { expect, PRODUCTION, viewTest } from './fixtures';

const START = '/app/center/card.nl?sc=-29';

/** Somebody’s values are there already. The window stays as wide as it is: it would make the popup narrow. */
async function keepValues(launched: Launched, values: Parameters<typeof pasteValues>[1]): Promise<Page> {
  const tab = await launched.openPopup();
  await startByHand(tab, PRODUCTION);
  await pasteValues(tab, values);
  return tab;
}

/** Whether all of these are there, each below the one before. */
const areInOrder = (view: View, ...selectors: string[]) =>
  view.evaluate((all) => {
    const tops = all.map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? NaN);
    return tops.every((top, at) => top >= (tops[at - 1] ?? 0));
  }, selectors);

async function looksRight(view: View): Promise<void> {
  // One line and a half: that of the account, and a lower one of the set-up.
  const head = await view.$eval('.header', (header) => header.getBoundingClientRect().height);
  expect(head).toBeLessThanOrEqual(60);
  for (const [id, says] of [
    ['guide', 'Open page'],
    ['credentials', 'Go to Test'],
    ['test', 'Open page'],
    ['export', 'Encrypt'],
  ] as const) {
    await openView(view, id);
    await view.mouse.move(1, 1);
    const loud = async () =>
      (await view.evaluate(loudButtons)).map(({ says: text, isSeen }) => ({ says: text, isSeen }));
    await expect.poll(loud, { message: id }).toEqual([{ says, isSeen: true }]);
  }
  expect(await view.$('.preview[open]')).toBeNull();
  expect(await areInOrder(view, '.format-choice', '[type=radio]', '.button-primary')).toBe(true);

  await openView(view, 'test');
  expect(await areInOrder(view, '.connection-test .notice', '.causes', '.checks')).toBe(true);

  await pressIn(view, 'button', 'Settings');
  await readIn(view, 'Delete values here');
  expect(await view.$('[role=tab]')).toBeNull();
  await pressIn(view, 'button', 'Back');
  await view.waitForSelector('#tab-test[aria-selected="true"]');
}

viewTest(
  'what is next is in sight in each view, and in its order',
  async ({ netsuite, launched, page, views }) => {
    const tab = await keepValues(launched, { ...issueValues(netsuite), tokenSecret: newSecret() });
    await startTest(tab);
    await tab.getByText('The connection does not work').waitFor();
    await tab.close();
    await page.goto(netsuite.url(PRODUCTION, START));
    const popup = await views.openPopup();
    await looksRight(popup);
    await pressIn(popup, 'button', 'Open beside the page');
    await looksRight(await views.shown('sidepanel.html'));
  },
);

viewTest(
  'a passphrase is gone after ten minutes, and the export can be made again',
  async ({ netsuite, launched, page, views }) => {
    await (await keepValues(launched, issueValues(netsuite))).close();
    await page.goto(netsuite.url(PRODUCTION, START));
    let popup = await views.openPopup();
    await openView(popup, 'export');
    await pressIn(popup, 'button', 'Encrypt');
    await popup.waitForSelector('.passphrase code', { timeout: 30_000 });
    const passphrase = await popup.$eval('.passphrase code', ({ textContent }) => textContent);
    await closeView(popup);
    await views.gone('popup.html');

    await launched.context.serviceWorkers()[0]!.evaluate(async () => {
      const { local } = (globalThis as unknown as ExtensionScope).chrome.storage;
      const kept = await local.get('deliveries');
      const { data } = kept['deliveries'] as { data: Record<string, { at: number }> };
      for (const delivery of Object.values(data)) delivery.at -= 10 * 60_000;
      await local.set(kept);
    });
    popup = await views.openPopup();
    await readIn(popup, 'could be read for 10 minutes and is gone now');
    expect(await textOf(popup)).not.toContain(passphrase);
    await pressIn(popup, 'button', 'Encrypt again');
    await popup.waitForSelector('[type=radio]');
    await readIn(popup, 'Nothing of these values was handed over yet.');
  },
);

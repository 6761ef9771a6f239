// Opens every view of the popup after a walk, and takes a picture of each, in light and in dark.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import { recipes } from '../../utils/recipes';

const SIZE = { width: 400, height: 600 };
const LISTED = resolve(import.meta.dirname, '../../utils/recipes/fulfillment.json');

const themes = ['light', 'dark'] as const;

export async function screens(launched: Launched, folder: string): Promise<void> {
  for (const theme of themes) mkdirSync(join(folder, theme), { recursive: true });
  const popup = await launched.openPopup();
  await popup.setViewportSize(SIZE);
  /** `whole`: in a window as high as the view, so that nothing is cut off. */
  const take = async (name: string, whole = false) => {
    if (whole) await popup.setViewportSize({ ...SIZE, height: await popup.evaluate(contentHeight) });
    await popup.evaluate(() => scrollTo(0, 0));
    for (const theme of themes) {
      await popup.emulateMedia({ colorScheme: theme });
      await popup.screenshot({ path: join(folder, theme, `${name}.png`) });
    }
    await popup.setViewportSize(SIZE);
  };

  await tab(popup, 'Guide');
  await popup.getByText('Every step is done').waitFor();
  await take('guide');
  await popup.getByRole('combobox', { name: 'Set-up' }).selectOption('Another vendor…');
  await popup.getByRole('heading', { name: 'Another vendor' }).waitFor();
  await take('another-vendor', true);
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await tab(popup, 'Credentials');
  await popup.getByText('All five values are kept.').waitFor();
  await take('credentials');
  await popup.getByRole('button', { name: 'Edit Location ID' }).click();
  await popup.getByText(/locations seen/).waitFor();
  await take('location-picker', true);
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await popup.getByRole('button', { name: 'Import' }).click();
  await popup.getByRole('textbox').first().waitFor();
  await take('import', true);
  await popup
    .getByRole('textbox')
    .first()
    .fill(`Account ID: 1234567\nToken ID: ${'ab'.repeat(32)}\nToken Secret: 12`);
  await popup.getByRole('button', { name: 'Read it' }).click();
  await popup.getByText('Reading…').waitFor({ state: 'detached' });
  await take('import-preview', true);

  await tab(popup, 'Test');
  await take('test-before');
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await popup.getByText('The connection works').waitFor();
  await take('test');
  await take('test-full', true);
  await tab(popup, 'Export');
  await popup.getByRole('button', { name: 'Encrypt' }).waitFor();
  await take('export');
  await take('export-full', true);
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  await popup.getByRole('button', { name: 'Download the encrypted export' }).waitFor();
  await take('export-sealed', true);
  await popup.getByRole('button', { name: 'Encrypt again' }).click();
  await popup.getByRole('radio', { name: /^Clear text/ }).click();
  await take('export-clear-question', true);
  await popup.getByRole('button', { name: 'Use clear text' }).click();
  await popup.getByRole('button', { name: 'Download', exact: true }).waitFor();
  await take('export-clear', true);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  await download.path();
  await take('export-out', true);
  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await popup.getByText(/^Handed over /).waitFor();
  await take('export-after', true);

  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('heading', { name: 'Settings' }).waitFor();
  await take('settings', true);
  await popup.getByText("Add a vendor's recipe").click();
  const recipe = {
    ...JSON.parse(readFileSync(LISTED, 'utf8')),
    id: 'acme',
    name: 'Acme warehouse',
  } as object;
  await popup.getByLabel('Paste the recipe').fill(JSON.stringify({ ...recipe, contact: recipes[0].name }));
  await popup.getByRole('button', { name: 'Look at it' }).click();
  await popup.getByRole('region', { name: 'Acme warehouse' }).waitFor();
  await take('settings-recipe', true);
  await popup.getByLabel('Paste the recipe').fill('{"id": 1}');
  await popup.getByRole('button', { name: 'Look at it' }).click();
  await popup.getByText('This recipe cannot be taken').first().waitFor();
  await take('settings-recipe-refused', true);
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.close();
}

/** What the popup asks before anybody has said for whom and as whom; `seen` is a set-up page of the account. */
export async function firstScreens(launched: Launched, seen: string, folder: string): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto(seen);
  const popup = await launched.openPopup();
  await popup.getByRole('radio', { name: /who is signed in/ }).waitFor();
  for (const theme of themes) {
    mkdirSync(join(folder, theme), { recursive: true });
    for (const one of [page, popup]) await one.emulateMedia({ colorScheme: theme });
    await popup.setViewportSize({ ...SIZE, height: await popup.evaluate(contentHeight) });
    await popup.screenshot({ path: join(folder, theme, 'before-you-start.png') });
    await popup.setViewportSize(SIZE);
    await popup.screenshot({ path: join(folder, theme, 'before-you-start-cut.png') });
    await page.bringToFront();
    await page.screenshot({ path: join(folder, theme, 'card-before-you-start.png') });
  }
  await popup.close();
  await page.close();
}

/** Runs in the popup. */
function contentHeight(): number {
  return document.documentElement.scrollHeight;
}

function tab(popup: Page, name: string): Promise<void> {
  return popup.getByRole('tab', { name }).click();
}

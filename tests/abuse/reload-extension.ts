// Reloads the extension as an update does, and opens its popup as soon as it is there again.
import type { Page } from '@playwright/test';
import { reloadExtension as reload } from '../driver/developer-mode';
import type { Browser } from './browser';
import { until } from './part';

/** Extensions can be reloaded only where `allowReloads` was called before. */
export async function reloadExtension(browser: Browser): Promise<void> {
  await reload({ openPopup: () => openPopupAgain(browser) });
  await (await openPopupAgain(browser)).close();
}

/** The extension is not there for a moment after its reload. */
export async function openPopupAgain({ context, extensionId }: Browser): Promise<Page> {
  const page = await context.newPage();
  const isThere = await until(async () => {
    await page.goto(`chrome-extension://${extensionId}/popup.html`).catch(() => undefined);
    return page.url().startsWith('chrome-extension:');
  });
  if (!isThere) throw new Error('The extension does not come back.');
  return page;
}

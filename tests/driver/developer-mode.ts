// An unpacked extension may reload itself only where developer mode is on; its reload is what an update does.
import type { BrowserContext } from '@playwright/test';
import type { Launched } from './launch';

export async function allowReloads(context: BrowserContext): Promise<void> {
  interface Scope {
    chrome: {
      developerPrivate: {
        updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
      };
    };
  }
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (window as unknown as Scope).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/** Reloads the extension from its own popup, which goes with it. Reloads must be allowed. */
export async function reloadExtension({ openPopup }: Pick<Launched, 'openPopup'>): Promise<void> {
  const popup = await openPopup();
  const closed = popup.waitForEvent('close');
  await popup
    .evaluate(() =>
      (window as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await closed;
}

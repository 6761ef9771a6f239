// An unpacked extension may reload itself only where developer mode is on; its reload is what an update does.
import type { BrowserContext } from '@playwright/test';

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

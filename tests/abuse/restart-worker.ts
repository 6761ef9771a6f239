// Starts the background anew, which takes no more than a few pairs of an account within a minute and counts from its start.
import type { Page } from '@playwright/test';
import { ask } from '../driver/ask';
import { workerStopper } from '../driver/stop-worker';
import type { Browser } from './browser';

/** `popup` is a page of the extension that stays open. The worker runs when the function that is given has resolved. */
export async function workerRestarter(browser: Browser, popup: Page): Promise<() => Promise<void>> {
  const stop = await workerStopper(browser, popup);
  return async () => {
    await stop();
    await ask(popup, 'takeNextView', null);
  };
}

// What the extension keeps in the browser, set from outside as its own pages would.
import type { BrowserContext } from '@playwright/test';

interface Area {
  /** All of it without a name. */
  get: (name?: string) => Promise<Record<string, unknown>>;
  set: (items: object) => Promise<void>;
  clear: () => Promise<void>;
}

/** `chrome` as it is in the extension's worker and pages. */
export interface ExtensionScope {
  chrome: {
    storage: { local: Area; session: Area };
    runtime: { sendMessage: (message: object) => Promise<unknown> };
  };
}

/** Puts `items` beside what is kept in local storage. */
export async function keepItems(context: BrowserContext, items: object): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (given) => (globalThis as unknown as ExtensionScope).chrome.storage.local.set(given),
    items,
  );
}

// What every browser test starts with: a fake NetSuite of its own and a Chromium with the built extension.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { newSetUp } from '../../utils/guide/set-up';
import { enter, EXTENSION, launch, type Launched } from '../driver/launch';
import { openViews, type Views } from '../driver/views';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import { recipes } from '../recipes/shipped';
import { unpack, zipOf } from '../run/pack';

export const PRODUCTION = '1234567';
export const SANDBOX = '1234567_SB1';
/** The permission that the article asks for and the work does not need. */
const DOUBTFUL = 'ADMI_MANAGE_OAUTH_TOKENS';

interface Fixtures {
  /** `test.use({ untouched: true })`: features off, no token role. */
  untouched: boolean;
  /** `test.use({ packed: true })`: the extension as it comes out of its package. */
  packed: boolean;
  /** `test.use({ begun: false })`: nobody has answered *Before you start* yet. */
  begun: boolean;
  /** Popup and panel can be seen as the browser itself opens them; `viewTest` has them. */
  withViews: boolean;
  /** Arguments that Playwright gives its browsers and this one does not get. */
  withoutArgs: readonly string[];
  netsuite: NetSuite;
  launched: Launched;
  /** A page signed in to production and sandbox. */
  page: Page;
}

export const test = base.extend<Fixtures>({
  untouched: [false, { option: true }],
  packed: [false, { option: true }],
  begun: [true, { option: true }],
  withViews: [false, { option: true }],
  withoutArgs: [[], { option: true }],
  netsuite: async ({ untouched }, use) => {
    const netsuite = await startNetSuite({ world: newWorld({ untouched }) });
    await use(netsuite);
    await netsuite.close();
  },
  launched: async ({ netsuite, packed, withViews, withoutArgs }, use) => {
    const folder = packed ? mkdtempSync(join(tmpdir(), 'credential-guide-package-')) : null;
    if (folder !== null) unpack(zipOf(EXTENSION), folder);
    const launched = await launch(netsuite, {
      withoutArgs,
      withViews,
      ...(folder !== null && { extension: folder }),
    });
    await use(launched);
    await launched.close();
    if (folder !== null) rmSync(folder, { recursive: true });
  },
  page: async ({ netsuite, launched, begun }, use) => {
    if (begun) await begin(launched);
    await enter(launched, netsuite, PRODUCTION);
    await enter(launched, netsuite, SANDBOX);
    await use(launched.context.pages()[0] ?? (await launched.context.newPage()));
  },
});

/** With popup and panel as the browser itself opens them, under the toolbar and beside the page. */
export const viewTest = test.extend<{ views: Views }>({
  withViews: true,
  views: async ({ launched }, use) => {
    const views = await openViews(launched);
    await use(views);
    await views.close();
  },
});

/** Stores what *Before you start* would, without the time that pressing through it takes. */
async function begin({ context }: Launched): Promise<void> {
  const setUps = [PRODUCTION, SANDBOX].map((account) => [
    account,
    [{ ...newSetUp(account, recipes[0]), user: 'Dana Whitfield', isBegun: true, given: [DOUBTFUL] }],
  ]);
  await context.serviceWorkers()[0]?.evaluate(
    (data) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
        }
      ).chrome.storage.local.set({ setUps: { version: 4, data } }),
    Object.fromEntries(setUps) as object,
  );
}

export { expect } from '@playwright/test';

// What every browser test starts with: a fake NetSuite, and a Chromium with the built extension, both as if they were new.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { newSetUp } from '../../utils/guide/set-up';
import { keepItems } from '../driver/extension-storage';
import { enter, EXTENSION, launch, type Launched } from '../driver/launch';
import { openViews, type Views } from '../driver/views';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import type { World } from '../netsuite/world';
import { recipes } from '../recipes/shipped';
import { unpack, zipOf } from '../run/pack';
import { keepStand, type Given, type Stands } from './stand';

export const PRODUCTION = '1234567';
export const SANDBOX = '1234567_SB1';
/** The permission that the article asks for and the work does not need. */
const DOUBTFUL = 'ADMI_MANAGE_OAUTH_TOKENS';

interface Fixtures {
  /** `test.use({ untouched: true })`: features off, no token role. */
  untouched: boolean;
  /** `test.use({ begun: false })`: nobody has answered *Before you start* yet. */
  begun: boolean;
  /** `test.use({ own: { … } })`: a browser of its own, started so, which no other test gets. */
  own: OwnBrowser | null;
  netsuite: NetSuite;
  launched: Launched;
  /** A page signed in to production and sandbox. */
  page: Page;
}

interface OwnBrowser {
  /** The extension as it comes out of its package. */
  readonly packed?: boolean;
  /** Arguments that Playwright gives its browsers and this one does not get. */
  readonly withoutArgs?: readonly string[];
}

/** What stands behind a test's fixtures. */
interface Behind {
  given: Given;
}

interface OfWorker {
  stands: Stands;
}

export const test = base.extend<Fixtures & Behind, OfWorker>({
  untouched: [false, { option: true }],
  begun: [true, { option: true }],
  own: [null, { option: true }],
  stands: [
    async ({}, use) => {
      const stands = keepStand();
      await use(stands);
      await stands.close();
    },
    { scope: 'worker' },
  ],
  given: async ({ stands, untouched, own }, use) => {
    const world = newWorld({ untouched });
    if (own === null) await use(await stands.take(world));
    else await withOwn(own, world, use);
  },
  netsuite: ({ given }, use) => use(given.netsuite),
  launched: ({ given }, use) => use(given.launched),
  page: async ({ netsuite, launched, begun }, use) => {
    if (begun) await begin(launched);
    await enter(launched, netsuite, PRODUCTION);
    await enter(launched, netsuite, SANDBOX);
    await use(launched.context.pages()[0] ?? (await launched.context.newPage()));
  },
});

async function withOwn(
  { packed = false, withoutArgs = [] }: OwnBrowser,
  world: World,
  use: (given: Given) => Promise<void>,
): Promise<void> {
  const netsuite = await startNetSuite({ world });
  const folder = packed ? mkdtempSync(join(tmpdir(), 'credential-guide-package-')) : null;
  if (folder !== null) unpack(zipOf(EXTENSION), folder);
  const launched = await launch(netsuite, { withoutArgs, ...(folder !== null && { extension: folder }) });
  await use({ netsuite, launched });
  await launched.close();
  await netsuite.close();
  if (folder !== null) rmSync(folder, { recursive: true });
}

/** With popup and panel as the browser itself opens them, under the toolbar and beside the page. */
export const viewTest = test.extend<{ views: Views }>({
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
  await keepItems(context, { setUps: { version: 4, data: Object.fromEntries(setUps) as object } });
}

export { expect } from '@playwright/test';

// What every browser test starts with: a stand-in NetSuite of its own and a Chromium with the built extension.
import { test as base, type Page } from '@playwright/test';
import { enter, launch, type Launched } from '../driver/launch';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../netsuite/server';

export const PRODUCTION = '1234567';
export const SANDBOX = '1234567_SB1';

interface Fixtures {
  /** `test.use({ untouched: true })`: features off, no token role. */
  untouched: boolean;
  netsuite: NetSuite;
  launched: Launched;
  /** A page signed in to production and sandbox. */
  page: Page;
}

export const test = base.extend<Fixtures>({
  untouched: [false, { option: true }],
  netsuite: async ({ untouched }, use) => {
    const netsuite = await startNetSuite({ world: newWorld({ untouched }) });
    await use(netsuite);
    await netsuite.close();
  },
  launched: async ({ netsuite }, use) => {
    const launched = await launch(netsuite);
    await use(launched);
    await launched.close();
  },
  page: async ({ netsuite, launched }, use) => {
    await enter(launched, netsuite, PRODUCTION);
    await enter(launched, netsuite, SANDBOX);
    await use(launched.context.pages()[0] ?? (await launched.context.newPage()));
  },
});

export { expect } from '@playwright/test';

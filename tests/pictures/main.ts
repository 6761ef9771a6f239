// `npm run pictures`: walks the guide and makes every picture anew: of the README, of the stores, and of each view of the popup.
// With `-- --views [name…]` only the sheets on which each view stands in every size, to be looked at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { enter, launch } from '../driver/launch';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { walkPages } from '../walk/walk';
import { beside, captioned } from './sheet';
import { firstScreens, screens } from './screens';
import { takeCards, takeViews } from './views';

const ROOT = resolve(import.meta.dirname, '../..');
const README = join(ROOT, '.github', 'pictures');
const STORE = join(ROOT, '.github', 'store');
/** Every view in both themes, to be looked at; not kept in the repository. */
const SCREENS = join(ROOT, '.artifacts', 'screens');
const ACCOUNT = '1234567';
/** What the stores ask for. */
const STORE_SIZE = { width: 1280, height: 800 };

/** Steps of the walk that a store shows, and what is said of each. */
const storePages: Readonly<Record<string, string>> = {
  'integration-new': 'Every field to set is ringed, on NetSuite’s own page',
  'integration-saved': 'What NetSuite shows once is kept, encrypted, in your browser',
  'role-ready': 'Permissions and levels, checked line by line',
};

async function main(): Promise<void> {
  console.log('Building the extension …');
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: 'pipe' });
  const [only, ...wanted] = process.argv.slice(2);
  if (only === '--views') {
    await takeCards(join(SCREENS, 'views'));
    await takeViews(join(SCREENS, 'views'), wanted);
    return;
  }
  for (const folder of [STORE, README]) mkdirSync(folder, { recursive: true });
  rmSync(SCREENS, { recursive: true, force: true });
  const netsuite = await startNetSuite({ world: newWorld({ untouched: true }) });
  const launched = await launch(netsuite, { viewport: { width: 1280, height: 720 } });
  try {
    const shown = new Map<string, Buffer>();
    const step = async (name: string, _text: string, page: Page) => {
      if (name === 'integration-new') {
        await page.setViewportSize({ width: 1280, height: 890 });
        await page.screenshot({ path: join(README, 'integration-record.png') });
        await page.setViewportSize({ width: 1280, height: 720 });
      }
      if (name in storePages) shown.set(name, await page.screenshot());
      for (const theme of ['dark', 'light'] as const) {
        mkdirSync(join(SCREENS, theme), { recursive: true });
        await page.emulateMedia({ colorScheme: theme });
        await page.screenshot({ path: join(SCREENS, theme, `card-${name}.png`) });
      }
    };
    await enter(launched, netsuite, ACCOUNT);
    await firstScreens(launched, netsuite.url(ACCOUNT, '/app/setup/features.nl'), SCREENS);
    await walkPages({ netsuite, launched, account: ACCOUNT, step });
    await screens(launched, SCREENS);
    const sheet = await launched.context.newPage();
    let number = 1;
    for (const [name, text] of Object.entries(storePages)) {
      const picture = shown.get(name);
      if (picture === undefined) throw new Error(`The walk has no step ${name}.`);
      await captioned(sheet, STORE_SIZE, text, picture, join(STORE, `${number}-${name}.png`));
      number += 1;
    }
    const popup = (name: string) => readFileSync(join(SCREENS, 'light', `${name}.png`));
    const views = [popup('guide'), popup('credentials'), popup('test')];
    await beside(sheet, { width: 1296, height: 648 }, '', views, join(README, 'popup.png'));
    const tested = 'Real signed calls, each with a result in words; and an export that is sealed';
    const last = [popup('guide'), popup('test'), popup('export')];
    await beside(sheet, STORE_SIZE, tested, last, join(STORE, `${number}-popup.png`));
    console.log(`Pictures: ${README}, ${STORE}, ${SCREENS}`);
  } finally {
    await launched.close();
    await netsuite.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

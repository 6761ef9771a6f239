// `npm start`: builds the extension and runs it in Chromium against the fake NetSuite. Without a display it walks by itself.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { enter, launch } from '../driver/launch';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { buildOnce } from './build';
import { countHands, saidOf } from './count-hands';
import { issuedValues, walkPages } from './walk';
import { walkPopup } from './walk-popup';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.artifacts', 'walk');
const ACCOUNT = '1234567';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

async function main(): Promise<void> {
  buildOnce();
  const netsuite = await startNetSuite({ world: newWorld({ untouched: true }) });
  try {
    await (isHeadless ? walkAlone() : openForPerson());
  } finally {
    await netsuite.close();
  }

  async function walkAlone(): Promise<void> {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const launched = await launch(netsuite);
    let count = 0;
    const step = async (name: string, text: string, page: Page) => {
      count += 1;
      await page.screenshot({ path: join(FOLDER, `${String(count).padStart(2, '0')}-${name}.png`) });
      console.log(`${String(count).padStart(2)}. ${text}`);
    };
    try {
      await enter(launched, netsuite, ACCOUNT);
      const hands = await countHands(launched.context);
      const walk = { netsuite, launched, account: ACCOUNT, step };
      await walkPages(walk);
      const { exported, file } = await walkPopup(walk);
      const target = join(FOLDER, 'export.json');
      cpSync(file, target);
      if (!isDeepStrictEqual(exported, issuedValues(netsuite, ACCOUNT))) {
        throw new Error('The export does not hold the values that the fake NetSuite issued.');
      }
      console.log('The connection test passed, and the export holds exactly the values that were issued.');
      console.log(`The whole guide took ${saidOf(hands)}`);
      console.log(`Export and screenshots: ${FOLDER}`);
    } finally {
      await launched.close();
    }
  }

  async function openForPerson(): Promise<void> {
    const launched = await launch(netsuite, { headless: false });
    await enter(launched, netsuite, ACCOUNT);
    const page = launched.context.pages()[0] ?? (await launched.context.newPage());
    await page.goto(netsuite.url(ACCOUNT, '/app/center/card.nl?sc=-29'));
    console.log(
      'This is a fake NetSuite: nothing in it is real. Open Setup > Integration > Manage Integrations,',
    );
    console.log('and the extension from the toolbar. Close the window to end.');
    await new Promise((ended) => launched.context.once('close', ended));
    await launched.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

// `npm start`: builds the extension and runs it in Chromium against the fake NetSuite. Without a display it walks by itself.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { certificateHands } from '../driver/certificate-hands';
import { enter, launch } from '../driver/launch';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { buildOnce } from './build';
import { countHands, saidOf } from './count-hands';
import { chromiumHands, exportedFields, issuedValues, walkPages } from './walk';
import { certificateFields, faultsOf, walkClientCredentials } from './walk-m2m';
import { finishFilled, walkFilled, walkFilledCertificate, type FilledWalk } from './walk-fill';
import { walkPopup } from './walk-popup';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.artifacts', 'walk');
const ACCOUNT = '1234567';
const SANDBOX = '1234567_SB1';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

let count = 0;
const step = async (name: string, text: string, page: Page) => {
  count += 1;
  await page.screenshot({ path: join(FOLDER, `${String(count).padStart(2, '0')}-${name}.png`) });
  console.log(`${String(count).padStart(2)}. ${text}`);
};

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
    await walkTokens();
    await walkCertificate();
    await walkWithFill();
    console.log(`Exports and screenshots: ${FOLDER}`);
  }

  /** Token-based authentication, in the production account. */
  async function walkTokens(): Promise<void> {
    console.log('Token-based authentication');
    const launched = await launch(netsuite);
    try {
      await enter(launched, netsuite, ACCOUNT);
      const hands = await countHands(launched.context);
      const walk = { netsuite, launched, account: ACCOUNT, step };
      await walkPages(walk);
      const { exported, file } = await walkPopup(walk, exportedFields);
      cpSync(file, join(FOLDER, 'export.json'));
      if (!isDeepStrictEqual(exported, issuedValues(netsuite, ACCOUNT))) {
        throw new Error('The export does not hold the values that the fake NetSuite issued.');
      }
      console.log('The connection test passed, and the export holds exactly the values that were issued.');
      console.log(`The whole guide took ${saidOf(hands)}`);
    } finally {
      await launched.close();
    }
  }

  /** OAuth 2.0 client credentials, in its sandbox. */
  async function walkCertificate(): Promise<void> {
    console.log('OAuth 2.0 client credentials');
    const launched = await launch(netsuite);
    try {
      await enter(launched, netsuite, SANDBOX);
      const counted = await countHands(launched.context);
      await walkClientCredentials({
        hands: { ...chromiumHands(launched), ...certificateHands(launched) },
        url: (path) => netsuite.url(SANDBOX, path),
        step,
      });
      const walked = await walkPopup({ launched, step }, certificateFields, 'All 4 values are kept.');
      cpSync(walked.file, join(FOLDER, 'export-oauth2.json'));
      const faults = faultsOf(walked.exported, netsuite, SANDBOX);
      if (faults.length > 0)
        throw new Error(`The export does not hold what belongs to it: ${faults.join(', ')}`);
      console.log('A token was granted, and the export holds the key and certificate that NetSuite knows.');
      console.log(`The whole guide took ${saidOf(counted)}`);
    } finally {
      await launched.close();
    }
  }

  /** Both ways again with *Fill in*: in a sandbox, and as its first use in production. Each in an account that nobody has touched. */
  async function walkWithFill(): Promise<void> {
    for (const account of [SANDBOX, ACCOUNT]) {
      await withFill(account, 'Token-based authentication', async (walk) => {
        const page = await walkFilled(walk);
        const exported = await finishFilled(page, walk, exportedFields);
        if (!isDeepStrictEqual(exported, issuedValues(walk.netsuite, account)))
          throw new Error('The export does not hold the values that the fake NetSuite issued.');
      });
    }
    await withFill(SANDBOX, 'OAuth 2.0 client credentials', async (walk) => {
      const page = await walkFilledCertificate(walk);
      const exported = await finishFilled(page, walk, certificateFields);
      const faults = faultsOf(exported, walk.netsuite, SANDBOX);
      if (faults.length > 0)
        throw new Error(`The export does not hold what belongs to it: ${faults.join(', ')}`);
    });
  }

  async function withFill(
    account: string,
    name: string,
    walk: (given: FilledWalk) => Promise<void>,
  ): Promise<void> {
    console.log(`${name}, with Fill in, in ${account}`);
    const untouched = await startNetSuite({ world: newWorld({ untouched: true }) });
    const launched = await launch(untouched);
    try {
      await enter(launched, untouched, account);
      const counted = await countHands(launched.context);
      await walk({ netsuite: untouched, launched, account, step });
      console.log(`With Fill in the whole guide took ${saidOf(counted)}`);
    } finally {
      await launched.close();
      await untouched.close();
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

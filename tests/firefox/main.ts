// `npm test -- firefox`: walks the guide for each kind of credentials in a real Firefox. Without a Firefox every check counts as skipped.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import type { World } from '../netsuite/world';
import { findFirefox } from '../run/firefox.mjs';
import { checks, type Check, type Stand } from './checks';
import { fillChecks } from './fill-checks';
import { launchFirefox, newProfile } from './launch';
import { m2mAccounts, m2mChecks } from './m2m-checks';
import type { Tab } from './tab';

const ARTIFACTS = resolve(import.meta.dirname, '../../.artifacts');
const FOLDER = join(ARTIFACTS, 'firefox');

interface Part {
  world: World;
  checks: readonly Check[];
}

/** Each in a NetSuite and a profile of its own. */
const parts: readonly Part[] = [
  { world: newWorld({ untouched: true }), checks },
  { world: newWorld({ untouched: true, accounts: m2mAccounts }), checks: m2mChecks },
  { world: newWorld(), checks: fillChecks },
];

const counts = { passed: 0, failed: 0 };
let pictures = 0;

async function step(name: string, text: string, tab: Tab): Promise<void> {
  pictures += 1;
  await tab.picture(join(FOLDER, `${String(pictures).padStart(2, '0')}-${name}.png`));
  console.log(`      ${text}`);
}

async function runPart(path: string, part: Part): Promise<void> {
  const netsuite = await startNetSuite({ world: part.world });
  const profile = newProfile();
  const firefox = await launchFirefox(netsuite, path, profile);
  console.log(`The built extension in ${firefox.version}.`);
  const stand: Stand = { netsuite, path, profile, firefox, step };
  for (const { name, run } of part.checks) {
    try {
      await run(stand);
      counts.passed += 1;
      console.log(`ok    ${name}`);
    } catch (error) {
      counts.failed += 1;
      console.error(`FAIL  ${name}`, error);
    }
  }
  await stand.firefox.close();
  await netsuite.close();
}

function write(result: { passed: number; failed: number; skipped: number }): void {
  mkdirSync(ARTIFACTS, { recursive: true });
  writeFileSync(join(ARTIFACTS, 'firefox.json'), `${JSON.stringify(result)}\n`);
}

const path = findFirefox();
if (path === null) {
  console.log('Skipped: there is no Firefox ESR 142 or newer. Install one, or name one in FIREFOX_PATH.');
  write({ passed: 0, failed: 0, skipped: parts.flatMap((part) => part.checks).length });
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const part of parts) await runPart(path, part);
  write({ ...counts, skipped: 0 });
  // After a failure a browser may still be open and would keep this program waiting.
  process.exit(counts.failed > 0 ? 1 : 0);
}

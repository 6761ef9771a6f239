// `npm test -- firefox`: walks the guide in a real Firefox and says what held. Without a Firefox every check counts as skipped.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { findFirefox } from '../run/firefox.mjs';
import { checks, type Stand } from './checks';
import { launchFirefox, newProfile } from './launch';

const ARTIFACTS = resolve(import.meta.dirname, '../../.artifacts');
const FOLDER = join(ARTIFACTS, 'firefox');

async function main(path: string): Promise<{ passed: number; failed: number }> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const netsuite = await startNetSuite({ world: newWorld({ untouched: true }) });
  const profile = newProfile();
  const firefox = await launchFirefox(netsuite, path, profile);
  console.log(`The built extension in ${firefox.version}.`);
  let pictures = 0;
  const stand: Stand = {
    netsuite,
    path,
    profile,
    firefox,
    step: async (name, text, tab) => {
      pictures += 1;
      await tab.picture(join(FOLDER, `${String(pictures).padStart(2, '0')}-${name}.png`));
      console.log(`      ${text}`);
    },
  };
  const counts = { passed: 0, failed: 0 };
  for (const { name, run } of checks) {
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
  return counts;
}

function write(counts: { passed: number; failed: number; skipped: number }): void {
  mkdirSync(ARTIFACTS, { recursive: true });
  writeFileSync(join(ARTIFACTS, 'firefox.json'), `${JSON.stringify(counts)}\n`);
}

const path = findFirefox();
if (path === null) {
  console.log('Skipped: there is no Firefox ESR 142 or newer. Install one, or name one in FIREFOX_PATH.');
  write({ passed: 0, failed: 0, skipped: checks.length });
} else {
  const counts = await main(path);
  write({ ...counts, skipped: 0 });
  // After a failure a browser may still be open and would keep this program waiting.
  process.exit(counts.failed > 0 ? 1 : 0);
}

// Builds both packages anew from the packed sources, without a network, and compares them byte for byte with those built here.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { isWhole } from '../e2e/sample';
import { unpack, zipOf, zipOfSources } from './pack';
import { npmCommand, root, run } from './process.mjs';

const builds = { chrome: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };
const install = [...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

async function must(command: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await run(command, { cwd, env: { CI: 'true' } });
  if (code !== 0) throw new Error(output);
}

/** What is installed here is what the lockfile says; a reviewer installs it anew, and so does the long run. */
async function installIn(folder: string): Promise<void> {
  if (!isWhole) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return;
  }
  try {
    await must([...install, '--offline'], folder);
  } catch (error) {
    if (!String(error).includes('ENOTCACHED')) throw error;
    // npm forgets nothing by itself, but people clean its cache.
    console.log('npm has not everything in its cache; installing with a network.');
    await must(install, folder);
  }
}

/** Names of the files that only one of two zips has, or that differ. */
function different(there: Buffer, here: Buffer): string[] {
  const [a, b] = [unzipSync(there), unzipSync(here)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => Buffer.compare(a[name] ?? Buffer.of(), b[name] ?? Buffer.of()) !== 0);
}

const folder = mkdtempSync(join(tmpdir(), 'credential-guide-sources-'));
try {
  unpack(zipOfSources(), folder);
  await installIn(folder);
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  for (const [browser, args] of Object.entries(builds)) {
    await must([process.execPath, wxt, ...args], folder);
    const [there, here] = [
      zipOf(join(folder, `.output/${browser}-mv3`)),
      zipOf(join(root, `.output/${browser}-mv3`)),
    ];
    if (!there.equals(here)) {
      throw new Error(`The package for ${browser} is another one: ${different(there, here).join(', ')}`);
    }
    console.log(`${browser}: ${here.length} bytes, the same.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Builds both packages anew from the packed sources, without a network, and compares them byte for byte with those built here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf, zipOfSources } from './pack.mjs';
import { npmCommand, root, run } from './process.mjs';
import { unpack } from './unpack.mjs';

const builds = { chrome: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };

async function must(command, cwd) {
  const { code, output } = await run(command, { cwd, env: { CI: 'true' } });
  if (code !== 0) throw new Error(output);
}

const folder = mkdtempSync(join(tmpdir(), 'credential-guide-sources-'));
try {
  console.log(`${unpack(zipOfSources(), folder)} files unpacked.`);
  const install = [...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await must([...install, '--offline'], folder);
    console.log('Installed without a network.');
  } catch (error) {
    if (!String(error).includes('ENOTCACHED')) throw error;
    // npm forgets nothing by itself, but people clean its cache.
    console.log('npm has not everything in its cache; installed with a network.');
    await must(install, folder);
  }
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  for (const [browser, args] of Object.entries(builds)) {
    execFileSync(process.execPath, [wxt, ...args], { cwd: folder, stdio: 'pipe' });
    const [there, here] = [folder, root].map((base) => zipOf(join(base, '.output', `${browser}-mv3`)));
    if (!there.equals(here)) {
      const names = new Set([...listed(there), ...listed(here)]);
      throw new Error(
        `The package for ${browser} differs from the one built here. Files: ${[...names].join(', ')}`,
      );
    }
    console.log(`${browser}: ${here.length} bytes, the same.`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Names in the central directory, to say what differs. */
function listed(zip) {
  return [...zip.toString('latin1').matchAll(/PK\x01\x02.{42}/gs)].map(({ 0: head, index }) =>
    zip.toString('utf8', index + 46, index + 46 + Buffer.from(head, 'latin1').readUInt16LE(28)),
  );
}

// Looks for the `age` command, which the tests of sealing use, and installs it where that is easy. Without it they are skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const isThere = () => spawnSync('age', ['--version'], { stdio: 'ignore' }).status === 0;

/** The system's package as root on Debian and its kin; elsewhere nothing is installed. */
export async function ensureAge() {
  if (isThere() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing age with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const retries = ['-o', 'Acquire::Retries=3'];
  await run(['apt-get', ...retries, 'update'], { env });
  await run(['apt-get', ...retries, 'install', '-y', '--no-install-recommends', 'age'], { env });
  if (!isThere()) console.log('It could not be installed; the tests that need it are skipped.');
}

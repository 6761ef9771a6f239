// Installs the dependencies when they are missing or are not those of the lockfile. Plain Node: it runs before npm ci.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, run } from './process.mjs';

/** The packages of a lockfile by path, or null when there is none that can be read. */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Packages for other systems are in the lockfile and never installed; with a C library named, npm alone can tell. */
function isForThisSystem({ optional, os, cpu, libc }) {
  if (optional !== true) return true;
  return (
    os?.includes(process.platform) === true && cpu?.includes(process.arch) === true && libc === undefined
  );
}

/**
 * Whether node_modules holds what package-lock.json says. Rests on node_modules/.package-lock.json, where npm writes down
 * what it has installed, as the last thing it does.
 */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || !isForThisSystem(entry) || installed[path]?.integrity === entry.integrity,
  );
}

/** Runs `npm ci` if need be. Throws with npm's own words when that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the dependencies with npm ci …');
  // With NODE_ENV=production npm would leave out the tools; a silent npm above us would hide why it failed.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run([...npmCommand(), 'ci', ...options]);
  if (code !== 0) throw new Error(`${output}\nnpm ci failed: the dependencies are not installed.`);
}

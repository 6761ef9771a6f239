// Builds the release candidate from its commit, to see that what it kept is there in the extension of today.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const COMMIT = 'e726494';
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.artifacts', `build-${COMMIT}`);
const BUILT = join(FOLDER, '.output/chrome-mv3');

export type ReleaseCandidate =
  /** Folders of the built extension and of its sources. */
  | { readonly ok: true; readonly built: string; readonly sources: string }
  /** Why there is none, in words. */
  | { readonly ok: false; readonly reason: string };

/** Takes some five seconds the first time; what was built stays in .artifacts. */
export function buildReleaseCandidate(): ReleaseCandidate {
  if (existsSync(join(BUILT, 'manifest.json'))) return { ok: true, built: BUILT, sources: FOLDER };
  const missing = missingParts();
  if (missing !== null) return { ok: false, reason: missing };
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const archive = execFileSync('git', ['archive', COMMIT], { cwd: ROOT, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', FOLDER], { input: archive });
  symlinkSync(join(ROOT, 'node_modules'), join(FOLDER, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: FOLDER,
    stdio: 'pipe',
  });
  return { ok: true, built: BUILT, sources: FOLDER };
}

function missingParts(): string | null {
  try {
    execFileSync('git', ['cat-file', '-e', `${COMMIT}^{commit}`], { cwd: ROOT, stdio: 'pipe' });
  } catch {
    return `The commit ${COMMIT} is not in this copy of the repository.`;
  }
  // The release candidate took its texts through it.
  return existsSync(join(ROOT, 'node_modules/@wxt-dev/i18n'))
    ? null
    : 'The package @wxt-dev/i18n, with which the release candidate is built, is not installed.';
}

/**
 * Puts a built extension into the folder in place of what is there: the browser knows an unpacked extension by its folder. It runs
 * a new background only with a new version.
 */
export function putExtension(built: string, folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(built, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const written = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...written, version }));
}

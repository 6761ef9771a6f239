// The project's files as the tests of the repository see them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const made = /^(\.git|node_modules|\.output|\.wxt|\.artifacts)(\/|$)/;

/** Paths of everything that belongs to the project: what git knows or would take; all but what is made, without git. */
export function projectFiles(): string[] {
  try {
    const command = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const listed = execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).split('\0');
    return listed.filter((path) => path !== '' && existsSync(join(root, path)));
  } catch {
    const folders = readdirSync(root).filter((name) => !made.test(name));
    return folders.flatMap((name) => filesUnder(name));
  }
}

/** All files under a folder of the project, or the file itself. */
export function filesUnder(path: string): string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  if (entries.some((entry) => entry.name === path && entry.isFile())) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Where `npm run build` put the extension for a browser. */
export function builtFolder(browser: 'chrome' | 'firefox'): string {
  return `.output/${browser}-mv3`;
}

export const isBuilt = existsSync(join(root, '.output/chrome-mv3/manifest.json'));

/** Stands in the name of tests that need the build, so that a skipped one says why. */
export const needsBuild = 'of the built extension (skipped without npm run build)';

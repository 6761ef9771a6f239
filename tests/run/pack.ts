// Packs a built extension, or the sources, into a zip that is the same, byte for byte, whenever and wherever it is made.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { root } from './process.mjs';

/** The first day that a zip can name, in local time, which is how zips are dated. Real dates are what makes two packings differ. */
const mtime = new Date(1980, 0, 1, 12);

const made = /^(\.git|node_modules|\.output|\.wxt|\.artifacts)(\/|$)/;

/** Names of all files below a directory, with slashes. */
function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(directory, file)).isFile());
}

/** What a reviewer builds from: all that git knows of or would take; without git, as in such a zip, all but what is made. */
function sourceFiles(): string[] {
  try {
    const command = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const listed = execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  } catch {
    const entries = readdirSync(root).filter((name) => !made.test(name));
    return entries.flatMap((name) =>
      statSync(join(root, name)).isFile()
        ? [name]
        : filesBelow(join(root, name)).map((file) => `${name}/${file}`),
    );
  }
}

/** The zip of a directory's files, in the order of their names. */
export function zipOf(directory: string, names = filesBelow(directory)): Buffer {
  const files = names.sort().map((name) => [name, readFileSync(join(directory, name))] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 9, mtime }));
}

/** The zip of the project's sources. */
export function zipOfSources(): Buffer {
  return zipOf(root, sourceFiles());
}

/** Unpacks a zip, as a browser or a person who installs from the file would. */
export function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Where the packed extension for a browser (`chrome`, `firefox`), or the `sources`, are put. */
export function zipPath(browser: string): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return join(root, '.output', `${name}-${version}-${browser}.zip`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const browser of process.argv.slice(2)) {
    const zip = browser === 'sources' ? zipOfSources() : zipOf(join(root, '.output', `${browser}-mv3`));
    writeFileSync(zipPath(browser), zip);
    console.log(`${zipPath(browser)}: ${zip.length} bytes`);
  }
}

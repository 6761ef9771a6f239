// Packs a built extension, or the sources, into a zip that is the same, byte for byte, whenever and wherever it is made.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { root } from './process.mjs';

// The first day a zip can name. Real dates are what makes two packings differ.
const firstOfJanuary1980 = 0x21;
const version20 = 20;
const utf8Names = 0x800;
const deflated = 8;

/** A record of the zip format: little-endian numbers as [value, bytes], then what follows them. */
function record(numbers, ...rest) {
  const head = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let offset = 0;
  for (const [value, bytes] of numbers) offset = head.writeUIntLE(value, offset, bytes);
  return Buffer.concat([head, ...rest]);
}

/** What the local header and the central directory say alike about one file. */
function description(name, content, data) {
  return [
    [version20, 2],
    [utf8Names, 2],
    [deflated, 2],
    [0, 2],
    [firstOfJanuary1980, 2],
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  ];
}

const made = /^(\.git|node_modules|\.output|\.wxt|\.artifacts)(\/|$)/;

/** Names of all files below a directory, with slashes. */
function filesBelow(directory) {
  return readdirSync(directory, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => statSync(join(directory, file)).isFile());
}

/** What a reviewer builds from: all that git knows of or would take; without git, as in such a zip, all but what is made. */
function sourceFiles() {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
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

/** The zip of the project's sources. */
export function zipOfSources() {
  return zipOf(root, sourceFiles());
}

/** The zip of a directory's files, in the order of their names. */
export function zipOf(directory, names = filesBelow(directory)) {
  const files = names
    .map((name) => ({ path: join(directory, name), name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const { path, name: text } of files) {
    const name = Buffer.from(text);
    const content = readFileSync(path);
    const data = deflateRawSync(content, { level: 9 });
    const about = description(name, content, data);
    const local = record([[0x04034b50, 4], ...about], name, data);
    const attributes = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    centrals.push(record([[0x02014b50, 4], [version20, 2], ...about, ...attributes], name));
    locals.push(local);
    offset += local.length;
  }
  const directoryLength = centrals.reduce((sum, { length }) => sum + length, 0);
  const end = record([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directoryLength, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...locals, ...centrals, end]);
}

/** Where the packed extension for a browser (`chrome`, `firefox`), or the `sources`, are put. */
export function zipPath(browser) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, '.output', `${name}-${version}-${browser}.zip`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const browser of process.argv.slice(2)) {
    const zip = browser === 'sources' ? zipOfSources() : zipOf(join(root, '.output', `${browser}-mv3`));
    writeFileSync(zipPath(browser), zip);
    console.log(`${zipPath(browser)}: ${zip.length} bytes`);
  }
}

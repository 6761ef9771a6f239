// Writes the licences of everything that may be in the package to public/licenses.txt: most of them ask to be passed on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './process.mjs';

export const licensesFile = 'public/licenses.txt';

/** A tool that also leaves some of its own code in what it builds. */
const leavesCode = ['node_modules/wxt'];

/** What is installed for running and not for building only, after the lockfile. */
function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(
      ([path, entry]) =>
        leavesCode.includes(path) || (path !== '' && !entry.dev && !entry.optional && !entry.devOptional),
    )
    .map(([path]) => path)
    .sort();
}

function licenseOf(path) {
  const folder = join(root, path);
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  const text =
    file === undefined
      ? `${license}, ${typeof author === 'string' ? author : (author?.name ?? name)}`
      : readFileSync(join(folder, file), 'utf8');
  return { name, version, license, text: text.replaceAll('\r\n', '\n').trim() };
}

/** The whole text, the same on every machine. Packages with one and the same text share it. */
export function licensesText() {
  const byText = new Map();
  for (const { name, version, license, text } of shippedPackages().map(licenseOf)) {
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Credential Guide for NetSuite is made with these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, licensesFile), licensesText());
}

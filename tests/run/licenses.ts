// Puts the licences of every package that is bundled into the built extension as licenses.txt: most of them ask to be passed on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';

/** WXT builds the parts of the extension one after the other; what any of them bundles is gathered here. */
const bundled = new Map<string, Dependency>();

/** Refuses a package whose licence asks anything of the rest. */
const allow = {
  test: ({ license: name }: Dependency) => /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(name ?? ''),
  failOnUnlicensed: true,
  failOnViolation: true,
};

/** Written for Rollup, whose plugins Vite takes; their types differ in what may be left out. */
export function gatherLicenses(): Plugin {
  return license({
    thirdParty: {
      multipleVersions: true,
      allow,
      output: (dependencies) => {
        for (const one of dependencies) bundled.set(`${one.name ?? ''} ${one.version ?? ''}`, one);
      },
    },
  }) as Plugin;
}

/** The same text on every machine. Packages with one and the same licence text share it. */
export function writeLicenses(directory: string): void {
  const byText = new Map<string, string[]>();
  for (const [name, one] of [...bundled].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = (one.licenseText ?? `${one.license ?? ''}, ${one.author?.name ?? name}`)
      .replaceAll('\r\n', '\n')
      .trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} (${one.license ?? ''})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  const intro = 'Credential Guide for NetSuite is made with these packages.';
  writeFileSync(join(directory, 'licenses.txt'), `${intro}\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`);
}

// Finds issued values in text and files, also cut ones: in clear, as UTF-16 and as base64.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldId } from '../../utils/credential/field';

/** So many characters of a value in a row count as found: a database may cut it where it likes. */
const WINDOW = 12;
const STEP = 4;

/** Runs of hexadecimal digits, and what turns each into them. */
const codes = [
  { name: 'clear', pattern: /[0-9a-f]{12,}/gi, decode: (run: string) => run.toLowerCase() },
  {
    name: 'UTF-16',
    pattern: /(?:[0-9a-f]\0){12,}/gi,
    decode: (run: string) => run.replaceAll('\0', '').toLowerCase(),
  },
  {
    name: 'base64',
    // What three of the digits 0-9 and a-f become: the first two letters can be few only.
    pattern: /(?:[MNOYZ][DTjzGWm2][A-Za-z0-9+/]{2}){4,}/g,
    decode: (run: string) => Buffer.from(run, 'base64').toString('latin1').toLowerCase(),
  },
] as const;

export interface Finding {
  field: FieldId;
  code: (typeof codes)[number]['name'] | 'base64 twice' | 'hexadecimal';
}

export type Finder = (text: string) => Finding[];

/** A finder for these values. Text from files is to be read as Latin-1, so that each byte is a character. */
export function finderFor(values: ReadonlyMap<string, FieldId>): Finder {
  const windows = new Map<string, FieldId>();
  for (const [value, field] of values) {
    for (let at = 0; at + WINDOW <= value.length; at += STEP)
      windows.set(value.slice(at, at + WINDOW), field);
  }
  return (text) => {
    const found = new Map<string, Finding>();
    for (const { name, pattern, decode } of codes) {
      for (const [run] of text.matchAll(pattern)) {
        const digits = decode(run);
        for (let at = 0; at + WINDOW <= digits.length; at += 1) {
          const field = windows.get(digits.slice(at, at + WINDOW));
          if (field !== undefined) found.set(`${name} ${field}`, { field, code: name });
        }
      }
    }
    return [...found.values()];
  };
}

/** Every file below the directory, by its path in it, and what was found there. */
export function findInFiles(find: Finder, directory: string): { file: string; findings: Finding[] }[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { file: file.slice(directory.length + 1), findings: find(readFileSync(file, 'latin1')) };
    });
}

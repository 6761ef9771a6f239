// Names that look alike have one skeleton (Unicode Technical Standard 39): so no recipe from outside passes for one that ships.
import { lookAlikes } from './look-alikes';

/** What is told apart neither at a glance: those of one row count as the first of it. */
const sameAtAGlance: Readonly<Record<string, string>> = {
  i: 'l',
  '1': 'l',
  '0': 'o',
  m: 'rn',
  w: 'vv',
};

let table: ReadonlyMap<string, string> | null = null;

function read(): ReadonlyMap<string, string> {
  return new Map(
    lookAlikes
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [latin = '', codes = ''] = line.split(' ');
        return codes
          .split(',')
          .map((code): [string, string] => [String.fromCodePoint(Number.parseInt(code, 16)), latin]);
      }),
  );
}

/**
 * The same for names that differ in nothing that can be seen at a glance: letters of other scripts, case, accents, blanks, marks and
 * what cannot be seen at all. Not a text to show. Letters that resemble none of ours stay as they are.
 */
export function nameSkeleton(name: string): string {
  table ??= read();
  const latin = Array.from(name.normalize('NFKC'), (letter) => table?.get(letter) ?? letter).join('');
  const plain = latin
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  // Once more: what a letter is made of, or its small form, may be another's look-alike.
  const letters = Array.from(plain, (letter) => table?.get(letter) ?? letter).join('');
  return Array.from(letters, (letter) => sameAtAGlance[letter] ?? letter).join('');
}

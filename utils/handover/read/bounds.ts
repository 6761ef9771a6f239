// How much is read at once. A message with credentials is far below; what is above gets an answer at once instead of a frozen view.

/** Of a text. Above the export of a password manager; what is longer is some other file. */
export const MOST_CHARACTERS = 4_000_000;

const MOST_LINES = 50_000;

/** Names that were found, in all that stands inside each other. */
const MOST_NAMES = 5_000;

/** Values, lists and objects in JSON, YAML and XML. */
const MOST_NODES = 100_000;

/** Values that may be meant. */
export const MOST_CANDIDATES = 2_000;

export class TooMuch extends Error {}

export interface Bounds {
  readonly lines: (number: number) => void;
  readonly name: () => void;
  readonly node: () => void;
}

/** Of one reading: each counts what was seen until now, and throws TooMuch. */
export function makeBounds(): Bounds {
  const upTo = (most: number) => {
    let count = 0;
    return (number: number) => {
      count += number;
      if (count > most) throw new TooMuch();
    };
  };
  const [lines, names, nodes] = [upTo(MOST_LINES), upTo(MOST_NAMES), upTo(MOST_NODES)];
  return { lines, name: () => names(1), node: () => nodes(1) };
}

export function isTooManyLines(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && count <= MOST_LINES; at = text.indexOf('\n', at + 1))
    count += 1;
  return count > MOST_LINES;
}

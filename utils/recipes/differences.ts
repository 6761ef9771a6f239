// How one version of a recipe differs from another, line by line as a person reads it.
import type { Recipe } from '../guide/recipe';

export interface Difference {
  /** Where, in words: `permissions, TRAN_SALESORD, level`. */
  readonly place: string;
  /** What stood there and what would; null where there is nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

const MOST = 200;

/** By what an entry of a list is told from the others of its list. */
const namedBy = ['key', 'id', 'setting', 'subtab', 'script', 'address', 'name'];

type Entries = ReadonlyMap<string, unknown>;

export function differencesOf(before: Recipe, after: Recipe): readonly Difference[] {
  return compare(before, after, []).slice(0, MOST);
}

function compare(before: unknown, after: unknown, place: readonly string[]): Difference[] {
  const [old, next] = [entriesOf(before), entriesOf(after)];
  // What is wholly new or gone is one line.
  if (old !== null && next !== null)
    return [...new Set([...old.keys(), ...next.keys()])].flatMap((key) =>
      compare(old.get(key), next.get(key), [...place, key]),
    );
  const [was, is] = [inWords(before), inWords(after)];
  return was === is ? [] : [{ place: place.join(', '), before: was, after: is }];
}

/** Of a list by what its entries are known by; null for what has no parts. */
function entriesOf(data: unknown): Entries | null {
  if (Array.isArray(data)) {
    const names = data.map(nameOf);
    return new Map(
      data.map((entry: unknown, at) => {
        const name = names[at] ?? '';
        return [names.indexOf(name) === at ? name : `${name} (${at + 1})`, entry];
      }),
    );
  }
  return typeof data === 'object' && data !== null ? new Map(Object.entries(data)) : null;
}

function nameOf(entry: unknown, at: number): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return String(at + 1);
  const names = namedBy.map((key) => (entry as Readonly<Record<string, unknown>>)[key]);
  return names.find((name): name is string => typeof name === 'string') ?? String(at + 1);
}

function inWords(data: unknown): string | null {
  if (data === undefined) return null;
  if (typeof data === 'string') return data;
  const entries = entriesOf(data);
  return entries === null
    ? JSON.stringify(data)
    : [...entries.values()].flatMap((each) => inWords(each) ?? []).join(', ');
}

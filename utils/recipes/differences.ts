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

export function differencesOf(before: Recipe, after: Recipe): readonly Difference[] {
  const old = linesOf(before);
  const next = linesOf(after);
  return [...new Set([...old.keys(), ...next.keys()])]
    .map((place) => ({ place, before: old.get(place) ?? null, after: next.get(place) ?? null }))
    .filter((line) => line.before !== line.after)
    .slice(0, MOST);
}

/** Every value of the recipe by its place. What has no key of its own is told by its text. */
function linesOf(recipe: Recipe): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  const walk = (data: unknown, place: readonly string[]): void => {
    if (Array.isArray(data)) {
      const names = data.map(nameOf);
      data.forEach((entry: unknown, at) => {
        const name = names[at] ?? String(at + 1);
        const isOnly = names.indexOf(name) === at;
        walk(entry, [...place, isOnly ? name : `${name} (${at + 1})`]);
      });
    } else if (typeof data === 'object' && data !== null)
      for (const [key, value] of Object.entries(data)) walk(value, [...place, key]);
    else if (data !== undefined)
      lines.set(place.join(', '), typeof data === 'string' ? data : JSON.stringify(data));
  };
  walk(recipe, []);
  return lines;
}

function nameOf(entry: unknown, at: number): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return String(at + 1);
  const names = namedBy.map((key) => (entry as Readonly<Record<string, unknown>>)[key]);
  return names.find((name): name is string => typeof name === 'string') ?? String(at + 1);
}

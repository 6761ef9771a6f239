// Where something stands in a recipe file, in words: `permissions, number 6 (TRAN_SALESORD), level`.
import { plain } from './quote';

/** By what a person knows an entry of a list, the first that it has. */
const namedBy = ['key', 'id', 'setting', 'name', 'address', 'script', 'subtab'];

function childOf(data: unknown, step: PropertyKey): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, step)) return undefined;
  return (data as Readonly<Record<PropertyKey, unknown>>)[step];
}

function nameOf(entry: unknown): string {
  const names = namedBy.map((key) => childOf(entry, key));
  const name = names.find((each): each is string => typeof each === 'string' && each !== '');
  return name === undefined ? '' : ` (${plain(name)})`;
}

/** `data`: the file as it was parsed. */
export function placeOf(path: readonly PropertyKey[], data: unknown): string {
  let at = data;
  const words: string[] = [];
  for (const step of path) {
    at = childOf(at, step);
    words.push(typeof step === 'number' ? `number ${step + 1}${nameOf(at)}` : plain(String(step)));
  }
  return words.length === 0 ? 'the file' : words.join(', ');
}

// `consumer: { key: …, secret: … }` and `Token(key=…)`: a part of the name stands before the bracket, so it is put before each.
import { matchName, type NameTable } from './name-table';
import type { SourceLine } from './source-line';

/** What says nothing without its owner. */
const partKeys = /^(?:key|secret|id)$/i;

/** Deeper is no program that sets a login up. */
const MOST_OPEN = 40;

/** The whole name of a part; null where both together are none. */
export function ownedName(owner: string, part: string, table: NameTable): string | null {
  if (!partKeys.test(part)) return null;
  const name = `${owner} ${part}`;
  return matchName(name, table) === null ? null : name;
}

const token =
  /["']?([A-Za-z_]\w{0,40})["']?\s{0,4}(?::|=>|=)?\s{0,4}([{([])|([{([])|([})\]])|(?<![\w.-])([A-Za-z]{2,6})(?=["']?\s{0,4}(?:[:=]|=>)\s{0,4}["'])/g;

/** The same lines, with the names of the parts in full. */
export function withOwners(lines: readonly SourceLine[], table: NameTable): readonly SourceLine[] {
  if (!lines.some(({ text }) => /(?:key|secret)["']?\s{0,4}(?:[:=]|=>)/i.test(text))) return lines;
  const open: string[] = [];
  return lines.map(({ text, line }) => {
    if (!/[{}()[\]]/.test(text) && (open.length === 0 || !/[:=]/.test(text))) return { text, line };
    if (text.length > 2000 || open.length > MOST_OPEN) return { text, line };
    const named = text.replace(
      token,
      (all: string, owner?: string, opens?: string, bare?: string, closes?: string, part?: string) => {
        if (opens !== undefined || bare !== undefined) open.push(owner ?? '');
        else if (closes !== undefined) open.pop();
        else if (part !== undefined) return ownedName(open.at(-1) ?? '', part, table) ?? all;
        return all;
      },
    );
    return { text: named, line };
  });
}

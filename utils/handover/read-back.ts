// Reads values that were handed over: any kind's formats that can be read back, else text as people send it. Says what is wrong.
import { checkValue, type FieldId, type ValueProblem } from '../credential/field';
import type { ExportFormat, ReadValues } from './format';
import { JSON_FORMAT, JSON_VERSION } from './formats/own-json';
import { members, parsedJson } from './formats/parsed-json';
import type { HandoverTables } from './handover-tables';
import { readPastedText } from './pasted-text';

export interface ReadProblem {
  readonly field: FieldId;
  /** `unclear`: it stands there twice, with different values. */
  readonly problem: ValueProblem | 'unclear';
  readonly length: number;
}

export type ReadBack =
  | {
      readonly type: 'values';
      /** The kind of credentials that these are. */
      readonly kind: string;
      /** The format's id, or `pasted` for text as people send it. */
      readonly source: string;
      /** Checked, and spelt as NetSuite does. */
      readonly values: Readonly<Record<FieldId, string>>;
      readonly problems: readonly ReadProblem[];
      readonly application: string | null;
    }
  | { readonly type: 'sealed' }
  | { readonly type: 'nothing'; readonly reason: 'empty' | 'too-long' | 'newer' | 'broken' | 'no-values' };

export type ReadBackValues = Extract<ReadBack, { type: 'values' }>;

/** Far above any export; what is longer is some other file. */
export const MOST_CHARACTERS = 100_000;

export function readBack(given: string, kinds: readonly HandoverTables[]): ReadBack {
  if (given.length > MOST_CHARACTERS) return { type: 'nothing', reason: 'too-long' };
  const text = given.replace(/^\ufeff/, '');
  if (text.trim() === '') return { type: 'nothing', reason: 'empty' };
  if (isSealed(text)) return { type: 'sealed' };
  const json = members(parsedJson(text));
  if (json.get('format') === JSON_FORMAT) return readOwnJson(text, json, kinds);
  const best = mostOf(kinds.flatMap((kind) => readAsFormats(kind, text)));
  if (best !== null) return checkRead(best);
  return readPasted(text, kinds);
}

/** An age file, armoured or not. */
function isSealed(text: string): boolean {
  return /^\s*(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org\/v1\n)/.test(text);
}

interface Candidate {
  readonly kind: HandoverTables;
  readonly source: string;
  readonly read: ReadValues;
  readonly unclear?: readonly FieldId[];
}

/** What calls itself our JSON is read as nothing else. A kind that is not known here comes from a newer release, too. */
function readOwnJson(
  text: string,
  json: ReadonlyMap<string, unknown>,
  kinds: readonly HandoverTables[],
): ReadBack {
  const [version, kind] = [json.get('version'), json.get('kind')];
  const isKnown = typeof version === 'number' && version >= 1 && version <= JSON_VERSION;
  if (!isKnown) return { type: 'nothing', reason: 'newer' };
  const [candidate] = kinds.flatMap((each) => readAsFormats(each, text, ({ type }) => type === 'json'));
  if (candidate !== undefined) return checkRead(candidate);
  const isOfNewKind = typeof kind === 'string' && !kinds.some(({ id }) => id === kind);
  return { type: 'nothing', reason: isOfNewKind ? 'newer' : 'broken' };
}

function readAsFormats(
  kind: HandoverTables,
  text: string,
  isWanted: (format: ExportFormat) => boolean = () => true,
): readonly Candidate[] {
  return kind.formats.filter(isWanted).flatMap((format) => {
    const read = readAs(format, text, kind.id);
    return read === null ? [] : [{ kind, source: format.id, read }];
  });
}

/** Labelled text is what people write too: there the reader of pasted text sees more. */
function readAs({ type, keys, read }: ExportFormat, text: string, kind: string): ReadValues | null {
  if (type !== 'json' && !keys.some(([name]) => text.includes(name))) return null;
  return type === 'text' && !text.includes('\nApplication: ') ? null : (read?.(text, kind) ?? null);
}

/** The dialect that knows most of the names; of several the first. One name alone may be chance. */
function mostOf(candidates: readonly Candidate[]): Candidate | null {
  const count = ({ read }: Candidate) => Object.keys(read.values).length;
  const most = Math.max(0, ...candidates.map(count));
  return most < 2 ? null : (candidates.find((candidate) => count(candidate) === most) ?? null);
}

/**
 * Kinds share labels, so the text is of the kind of which most values have their shape; of several, of the one whose own names
 * stand there; of several still, of the first.
 */
function readPasted(text: string, kinds: readonly HandoverTables[]): ReadBack {
  let best: ReadBack = { type: 'nothing', reason: 'no-values' };
  let [mostGood, mostNamed] = [-1, -1];
  for (const kind of kinds) {
    const { values, unclear, named } = readPastedText(text, kind);
    const back = checkRead({ kind, source: 'pasted', read: { values }, unclear });
    const good = back.type === 'values' ? Object.keys(back.values).length : -1;
    if (good > mostGood || (good === mostGood && named > mostNamed))
      [best, mostGood, mostNamed] = [back, good, named];
  }
  return best;
}

function checkRead({ kind, source, read, unclear = [] }: Candidate): ReadBack {
  const values: Record<FieldId, string> = {};
  const problems: ReadProblem[] = [];
  for (const field of kind.fields) {
    const text = read.values[field.id];
    if (text === undefined) continue;
    const answer = checkValue(field, text);
    if (unclear.includes(field.id)) problems.push({ field: field.id, problem: 'unclear', length: 0 });
    else if (answer.ok) values[field.id] = answer.value;
    else problems.push({ field: field.id, problem: answer.problem, length: answer.length });
  }
  if (Object.keys(values).length + problems.length === 0) return { type: 'nothing', reason: 'no-values' };
  return { type: 'values', kind: kind.id, source, values, problems, application: read.application ?? null };
}

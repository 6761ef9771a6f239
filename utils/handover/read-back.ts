// Reads values that somebody sent, in whatever they stand, for any kind of credentials. Says what is wrong, and guesses nothing.
import { checkValue, type FieldId } from '../credential/field';
import type { ReadValues } from './format';
import { JSON_FORMAT, JSON_VERSION } from './formats/own-json';
import { members, parsedJson } from './formats/parsed-json';
import type { HandoverTables } from './handover-tables';
import { top } from './read/entry';
import { judge, type Judged, type ReadPlace, type ReadProblem } from './read/judge';
import { isTooManyLines, makeBounds, MOST_CHARACTERS, TooMuch } from './read/bounds';
import { makeNameTable, type NameTable } from './read/name-table';
import { readText } from './read/read-text';
import { plainText } from './read/source-line';
import { TooDeep } from './read/tree';

export type { Choice, ReadPlace, ReadProblem } from './read/judge';

/** One set of values, as a person would keep it. */
export interface Proposal {
  /** The kind of credentials that these are. */
  readonly kind: string;
  /** Checked, and spelt as NetSuite does. */
  readonly values: Readonly<Record<FieldId, string>>;
  /** Where each of them stands. */
  readonly places: Readonly<Record<FieldId, ReadPlace>>;
  readonly problems: readonly ReadProblem[];
  readonly application: string | null;
}

export type NothingReason =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'newer'
  | 'broken'
  | 'no-values'
  /** Values without names. */
  | 'no-names'
  /** Names with place holders. */
  | 'place-holders';

export type ReadBack =
  | (Proposal & {
      readonly type: 'values';
      /** Where there are several sets, each for itself. What is beside is then what they have in common. */
      readonly proposals: readonly Proposal[];
      /** Records of other systems that stood there too. */
      readonly others: number;
      /** Characters that nobody sees, and that were left out. */
      readonly unseen: number;
    })
  | { readonly type: 'sealed' }
  | { readonly type: 'nothing'; readonly reason: NothingReason };

export type ReadBackValues = Extract<ReadBack, { type: 'values' }>;

export function readBack(given: string, kinds: readonly HandoverTables[]): ReadBack {
  if (given.length > MOST_CHARACTERS) return nothing('too-long');
  const { text, unseen } = plainText(given);
  if (text.trim() === '') return nothing('empty');
  if (isTooManyLines(text)) return nothing('too-long');
  if (isSealed(text)) return { type: 'sealed' };
  const json = text.includes(JSON_FORMAT) ? members(parsedJson(text)) : new Map<string, unknown>();
  if (json.get('format') === JSON_FORMAT) return readOwnJson(text, json, kinds);
  try {
    return readAny(text, unseen, kinds);
  } catch (error) {
    if (error instanceof TooDeep) return nothing('too-deep');
    if (error instanceof TooMuch) return nothing('too-long');
    throw error;
  }
}

function nothing(reason: NothingReason): ReadBack {
  return { type: 'nothing', reason };
}

/** An age file, armoured or not. */
function isSealed(text: string): boolean {
  return /^\s*(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org\/v1\n)/.test(text);
}

/** What calls itself our JSON is read as nothing else. A kind that is not known here comes from a newer release, too. */
function readOwnJson(
  text: string,
  json: ReadonlyMap<string, unknown>,
  kinds: readonly HandoverTables[],
): ReadBack {
  const [version, kind] = [json.get('version'), json.get('kind')];
  const isKnown = typeof version === 'number' && version >= 1 && version <= JSON_VERSION;
  if (!isKnown) return nothing('newer');
  for (const each of kinds) {
    const read = each.formats.find(({ type }) => type === 'json')?.read?.(text, each.id);
    if (read != null) return checkOwn(each, read);
  }
  const isOfNewKind = typeof kind === 'string' && !kinds.some(({ id }) => id === kind);
  return nothing(isOfNewKind ? 'newer' : 'broken');
}

function checkOwn(kind: HandoverTables, read: ReadValues): ReadBack {
  const values: Record<FieldId, string> = {};
  const places: Record<FieldId, ReadPlace> = {};
  const problems: ReadProblem[] = [];
  for (const { field, text } of kind.fields.map((each) => ({ field: each, text: read.values[each.id] }))) {
    if (text === undefined) continue;
    const checked = checkValue(field, text);
    const place = { line: 1, name: field.id, how: 'beside' } as const;
    if (checked.ok) [values[field.id], places[field.id]] = [checked.value, place];
    else {
      const { problem, length } = checked;
      problems.push({ field: field.id, problem, length, place, choices: [], doubt: null, other: null });
    }
  }
  if (Object.keys(values).length + problems.length === 0) return nothing('no-values');
  const application = read.application ?? null;
  const own = { kind: kind.id, values, places, problems, application };
  return { type: 'values', ...own, proposals: [], others: 0, unseen: 0 };
}

const tables = new WeakMap<readonly HandoverTables[], NameTable>();

function readAny(text: string, unseen: number, kinds: readonly HandoverTables[]): ReadBack {
  const names = tables.get(kinds) ?? makeNameTable(kinds);
  tables.set(kinds, names);
  const table = { ...names, bounds: makeBounds() };
  const found = readText(text, table, top);
  const sets = kinds.flatMap((kind) =>
    judge(kind, found, table).map((judged) => ({ ...judged, kind, application: found.application })),
  );
  const proposals = chosen(sets);
  const [first] = proposals;
  if (
    first === undefined ||
    proposals.every(({ values, problems }) => isEmpty(values) && problems.every(isNothing))
  )
    return nothing(whyNothing(text, sets));
  const of = proposals.map(asProposal);
  const others = Math.max(0, found.records - of.length);
  if (of.length === 1) return { type: 'values', ...asProposal(first), proposals: [], others, unseen };
  return { type: 'values', ...common(proposals), proposals: of, others, unseen };
}

interface KindSet extends Judged {
  readonly kind: HandoverTables;
  readonly application: string | null;
}

function isEmpty(values: Readonly<Record<FieldId, string>>): boolean {
  return Object.keys(values).length === 0;
}

/** A mask alone says that somebody meant a value, and not which. */
function isNothing({ problem }: ReadProblem): boolean {
  return problem === 'masked';
}

function asProposal({ kind, values, places, problems, application }: KindSet): Proposal {
  return { kind: kind.id, values, places, problems, application };
}

/**
 * Kinds share names, so the text is of the kind of which most values have their shape; of several, of the one whose own names stand
 * there; of several still, of the first. Sets of another kind stay beside it when they hold what it does not.
 */
function chosen(sets: readonly KindSet[]): readonly KindSet[] {
  const count = ({ values }: KindSet) => Object.keys(values).length;
  const kinds = [...new Set(sets.map(({ kind }) => kind))];
  const score = (kind: HandoverTables) => {
    const own = sets.filter((set) => set.kind === kind);
    const most = Math.max(...own.map(count));
    return [
      most,
      Math.max(...own.map((set) => set.own)),
      Math.max(...own.map(({ problems }) => problems.length)),
    ] as const;
  };
  const [best] = kinds.toSorted((a, b) => {
    const [one, other] = [score(a), score(b)];
    return other[0] - one[0] || other[1] - one[1] || other[2] - one[2];
  });
  const main = sets.filter(({ kind }) => kind === best);
  const held = new Set(main.flatMap(({ values }) => Object.values(values)));
  const besides = sets.filter(
    ({ kind, values }) =>
      kind !== best &&
      Object.values(values).filter((value) => value.length >= 20 && !held.has(value)).length >= 2,
  );
  return [...main, ...besides];
}

/** What all sets have in common; of the rest nobody can tell which one is meant. */
function common(sets: readonly KindSet[]): Proposal {
  const [first, ...rest] = sets as [KindSet, ...KindSet[]];
  const values: Record<FieldId, string> = {};
  const places: Record<FieldId, ReadPlace> = {};
  const problems: ReadProblem[] = [];
  for (const { id } of first.kind.fields) {
    const own = sets.filter((set) => set.values[id] !== undefined);
    const [one] = own;
    if (one === undefined) continue;
    const value = one.values[id] ?? '';
    const place = one.places[id] ?? null;
    if (own.length === rest.length + 1 && rest.every((set) => set.values[id] === value)) {
      values[id] = value;
      if (place !== null) places[id] = place;
    } else
      problems.push({
        field: id,
        problem: 'unclear',
        length: 0,
        place,
        choices: [],
        doubt: null,
        other: null,
      });
  }
  return { kind: first.kind.id, values, places, problems, application: first.application };
}

function whyNothing(text: string, sets: readonly KindSet[]): NothingReason {
  if (sets.length > 0 || /<your|\{\{\w|your[-_ ]|x{6}|\*{4}|•{4}/i.test(text)) return 'place-holders';
  return (text.match(/\b[0-9a-f]{64}\b/gi)?.length ?? 0) > 1 ? 'no-names' : 'no-values';
}

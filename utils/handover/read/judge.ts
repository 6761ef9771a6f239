// Judges what was found for one kind of credentials: what is taken, what is only proposed and why, and what is wrong.
import { checkValue, type FieldDef, type FieldId } from '../../credential/field';
import type { HandoverTables } from '../handover-tables';
import { candidatesOf, isStrong, type Candidate, type Doubt } from './candidate';
import type { Entries } from './entry';
import type { NameTable } from './name-table';
import { setsOf, valueOfCandidate, type CandidateSet } from './sets';
import type { ReadValueProblem } from './value-of';

/** Where a value stands. The name is as it is there; of what else the line holds nothing is said. */
export interface ReadPlace {
  readonly line: number;
  readonly name: string;
  /** `apart`: it was matched by its order only. `address`: it was taken out of an address. */
  readonly how: 'beside' | 'apart' | 'address';
}

export interface Choice extends ReadPlace {
  readonly value: string;
}

/**
 * `unclear`: it stands there with different values. `unsure`: what has the shape has another name, or stands elsewhere. `swapped`: it has
 * the shape of another field. `repeated`: another field has the same value.
 */
export type ReadProblemKind = ReadValueProblem | 'unclear' | 'unsure' | 'swapped' | 'repeated';

export interface ReadProblem {
  readonly field: FieldId;
  readonly problem: ReadProblemKind;
  readonly length: number;
  readonly place: ReadPlace | null;
  /** Values among which a person can choose. */
  readonly choices: readonly Choice[];
  /** Why a choice is only proposed. */
  readonly doubt: Doubt | 'spelling' | null;
  /** The other field, of `swapped` and `repeated`. */
  readonly other: FieldId | null;
}

export interface Judged {
  readonly values: Readonly<Record<FieldId, string>>;
  readonly places: Readonly<Record<FieldId, ReadPlace>>;
  readonly problems: readonly ReadProblem[];
  /** How many of the values stand under their own name. */
  readonly own: number;
  readonly isNetSuite: boolean;
}

export function judge(kind: HandoverTables, found: Entries, table: NameTable): readonly Judged[] {
  const candidates = candidatesOf(kind, found, table);
  const good = candidates.filter(({ read, doubt }) => read.type === 'good' && doubt === null);
  const sets = relevant(setsOf(good));
  const all = sets.length === 0 ? [[]] : sets;
  return all.map((set) => judgeSet(kind, set, candidates, all.length > 1)).filter(isSomething);
}

function isSomething({ values, problems }: Judged): boolean {
  return Object.keys(values).length + problems.length > 0;
}

/** Beside a set that says it is NetSuite's, one that does not is rather another system's. */
function relevant(sets: readonly CandidateSet[]): readonly CandidateSet[] {
  const marked = sets.filter((set) => set.some(isOfNetSuite));
  if (sets.length < 2 || marked.length === 0) return sets;
  return sets.filter((set) => marked.includes(set) || set.filter(isStrong).length >= 3);
}

function isOfNetSuite({ entry }: Candidate): boolean {
  return entry.standing.of === 'netsuite' || entry.place.of === 'netsuite';
}

function judgeSet(
  kind: HandoverTables,
  set: CandidateSet,
  all: readonly Candidate[],
  isOneOfSeveral: boolean,
): Judged {
  const values: Record<FieldId, string> = {};
  const places: Record<FieldId, ReadPlace> = {};
  const problems: ReadProblem[] = [];
  let own = 0;
  for (const field of kind.fields) {
    const chosen = distinct(set.filter((each) => each.field === field));
    const [only, ...others] = chosen;
    if (only !== undefined && others.length === 0) {
      values[field.id] = valueOfCandidate(only);
      places[field.id] = placeOf(only);
      if (only.isOwn) own += 1;
    } else if (only !== undefined)
      problems.push(problemOf(field, 'unclear', only, { choices: chosen.map(choiceOf) }));
    else if (!isOneOfSeveral) {
      const problem = without(field, kind, all, values);
      if (problem !== null) problems.push(problem);
    }
  }
  return {
    ...withoutRepeated(kind, values, places, problems),
    own,
    isNetSuite: set.some(isOfNetSuite),
  };
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    (each, at) => candidates.findIndex((other) => valueOfCandidate(other) === valueOfCandidate(each)) === at,
  );
}

function placeOf({ entry, strength }: Candidate): ReadPlace {
  const how = entry.apart !== null ? 'apart' : strength === 'address' ? 'address' : 'beside';
  return { line: entry.line, name: entry.shown.replace(/\s+/g, ' ').trim(), how };
}

function choiceOf(candidate: Candidate): Choice {
  return { ...placeOf(candidate), value: valueOfCandidate(candidate) };
}

type More = Partial<Pick<ReadProblem, 'length' | 'choices' | 'doubt' | 'other'>>;

function problemOf(
  { id }: FieldDef,
  problem: ReadProblemKind,
  candidate: Candidate | null,
  { length = 0, choices = [], doubt = null, other = null }: More = {},
): ReadProblem {
  return { field: id, problem, length, place: candidate && placeOf(candidate), choices, doubt, other };
}

/** Nothing has both name and shape: what has one of them, else what is wrong with what stands there. */
function without(
  field: FieldDef,
  kind: HandoverTables,
  all: readonly Candidate[],
  values: Readonly<Record<FieldId, string>>,
): ReadProblem | null {
  const own = all.filter((each) => each.field === field && each.doubt !== 'other');
  const either = own.find(({ read, doubt }) => read.type === 'either' && doubt === null);
  if (either?.read.type === 'either')
    return problemOf(field, 'unsure', either, {
      choices: either.read.values.map((value) => ({ ...placeOf(either), value })),
      doubt: 'spelling',
    });
  const isAlone = all.every((each) => each.read.type !== 'good' || each.doubt !== null);
  const unsure = distinct(own.filter(({ read }) => read.type === 'good'));
  const [first] = unsure;
  // Without anything of the set beside it, it is not even proposed.
  if (first !== undefined && (!isAlone || isOfNetSuite(first)))
    return problemOf(field, 'unsure', first, { choices: unsure.map(choiceOf), doubt: first.doubt });
  const wrong = own
    .filter(({ read, doubt }) => read.type === 'bad' && doubt === null)
    .toSorted(byStrength)[0];
  if (wrong?.read.type !== 'bad') return null;
  const { problem, length, text } = wrong.read;
  // What vendors ask for beside a login may have any shape, so a shape does not tell it.
  const other = kind.fields.find(
    (each) =>
      each !== field &&
      each.isOnRequest === undefined &&
      values[each.id] === undefined &&
      each.shape.input === 'line' &&
      text !== '' &&
      hasShape(each, text),
  );
  return other === undefined
    ? problemOf(field, problem, wrong, { length })
    : problemOf(field, 'swapped', wrong, { length, other: other.id });
}

function hasShape(field: FieldDef, text: string): boolean {
  return field.several === undefined && checkValue(field, text).ok;
}

function byStrength(a: Candidate, b: Candidate): number {
  return Number(isStrong(b)) - Number(isStrong(a));
}

/** Long enough not to be the same by chance. */
const LONG = 20;

/** Two fields with one value: one of them was copied twice. */
function withoutRepeated(
  kind: HandoverTables,
  values: Record<FieldId, string>,
  places: Record<FieldId, ReadPlace>,
  problems: ReadProblem[],
) {
  const long = kind.fields.filter(({ id }) => (values[id] ?? '').length >= LONG);
  const repeated = long.flatMap((field) => {
    const other = long.find((each) => each !== field && values[each.id] === values[field.id]);
    return other === undefined ? [] : [{ field, other, place: places[field.id] ?? null }];
  });
  const all = [
    ...problems,
    ...repeated.map(({ field, other, place }) => ({
      ...problemOf(field, 'repeated', null, { other: other.id }),
      place,
    })),
  ];
  const isLeft = ([id]: readonly [string, unknown]) => !repeated.some(({ field }) => field.id === id);
  const order = kind.fields.map(({ id }) => id);
  return {
    values: Object.fromEntries(Object.entries(values).filter(isLeft)),
    places: Object.fromEntries(Object.entries(places).filter(isLeft)),
    problems: all.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field)),
  };
}

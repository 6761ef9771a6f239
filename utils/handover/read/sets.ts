// Puts values into sets: one, or two where a text holds two accounts. Nothing of one set is ever mixed into another.
import type { Candidate } from './candidate';
import { environmentWord } from './name-words';

/** The values of one set, in order. */
export type CandidateSet = readonly Candidate[];

/** More is no message with credentials. */
const MOST_SETS = 12;

/** `candidates` have the shape of their fields. */
export function setsOf(candidates: readonly Candidate[]): readonly CandidateSet[] {
  if (isOne(candidates)) return [candidates];
  for (const split of [byPath, byHeading, byNames, byOrder]) {
    const sets = split(candidates);
    if (sets !== null && sets.length > 1 && sets.length <= MOST_SETS) return sets;
  }
  return [candidates];
}

export function valueOfCandidate({ read }: Candidate): string {
  return read.type === 'good' ? read.value : '';
}

/** No field stands there with two values. */
function isOne(candidates: readonly Candidate[]): boolean {
  const known = new Map<string, string>();
  return candidates.every((each) => {
    const value = valueOfCandidate(each);
    const before = known.get(each.field.id);
    known.set(each.field.id, value);
    return before === undefined || before === value;
  });
}

function fieldsOf(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ field }) => field.id)).size;
}

/** By the records, sections or objects in which they stand: at the level where the values part. */
function byPath(candidates: readonly Candidate[]): readonly CandidateSet[] | null {
  const deepest = Math.max(...candidates.map(({ entry }) => entry.place.path.length));
  for (let depth = 1; depth <= deepest; depth += 1) {
    const key = ({ entry: { place } }: Candidate) =>
      place.path.length < depth ? null : JSON.stringify(place.path.slice(0, depth));
    const sets = byKey(candidates, key);
    if (sets !== null) return sets;
  }
  return null;
}

function byHeading(candidates: readonly Candidate[]): readonly CandidateSet[] | null {
  const sets = byKey(candidates, ({ entry }) => (entry.place.heading === '' ? null : entry.place.heading));
  // A remark between two lines of one set is no heading of two sets: those have much the same names.
  return sets?.every((set) => sets.some((other) => other !== set && shared(set, other) >= 2)) === true
    ? sets
    : null;
}

function shared(one: CandidateSet, other: CandidateSet): number {
  return fieldsOf(one.filter((each) => other.some(({ field }) => field === each.field)));
}

/** `PROD_…` and `SB_…`, `…_OLD` and `…_NEW` */
function byNames(candidates: readonly Candidate[]): readonly CandidateSet[] | null {
  const all = byKey(candidates, ({ entry: { standing } }) =>
    standing.around === '' ? null : standing.around,
  );
  return (
    all ??
    byKey(candidates, ({ entry: { standing } }) => {
      const words = standing.around.split(' ').filter((word) => environmentWord(word) || /^\d+$/.test(word));
      return words.length === 0 ? null : words.join(' ');
    })
  );
}

/** What has no key belongs to every set. Null where the sets would not be whole. */
function byKey(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | null,
): readonly CandidateSet[] | null {
  const groups = new Map<string, Candidate[]>();
  const common: Candidate[] = [];
  for (const each of candidates) {
    const key = keyOf(each);
    if (key === null) common.push(each);
    else groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const sets = [...groups.values()].map((group) => [...common, ...group]);
  if (sets.length < 2 || !sets.every(isOne)) return null;
  return [...groups.values()].every((group) => fieldsOf(group) >= 2) ? sets : null;
}

/** One after the other, each with an account of its own. */
function byOrder(candidates: readonly Candidate[]): readonly CandidateSet[] | null {
  const sets: Candidate[][] = [[]];
  for (const each of candidates) {
    const last = sets.at(-1) ?? [];
    if (isOne([...last, each])) last.push(each);
    else sets.push([each]);
  }
  if (sets.length < 2 || sets.length > MOST_SETS) return null;
  const accounts = sets.map((set) => set.find(({ field }) => field.isAccount));
  if (accounts.some((each) => each === undefined)) return null;
  const differ = new Set(accounts.map((each) => (each === undefined ? '' : valueOfCandidate(each))));
  return differ.size === sets.length && sets.every((set) => fieldsOf(set) >= 2) ? sets : null;
}

// The values that may be meant, each with how far its name and place can be trusted.
import { checkValue, type FieldDef } from '../../credential/field';
import { accountInAddress } from '../../netsuite/account';
import type { HandoverTables } from '../handover-tables';
import { MOST_CANDIDATES, TooMuch } from './bounds';
import type { Entries, Entry } from './entry';
import { matchName, type Name, type NameTable, type Strength } from './name-table';
import { environmentWord, whose } from './name-words';
import { valueOf, type ValueRead } from './value-of';

export interface Candidate {
  readonly field: FieldDef;
  readonly strength: Strength;
  readonly isOwn: boolean;
  readonly read: ValueRead;
  readonly entry: Entry;
  /** Why its name is not enough; null where it is. */
  readonly doubt: Doubt | null;
}

/** `name`: it may mean something else. `place`: nothing of NetSuite stands beside it. `other`: it is another system's. `address`: nobody called it so. */
export type Doubt = 'name' | 'place' | 'other' | 'address';

/** In the order in which they stand there. */
export function candidatesOf(kind: HandoverTables, found: Entries, table: NameTable): readonly Candidate[] {
  const entries = [...found.entries, ...framed(found, table)];
  const read = entries.flatMap((entry) => {
    const name = entry.names.find((each) => each.kind.id === kind.id);
    return name === undefined ? [] : [candidateOf(kind, name, entry)];
  });
  const fitting = withoutUnfitting(read, found.entries, kind).filter((each) => each.read.type !== 'none');
  const all = [...fitting, ...fromAddresses(kind, found, fitting)];
  if (all.length > MOST_CANDIDATES) throw new TooMuch();
  return withDoubts(all);
}

function candidateOf(kind: HandoverTables, name: Name, entry: Entry): Candidate {
  const { field, strength, isOwn } = name;
  const isElsewhere = strength === 'address' && accountInAddress(entry.texts[0] ?? '') === null;
  const read: ValueRead = isElsewhere
    ? { type: 'none' }
    : valueOf(field, kind.names[field.id] ?? {}, entry.texts, entry.isExplicit);
  return { field, strength, isOwn, read, entry, doubt: null };
}

/** PEM says in its first line what it is. */
function framed({ frames }: Entries, table: NameTable): readonly Entry[] {
  return frames.flatMap(({ text, line, place }) => {
    const label = /BEGIN ([A-Z0-9 ]{1,60}?) ?-/.exec(text)?.[1] ?? '';
    const match = matchName(label, table);
    const names = match?.names.length ? match.names : ofBlocks(table);
    const standing = { of: 'nobody', around: '' } as const;
    const texts = text.split('\n');
    return [{ names, standing, shown: label, line, texts, isExplicit: true, apart: null, place }];
  });
}

/** A frame that nobody knows may be any kind's only value of many lines. */
function ofBlocks({ kinds }: NameTable): readonly Name[] {
  return kinds.flatMap((kind) => {
    const [field, ...others] = kind.fields.filter(({ shape }) => shape.input === 'text');
    return field === undefined || others.length > 0 ? [] : [{ kind, field, strength: 'other', isOwn: false }];
  });
}

/** Names and values that stand apart are matched all together or not at all. */
function withoutUnfitting(
  candidates: readonly Candidate[],
  entries: readonly Entry[],
  kind: HandoverTables,
): readonly Candidate[] {
  const unfit = new Set<string>();
  for (const { apart, names } of entries)
    if (apart !== null && !names.some((name) => name.kind.id === kind.id)) unfit.add(apart);
  for (const { entry, read } of candidates)
    if (entry.apart !== null && read.type !== 'good') unfit.add(entry.apart);
  return candidates.filter(({ entry }) => entry.apart === null || !unfit.has(entry.apart));
}

/** Where no account is named, one may stand in an address. */
function fromAddresses(
  kind: HandoverTables,
  { addresses }: Entries,
  known: readonly Candidate[],
): readonly Candidate[] {
  const field = kind.fields.find(({ isAccount }) => isAccount);
  if (field === undefined || known.some((each) => each.field === field && each.read.type === 'good'))
    return [];
  return addresses.flatMap(({ text, line, place }): readonly Candidate[] => {
    const checked = checkValue(field, accountInAddress(text) ?? '');
    if (!checked.ok) return [];
    const entry: Entry = {
      names: [],
      standing: { of: 'netsuite', around: '' },
      shown: '',
      line,
      texts: [],
      isExplicit: true,
      apart: null,
      place,
    };
    return [
      {
        field,
        strength: 'address',
        isOwn: false,
        read: { type: 'good', value: checked.value },
        entry,
        // An address that is itself a value of this set tells its account.
        doubt: known.some((each) => each.entry.line === line && each.read.type === 'good') ? null : 'address',
      },
    ];
  });
}

function withDoubts(candidates: readonly Candidate[]): readonly Candidate[] {
  const around: Around = {
    family: commonFamily(candidates),
    isMarked: areMarked(candidates),
    all: candidates,
  };
  const known = candidates.map((each) => ({ ...each, doubt: each.doubt ?? doubtOfName(each, around) }));
  const good = known.filter((each) => each.doubt === null && each.read.type === 'good');
  // A tool's short names say something only all together.
  const short = good.filter(({ strength }) => strength === 'short');
  const isToolsOwn = new Set(short.map(({ field }) => field.id)).size >= 3;
  const sure = good.filter(
    (each) => isStrong(each) || isOfItself(each) || (isToolsOwn && short.includes(each)),
  );
  const isSparse =
    sure.length > 1 && new Set(sure.map(({ entry }) => entry.place.block)).size === sure.length;
  return known.map((each) =>
    each.doubt === null && !sure.includes(each) && !sure.some((other) => isCompany(each, other, isSparse))
      ? { ...each, doubt: each.entry.standing.of === 'netsuite' ? null : 'place' }
      : each,
  );
}

/** Only NetSuite's accounts are spelt so, whatever stands around. */
function isOfItself({ field, read }: Candidate): boolean {
  return field.isAccount === true && read.type === 'good' && /^[A-Z]*\d+_(?:SB|RP)\d*$/.test(read.value);
}

export function isStrong({ strength }: Pick<Candidate, 'strength'>): boolean {
  return strength === 'own' || strength === 'other';
}

interface Around {
  readonly family: string;
  /** All names that are nobody else's say that they are NetSuite's. */
  readonly isMarked: boolean;
  readonly all: readonly Candidate[];
}

function doubtOfName(candidate: Candidate, { family, isMarked, all }: Around): Doubt | null {
  const { standing, place } = candidate.entry;
  if (standing.of === 'netsuite') return null;
  if (standing.of === 'other') return 'other';
  if (place.of === 'other' && !isWholeSet(candidate, all)) return 'other';
  // Beside a name that says it is NetSuite's, or whose value is damaged, one that other things have too is theirs.
  if (!isStrong(candidate) && all.some((other) => isMarkedNameOf(other, candidate))) return 'name';
  // This one would say so too.
  if (!isStrong(candidate) && standing.around === '' && place.of !== 'netsuite' && isMarked) return 'name';
  const own = familyOf(candidate);
  if (own !== '' && own !== family) return 'name';
  return standing.of === 'unknown' && own === '' && !isStrong(candidate) ? 'name' : null;
}

function areMarked(all: readonly Candidate[]): boolean {
  const strong = all.filter((each) => isStrong(each) && each.read.type === 'good');
  return strong.length > 0 && strong.every(({ entry }) => entry.standing.of === 'netsuite');
}

function isMarkedNameOf(other: Candidate, { field }: Candidate): boolean {
  return (
    other.field === field &&
    isStrong(other) &&
    (other.read.type === 'bad' || (other.read.type === 'good' && other.entry.standing.of === 'netsuite'))
  );
}

/** A heading may speak of another system, such as the chat from which it was copied: three names that only NetSuite has tell more. */
function isWholeSet({ entry }: Candidate, all: readonly Candidate[]): boolean {
  const beside = all.filter(
    (other) =>
      other.strength === 'own' &&
      other.read.type === 'good' &&
      other.entry.place.heading === entry.place.heading,
  );
  return new Set(beside.map(({ field }) => field.id)).size >= 3;
}

/** What a program puts before all its names, such as its own. */
function familyOf({ entry }: Candidate): string {
  const words = entry.standing.around.split(' ').filter((word) => word !== '' && !environmentWord(word));
  return words.filter((word) => !/^\d+$/.test(word) && whose([word]) !== 'netsuite').join(' ');
}

function commonFamily(candidates: readonly Candidate[]): string {
  const counts = new Map<string, Set<string>>();
  for (const each of candidates) {
    if (!isStrong(each) || each.read.type !== 'good') continue;
    const family = familyOf(each);
    counts.set(family, (counts.get(family) ?? new Set()).add(each.field.id));
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b.size - a.size);
  return best?.[0] ?? '';
}

/** Whether both stand in the same set, as far as the place tells. */
function isCompany(one: Candidate, other: Candidate, isSparse: boolean): boolean {
  const [a, b] = [one.entry.place, other.entry.place];
  if (one.field === other.field) return false;
  const short = a.path.length <= b.path.length ? a.path : b.path;
  if (!short.every((part, at) => a.path[at] === part && b.path[at] === part)) return false;
  if (a.block === b.block || a.path.length !== b.path.length) return true;
  // A text in which a blank line follows each value.
  return isSparse && Math.abs(numberOf(a.block) - numberOf(b.block)) <= 2;
}

function numberOf(block: string): number {
  return Number(/\d+$/.exec(block)?.[0] ?? 0);
}

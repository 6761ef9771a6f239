// The names of every kind's values in one table, and which of them a name ends with.
import type { FieldDef } from '../../credential/field';
import { translated } from '../../netsuite/languages/vocabularies';
import { normaliseLabel } from '../../netsuite/names';
import { fieldOfKey } from '../format';
import type { HandoverTables } from '../handover-tables';
import { makeBounds, type Bounds } from './bounds';
import { environmentWord, standingOf, type Standing } from './name-words';
import { isInPlainLetters, wordsOf, type Word } from './words';

/**
 * `own`: the field's name. `other`: another that means nothing else. `shared`: one that other things have too. `short`: letters
 * that are a name in one tool's settings only. `address`: the value stands in the address that is called so.
 */
export type Strength = 'own' | 'other' | 'shared' | 'short' | 'address';

export interface Name {
  readonly kind: HandoverTables;
  readonly field: FieldDef;
  readonly strength: Strength;
  /** It is the field's own name: of two kinds the text is rather of this one. */
  readonly isOwn: boolean;
}

export interface NameTable {
  readonly kinds: readonly HandoverTables[];
  /** By its letters alone. One of each kind at most. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Of whole names only: a tool's own, as it spells them. */
  readonly whole: ReadonlyMap<string, readonly Name[]>;
  readonly mostWords: number;
  /** With what letters a name can begin, up to all of its own. */
  readonly beginnings: ReadonlySet<string>;
  /** The first letters of the names in plain letters. */
  readonly letters: RegExp;
  /** Of the reading for which the table is used. */
  readonly bounds: Bounds;
}

const MOST_WORDS_OF_A_NAME = 7;

/** What is NetSuite's before a name that is written in one. */
const ownPrefix = /^(?:netsuite|ns)(?=.{5})/;

export function makeNameTable(kinds: readonly HandoverTables[]): NameTable {
  const names = new Map<string, Name[]>();
  const whole = new Map<string, Name[]>();
  for (const kind of kinds) {
    for (const field of kind.fields) {
      const said = kind.names[field.id] ?? {};
      const own = translated([normaliseLabel(field.name)]);
      const add = (texts: readonly string[], strength: Strength) => {
        for (const letters of translated(texts.map(normaliseLabel)))
          addName(names, letters, {
            kind,
            field,
            strength,
            // “NetSuite Client ID” is the field's own name, too.
            isOwn: own.includes(letters.replace(/^netsuite/, '')),
          });
      };
      // A name that is also the value's own is still one that other things have.
      add(said.shared ?? [], 'shared');
      add([field.name], 'own');
      add(said.names ?? [], 'other');
      add(said.addresses ?? [], 'address');
    }
  }
  const known = { kinds, names, whole, mostWords: MOST_WORDS_OF_A_NAME, bounds: makeBounds() };
  const table = { ...known, beginnings: new Set<string>(), letters: /^/ };
  for (const kind of kinds) addToolNames(kind, table, { names, whole });
  return { ...known, beginnings: beginningsOf(names), letters: firstLetters([...names.keys()]) };
}

/** The names in a kind's formats, where they do not end with one that is known anyway. */
function addToolNames(
  kind: HandoverTables,
  table: NameTable,
  to: { readonly names: Map<string, Name[]>; readonly whole: Map<string, Name[]> },
): void {
  for (const key of kind.formats.flatMap(({ keys }) => keys)) {
    const field = kind.fields.find(({ id }) => id === fieldOfKey(key));
    const known = endOf(wordsOf(key[0]), table)?.names.find((name) => name.kind === kind);
    if (field === undefined || known?.field === field) continue;
    const letters = normaliseLabel(key[0]);
    const isShort = letters.length < 5;
    addName(to.whole, letters, { kind, field, strength: isShort ? 'short' : 'other', isOwn: false });
    // In running text it counts as a name that other things have too.
    if (!isShort) addName(to.names, letters, { kind, field, strength: 'shared', isOwn: false });
  }
}

/** The first that a kind says of a name counts. */
function addName(table: Map<string, Name[]>, letters: string, name: Name): void {
  const known = table.get(letters) ?? [];
  if (letters !== '' && !known.some(({ kind }) => kind === name.kind)) table.set(letters, [...known, name]);
}

function beginningsOf(names: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(
    [...names.keys()].flatMap((letters) =>
      Array.from({ length: letters.length }, (_, at) => letters.slice(0, at + 1)),
    ),
  );
}

/** So many tell most names from other words. */
const FIRST_LETTERS = 5;

function firstLetters(names: readonly string[]): RegExp {
  const firsts = new Set(names.filter(isInPlainLetters).map((letters) => letters.slice(0, FIRST_LETTERS)));
  return new RegExp([...firsts].join('|'));
}

/** Whether a line has the letters of a name in it: most lines of a long text have not, and to take them apart takes time. */
export function hasLettersOfName(line: string, { letters }: NameTable): boolean {
  return !isInPlainLetters(line) || letters.test(line.toLowerCase().replace(/[^a-z0-9]+/g, ''));
}

/** Whether a name may begin with this word: most words of a text are none. */
export function mayBegin({ text }: Word, { beginnings }: NameTable): boolean {
  return beginnings.has(text) || ownPrefix.test(text);
}

/** Whether a text can have a name in it. */
export function mayHoldName(text: string, table: NameTable): boolean {
  return wordsOf(text).some((word) => mayBegin(word, table));
}

export interface NameMatch {
  readonly names: readonly Name[];
  /** What stands before and behind it in the same name. */
  readonly standing: Standing;
}

/** Of a name that stands alone, such as the key of an object or the head of a column. */
export function matchName(text: string, table: NameTable): NameMatch | null {
  if (text.length > 120) return null;
  const letters = normaliseLabel(text);
  const known = table.whole.get(letters);
  const matched = matchParts(text, table);
  if (known !== undefined || matched !== null) table.bounds.name();
  if (known === undefined) return matched;
  const others = matched?.names.filter(({ kind }) => !known.some((name) => name.kind === kind)) ?? [];
  // What the kind itself says of it goes before what a tool makes of it.
  const said = known.map((name) => matched?.names.find(({ kind }) => kind === name.kind) ?? name);
  return { names: [...said, ...others], standing: matched?.standing ?? standingOf([], []) };
}

/** “Consumer Key / Client ID” and “Realm (Account ID)” are one name, if its parts agree. */
function matchParts(text: string, table: NameTable): NameMatch | null {
  const parts = text.split(/[/()[\]|,]|\s(?:or|oder|ou|o)\s/i).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const matches = parts.map((part) => endOf(wordsOf(part), table));
  const [first] = parts.length === 1 ? matches : matches.filter((match) => match !== null);
  if (first == null) return null;
  const found = matches.filter((match) => match !== null);
  // What is no name must be something that may stand beside one.
  const isRest = parts.every(
    (part, at) => matches[at] !== null || wordsOf(part).every(({ text: each }) => environmentWord(each)),
  );
  if (found.length < parts.length && !isRest && matches[0] === null) return null;
  return { names: agreeing(found.map(({ names }) => names)), standing: first.standing };
}

/** Of each kind the strongest, where all speak of one field. */
export function agreeing(all: readonly (readonly Name[])[]): readonly Name[] {
  const [only = [], ...others] = all;
  // Of one name each kind has one already.
  if (others.length === 0) return only;
  const names = all.flat();
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = names.filter((name) => name.kind === kind);
    const [first] = own.toSorted((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
    const isOne = own.every(({ field }) => field === first?.field);
    return first !== undefined && isOne ? [first] : [];
  });
}

const order: readonly Strength[] = ['own', 'other', 'shared', 'short', 'address'];

function endOf(words: readonly Word[], table: NameTable): NameMatch | null {
  let last = words.length;
  // `CONSUMER_KEY_SANDBOX`, “Token ID 2”
  while (last > 1 && isBehind(words[last - 1])) last -= 1;
  for (const end of last === words.length ? [last] : [words.length, last]) {
    for (let start = Math.max(0, end - table.mostWords); start < end; start += 1) {
      const names = namesAt(words, start, end, table);
      if (names !== undefined)
        return {
          names,
          standing: standingOf(words.slice(0, start), words.slice(start, end), words.slice(end)),
        };
    }
  }
  return null;
}

function isBehind(one: Word | undefined): boolean {
  return one !== undefined && (environmentWord(one.text) || /^\d{1,2}$/.test(one.text));
}

export function namesAt(
  words: readonly Word[],
  start: number,
  end: number,
  table: NameTable,
): readonly Name[] | undefined {
  const found = namesOf(words, start, end, table);
  if (found === undefined || found.length === table.kinds.length) return found;
  // What is one kind's name as a whole may end with another kind's.
  const all = [...found];
  for (let at = start + 1; at < end; at += 1)
    for (const name of namesOf(words, at, end, table) ?? [])
      if (!all.some(({ kind }) => kind === name.kind)) all.push(name);
  return all;
}

function namesOf(
  words: readonly Word[],
  start: number,
  end: number,
  { names }: NameTable,
): readonly Name[] | undefined {
  let joined = '';
  for (let at = start; at < end; at += 1) joined += words[at]?.text ?? '';
  // Written in one, a name may have what is NetSuite's before it.
  const isInOne = end === start + 1;
  return names.get(joined) ?? (isInOne ? names.get(joined.replace(ownPrefix, '')) : undefined);
}

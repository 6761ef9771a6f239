// Finds the names in a line of text or of a program, and where the value of each begins.
import { accountInAddress } from '../../netsuite/account';
import { agreeing, hasLettersOfName, mayBegin, namesAt, type Name, type NameTable } from './name-table';
import { environmentWord, standingOf, whose, type Standing } from './name-words';
import { covered, valueOf } from './value-of';
import { wordsOf, type Word } from './words';

export interface Label {
  readonly names: readonly Name[];
  readonly standing: Standing;
  readonly shown: string;
  /** Where its name begins, with what belongs to it. */
  readonly start: number;
  /** Where the value begins, or the end of the line. */
  readonly value: number;
  readonly isExplicit: boolean;
}

/** Between the words of one name. */
const inside = /^[ _.\-’'/・･]{0,3}$/;

/** A line with more is made to keep us busy. */
const MOST_LABELS = 200;

/** A line is looked at so far. */
const MOST_CHARACTERS = 20_000;

export function labelsIn(line: string, table: NameTable): readonly Label[] {
  const text = line.slice(0, MOST_CHARACTERS);
  if (!hasLettersOfName(text, table)) return [];
  const words = wordsOf(text);
  const labels: Label[] = [];
  let at = 0;
  while (at < words.length && labels.length < MOST_LABELS) {
    const label = labelAt(text, words, at, table, labels.at(-1)?.value ?? 0);
    if (label === null || !(label.label.isExplicit || isFollowed(text, label.label))) at += 1;
    else {
      table.bounds.name();
      labels.push(label.label);
      at = label.next;
    }
  }
  return labels;
}

/** Without a sign, a name is one where its line ends, or where at once something follows that has the shape of its value. */
function isFollowed(text: string, { names, value }: Label): boolean {
  const rest = text.slice(value, value + 300);
  if (covered.test(rest)) return true;
  if (!/[\p{L}\p{N}]/u.test(rest)) return names.some(({ strength }) => strength !== 'address');
  return names.some(({ field, kind, strength }) => {
    if (field.shape.input === 'text') return /^[\s"'`({[]*-{2,5} ?BEGIN/.test(rest);
    // Nearly every value has a digit, and words have none.
    if (!/^[^\p{L}\p{N}]{0,9}[^\s]{0,80}\d/u.test(rest)) return false;
    if (strength === 'address') return accountInAddress(rest.split(/\s/, 3).join(' ')) !== null;
    const read = valueOf(field, kind.names[field.id] ?? {}, [rest], false);
    return read.type === 'good' || read.type === 'either';
  });
}

interface Matched {
  readonly names: readonly Name[];
  /** The word after it. */
  readonly end: number;
}

/** The longest name that begins with this word. */
function matchAt(text: string, words: readonly Word[], start: number, table: NameTable): Matched | null {
  let end = start + 1;
  while (end < words.length && end - start < table.mostWords && inside.test(gap(text, words, end))) end += 1;
  for (; end > start; end -= 1) {
    const names = namesAt(words, start, end, table);
    if (names !== undefined) return { names, end };
  }
  return null;
}

/** What stands before this word, since the one before. */
function gap(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

function labelAt(
  text: string,
  words: readonly Word[],
  start: number,
  table: NameTable,
  from: number,
): { readonly label: Label; readonly next: number } | null {
  const opening = words[start];
  if (opening === undefined || !mayBegin(opening, table)) return null;
  // The end of an address, such as “…/oauth2/v1/token”, is no name.
  if (/[/@]/.test(text[opening.start - 1] ?? '') && !/ --(?:value|secret-string|body)[ =]/.test(text))
    return null;
  const first = matchAt(text, words, start, table);
  if (first === null) return null;
  const all = [first.names];
  let { end } = first;
  // “Consumer Key / Client ID”, “Realm (Account ID)”
  for (;;) {
    const isOr = /^(?:or|oder|ou|o)$/.test(words[end]?.text ?? '') && /^ +$/.test(gap(text, words, end));
    const next = isOr ? end + 1 : end;
    if (!isOr && !/^["'*`_]{0,4} {0,3}[/([|] {0,3}["'*`_]{0,4}$/.test(gap(text, words, next))) break;
    const other = matchAt(text, words, next, table);
    // After a table's edge stands the value, or the name of the next column.
    if (other === null || gap(text, words, next).includes('|')) break;
    all.push(other.names);
    end = other.end;
  }
  const behind: Word[] = [];
  for (let word = words[end]; word !== undefined && isBehind(text, words, end); word = words[end]) {
    behind.push(word);
    end += 1;
  }
  const after = afterName(text, words[end - 1]?.end ?? 0);
  if (after === null) return null;
  const names = agreeing(all);
  const before = nameBefore(text, words, start, from);
  // After an option of a command a blank is the sign.
  const isOption = /(?:^|\s)--?$/.test(text.slice(0, before.start).slice(-3));
  const value = { start: after.start, isExplicit: after.isExplicit || isOption };
  return {
    label: {
      names,
      standing: withPhrase(
        standingOf(before.joined, words.slice(start, first.end), [...behind, ...after.words.filter(isMark)]),
        before,
        after,
      ),
      shown: text.slice(before.start, words[end - 1]?.end).replace(/^[^\p{L}\p{N}]+/u, ''),
      start: before.start,
      value: value.start,
      isExplicit: value.isExplicit,
    },
    next: end,
  };
}

/** `_SANDBOX`, “ (Production”, `_2` */
function isBehind(text: string, words: readonly Word[], at: number): boolean {
  const one = words[at];
  const before = gap(text, words, at);
  if (one === undefined || !/^[ _.\-([]{0,3}$/.test(before)) return false;
  return environmentWord(one.text) || (/^\d{1,2}$/.test(one.text) && /^[_-]$/.test(before));
}

interface AfterName {
  readonly start: number;
  readonly isExplicit: boolean;
  /** Of a remark between the name and the sign. */
  readonly words: readonly Word[];
}

const closing = /^["'*`_”’»\])}]*/;
/** “(64 characters)”, “for the sandbox” */
const remark =
  /^ {0,2}[([][^)\]\n]{0,60}[)\]](?=[ *_"'`]{0,4}(?:[:=|\t]|$))|^ (?:for|of|from|in|für|pour|per|para|de|del)\b[^:=\n]{1,60}(?=[:=])/;
const sign =
  /^["'*`_”’»\])}]*(?: {0,40}(?:=>|:=|->|→|={1,3}|[:：＝|,>]|\|\||\?\?)|[ ]{0,40}\t[ \t]*| {0,3}(?:\.{3,80}|…{1,20}|_{3,80}) | {1,9}[-–—]{1,2} | {1,3}(?:is|are|ist|lautet|est|es|è)(?= *[:=])? )/i;
/** `as String =`, `: string =`, `--value ` of a command that keeps secrets. */
const typed = /^["' ]{0,3}:? ?(?:as )?string\??["' ]{0,3}:?=|^["']? --(?:value|secret-string|body)[ =]/i;
const filling = /^[\s"'`*_({[]*(?:value|content|default|valeur|valor|wert|v)["'`]? {0,9}[:=]/i;

function afterName(text: string, end: number): AfterName | null {
  const told = remark.exec(text.slice(end, end + 200))?.[0] ?? '';
  const rest = text.slice(end + told.length, end + told.length + 400);
  const words = wordsOf(told);
  const type = typed.exec(rest)?.[0];
  const found = type ?? sign.exec(rest)?.[0];
  if (found !== undefined) {
    let length = found.length;
    // `||`, `", "value": `
    for (const more of [/^ {0,9}[|=:>]{1,2}/, filling]) {
      const extra = more.exec(rest.slice(length))?.[0] ?? '';
      length += extra.length;
    }
    return { start: end + told.length + length, isExplicit: true, words };
  }
  const closed = closing.exec(rest)?.[0].length ?? 0;
  const next = rest.slice(closed);
  if (next.trim() === '') return { start: text.length, isExplicit: false, words };
  // Only a blank: what follows must look like the value.
  return told === '' && /^[ \t]/.test(next)
    ? { start: end + closed, isExplicit: false, words }
    : braced(next, end + told.length + closed, words);
}

/** `variable "consumer_key" {` */
function braced(next: string, at: number, words: readonly Word[]): AfterName | null {
  const open = /^[ ({[]{1,4}/.exec(next)?.[0].length ?? 0;
  return open > 0 ? { start: at + open, isExplicit: false, words } : null;
}

interface Before {
  readonly joined: readonly Word[];
  readonly phrase: readonly Word[];
  /** On the line, before a colon and a blank: “Our portal: Client ID: …” */
  readonly lead: readonly Word[];
  readonly start: number;
}

/** What stands before the name: in one with it (`NETSUITE_PROD_`), as words of a phrase (“Your NetSuite”), or on the line. */
function nameBefore(text: string, words: readonly Word[], at: number, from: number): Before {
  let first = at;
  while (first > 0 && inOne(gap(text, words, first)) && (words[first - 1]?.start ?? 0) >= from) first -= 1;
  let phrase = first;
  while (phrase > 0 && first - phrase < 5 && isOfPhrase(text, words, phrase, from)) phrase -= 1;
  const lead = words.slice(Math.max(0, phrase - 6), phrase).filter(({ start }) => start >= from);
  return {
    joined: words.slice(first, at),
    phrase: words.slice(phrase, first),
    lead,
    start: words[phrase]?.start ?? 0,
  };
}

function inOne(between: string): boolean {
  return /^(?:[_.\-$/\\]{0,3}|:{1,2})$/.test(between);
}

function isOfPhrase(text: string, words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1];
  return (
    /^(?: {1,2}|['’] ?|_{1,2}|-)$/.test(gap(text, words, at)) &&
    before !== undefined &&
    before.start >= from &&
    /^\p{L}{1,20}$/u.test(before.text) &&
    !/\p{N}/u.test(text[before.start - 1] ?? '')
  );
}

/** Of a remark: what tells two sets apart. */
function isMark({ text }: Word): boolean {
  return environmentWord(text) || /^\d{1,2}$/.test(text);
}

function withPhrase(standing: Standing, { phrase, lead }: Before, { words }: AfterName): Standing {
  // `AWS_ACCOUNT_ID` is theirs, whatever stands before it.
  if (standing.of === 'other') return standing;
  const [own, beside, after] = [phrase, lead, words].map((each) => whose(each.map(({ text }) => text)));
  if ([standing.of, own, after].includes('netsuite')) return { ...standing, of: 'netsuite' };
  if ([own, beside, after].includes('other')) return { ...standing, of: 'other' };
  return own === 'unknown' ? { ...standing, of: 'unknown' } : standing;
}

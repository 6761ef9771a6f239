// Reads text line by line: mails, notes, variables, properties, programs. Names are found by their words, values stand beside or below.
import { accountInAddress } from '../../netsuite/account';
import type { Entries, Entry, Frame, Place } from './entry';
import { labelsIn, type Label } from './label-in-line';
import type { NameTable } from './name-table';
import { environmentWord, whose } from './name-words';
import { withOwners } from './owners';
import type { SourceLine } from './source-line';
import { namesFirst } from './value-first';
import { wordsOf } from './words';

/** A value that is broken, or PEM, goes on over so many lines. */
const MOST_BELOW = 200;

const begin = /-{2,5} ?BEGIN [A-Z0-9 ]{1,60}-{2,5}/;
const end = /-{2,5} ?END [A-Z0-9 ]{1,60}-{2,5}/;

const about = /^[\s*_>#-]*(?:(?:Application|Role|User)(?: Name)?["*_]*\s?:\s|Tested on\s)/i;
const aboutApplication = /^[\s*_>#-]*Application(?: Name)?["*_]*\s?:\s+(.{1,300})$/i;

const noLine: SourceLine = { text: '', line: 0 };

/** A form has not more names. */
const MOST_APART = 40;

type LabelsAt = (line: number) => readonly Label[];

/** Lines are looked at again from the names above them. */
function labelsOnce(lines: readonly SourceLine[], table: NameTable): LabelsAt {
  const known = new Map<number, readonly Label[]>();
  return (at) => {
    const labels = known.get(at) ?? labelsIn(lines[at]?.text ?? '', table);
    known.set(at, labels);
    return labels;
  };
}

export function readLines(given: readonly SourceLine[], table: NameTable, place: Place, id: string): Entries {
  table.bounds.lines(given.length);
  const lines = namesFirst(withOwners(given, table), table);
  const entries: Entry[] = [];
  const frames: Frame[] = [];
  const addresses: Frame[] = [];
  let application: string | null = null;
  let at: Place = place;
  // Looked at once a name stands below them: most lines of a long text are no heading of anything.
  let headings: Heading[] = [];
  let block = 0;
  let next = 0;
  // A name above has got no value: the next one that stands below a name may be its own.
  let isOpen = false;
  const here = (): Place => {
    for (const each of headings) at = under(place, each, at);
    headings = [];
    return { ...at, block: `${id}.${block}` };
  };
  const labelsAt = labelsOnce(lines, table);
  while (next < lines.length) {
    const { text, line } = lines[next] ?? noLine;
    const index = next;
    next += 1;
    if (text.trim() === '') {
      block += 1;
      continue;
    }
    if (about.test(text)) {
      application ??= aboutApplication.exec(text)?.[1]?.trim() ?? null;
      continue;
    }
    if (accountInAddress(text) !== null) addresses.push({ text, line, place: here() });
    const labels = labelsAt(index);
    if (begin.test(text)) {
      const start = text.search(begin);
      // What the frame says of itself is no name in front of it.
      const label = labels.findLast(({ value }) => value <= start);
      const taken = frameFrom(lines, index, start);
      next = taken.next;
      if (label === undefined) frames.push({ text: taken.text, line, place: here() });
      else entries.push(entryOf(label, [taken.text], line, here()));
      continue;
    }
    if (labels.length === 0) {
      const heading = headingOf(text);
      if (heading !== null) headings.push(heading);
      continue;
    }
    const apart = apartFrom(lines, index, labelsAt);
    if (apart !== null) {
      const pairs: Apart['pairs'] = isOpen ? [] : apart.pairs;
      isOpen = pairs.length === 0;
      for (const { label, line: own, value } of pairs)
        entries.push({ ...entryOf(label, [value], own, here()), apart: `${id}.${line}` });
      next = apart.next;
      continue;
    }
    for (const [number, label] of labels.entries()) {
      const until = labels[number + 1]?.start ?? text.length;
      const beside = text.slice(label.value, Math.max(label.value, until));
      const below = number === labels.length - 1 ? linesBelow(lines, index, labelsAt, beside, label) : [];
      const isBelow = !isSomething(beside);
      const isOthers = isOpen && isBelow && !isNamedNext(lines, index, labelsAt, below);
      entries.push(entryOf(label, isOthers ? [] : [beside, ...below], line, here()));
      isOpen = isOthers || (isBelow && !below.some(isBareValue));
    }
    // A key below its name is looked at with it.
    const last = entries.at(-1);
    if (last !== undefined && begin.test(last.texts.join('\n')) && !begin.test(text)) {
      let from = index + 1;
      while (!begin.test(lines[from]?.text ?? '-----BEGIN A-----')) from += 1;
      next = frameFrom(lines, from, 0).next;
    }
  }
  return { entries, frames, addresses, application, records: 0 };
}

function entryOf(label: Label, texts: readonly string[], line: number, place: Place): Entry {
  const { names, standing, shown, isExplicit } = label;
  return { names, standing, shown: shown.slice(0, 80), line, texts, isExplicit, apart: null, place };
}

/** From the frame's first line to its last; the frame may stand on one line. */
function frameFrom(
  lines: readonly SourceLine[],
  first: number,
  start: number,
): { readonly text: string; readonly next: number } {
  const own = lines[first]?.text.slice(start) ?? '';
  const taken = [own];
  let next = first + 1;
  if (end.test(own)) return { text: own, next };
  const last = lines
    .slice(next, next + MOST_BELOW)
    .findIndex(({ text }) => begin.test(text) || end.test(text));
  if (last !== -1 && end.test(lines[next + last]?.text ?? '')) {
    const inside = lines.slice(next, next + last + 1).map(({ text }) => text);
    return { text: [own, ...inside].join('\n'), next: next + last + 1 };
  }
  while (next < lines.length && taken.length < MOST_BELOW * 5) {
    const { text } = lines[next] ?? noLine;
    if (begin.test(text)) break;
    const isInside = /^[\s"'`>|+]*[A-Za-z0-9+/=\s]*["'`,;+.\\\s]*$/.test(text) || /^[\w-]+: /.test(text);
    if (!isInside && !end.test(text)) break;
    taken.push(text);
    next += 1;
    if (end.test(text)) break;
  }
  return { text: taken.join('\n'), next };
}

/** What may belong to the value: nothing beyond the next name. */
function linesBelow(
  lines: readonly SourceLine[],
  at: number,
  labelsAt: LabelsAt,
  beside: string,
  { names }: Label,
): readonly string[] {
  const mayBeFrame = names.some(({ field }) => field.shape.input === 'text');
  const below: string[] = [];
  // Where nothing stands beside the name, one blank line may be between them.
  let blanks = isSomething(beside) ? 0 : 1;
  let isFrame = false;
  for (let next = at + 1; next < lines.length && below.length < MOST_BELOW; next += 1) {
    const { text } = lines[next] ?? noLine;
    if (isFrame) {
      below.push(text);
      if (end.test(text)) break;
      continue;
    }
    if (text.trim() === '') {
      if (blanks === 0 || below.length > 0) break;
      blanks -= 1;
      continue;
    }
    if (about.test(text)) break;
    // What Terraform says of a variable before its value.
    if (/^\s*(?:type|description|sensitive|nullable)\s*=/.test(text)) continue;
    const start = text.search(begin);
    if (
      start === -1
        ? labelsAt(next).length > 0
        : !mayBeFrame || labelsAt(next).some(({ value }) => value <= start)
    )
      break;
    isFrame = start !== -1 && !end.test(text);
    below.push(text.replace(/^["'\s]*(?:value|default|content|wert)["']?\s*[:=]\s*/i, ''));
    if (below.length === 16 && !isFrame) break;
  }
  return below;
}

/** Names and values in turn: what follows these lines is a name again. */
function isNamedNext(
  lines: readonly SourceLine[],
  at: number,
  labelsAt: LabelsAt,
  below: readonly string[],
): boolean {
  let left = below.length;
  for (let next = at + 1; next < lines.length && left >= 0; next += 1) {
    if (lines[next]?.text.trim() === '') continue;
    if (labelsAt(next).length > 0) return left === 0;
    left -= 1;
  }
  return false;
}

/** No line with a name of its own. */
function isBareValue(line: string): boolean {
  return /\d{4}|\S{20}/.test(line) && !/^[^:=]{3,60}[:=]\s/.test(line);
}

function isSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

interface Apart {
  readonly pairs: readonly { readonly label: Label; readonly line: number; readonly value: string }[];
  readonly next: number;
}

/** Names of a form that was copied column by column: first all names, then all values. Only where the counts fit. */
function apartFrom(lines: readonly SourceLine[], first: number, labelsAt: LabelsAt): Apart | null {
  const named: { readonly label: Label; readonly line: number }[] = [];
  let next = first;
  for (; next < lines.length; next += 1) {
    const { text, line } = lines[next] ?? noLine;
    if (text.trim() === '') continue;
    const labels = labelsAt(next);
    const isBare = labels.every((label, at) => {
      return !isSomething(text.slice(label.value, labels[at + 1]?.start ?? text.length));
    });
    if (labels.length === 0 || !isBare || named.length > MOST_APART) break;
    named.push(...labels.map((label) => ({ label, line })));
  }
  if (named.length < 2) return null;
  if (named.length > MOST_APART) return { pairs: [], next };
  const after = next;
  const values: string[] = [];
  for (; next < lines.length && values.length <= named.length; next += 1) {
    const { text } = lines[next] ?? noLine;
    if (text.trim() === '') {
      if (values.length === 0) continue;
      break;
    }
    if (labelsAt(next).length > 0 || begin.test(text)) break;
    const cells = text.trim().split(/\s*[\t|]\s*|\s{2,}|\s+(?=[0-9a-f]{20})/i);
    values.push(...cells.filter((cell) => cell !== ''));
  }
  // The names are left alone: the last of them has no better right to the first value than the first.
  if (values.length !== named.length) return { pairs: [], next: after };
  return { pairs: named.map((each, at) => ({ ...each, value: values[at] ?? '' })), next };
}

interface Heading {
  readonly text: string;
  /** Of an INI file. */
  readonly isSection: boolean;
}

/** A line that says of what the next ones are: short, and no sentence. */
function headingOf(text: string): Heading | null {
  if (text.length > 120) return null;
  const section = /^\s*\[{1,2}([^\]]{1,80})\]{1,2}\s*(?:[#;].*)?$/.exec(text)?.[1];
  if (section !== undefined) return { text: section, isSection: true };
  const plain = text.replace(/^[\s#=*\-_/>|•]+|[\s#=*\-_:/|]+$/g, '');
  return plain !== '' && plain.length <= 60 && !/[.!?;]$|[=@]|\d{9}|:\/\/|,.*,/.test(plain)
    ? { text: plain, isSection: /^\s*\[/.test(text) }
    : null;
}

/** `before`: another system's name holds on until a section or NetSuite's: a line between may be a remark. */
function under(place: Place, { text, isSection }: Heading, before: Place): Place {
  const words = wordsOf(text).map((each) => each.text);
  const of = whose(words);
  return {
    ...place,
    path: isSection ? [...place.path, ...text.split('.')] : place.path,
    of: of === 'netsuite' || of === 'other' ? of : !isSection && before.of === 'other' ? 'other' : place.of,
    heading: words.filter((word) => environmentWord(word) || !/^\d+$/.test(word)).join(' '),
  };
}

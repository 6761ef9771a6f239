// Finds the values in text as people send it: labels and values in an e-mail, quoted, wrapped, in a table.
import { checkValue, MOST_CHARACTERS, type FieldDef, type FieldId } from '../credential/field';
import type { HandoverTables } from './handover-tables';
import { readBlock } from './text-block';

export interface PastedValues {
  /** As they stand there. */
  readonly values: Readonly<Record<FieldId, string>>;
  /** Fields that stand there with two different values: nobody can tell which one is right. */
  readonly unclear: readonly FieldId[];
  /** How many of the values stand under the name of their field, not only under a label that other kinds may have too. */
  readonly named: number;
}

/** No value is longer; what is, is prose or no text at all. */
const MOST_IN_A_LINE = MOST_CHARACTERS + 200;

/** Of a PEM key: far more than one of the longest that are taken has. */
const MOST_LINES = 1000;

type Labels = ReadonlyMap<string, FieldDef>;

/** Looks for the fields of one kind. */
export function readPastedText(text: string, { fields, labels }: HandoverTables): PastedValues {
  const lines = linesOf(text);
  const known = labelsOf(fields, labels);
  const values: Record<FieldId, string> = {};
  const unclear = new Set<FieldId>();
  const named = new Set<FieldId>();
  let at = 0;
  while (at < lines.length) {
    const read = labelledAt(lines, at, known) ?? unlabelledAt(lines, at, fields);
    at = read?.next ?? at + 1;
    if (read === null || read.value === '') continue;
    const { field, value, isNamed } = read;
    if (isNamed) named.add(field.id);
    if (values[field.id] !== undefined && !isSameValue(field, values[field.id] ?? '', value))
      unclear.add(field.id);
    values[field.id] ??= value;
  }
  return { values, unclear: [...unclear], named: named.size };
}

interface ValueAt {
  readonly value: string;
  /** The line to go on with. */
  readonly next: number;
}

interface FieldAt extends ValueAt {
  readonly field: FieldDef;
  readonly isNamed: boolean;
}

function labelledAt(lines: readonly string[], at: number, labels: Labels): FieldAt | null {
  const labelled = labelOf(lines[at] ?? '', labels);
  if (labelled === null) return null;
  const { field, isNamed, rest } = labelled;
  const read =
    field.shape.input === 'text'
      ? textFor(rest, lines, at + 1, labels)
      : lineFor(field, rest, lines, at + 1, labels);
  return { field, isNamed, ...read };
}

/** A PEM block says itself what it is, so that many send it without a label. */
function unlabelledAt(lines: readonly string[], at: number, fields: readonly FieldDef[]): FieldAt | null {
  const texts = fields.filter(({ shape }) => shape.input === 'text');
  if (texts.length === 0 || lines[at]?.trim().startsWith('-----BEGIN ') !== true) return null;
  const { value, next } = readKey(lines, at);
  const [field, other] = texts.filter((each) => checkValue(each, value).ok);
  return field === undefined || other !== undefined ? null : { field, isNamed: false, value, next };
}

/** Without the marks of a quoted mail. A PEM key begins on a line of its own, also where it stood beside its label. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('-----BEGIN ', '\n-----BEGIN ')
    .split(/\r?\n/)
    .map((line) => (line.length > MOST_IN_A_LINE ? '' : line))
    .map((line) => line.replace(/[\u00a0\u200b\ufeff]/g, ' ').replace(/^(?:\s*>)+ ?/, ''));
}

/** A field's own name, and what the kind says besides. */
function labelsOf(fields: readonly FieldDef[], labels: Readonly<Record<string, FieldId>>): Labels {
  const named = fields.map((field) => [withoutBlanks(field.name), field] as const);
  const others = Object.entries(labels).flatMap(([label, id]) => {
    const field = fields.find((each) => each.id === id);
    return field === undefined ? [] : [[label, field] as const];
  });
  return new Map([...named, ...others]);
}

function withoutBlanks(label: string): string {
  return label.toLowerCase().replace(/[^a-z]/g, '');
}

function isSameValue(field: FieldDef, a: string, b: string): boolean {
  const [first, second] = [checkValue(field, a), checkValue(field, b)];
  return first.ok && second.ok ? first.value === second.value : a === b;
}

/** Without the signs of a list, a table's edge or emphasis. */
function withoutMarks(line: string): string {
  return line.replace(/^[\s>|*•·–-]+/u, '').replace(/[\s|*]+$/u, '');
}

interface Labelled {
  readonly field: FieldDef;
  readonly isNamed: boolean;
  readonly rest: string;
}

function labelOf(line: string, labels: Labels): Labelled | null {
  const split = /^([\p{L}\s/()*_"'-]{2,60}?)["'*]*\s*(?:[:=|\t]\s*|\s[-–—]\s+|$)(.*)$/u.exec(
    withoutMarks(line),
  );
  const label = withoutBlanks(split?.[1] ?? '');
  const field = labels.get(label);
  if (field === undefined) return null;
  const isNamed = withoutBlanks(field.name) === label;
  return { field, isNamed, rest: (split?.[2] ?? '').replace(/^[\s|*"'`]+/, '') };
}

/** The block below the label, else what stands beside it, else the next line. */
function textFor(rest: string, lines: readonly string[], next: number, labels: Labels): ValueAt {
  let start = next;
  while (lines[start]?.trim() === '') start += 1;
  const first = lines[start]?.trim() ?? '';
  if (first.startsWith('-----BEGIN ')) return readKey(lines, start);
  if (rest !== '') return { value: rest, next };
  const block = readBlock(lines, start);
  if (block !== null) return block;
  return labelOf(first, labels) === null
    ? { value: withoutMarks(first), next: start + 1 }
    : { value: '', next };
}

/** A PEM key, also one that stands on one line, as a string in a program does. */
function readKey(lines: readonly string[], start: number): ValueAt {
  const first = lines[start]?.trim() ?? '';
  const flat = /^-----BEGIN [A-Z0-9 ]{1,60}-----.*-----END [A-Z0-9 ]{1,60}-----/.exec(first)?.[0];
  if (flat !== undefined) return { value: flat.replaceAll('\\n', '\n'), next: start + 1 };
  const after = lines.slice(start + 1, start + MOST_LINES);
  // Up to the end of the frame, or to another one.
  const end = after.findIndex((line) => line.includes('-----'));
  const own = [first, ...after.slice(0, end === -1 ? MOST_LINES : end + 1)].map((line) =>
    line.trim().replace(/["'`,;]+$/, ''),
  );
  const block = readBlock(own, 0);
  return block === null
    ? { value: first, next: start + 1 }
    : { value: block.value, next: start + block.next };
}

/** What stands beside the label, else on the next line; a value that a mail program broke is joined again. */
function lineFor(
  field: FieldDef,
  rest: string,
  lines: readonly string[],
  next: number,
  labels: Labels,
): ValueAt {
  const after = lines
    .slice(next, next + 4)
    .map(withoutMarks)
    .filter((line) => line !== '');
  const own = rest !== '' ? rest : labelOf(after[0] ?? '', labels) === null ? (after.shift() ?? '') : '';
  const [first = ''] = /^[^\s,;"'`|<]+/.exec(own.replace(/^["'`]+/, '')) ?? [];
  const value =
    listIn(field, own) ?? wholeOf(field, own) ?? joinBroken(field, first, after[0] ?? '') ?? first;
  return { value, next };
}

/** Values with blanks inside, and those that are told to be as long as their line. */
function wholeOf(field: FieldDef, text: string): string | null {
  const whole = text.replace(/^["'`]+|["'`,;]+$/g, '');
  return checkValue(field, whole).ok ? whole : null;
}

/** Ids that follow each other: in "5, 12, the main ones" these are two. */
function listIn(field: FieldDef, text: string): string | null {
  if (field.several === undefined) return null;
  const list = /^[^\s,;"'`|<]+(?:\s*[,;]\s*[^\s,;"'`|<]+)*/.exec(text)?.[0] ?? '';
  const parts = list.split(/[,;]/).map((part) => part.replace(/[.)\]]+$/, ''));
  const end = parts.findIndex((part) => !checkValue(field, part).ok);
  return end === 0 ? null : parts.slice(0, end === -1 ? parts.length : end).join();
}

/** Only where the first part is no value yet and both together are. */
function joinBroken(field: FieldDef, first: string, below: string): string | null {
  const mayBreak = first.length >= 8 && field.isAccount !== true && /^\S+$/.test(below);
  return mayBreak && !checkValue(field, first).ok && checkValue(field, first + below).ok
    ? first + below
    : null;
}

// Finds the values in text as people send it: labels and values in an e-mail, quoted, wrapped, in a table.
import { checkValue, MOST_CHARACTERS, type FieldDef, type FieldId } from '../credential/field';
import type { HandoverTables } from './handover-tables';
import { readBlock } from './text-block';

export interface PastedValues {
  /** As they stand there. */
  readonly values: Readonly<Record<FieldId, string>>;
  /** Fields that stand there with two different values: nobody can tell which one is right. */
  readonly unclear: readonly FieldId[];
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
  let at = 0;
  while (at < lines.length) {
    const labelled = labelOf(lines[at] ?? '', known);
    at += 1;
    if (labelled === null) continue;
    const { field, rest } = labelled;
    const { value, next } =
      field.shape.input === 'text' ? textFor(rest, lines, at, known) : lineFor(field, rest, lines, at, known);
    at = next;
    if (value === '') continue;
    if (values[field.id] !== undefined && !isSameValue(field, values[field.id] ?? '', value))
      unclear.add(field.id);
    values[field.id] ??= value;
  }
  return { values, unclear: [...unclear] };
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

function labelOf(line: string, labels: Labels): { field: FieldDef; rest: string } | null {
  const split = /^([\p{L}\s/()*_"'-]{2,60}?)["'*]*\s*(?:[:=|\t]\s*|\s[-–—]\s+|$)(.*)$/u.exec(
    withoutMarks(line),
  );
  const field = labels.get(withoutBlanks(split?.[1] ?? ''));
  return field === undefined ? null : { field, rest: (split?.[2] ?? '').replace(/^[\s|*"'`]+/, '') };
}

interface ValueAt {
  readonly value: string;
  /** The line to go on with. */
  readonly next: number;
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
  const own = lines.slice(start, start + MOST_LINES).map((line) => line.trim().replace(/["'`,;]+$/, ''));
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
  return { value: listIn(field, own) ?? joinBroken(field, first, after[0] ?? '') ?? first, next };
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

// Tells what a text is made of, and has it read as such: a mail, a tree, a table, lines.
import { joined, noEntries, type Entries, type Place } from './entry';
import { jsonLines, jsonTree } from './json-tree';
import { looksLikeMail, looksLikeQuotedPrintable, mailParts, quotedPrintable } from './mail';
import { htmlLines, looksLikeHtml, looksLikeXml, xmlTree } from './markup';
import type { NameTable } from './name-table';
import { readLines } from './read-lines';
import { readTableRun, readWholeTable } from './read-table';
import { readTree } from './read-tree';
import { linesOf, type SourceLine } from './source-line';
import type { Tree } from './tree';
import { fromBase64 } from './value-of';
import { looksLikeYaml, yamlTrees } from './yaml-tree';

/** Text in text in text: more is made to confuse. */
const MOST_LEVELS = 5;

export function readText(text: string, table: NameTable, place: Place, line = 1, level = 0): Entries {
  if (level > MOST_LEVELS) return noEntries;
  const trees = treesOf(text, line, table);
  const inTrees = trees && readTrees(trees, table, place, level);
  // What only looked like JSON or YAML is read as lines.
  if (inTrees !== null && inTrees.entries.length + inTrees.frames.length > 0) return inTrees;
  if (looksLikeMail(text)) return readMail(linesOf(text, line), table, place, level);
  const decoded = /^[A-Za-z0-9+/=_\-\s]{60,}$/.test(text) ? fromBase64(text) : null;
  if (decoded !== null && /[\s:={]/.test(decoded.trim()))
    return readText(decoded, table, place, line, level + 1);
  const lines = linesOf(text, line);
  return readPlain(looksLikeQuotedPrintable(text) ? quotedPrintable(lines) : lines, table, place, level);
}

function treesOf(text: string, line: number, { bounds }: NameTable): readonly Tree[] | null {
  const lines = jsonLines(text, bounds);
  if (lines !== null) return lines;
  const json = jsonTree(text, line, bounds);
  if (json !== null) return [json];
  if (looksLikeXml(text) && !looksLikeHtml(text)) {
    const xml = xmlTree(text, line, bounds);
    if (xml !== null) return [xml];
  }
  return looksLikeYaml(text) ? yamlTrees(text, line, bounds) : null;
}

function readTrees(trees: readonly Tree[], table: NameTable, place: Place, level: number): Entries {
  const inside = (text: string, line: number, where: Place) => readText(text, table, where, line, level + 1);
  return joined(
    trees.map((tree, at) => {
      const own =
        trees.length > 1
          ? { ...place, path: [...place.path, `document ${at}`], block: `${place.block}/${at}` }
          : place;
      return readTree(tree, table, own, inside);
    }),
  );
}

function readMail(lines: readonly SourceLine[], table: NameTable, place: Place, level: number): Entries {
  const all: Entries[] = [];
  for (const { type, lines: own } of mailParts(lines)) {
    const isHtml = type === 'text/html';
    // What was read in plain text stands in HTML once more.
    if (isHtml && all.some(({ entries }) => entries.length > 0)) continue;
    const text = own.map((each) => each.text).join('\n');
    const line = own[0]?.line ?? 1;
    const trees = isHtml ? null : treesOf(text, line, table);
    all.push(trees !== null ? readTrees(trees, table, place, level) : readPlain(own, table, place, level));
  }
  return joined(all);
}

function readPlain(lines: readonly SourceLine[], table: NameTable, place: Place, level: number): Entries {
  const text = lines.map((each) => each.text).join('\n');
  if (looksLikeHtml(text)) return readSections(renumbered(htmlLines(text, 1), lines), table, place, level);
  const whole = readWholeTable(lines, table, place, `t${level}`);
  // What only looked like a table, or stands in it beside the rows, is read as lines.
  return whole !== null && whole.entries.length + whole.frames.length > 0
    ? whole
    : readSections(lines, table, place, level);
}

/** The lines of HTML count those of the text that it was made of. */
function renumbered(made: readonly SourceLine[], lines: readonly SourceLine[]): readonly SourceLine[] {
  return made.map(({ text, line }) => ({ text, line: lines[line - 1]?.line ?? line }));
}

/** Tables apart from what stands around them. */
function readSections(lines: readonly SourceLine[], table: NameTable, place: Place, level: number): Entries {
  const all: Entries[] = [];
  let rest: SourceLine[] = [];
  const flush = (name: string) => {
    if (rest.length > 0) all.push(readLines(rest, table, place, `${place.block}.${level}.${name}`));
    rest = [];
  };
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (end < lines.length && isRow(lines[end]?.text ?? '')) end += 1;
    const run = lines.slice(at, end);
    const read = run.length === 0 ? null : readTableRun(run, table, place, `${place.block}.${level}.t${at}`);
    if (read === null || read.entries.length === 0) {
      rest.push(...lines.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1);
      continue;
    }
    flush(String(at));
    all.push(read);
    at = end;
  }
  flush('end');
  return joined(all);
}

function isRow(text: string): boolean {
  const first = text.search(/\S/);
  const edge = text.indexOf('|', first + 1);
  const isEdged = first !== -1 && edge !== -1 && edge < text.trimEnd().length - (text[first] === '|' ? 0 : 1);
  return isEdged || /[^\s]\t+[^\s]/.test(text);
}

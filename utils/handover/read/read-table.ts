// Reads tables: CSV, tabs, Markdown. Names may stand in the first row or in a column, and two columns of values are two sets.
import { joined, type Entries, type Entry, type Place } from './entry';
import { matchName, mayHoldName, type NameMatch, type NameTable } from './name-table';
import { whose } from './name-words';
import { readLines } from './read-lines';
import { linesOf, type SourceLine } from './source-line';
import { strip } from './strip';
import { wordsOf } from './words';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
const MOST_CELLS = 400;

/** A text that is a table as a whole; null where it is none. */
export function readWholeTable(
  lines: readonly SourceLine[],
  table: NameTable,
  place: Place,
  id: string,
): Entries | null {
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first === undefined) return null;
  for (const delimiter of delimiters) {
    if (!first.text.includes(delimiter)) continue;
    const rows = parseRows(lines, delimiter);
    const width = rows[0]?.cells.length ?? 0;
    const regular = rows.filter(({ cells }) => cells.length === width).length;
    if (width < 2 || rows.length < 2 || regular < rows.length * 0.9) continue;
    const read = readRows(rows, table, place, id);
    if (read !== null) return read;
  }
  return null;
}

/** A table among other lines: its rows stand together. */
export function readTableRun(
  lines: readonly SourceLine[],
  table: NameTable,
  place: Place,
  id: string,
): Entries | null {
  const delimiter = lines.every(({ text }) => text.includes('\t')) ? '\t' : '|';
  const rows = lines
    .map(({ text, line }) => ({ cells: cellsOf(text, delimiter), line }))
    .filter(({ cells }) => !cells.every((cell) => /^[\s:=-]*$/.test(cell)));
  return rows.length === 0 ? null : readRows(rows, table, place, id);
}

function cellsOf(text: string, delimiter: string): readonly string[] {
  const inner = delimiter === '|' ? text.trim().replace(/^\|/, '').replace(/\|$/, '') : text;
  return inner.split(delimiter).map((cell) => cell.trim());
}

/** RFC 4180: a cell in quotes may hold the delimiter, quotes and line breaks. */
function parseRows(lines: readonly SourceLine[], delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  while (at < lines.length) {
    const { text: own, line } = lines[at] ?? { text: '', line: 0 };
    at += 1;
    if (own.trim() === '') continue;
    let text = own;
    // An odd number of quotes: the cell goes on below.
    for (let more = 0; isOpen(text, delimiter) && at < lines.length && more < 500; more += 1) {
      text += `\n${lines[at]?.text ?? ''}`;
      at += 1;
    }
    const cells = text.includes('"') ? quotedCells(text, delimiter) : cellsOf(text, delimiter);
    if (cells.length <= MOST_CELLS && !cells.every((cell) => /^[\s:=-]*$/.test(cell)))
      rows.push({ cells, line });
  }
  return rows;
}

function isOpen(text: string, delimiter: string): boolean {
  if (!text.includes('"')) return false;
  const isQuoting = text.startsWith('"') || text.includes(`${delimiter}"`);
  return isQuoting && (text.match(/"/g)?.length ?? 0) % 2 === 1;
}

function quotedCells(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

function readRows(rows: readonly Row[], table: NameTable, place: Place, id: string): Entries | null {
  const [head, ...body] = rows;
  if (head === undefined) return null;
  const heads = head.cells.map((cell) => matchName(bare(cell), table));
  const named = heads.filter((match) => match !== null && match.names.length > 0).length;
  if (named >= 2) return readByHead(head, heads, body, table, place, id);
  const column = nameColumn(rows, table);
  if (column !== null) return readByColumn(rows, column, table, place, id);
  return isRecords(rows) ? readRecords(head, body, table, place, id) : null;
}

const marks = ' \t*_`"\'#';

/** Without marks of emphasis and code. */
function bare(cell: string): string {
  return cell.length > 200 ? '' : strip(cell, marks, `${marks}:`);
}

function readByHead(
  head: Row,
  heads: readonly (NameMatch | null)[],
  body: readonly Row[],
  table: NameTable,
  place: Place,
  id: string,
): Entries {
  const rows = body.map(({ cells, line }, number): Entries => {
    table.bounds.name();
    const inRow = rowPlace(place, id, number, head, cells, heads);
    const entries = heads.flatMap((match, at): readonly Entry[] => {
      const cell = cells[at] ?? '';
      return match === null || cell === '' ? [] : [cellEntry(match, head.cells[at] ?? '', cell, line, inRow)];
    });
    const rest = cells.filter((_, at) => heads[at] == null && /[\n:=]/.test(cells[at] ?? ''));
    const inside = rest.map((cell, at) =>
      readLines(linesOf(cell, line), table, inRow, `${id}.${number}.${at}`),
    );
    return joined([{ entries, frames: [], addresses: [], application: null, records: 1 }, ...inside]);
  });
  return joined(rows);
}

/** What the other cells of a row say: of which system it is. */
function rowPlace(
  place: Place,
  id: string,
  number: number,
  head: Row,
  cells: readonly string[],
  heads: readonly (NameMatch | null)[],
): Place {
  const told = cells
    .filter(
      (cell, at) =>
        heads[at] == null &&
        cell.length <= 80 &&
        /title|name|url|uri|site|group|folder|system|entry/i.test(head.cells[at] ?? ''),
    )
    .flatMap((cell) => wordsOf(cell).map(({ text }) => text));
  const of = whose(told);
  return {
    path: [...place.path, `row ${number}`],
    block: `${id}.${number}`,
    of: of === 'netsuite' || of === 'other' ? of : place.of,
    heading: told.join(' '),
  };
}

function cellEntry(match: NameMatch, shown: string, cell: string, line: number, place: Place): Entry {
  const { names, standing } = match;
  return {
    names,
    standing,
    shown: bare(shown).slice(0, 80),
    line,
    texts: [cell],
    isExplicit: true,
    apart: null,
    place,
  };
}

/** The column in which the names stand. */
function nameColumn(rows: readonly Row[], table: NameTable): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, 200)) {
    const at = cells.slice(0, 6).findIndex((cell) => (matchName(bare(cell), table)?.names.length ?? 0) > 0);
    if (at !== -1) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= Math.min(2, rows.length) ? best[0] : null;
}

function readByColumn(
  rows: readonly Row[],
  column: number,
  table: NameTable,
  place: Place,
  id: string,
): Entries {
  const matches = rows.map(({ cells }) => matchName(bare(cells[column] ?? ''), table));
  const firstNamed = matches.findIndex((match) => match !== null);
  const head = firstNamed > 0 ? rows[firstNamed - 1] : undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width - column - 1 }, (_, at) => column + 1 + at);
  return joined(
    columns.map((at): Entries => {
      const heading = bare(head?.cells[at] ?? '');
      const words = wordsOf(heading).map(({ text }) => text);
      const own = {
        ...place,
        path: [...place.path, `column ${at}`],
        block: `${id}.${at}`,
        heading: words.join(' '),
      };
      table.bounds.name();
      const entries = rows.flatMap(({ cells, line }, row): readonly Entry[] => {
        const match = matches[row];
        const cell = cells[at] ?? '';
        return match == null || cell === '' ? [] : [cellEntry(match, cells[column] ?? '', cell, line, own)];
      });
      // A column of remarks has words only.
      return { entries, frames: [], addresses: [], application: null, records: 0 };
    }),
  );
}

/** As password managers export: a row for each thing, with notes in which anything may stand. */
function isRecords(rows: readonly Row[]): boolean {
  const [head] = rows;
  return (
    head !== undefined &&
    head.cells.length >= 3 &&
    rows.every(({ cells }) => cells.length === head.cells.length)
  );
}

function readRecords(head: Row, body: readonly Row[], table: NameTable, place: Place, id: string): Entries {
  const none = head.cells.map(() => null);
  const read = body.map(({ cells, line }, number) => {
    const inRow = rowPlace(place, id, number, head, cells, none);
    const inside = cells.map((cell, at) =>
      mayHoldName(cell, table) ? readLines(linesOf(cell, line), table, inRow, `${id}.${number}.${at}`) : null,
    );
    return joined([
      { entries: [], frames: [], addresses: [], application: null, records: 1 },
      ...inside.filter((each) => each !== null),
    ]);
  });
  return joined(read);
}

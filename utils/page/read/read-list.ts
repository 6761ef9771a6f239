// Reads a NetSuite list: columns by their header, never by position, since preferences shift them; ids from the row's links.
import { all, one, textOf } from '../dom';
import { normaliseLabel } from '../../netsuite/names';
import type { ListSpec } from '../../netsuite/pages/page';
import type { ListRow, PageReading } from '../../netsuite/pages/reading';
import { clean, shownText } from './read-field';

export function readList(root: ParentNode, spec: ListSpec): ListRow[] {
  const columns = findColumns(root, { ...spec.columns, [ID]: spec.idColumn ?? [] });
  const idAt = columns.get(ID);
  columns.delete(ID);
  const named = [...columns];
  const rows: ListRow[] = [];
  const idOf = idReader(spec);
  for (const row of listRows(root, spec)) {
    const id = idOf(row) ?? numberIn(row, idAt);
    if (id === null) continue;
    const cells: Record<string, string> = {};
    for (const [name, position] of named) cells[name] = textIn(row, position);
    rows.push({ id, name: cells[spec.nameColumn] ?? linkText(row), cells });
  }
  return rows;
}

/** The first rows of a list that has no ids: each is known by its place. Columns that are not there are absent. */
export function readTable(root: ParentNode, columns: ListSpec['columns']): ListRow[] {
  const named = [...findColumns(root, columns)];
  return listRows(root)
    .slice(0, MOST_ROWS)
    .map((row, index) => ({
      id: String(index),
      name: '',
      cells: Object.fromEntries(named.map(([name, position]) => [name, textIn(row, position)])),
    }));
}

/** More logins than anybody looks through. */
const MOST_ROWS = 200;

const ID = 'internal id';

/** The table row of a record, for its ring. */
export function findRow(root: ParentNode, spec: ListSpec, id: string): HTMLElement | null {
  const idAt = findColumns(root, { [ID]: spec.idColumn ?? [] }).get(ID);
  const idOf = idReader(spec);
  return listRows(root, spec).find((row) => (idOf(row) ?? numberIn(row, idAt)) === id) ?? null;
}

/**
 * Which part of a long list is shown; nothing where all of it is. NetSuite's total says it in every language. The pager makes its
 * choices only when the pointer comes, so they cannot be counted, but its arrows say whether there is more (sure). A plain
 * `select` is a guess.
 */
/** *1,951 to 2,000 of 2,004*, in whatever language (likely). Other lists name their first and last row there, which may hold numbers too. */
function pageOfRows(root: ParentNode, size: number | null, total: number | null): number | null {
  const label = textOf(one(root, '.uir-pagination-label'));
  const [first, , all, more] = (label.match(/\d[\d.,’]*/g) ?? []).map(digitsIn);
  if (first == null || size === null || more !== undefined) return null;
  return (first - 1) % size === 0 && all != null && all === total ? (first - 1) / size + 1 : null;
}

export function readListPage(root: ParentNode): Pick<PageReading, 'listPage'> {
  const select = one<HTMLSelectElement>(root, 'select[name="segment"]');
  const leads = (way: string) => one(root, `.navig-${way}:not(.disabled)`) !== null;
  const [hasBefore, hasNext] = [leads('prev'), leads('next')];
  const total = digitsIn(textOf(one(root, '#uir_totalcount')));
  const size = digitsIn(one<HTMLInputElement>(root, 'input[name="size"]')?.value);
  const pages = select?.length ?? 1;
  if (pages < 2 && !hasBefore && !hasNext && (total ?? 0) <= countRows(root)) return {};
  const of = pages > 1 ? pages : total !== null && size !== null ? Math.ceil(total / size) : null;
  const page = pages > 1 && select !== null ? select.selectedIndex + 1 : hasNext && !hasBefore ? 1 : null;
  const last = hasBefore && !hasNext ? of : null;
  return { listPage: { page: page ?? last ?? pageOfRows(root, size, total), of, total } };
}

/** The button that leads to the next page of a list. */
export function findNextPage(root: ParentNode): HTMLElement | null {
  return one(root, '.navig-next:not(.disabled)') ?? one(root, '#segment_fs');
}

/** A number with whatever stands between its thousands; zero is no size and no total. */
function digitsIn(text: string | undefined): number | null {
  return Number(text?.replace(/\D/g, '')) || null;
}

/** How many rows the list shows, whether or not they can be told apart. */
export function countRows(root: ParentNode, spec?: ListSpec): number {
  return listRows(root, spec).length;
}

/** Every row but the hidden copy of the header. Walked by hand: with thousands of rows each look-up counts. */
function listRows(root: ParentNode, spec?: ListSpec): HTMLElement[] {
  const table = one<HTMLTableElement>(root, 'table#div__bodytab');
  if (table === null && spec?.idPattern !== undefined) {
    // A head has no cells of this kind, and what says that there is nothing has one alone.
    return all(root, 'tr, [role="row"]').filter((row) => all(row, CELL).length > 1);
  }
  const rows = table?.tBodies[0]?.rows ?? [];
  return [...rows].filter(({ className }) => className.includes('uir-list-row-tr'));
}

function findColumns(root: ParentNode, wanted: ListSpec['columns']): Map<string, number> {
  const columns = new Map<string, number>();
  all(root, '#div__labtab td.uir-list-header-td').forEach((cell, position) => {
    const key = normaliseLabel(cell.dataset['nspsId']?.replace(/^columnheader_+/, '') ?? '');
    const label = normaliseLabel(cell.dataset['label'] ?? cell.textContent);
    for (const [name, known] of Object.entries(wanted)) {
      if (!columns.has(name) && (known.includes(label) || known.includes(key))) columns.set(name, position);
    }
  });
  return columns;
}

/** Finds the id of a row: of the record that it links to, or the text that is one. Made once for a list. */
function idReader({ record, idPattern }: ListSpec): (row: HTMLElement) => string | null {
  if (idPattern !== undefined) {
    const whole = new RegExp(`^(?:${idPattern})$`);
    return (row) => {
      const [id, ...others] = new Set(wordsOf(row).filter((word) => whole.test(word)));
      // Which of two is meant, nothing says.
      return id === undefined || others.length > 0 ? null : id;
    };
  }
  // Nothing but a host may stand before the path.
  const path = record?.replaceAll('.', '\\.') ?? '';
  const pattern = new RegExp(`^(?:https?://[^/]+)?${path}\\?(?:[^#]*&)?id=(-?\\d{1,15})(?:[&#]|$)`);
  return (row) => linkedId(row, pattern);
}

const CELL = 'td, [role="cell"], [role="gridcell"]';

/** Every word of a row: as it is shown, as it stands whole in an attribute, and as the value of a box. */
function wordsOf(row: HTMLElement): string[] {
  return all(row, '*')
    .flatMap((part) => [
      shownText(part),
      textOf(part.firstChild),
      part.getAttribute('data-ns-tooltip') ?? part.getAttribute('title') ?? '',
      part instanceof HTMLInputElement ? part.value : '',
    ])
    .flatMap((text) => text.split(/\s+/));
}

function linkedId(row: HTMLElement, pattern: RegExp): string | null {
  for (const link of row.getElementsByTagName('a')) {
    const id = pattern.exec(link.getAttribute('href') ?? '')?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** What a link says that is neither Edit nor View, where the headers are in words that mean nothing here. */
function linkText(row: HTMLElement): string {
  const named = [...row.getElementsByTagName('a')].find(
    ({ className }) => !/edititem|viewitem/.test(className),
  );
  return clean(named?.textContent ?? '');
}

function numberIn(row: HTMLElement, position: number | undefined): string | null {
  if (position === undefined) return null;
  return /^-?\d{1,15}$/.exec(textIn(row, position))?.[0] ?? null;
}

function textIn(row: HTMLElement, position: number): string {
  return clean(shownText(row.children[position]));
}

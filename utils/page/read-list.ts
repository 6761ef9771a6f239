// Reads a NetSuite list: columns by their header, never by position, since preferences shift them; ids from the row's links.
import { normaliseLabel } from '../netsuite/names';
import type { ListSpec } from '../netsuite/pages/page';
import type { ListRow } from '../netsuite/pages/reading';
import { clean } from './read-field';

export function readList(root: ParentNode, spec: ListSpec): ListRow[] {
  const columns = [...findColumns(root, spec)];
  const rows: ListRow[] = [];
  for (const row of listRows(root)) {
    const id = recordIdOf(row, spec);
    if (id === null) continue;
    const cells: Record<string, string> = {};
    for (const [name, position] of columns) cells[name] = clean(row.children[position]?.textContent ?? '');
    rows.push({ id, name: cells[spec.nameColumn] ?? '', cells });
  }
  return rows;
}

/** The table row of a record, for its ring. */
export function findRow(root: ParentNode, spec: ListSpec, id: string): HTMLElement | null {
  for (const row of listRows(root)) if (recordIdOf(row, spec) === id) return row;
  return null;
}

/** Every row but the hidden copy of the header. Walked by hand: with thousands of rows each look-up counts. */
function* listRows(root: ParentNode): Generator<HTMLTableRowElement> {
  const rows = root.querySelector<HTMLTableElement>('#div__bodytab')?.tBodies[0]?.children ?? [];
  for (const row of rows) if (row.className.includes('uir-list-row-tr')) yield row as HTMLTableRowElement;
}

function findColumns(root: ParentNode, spec: ListSpec): Map<string, number> {
  const columns = new Map<string, number>();
  root.querySelectorAll<HTMLElement>('#div__labtab td.uir-list-header-td').forEach((cell, position) => {
    const key = normaliseLabel(cell.dataset['nspsId']?.replace(/^columnheader_+/, '') ?? '');
    const label = normaliseLabel(cell.dataset['label'] ?? cell.textContent);
    for (const [name, known] of Object.entries(spec.columns)) {
      if (!columns.has(name) && (known.includes(label) || known.includes(key))) columns.set(name, position);
    }
  });
  return columns;
}

function recordIdOf(row: Element, { record }: ListSpec): string | null {
  const href = row.querySelector(`a[href*="${record}?"]`)?.getAttribute('href') ?? '';
  // Nothing but a host may stand before the path.
  const path = href.startsWith('/') ? href : href.replace(/^https?:\/\/[^/]+/, '');
  if (!path.startsWith(`${record}?`)) return null;
  return /[?&]id=(-?\d{1,15})(?:[&#]|$)/.exec(href)?.[1] ?? null;
}

// Reads a NetSuite list: columns by their header, never by position, since preferences shift them; ids from the row's links.
import { normaliseLabel } from '../netsuite/names';
import type { ListSpec } from '../netsuite/pages/page';
import type { ListRow } from '../netsuite/pages/reading';
import { clean } from './read-field';

const ROW = '#div__bodytab tr.uir-list-row-tr';

export function readList(root: ParentNode, spec: ListSpec): ListRow[] {
  const columns = findColumns(root, spec);
  const rows: ListRow[] = [];
  for (const row of root.querySelectorAll<HTMLTableRowElement>(ROW)) {
    const id = recordIdOf(row, spec);
    if (id === null) continue;
    const cells: Record<string, string> = {};
    for (const [name, position] of columns) cells[name] = clean(row.cells[position]?.textContent ?? '');
    rows.push({ id, name: cells[spec.nameColumn] ?? '', cells });
  }
  return rows;
}

/** The table row of a record, for its ring. */
export function findRow(root: ParentNode, spec: ListSpec, id: string): HTMLElement | null {
  for (const row of root.querySelectorAll<HTMLTableRowElement>(ROW))
    if (recordIdOf(row, spec) === id) return row;
  return null;
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

function recordIdOf(row: Element, spec: ListSpec): string | null {
  for (const link of row.querySelectorAll('a[href]')) {
    const [path, query] = (link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/, '').split('?');
    const id = path === spec.record ? new URLSearchParams(query).get('id') : null;
    if (id !== null && /^-?\d{1,15}$/.test(id)) return id;
  }
  return null;
}

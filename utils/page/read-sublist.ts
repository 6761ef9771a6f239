// Reads a sublist ("machine"): from the hidden model beside it where that is whole, else from the table a person sees.
import { normaliseLabel } from '../netsuite/names';
import type { SublistSpec } from '../netsuite/pages/page';
import type { SublistLine } from '../netsuite/pages/reading';
import { clean } from './read-field';

const VALUES = '\u0001';
const LINES = '\u0002';
/** NetSuite shows about this many lines at once; a table with as many may have more behind it. */
const SEGMENT = 25;

/** The lines, or null when neither table nor model can be read: not loaded yet is not the same as empty. */
export function readSublist(root: ParentNode, spec: SublistSpec): SublistLine[] | null {
  const table = readTable(root, spec);
  const model = readModel(root, spec);
  if (model === null) return table;
  // Whether the model is current before Save is not known on every form: where all lines are seen, what is seen counts.
  const isStale = table !== null && table.length < SEGMENT && table.length !== model.length;
  return isStale ? table : model;
}

/** The row of the line with one of these labels, or null. */
export function findLine(
  root: ParentNode,
  spec: SublistSpec,
  labels: readonly string[],
): HTMLTableRowElement | null {
  return lineRows(root, spec).find((row) => labels.includes(normaliseLabel(cellText(row, 0)))) ?? null;
}

/** Where a new line is added in edit mode, else the table itself. */
export function findEntryRow(root: ParentNode, spec: SublistSpec): HTMLElement | null {
  const table = findTable(root, spec);
  return table?.querySelector<HTMLElement>('tr.uir-machine-row-focused:not([id])') ?? table;
}

function readModel(root: ParentNode, { machine, key, level }: SublistSpec): SublistLine[] | null {
  const value = (suffix: string) =>
    root.querySelector<HTMLInputElement>(`input[name="${machine}${suffix}"]`)?.value ?? null;
  const fields = value('fields')?.split(VALUES);
  const data = value('data');
  if (fields === undefined || data === null) return null;
  if (data === '') return [];
  // The number behind a field's name differs from machine to machine.
  const at = (name: string) => fields.findIndex((field) => field.replace(/\d+$/, '') === name);
  const keyAt = at(key);
  const levelAt = level === undefined ? -1 : at(level);
  if (keyAt < 0 || (level !== undefined && levelAt < 0)) return null;
  const labelAt = fields.indexOf(`${fields[keyAt] ?? ''}_display`);
  const lines = data.split(LINES).map((line) => line.split(VALUES));
  // A line of another length means "not readable", never "not there".
  if (lines.some(({ length }) => length !== fields.length)) return null;
  return lines.map((values) => ({
    key: values[keyAt] ?? null,
    label: clean(values[labelAt] ?? ''),
    level: levelAt < 0 ? null : (values[levelAt] ?? null),
  }));
}

function readTable(root: ParentNode, spec: SublistSpec): SublistLine[] | null {
  const table = findTable(root, spec);
  if (table?.querySelector('tr img[src*="loading"]') !== null) return null;
  return lineRows(root, spec).map((row) => ({
    key: null,
    label: cellText(row, 0),
    level: spec.level === undefined ? null : cellText(row, 1),
  }));
}

function findTable(root: ParentNode, { machine }: SublistSpec): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${machine}_splits`);
}

/** Committed lines: in edit mode they have numbered ids, and the row that takes a new line has none. */
function lineRows(root: ParentNode, spec: SublistSpec): HTMLTableRowElement[] {
  const table = findTable(root, spec);
  if (table === null) return [];
  const numbered = table.querySelectorAll<HTMLTableRowElement>(`tr[id^="${spec.machine}_row_"]`);
  const rows =
    numbered.length > 0
      ? numbered
      : table.querySelectorAll<HTMLTableRowElement>(
          'tr.uir-machine-row:not(.uir-machine-row-focused), tr.uir-list-row-tr',
        );
  return [...rows].filter((row) => row.querySelector('.uir-nodata-row') === null);
}

/** A line that is being edited holds inputs; what they say counts. */
function cellText(row: HTMLTableRowElement, position: number): string {
  const cell = row.cells[position];
  const input = cell?.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  return clean(input?.value ?? cell?.textContent ?? '');
}

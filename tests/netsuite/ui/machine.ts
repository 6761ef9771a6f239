// Sublists ("machines"): the table of view mode, and for edit mode the model in `main_form` over which the page script builds its rows.
import type { Variants } from '../variants';
import type { Form, Option } from './fields';
import { html, json, type Html } from './html';

export interface MachineColumn {
  /** Field id, for example `permkey1`; its companion `permkey1_display` precedes it in the model. */
  id: string;
  label: string;
  kind: 'select' | 'text';
  options?: readonly Option[];
  /** Options that depend on the value of another column of the line. */
  optionsBy?: { column: string; options: Readonly<Record<string, readonly Option[]>> };
  required?: boolean;
}

export type MachineLine = Readonly<Record<string, string>>;

export interface Machine {
  id: string;
  columns: readonly MachineColumn[];
  lines: readonly MachineLine[];
  /** Most machines say `clear`, some `cancel`. */
  cancel?: 'clear' | 'cancel';
}

const between = '\u0001';
const line = '\u0002';

function optionsOf(column: MachineColumn, of: MachineLine): readonly Option[] {
  if (column.optionsBy) return column.optionsBy.options[of[column.optionsBy.column] ?? ''] ?? [];
  return column.options ?? [];
}

function textOf(column: MachineColumn, of: MachineLine): string {
  const value = of[column.id] ?? '';
  if (column.kind === 'text') return value;
  return optionsOf(column, of).find((option) => option.value === value)?.text ?? '';
}

/** Ids of the model in their order: a select has its text in front of it. */
function fieldIds(machine: Machine): string[] {
  return machine.columns.flatMap(({ id, kind }) => (kind === 'select' ? [`${id}_display`, id] : [id]));
}

function modelLine(machine: Machine, of: MachineLine): string[] {
  return machine.columns.flatMap((column) => {
    const value = of[column.id] ?? '';
    return column.kind === 'select' ? [textOf(column, of), value] : [value];
  });
}

/** *No records to show*: the class is told of the cell, of the row, and of a row that calls itself a line. */
export function noRows({ emptyRow }: Variants, columns: number): Html {
  const cell = emptyRow === 'cell' ? 'uir-nodata-row listtexthl' : 'listtexthl';
  const row = { cell: '', row: 'uir-nodata-row', 'machine row': 'uir-machine-row uir-machine-nodata-row' };
  return html`<tr class="${row[emptyRow]}">
    <td class="${cell}" colspan="${columns}">No records to show.</td>
  </tr>`;
}

function waitingRow({ sublists }: Variants): Html | false {
  if (sublists === 'later, a row says so') {
    return html`<tr class="uir-machine-row uir-machine-loading-row">
      <td>Loading...</td>
    </tr>`;
  }
  if (sublists !== 'later, an image says so') return false;
  return html`<tr>
    <td><img src="/images/setup/loading.gif" alt="" /></td>
  </tr>`;
}

const cutAt = 16;

function shownText({ longValues }: Variants, text: string): Html {
  if (longValues === 'whole' || text.length <= cutAt) return html`${text}`;
  return html`<span class="uir-field-truncated-value" data-ns-tooltip="${text}"
    >${text.slice(0, cutAt - 3)}...</span
  >`;
}

/** A sublist that comes later: the flag says so until it is there. */
function later(machine: Machine, rows: Html): Html {
  const put = { id: machine.id, rows: rows.html };
  return html`<script>
    NLMachineLater(${json(put)});
  </script>`;
}

function machineView(machine: Machine, variants: Variants): Html {
  const { id, columns } = machine;
  const row = (of: MachineLine, at: number) =>
    html`<tr class="uir-machine-row uir-machine-row-${at % 2 === 0 ? 'odd' : 'even'}">
      ${columns.map(
        (column) =>
          html`<td class="listtexthl" data-ns-tooltip="${column.label.toUpperCase()}">
            ${shownText(variants, textOf(column, of))}
          </td>`,
      )}
    </tr>`;
  const totals =
    variants.otherRows === 'totals' &&
    html`<tr class="uir-machine-totals-row">
      <td class="listtexthl" colspan="${columns.length}">Total</td>
    </tr>`;
  const rows = html`${machine.lines.length === 0 ? noRows(variants, columns.length) : machine.lines.map(row)}${totals}`;
  const waits = variants.sublists !== 'at once';
  return html`<div
      class="uir-machine-table-container"
      id="${id}_div"
      data-nsps-type="sublist"
      data-nsps-id="${id}"
    >
      <table id="${id}_splits" class="uir-machine-table" cellspacing="0" cellpadding="0">
        <tbody>
          <tr class="uir-machine-headerrow">
            ${columns.map(
              (column) =>
                html`<td
                  class="listheadertd listheadertextb"
                  data-nsps-type="columnheader"
                  data-nsps-id="columnheader_${id}_${column.id}"
                  data-label="${column.label}"
                >
                  <div class="listheader">${column.label}</div>
                </td>`,
            )}
          </tr>
          ${waits ? waitingRow(variants) : rows}
        </tbody>
      </table>
    </div>
    ${waits && later(machine, rows)}`;
}

function modelOf(machine: Machine): string {
  return machine.lines.map((of) => modelLine(machine, of).join(between)).join(line);
}

/** The hidden inputs of `main_form`: whether the sublist is there yet, and in edit mode its lines. */
export function machineHidden({ mode, variants }: Form, machine: Machine): Record<string, string> {
  const { id } = machine;
  const waits = variants.sublists !== 'at once';
  const flag = { [`${id}loaded`]: waits ? 'F' : 'T' };
  if (mode === 'view') return flag;
  return {
    ...flag,
    [`${id}fields`]: fieldIds(machine).join(between),
    [`${id}data`]: waits ? '' : modelOf(machine),
    [`next${id}idx`]: String(machine.lines.length + 1),
  };
}

/** The sublist in the form's mode. */
export function machineTable({ mode, variants }: Form, machine: Machine): Html {
  return mode === 'view' ? machineView(machine, variants) : machineEdit(machine, variants);
}

/** The empty table and its own form; rows come from the page script, which rebuilds them all the time. */
function machineEdit(machine: Machine, variants: Variants): Html {
  const { id } = machine;
  const waits = variants.sublists !== 'at once';
  const columns = machine.columns;
  const init = { id, columns, cancel: machine.cancel ?? 'clear', ...(waits && { data: modelOf(machine) }) };
  const start = waits ? 'NLMachineInitLater' : 'NLMachineInit';
  return html`<form name="${id}_form" id="${id}_form" class="nlmachineform" onsubmit="return false;">
      <div id="${id}_pager" class="uir-machine-pager"></div>
      <div
        class="uir-machine-table-container"
        id="${id}_div"
        data-machine-name="${id}"
        data-nsps-type="sublist"
        data-nsps-id="${id}"
      >
        <table id="${id}_splits" class="uir-machine-table" cellspacing="0" cellpadding="0">
          <tbody>
            ${waitingRow(variants)}
          </tbody>
        </table>
      </div>
    </form>
    <script>
      ${start}(${json(init)});
    </script>`;
}

/** The lines as posted; a line that does not fit the field list is not taken. */
export function readMachine(form: URLSearchParams, id: string): MachineLine[] {
  const names = (form.get(`${id}fields`) ?? '').split(between);
  const data = form.get(`${id}data`) ?? '';
  if (data === '') return [];
  return data
    .split(line)
    .map((text) => text.split(between))
    .filter((values) => values.length === names.length)
    .map((values) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])));
}

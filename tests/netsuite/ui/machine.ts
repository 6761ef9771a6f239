// Sublists ("machines"): the table of view mode, and for edit mode the model in `main_form` over which the page script builds its rows.
import type { Option } from './fields';
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

export function machineView(machine: Machine): Html {
  const { id, columns } = machine;
  const row = (of: MachineLine, at: number) =>
    html`<tr class="uir-machine-row uir-machine-row-${at % 2 === 0 ? 'odd' : 'even'}">
      ${columns.map(
        (column) =>
          html`<td class="listtexthl" data-ns-tooltip="${column.label.toUpperCase()}">
            ${textOf(column, of)}
          </td>`,
      )}
    </tr>`;
  const none = html`<tr>
    <td class="uir-nodata-row listtexthl" colspan="${columns.length}">No records to show.</td>
  </tr>`;
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
        ${machine.lines.length === 0 ? none : machine.lines.map(row)}
      </tbody>
    </table>
  </div>`;
}

/** The hidden inputs of `main_form` that hold the machine's lines. */
export function machineModel(machine: Machine): Record<string, string> {
  return {
    [`${machine.id}fields`]: fieldIds(machine).join(between),
    [`${machine.id}data`]: machine.lines.map((of) => modelLine(machine, of).join(between)).join(line),
    [`next${machine.id}idx`]: String(machine.lines.length + 1),
  };
}

/** The empty table and its own form; rows come from the page script, which rebuilds them all the time. */
export function machineEdit(machine: Machine): Html {
  const { id } = machine;
  const init = { id, columns: machine.columns, cancel: machine.cancel ?? 'clear' };
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
          <tbody></tbody>
        </table>
      </div>
    </form>
    <script>
      NLMachineInit(${json(init)});
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

// A small form for tests of *Fill in*, with scripts of its own: a name, a box, a drop-down, and a sublist whose lines are opened and added.
import { vi } from 'vitest';
import { fillWordsOf } from '@/utils/account/fill-words';
import type { FillOrder, OrderedChange } from '@/utils/guide/fill-order';
import type { FillWrite } from '@/utils/guide/fill';
import type { FillWords } from '@/utils/messages/protocol';
import type { PageSpec } from '@/utils/netsuite/pages/page';
import type { FillPlace } from '@/utils/page/fill/fill-world';
import { makePageReader } from '@/utils/page/read/page-reader';
import { fieldHtml } from './form';

const spec: PageSpec = {
  id: 'role-record',
  paths: ['/app/setup/role.nl'],
  open: null,
  type: 'record',
  titles: ['role'],
  fields: {
    name: { type: 'text', ids: ['name'], labels: ['name'] },
    center: { type: 'select', ids: ['centertype'], labels: ['centertype'] },
    box: { type: 'checkbox', ids: ['box'], labels: ['box'] },
    remark: { type: 'text', ids: ['remark'], labels: ['remark'] },
  },
  sublists: { setup: { machine: 'setupmach', key: 'permkey', level: 'permlevel' } },
};

export interface Form {
  readonly place: FillPlace;
  readonly name: HTMLInputElement;
  readonly remark: HTMLInputElement;
  readonly box: HTMLInputElement;
  readonly center: HTMLSelectElement;
  /** What stands in the sublist: `Label=Level`. */
  readonly lines: string[];
  /** What was pressed in the sublist, in order. */
  readonly pressed: string[];
  readonly report: () => string;
  /** A button of the report. */
  readonly press: (button: string) => void;
  /** As the browser tells of a person. */
  readonly byHand: (type: string) => void;
  readonly draw: () => void;
  /** What the card offers besides the report. */
  readonly offers: HTMLElement;
}

const OPTIONS = ['', 'User Access Tokens', 'SOAP Web Services', 'Access Token Management'];
const LEVELS = ['', 'View', 'Full'];
const select = (name: string, options: readonly string[]) =>
  `<select name="${name}">${options.map((text) => `<option value="${text}">${text}</option>`).join('')}</select>`;

/** Every element that is not in a hidden one is drawn: the DOM of these tests draws none. */
function drawAll(): void {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.isConnected && this.closest('[hidden]') === null ? [{}] : []) as unknown as DOMRectList;
  });
}

export function openForm(): Form {
  drawAll();
  const trusted: [string, (event: Event) => void][] = [];
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, heard: unknown, options?: boolean | AddEventListenerOptions) => {
      trusted.push([type, heard as (event: Event) => void]);
      listen(type, heard as EventListener, options);
    },
  );
  document.body.innerHTML = [
    '<div id="layer"><section class="card"><div class="body"></div><div class="actions"></div></section></div>',
    fieldHtml('Name', '<input type="text" name="name">', 'name'),
    fieldHtml('Center Type', select('centertype', ['', 'Classic Center', 'Sales Center']), 'centertype'),
    fieldHtml('Box', '<input type="checkbox" name="box">', 'box'),
    fieldHtml('Remark', '<input type="text" name="remark">', 'remark'),
    '<table id="setupmach_splits"><tbody></tbody></table>',
  ].join('');
  // The DOM of these tests forgets what was chosen before only when an attribute changes.
  document.body.onchange = ({ target }) => (target as Element).toggleAttribute('data-changed');
  const layer = document.querySelector<HTMLElement>('#layer')!;
  const input = (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
  const lines: string[] = [];
  const pressed: string[] = [];
  const machine = makeMachine(lines, pressed);
  machine.draw();
  return {
    place: { spec, layer, read: makePageReader(spec).read, signal: new AbortController().signal },
    name: input('name'),
    remark: input('remark'),
    box: input('box'),
    center: document.querySelector('select')!,
    lines,
    pressed,
    report: () => layer.querySelector('.fill')?.textContent ?? '',
    press: (text) => {
      const button = [...layer.querySelectorAll('button')].find((one) => one.textContent === text);
      if (button === undefined) throw new Error(`There is no button “${text}”.`);
      button.click();
    },
    byHand: (type) => {
      for (const [of, heard] of trusted) if (of === type) heard({ type, isTrusted: true } as Event);
    },
    draw: machine.draw,
    offers: layer.querySelector('.actions')!,
  };
}

/** As NetSuite's: one cell is open, and all rows are made anew whenever that is another one. */
function makeMachine(lines: string[], pressed: string[]): { draw: () => void } {
  const splits = document.querySelector('#setupmach_splits')!;
  const table = splits.querySelector('tbody')!;
  let open: { at: number; cell: number; work: string[] } | null = null;
  const draw = () => {
    const cells = (at: number) =>
      (open?.at === at ? open.work : partsOf(lines[at])).map((text, cell) =>
        open?.at === at && open.cell === cell
          ? `<td>${select('open', cell === 0 ? OPTIONS : LEVELS)}</td>`
          : `<td>${text}</td>`,
      );
    const rows = lines.map((_, at) => {
      const focused = at === open?.at ? ' class="uir-machine-row-focused listfocusedrow"' : '';
      return `<tr id="setupmach_row_${at + 1}"${focused}>${cells(at).join('')}</tr>`;
    });
    const entry = `<tr class="uir-machine-row-focused">${cells(lines.length).join('')}</tr>`;
    const names = open === null ? [] : ['addedit', 'cancel', ...(open.at < lines.length ? ['remove'] : [])];
    const buttons = names.map((name) => `<input type="button" id="setupmach_${name}">`).join('');
    table.innerHTML = `${rows.join('')}${entry}<tr class="uir-machine-button-row"><td>${buttons}</td></tr>`;
    const drop = table.querySelector('select');
    if (drop === null || open === null) return;
    const { work, cell } = open;
    drop.value = work[cell] ?? '';
    drop.addEventListener('change', () => (work[cell] = drop.value));
  };
  const press = (at: number, cell: number) => {
    if (open?.at === at && open.cell === cell) return;
    pressed.push(`open ${at + 1}`);
    open = { at, cell, work: open?.at === at ? open.work : partsOf(lines[at]) };
    draw();
  };
  const end = (name: string) => {
    pressed.push(name);
    const { at, work } = open ?? { at: 0, work: [] };
    if (name === 'add') lines[at] = work.join('=');
    if (name === 'remove') lines.splice(at, 1);
    open = null;
    draw();
  };
  const names: Readonly<Record<string, string>> = {
    setupmach_addedit: 'add',
    setupmach_cancel: 'cancel',
    setupmach_remove: 'remove',
  };
  splits.addEventListener('click', ({ target }) => {
    const name = names[(target as Element).id];
    const cell = (target as Element).closest('td');
    if (name !== undefined) end(name);
    else if (cell !== null) press((cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex);
  });
  return { draw };
}

function partsOf(line = '='): string[] {
  return line.split('=');
}

type Now = OrderedChange['now'];

function change(id: string, now: Now, write: FillWrite, comesFirst = false): OrderedChange {
  return { id, name: id, now, comesFirst, write, content: null };
}

export const text = (to: string, now = '') => change('Name', now, { type: 'text', field: 'name', to });
export const tick = (to = true) => change('Box', !to, { type: 'box', field: 'box', to, opensWindow: false });
export const chosen = (to: string) => change('Center Type', '', { type: 'choice', field: 'center', to });
export const line = (label: string, from: number | null = null, to: number | null = 4) =>
  change(label, from === null ? null : String(from), {
    type: 'line',
    sublist: 'setup',
    key: null,
    labels: [label.toLowerCase().replace(/\s/g, '')],
    from,
    to,
  });

export const order = (...changes: readonly OrderedChange[]): FillOrder<FillWords> => ({
  changes,
  words: fillWordsOf(),
});

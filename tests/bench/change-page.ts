// Changes pages of the fake NetSuite on their way to the browser: makes them as long as real ones, or slow.
import { usualVariants } from '../netsuite/variants';
import { handle } from '../netsuite/handle';
import type { HttpRequest } from '../netsuite/http';
import type { NetSuite } from '../netsuite/server';
import { show, type Field, type Form } from '../netsuite/ui/fields';
import { html, json, type Html } from '../netsuite/ui/html';
import { group } from '../netsuite/ui/layout';

/** What a record page of a used account weighs. */
const REAL_SIZE = 450_000;
const FIELDS = 160;
const LIST_ROWS = 255;
const PERMISSIONS = 400;
const KINDS: readonly Field['kind'][] = ['text', 'text', 'checkbox', 'select', 'readonly', 'textarea'];

/** Answers GETs of this path with the real page, changed. `before` is awaited first. Gives back how to stop. */
export function changePage(
  netsuite: NetSuite,
  path: string,
  change: (page: string) => string,
  before: (request: HttpRequest) => Promise<void> = async () => {},
): () => void {
  const failure = {
    matches: ({ method, url }: HttpRequest) => method === 'GET' && url.pathname === path,
    answer: async (request: HttpRequest) => {
      await before(request);
      const answer = await handle(netsuite.world, [], request);
      return answer === 'drop' ? answer : { ...answer, body: change(answer.body) };
    },
  };
  netsuite.failures.push(failure);
  return () => {
    netsuite.failures.splice(netsuite.failures.indexOf(failure), 1);
  };
}

/** The page with custom fields, a list and the data of scripts, as many as make it as long as a real one. */
export function realSize(page: string): string {
  const end = '<div class="uir-buttons-bottom">';
  const [above = '', below = ''] = page.split(end);
  const added = padding(REAL_SIZE - page.length);
  return `${above}${added}${end}${below}`;
}

/** A list of as many rows, and as long, as a used account's. */
export function longList(page: string): string {
  const end = /<\/tbody>\s*<\/table>\s*<\/div>\s*(?=[\s\S]*$)/;
  const at = page.indexOf('id="div__bodytab"');
  const table = page.slice(at).replace(end, (closing) => `${rowsOfList(LIST_ROWS)}${closing}`);
  return withScriptData(page.slice(0, at) + table);
}

/** A role with as many permissions as NetSuite's widest ones. */
export function longRole(page: string): string {
  const lines = Array.from(
    { length: PERMISSIONS },
    (_, at) => `Permission ${at}\u0001ADMI_BENCH_${at}\u0001Full\u00014`,
  );
  return page.replace(
    /(name="setupmachdata"[^>]* value=")([^"]*)/,
    (_, name: string, data: string) => `${name}${[data, ...lines].join('\u0002')}`,
  );
}

function rowsOfList(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const cells = Array.from(
      { length: 6 },
      (_cell, column) => `<td class="listtext uir-list-row-cell">Cell ${column}</td>`,
    );
    return `<tr class="uir-list-row-tr uir-list-row-${at % 2 === 0 ? 'even' : 'odd'}" id="row${at + 100}">
      <td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/setup/role.nl?id=${at + 5000}&amp;e=T">Edit</a></td>
      <td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/setup/role.nl?id=${at + 5000}">Role ${at}</a></td>${cells.join('')}</tr>`;
  }).join('');
}

function withScriptData(page: string): string {
  const data = fill(Math.max(0, REAL_SIZE - page.length), (at) =>
    JSON.stringify({ id: at, name: `Value ${at}` }),
  );
  return page.replace('</body>', () => `<script>var NLListData = [${data.join(',')}];</script></body>`);
}

/** A script that keeps the page busy, where all of it has been parsed. */
export function withSlowScript(page: string, milliseconds: number): string {
  return page.replace('</body>', (end) => slowScript(milliseconds) + end);
}

export function slowScript(milliseconds: number): string {
  return `<script>for (const end = performance.now() + ${milliseconds}; performance.now() < end; );</script>`;
}

function padding(length: number): string {
  const form: Form = {
    mode: 'edit',
    accountId: '1234567',
    recordType: 'integrapp',
    task: 'EDIT_INTEGRAPP',
    title: 'Integration',
    variants: usualVariants,
    ids: {},
    stamp: 1,
    required: [],
    counter: 1000,
  };
  const fields = Array.from({ length: FIELDS }, (_, at) => customField(form, at));
  const shown = fields.slice(0, FIELDS / 4);
  const hidden = fields.slice(FIELDS / 4);
  const visible = group('custom', 'Custom', columns(shown, 3));
  const pane = html`<div
    id="CUSTOM_wrapper"
    class="nltabcontent"
    data-nsps-wrapper="CUSTOM"
    style="display:none"
  >
    <form id="CUSTOM_form" name="CUSTOM_form" class="nltabform" onsubmit="return false;">
      ${group('more', 'More', columns(hidden, 3))}
    </form>
  </div>`;
  const head = `${visible.html}${pane.html}`;
  // What is left is rows and script data, two to one.
  const left = Math.max(0, length - head.length);
  const rows = fill((left * 2) / 3, (at) => listRow(at).html).join('');
  const data = fill(left / 3, (at) =>
    JSON.stringify({ id: at, name: `Custom value ${at}`, form: 'F', edit: 'T' }),
  );
  const list = `<table id="customlist_splits" class="listtable uir-list-table"><tbody>${rows}</tbody></table>`;
  return `${head}${list}<script>var NLCustomData = [${data.join(',')}];</script>`;
}

function customField(form: Form, at: number): Html {
  const kind = KINDS[at % KINDS.length] ?? 'text';
  const field: Field = {
    id: `custrecord_bench_${at}`,
    label: `Custom Field ${at}`,
    kind,
    key: `CUSTOM_${at}`,
  };
  const options = Array.from({ length: 12 }, (_, option) => ({
    value: String(option),
    text: `Choice ${option}`,
  }));
  return show(form, field, kind === 'checkbox' ? 'F' : '3', { options });
}

function columns(fields: readonly Html[], count: number): Html[][] {
  return Array.from({ length: count }, (_, column) => fields.filter((_field, at) => at % count === column));
}

function listRow(at: number): Html {
  return html`<tr
    class="uir-list-row-tr uir-list-row-${at % 2 === 0 ? 'even' : 'odd'}"
    id="customlist_row_${at}"
  >
    <td class="listtext uir-list-row-cell">
      <a class="dottedlink" href="/app/common/custom/custrecordentry.nl?rectype=12&amp;id=${at}">View</a>
    </td>
    <td class="listtext uir-list-row-cell">Entry ${at}</td>
    <td class="listtextrt uir-list-row-cell" data-value="${json({ at }).html}">${at * 17}</td>
    <td class="listtext uir-list-row-cell">&nbsp;</td>
  </tr>`;
}

function fill(length: number, make: (at: number) => string): string[] {
  const parts: string[] = [];
  for (let at = 0, sum = 0; sum < length; at += 1) {
    const part = make(at);
    parts.push(part);
    sum += part.length;
  }
  return parts;
}

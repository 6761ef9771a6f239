// List pages: control bar with filters, a header table of its own, the rows in a second table, sorting and paging by URL.
import type { HttpAnswer } from '../http';
import { page, type Visit } from '../page';
import { frame } from './frame';
import { html, raw, type Html } from './html';
import { buttonBar, type Button } from './layout';
import { noRows } from './machine';
import { pager, partOf, type Part } from './pager';
import { csrf } from './record-page';

export interface Column<Row> {
  /** Not localised; ends up in `data-nsps-id` and in `doServerSort`. */
  key: string;
  label: string;
  text: (row: Row) => string;
  cell?: (row: Row) => Html;
  align?: 'listtext' | 'listtextctr' | 'listtextrt';
}

export interface ListPage<Row> {
  path: string;
  title: string;
  rows: readonly Row[];
  id: (row: Row) => number;
  inactive?: (row: Row) => boolean;
  columns: readonly Column<Row>[];
  /** With it rows begin with `Edit | View`. */
  record?: string;
  /** A first column other than `Edit | View`. */
  first?: Column<Row>;
  /** Where the Internal ID column goes when the preference asks for it; true by default. */
  internalId?: boolean;
  /** Key of the Internal ID column; unknown for most lists. */
  internalIdKey?: string;
  newButton?: { label: string; url: string } | { label: string; id: string; onclick: string };
  /** Name of the Show Inactives parameter. */
  showAll?: string;
  filters?: Html;
  /** What stands behind the rows. */
  after?: Html;
  scripts?: readonly string[];
}

function headerCell<Row>(column: Column<Row>, at: number): Html {
  const sort = column.key === '' ? '' : `doServerSort ('${column.key}');return false;`;
  return html`<td
    id="div__lab${at + 1}"
    class="listheadertd listheadertextb uir-list-header-td"
    data-label="${column.label}"
    ${column.key !== '' && html`data-nsps-type="columnheader" data-nsps-id="columnheader__${column.key}"`}
    onclick="${sort}"
  >
    <div class="listheader">${column.label}<span class="listheadersort"></span></div>
  </td>`;
}

function withExtras<Row>(visit: Visit, list: ListPage<Row>): Column<Row>[] {
  const columns: Column<Row>[] = [];
  const { record } = list;
  if (list.first) columns.push(list.first);
  if (record !== undefined) {
    columns.push({
      key: '',
      label: 'Edit | View',
      text: () => 'Edit | View',
      cell: (row) =>
        html`<a class="dottedlink edititem" href="${record}?id=${list.id(row)}&amp;e=T">Edit</a> |
          <a class="dottedlink viewitem" href="${record}?id=${list.id(row)}">View</a>`,
    });
  }
  if (visit.account.preferences.showInternalIds && list.internalId !== false) {
    columns.push({
      key: list.internalIdKey ?? 'internalid',
      label: 'Internal ID',
      text: (row) => String(list.id(row)),
      align: 'listtextrt',
    });
  }
  return [...columns, ...list.columns];
}

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], url: URL): Row[] {
  const column = columns.find((one) => one.key !== '' && one.key === url.searchParams.get('sortcol'));
  if (!column) return [...rows];
  const turn = url.searchParams.get('sortdir') === 'DESC' ? -1 : 1;
  return [...rows].sort(
    (a, b) => turn * column.text(a).localeCompare(column.text(b), 'en', { numeric: true }),
  );
}

function rowHtml<Row>(columns: readonly Column<Row>[], row: Row, at: number): Html {
  return html`<tr class="uir-list-row-tr uir-list-row-${at % 2 === 0 ? 'even' : 'odd'}" id="row${at}">
    ${columns.map((column) => {
      const text = column.text(row);
      const inner = column.cell ? column.cell(row) : text === '' ? raw('&nbsp;') : html`${text}`;
      return html`<td class="${column.align ?? 'listtext'} uir-list-row-cell">${inner}</td>`;
    })}
  </tr>`;
}

function controls<Row>(visit: Visit, list: ListPage<Row>, part: Part): Html {
  const showAll = list.showAll ?? 'showall';
  const on = visit.url.searchParams.get(showAll) === 'T';
  const buttons: Button[] = list.newButton
    ? [
        {
          id: 'id' in list.newButton ? list.newButton.id : 'new',
          value: list.newButton.label,
          onclick:
            'url' in list.newButton ? `NLGo('${list.newButton.url}'); return false;` : list.newButton.onclick,
          primary: true,
        },
      ]
    : [];
  const inactives =
    list.inactive &&
    html`<td id="uir_showinactives" class="uir-list-showinactives">
      <span id="${showAll}_fs" class="checkbox_${on ? 'ck' : 'unck'}" onclick="NLCheckboxOnClick(this);"
        ><input
          type="checkbox"
          class="checkbox"
          id="${showAll}"
          name="${showAll}"
          value="T"
          aria-labelledby="${showAll}_fs_lbl"
          ${on && 'checked'}
          onchange="NLListShowAll('${showAll}', this.checked)" /><img
          class="checkboximage"
          src="/images/nav/ns_x.gif"
          alt="${on ? 'Checked' : 'Unchecked'}" /></span
      ><span id="${showAll}_fs_lbl" class="smalltextnolink">Show Inactives</span>
    </td>`;
  return html`<form id="footer_actions_form" name="footer_actions_form" method="get" onsubmit="return false;">
    <div class="uir_filters" id="uir_filters">
      <a
        class="ns-filters-onoff-button"
        role="button"
        href="#"
        aria-expanded="true"
        onclick="NLToggleFilters(this); return false;"
        >Filters</a
      >
      <div id="uir_filters_body">${list.filters ?? html`<span class="uir-nofilters">&nbsp;</span>`}</div>
    </div>
    <table class="uir-list-control-bar" width="100%">
      <tbody>
        <tr>
          <td>${buttonBar(buttons, false)}</td>
          ${inactives}
          <td width="100%"></td>
          ${pager(visit, part)}
        </tr>
      </tbody>
    </table>
    <input type="hidden" name="sortcol" value="${visit.url.searchParams.get('sortcol') ?? ''}" /><input
      type="hidden"
      name="sortdir"
      value="${visit.url.searchParams.get('sortdir') ?? 'ASC'}"
    /><input type="hidden" name="size" value="${part.size}" /><input
      type="hidden"
      name="csv"
      value="HTML"
    /><input type="hidden" name="_csrf" value="${csrf(visit.session)}" />
  </form>`;
}

export function listPage<Row>(visit: Visit, list: ListPage<Row>): HttpAnswer {
  const all = visit.url.searchParams.get(list.showAll ?? 'showall') === 'T';
  const { inactive } = list;
  const columns: Column<Row>[] = withExtras(visit, list);
  if (all && inactive && !columns.some(({ label }) => label === 'Inactive')) {
    columns.push({ key: 'isinactive', label: 'Inactive', text: (row) => (inactive(row) ? 'Yes' : 'No') });
  }
  const kept = sorted(
    list.rows.filter((row) => all || !inactive?.(row)),
    columns,
    visit.url,
  );
  const part = partOf(visit, kept.length);
  const shown = kept.slice(part.start, part.start + part.size);
  const body = html`${controls(visit, list, part)}
    <form id="body_actions" name="body_actions" onsubmit="return false;"></form>
    <div id="div__lab_container" class="uir-list-header">
      <table id="div__labtab" cellspacing="0" cellpadding="0">
        <tbody>
          <tr class="uir-list-headerrow noprint">
            ${columns.map(headerCell)}
          </tr>
        </tbody>
      </table>
    </div>
    <div id="div__bodytab_container" class="uir-list-body">
      <table id="div__bodytab" cellspacing="0" cellpadding="0">
        <tbody>
          <tr class="printonly">
            ${columns.map((column) => html`<td>${column.label}</td>`)}
          </tr>
          ${shown.length === 0 ? noRows(visit.account.variants, columns.length) : shown.map((row, at) => rowHtml(columns, row, at))}
        </tbody>
      </table>
    </div>
    <script>
      NLListInit();
    </script>
    ${list.after}`;
  const heading = html`<div class="uir-page-title-firstline">
    ${visit.account.variants.heading === 'h1' ? html`<h1 class="uir-list-name">${list.title}</h1>` : html`<div class="uir-list-name">${list.title}</div>`}
  </div>`;
  return page(
    frame(visit, {
      title: list.title,
      category: 'list',
      heading,
      body,
      ...(list.scripts && { scripts: list.scripts }),
    }),
  );
}

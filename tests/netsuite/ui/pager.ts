// Which part of a long list is shown, and what leads to the other parts: drawn in each of the ways that are told of NetSuite.
import type { Visit } from '../page';
import { html, raw, type Html } from './html';

/** Rows are counted from 0. */
export interface Part {
  start: number;
  size: number;
  total: number;
}

/** `segment` is the first row and `size` the number of rows, both in the query, as on NetSuite's lists. */
export function partOf({ url, account }: Visit, total: number): Part {
  const whole = (name: string) => Math.max(0, Math.floor(Number(url.searchParams.get(name) ?? 0)) || 0);
  const size = Math.min(1000, whole('size') || Number(account.variants.rowsOnAPage));
  const start = whole('segment');
  return { start: start < total ? start : 0, size, total };
}

function range({ size, total }: Part, from: number): string {
  return `${from + 1} to ${Math.min(total, from + size)} of ${total}`;
}

function arrows({ start, size, total }: Part): Html {
  const arrow = (way: 'prev' | 'next', to: number, off: boolean) =>
    html`<span
      class="navig-${way}${off && ' disabled'}"
      role="button"
      tabindex="0"
      ${!off && html`onclick="NLListSegment(${to})"`}
      ><span class="navig-icon">${raw(way === 'next' ? '&rsaquo;' : '&lsaquo;')}</span></span
    >`;
  return html`<div class="uir-pagination-select-navig">
    ${arrow('prev', Math.max(0, start - size), start === 0)}${arrow('next', start + size, start + size >= total)}
  </div>`;
}

function select(part: Part): Html {
  const starts = Array.from({ length: Math.ceil(part.total / part.size) }, (_, at) => at * part.size);
  return html`<select
    name="segment"
    class="uir-pager-select"
    aria-label="Rows"
    onchange="NLListSegment(this.value)"
  >
    ${starts.map(
      (from) =>
        html`<option value="${from}" ${from === part.start && 'selected'}>${range(part, from)}</option>`,
    )}
  </select>`;
}

/** The menu of this field is made when the pointer comes over it, so that there is nothing to count before. */
function segmentField(part: Part): Html {
  return html`<div class="uir-field-wrapper" data-field-type="pagination-select">
    <span
      id="segment_fs"
      class="uir-pagination-select-wrapper"
      data-fieldtype="select"
      data-name="segment"
      data-size="${part.size}"
      data-total="${part.total}"
      onpointerenter="NLListSegments(this)"
      ><span class="uir-pagination-label">${range(part, part.start)}</span></span
    >
  </div>`;
}

function totalOf({ account: { variants } }: Visit, { total }: Part): Html | false {
  if (variants.total === 'none') return false;
  const number = variants.total === 'link' ? html`<a href="#">${total}</a>` : html`${total}`;
  return html`<td id="uir_totalcount" class="uir-list-totalcount">&nbsp;Total: ${number}</td>`;
}

export function pager(visit: Visit, part: Part): Html {
  const total = totalOf(visit, part);
  if (part.total <= part.size) return html`${total}`;
  const drawn = {
    'segment field': () => html`${segmentField(part)}${arrows(part)}`,
    select: () => select(part),
    'select and arrows': () => html`${select(part)}${arrows(part)}`,
  }[visit.account.variants.pager]();
  return html`${total}
    <td class="uir-list-pager">${drawn}</td>`;
}

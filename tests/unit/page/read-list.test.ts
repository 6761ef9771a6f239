// @vitest-environment jsdom
// A long list says that it is one, whatever its pager is made of: a row on another page is never taken for one that is not there.
import { describe, expect, it } from 'vitest';
import { findNextPage, readList, readListPage } from '@/utils/page/read/read-list';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A list with so many rows, and what NetSuite puts around it. */
function list(rows: number, around = '', cell = (at: number) => `Role ${at}`): Document {
  const row = (at: number) =>
    `<tr id="row${at}" class="uir-list-row-tr"><td><a href="/app/setup/role.nl?id=${at}">${cell(at)}</a></td></tr>`;
  return parse(`${around}
    <table id="div__labtab"><thead><tr><td class="uir-list-header-td" data-label="Name"></td></tr></thead></table>
    <table id="div__bodytab"><tbody>${Array.from({ length: rows }, (_, at) => row(at)).join('')}</tbody></table>`);
}
const pager = (before: string, next: string, label = 'Accountant — Buyer') =>
  `<div class="uir-field-wrapper" data-field-type="pagination-select"><span id="segment_fs" class="uir-pagination-select-wrapper"
     data-fieldtype="select" data-name="segment"><span class="uir-pagination-label">${label}</span></span></div>
   <div class="uir-pagination-select-navig"><a class="navig-prev ${before}"></a><a class="navig-next ${next}"></a></div>`;
const footer = (total: string, size = '50') =>
  `<form id="footer_actions_form"><input name="size" value="${size}"></form><span id="uir_totalcount">${total}</span>`;

describe('which part of a list is shown', () => {
  it.each([
    ['no pager at all', list(3)],
    ['a total of what is there', list(3, footer('&nbsp;Total: 3'))],
    ['a pager that leads nowhere', list(3, pager('disabled', 'disabled') + footer('Total: 3'))],
    ['a choice of one page', list(3, '<select name="segment"><option>A</option></select>')],
    ['an empty list', list(0, footer('Total: 0'))],
  ])('is all of it with %s', (_, root) => {
    expect(readListPage(root)).toEqual({});
  });

  it.each([
    ['the first of six', list(50, pager('disabled', '') + footer('Total: 255')), 1, 6, 255],
    ['the last of six', list(5, pager('', 'disabled') + footer('TOTAL: 255')), 6, 6, 255],
    ['one between', list(50, pager('', '') + footer('Total: <a href="#">1,255</a>')), null, 26, 1255],
    [
      'the last of six, beside a choice of one',
      list(5, '<select name="segment"><option>A</select>' + pager('', 'disabled') + footer('Total: 255')),
      6,
      6,
      255,
    ],
    ['known by its rows', list(50, pager('', '', '151 to 200 of 255') + footer('Total: 255')), 4, 6, 255],
    ['known by its rows, elsewhere', list(50, pager('', '', '共 1,255 条，1,001 - 1,050')), null, null, null],
    [
      'not known by names',
      list(50, pager('', '', 'Dock 51 — Dock 100') + footer('Total: 255')),
      null,
      6,
      255,
    ],
    ['known by the total alone', list(50, footer('合計: 1.255')), null, 26, 1255],
    ['known by the arrows alone', list(50, pager('disabled', '')), 1, null, null],
    ['without a size', list(50, pager('disabled', '') + footer('Total: 60', '')), 1, null, 60],
    [
      'known by a plain choice',
      list(50, '<select name="segment"><option>A<option selected>B<option>C</select>'),
      2,
      3,
      null,
    ],
  ])('is %s', (_, root, page, of, total) => {
    expect(readListPage(root)).toEqual({ listPage: { page, of, total } });
  });

  it('is left by the arrow to the next page, or by the pager', () => {
    expect(findNextPage(list(1, pager('', '')))?.className).toContain('navig-next');
    expect(findNextPage(list(1, pager('', 'disabled')))?.id).toBe('segment_fs');
    expect(findNextPage(list(1))).toBeNull();
  });
});

describe('what a row says', () => {
  const spec = { record: '/app/setup/role.nl', nameColumn: 'name', columns: { name: ['name'] } };
  const whole = 'Fulfillment Integration Role for the Northern Warehouse';
  const cut = (attribute: string) => () =>
    `<span class="uir-field-truncated-value" data-ns-tooltip="${attribute}">Fulfillment Integration Role f…</span>`;

  it('is whole where NetSuite cuts it for display', () => {
    expect(readList(list(1, '', cut(whole)), spec)[0]?.name).toBe(whole);
  });

  it('is what stands there where the attribute says something else', () => {
    expect(readList(list(1, '', cut('Open this record')), spec)[0]?.name).toBe(
      'Fulfillment Integration Role f…',
    );
  });
});

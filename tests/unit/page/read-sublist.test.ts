// @vitest-environment jsdom
// Sublists are read from NetSuite's own model where it is whole, else from what is seen; what cannot be read is not empty.
import { describe, expect, it } from 'vitest';
import { findEntryRow, lineFinder, readSublist as read } from '@/utils/page/read/read-sublist';

const spec = { machine: 'setupmach', key: 'permkey', level: 'permlevel' };
const VALUES = '\u0001';
const LINES = '\u0002';

function page(html: string, fields?: string, data?: string): Document {
  const root = new DOMParser().parseFromString(html, 'text/html');
  for (const [name, value] of [
    ['setupmachfields', fields],
    ['setupmachdata', data],
  ] as const) {
    if (value === undefined) continue;
    const input = root.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    root.body.append(input);
  }
  return root;
}
const fields = (digit: string) =>
  [`permkey${digit}_display`, `permkey${digit}`, `permlevel${digit}_display`, `permlevel${digit}`].join(
    VALUES,
  );
const line = (label: string, key: string, level = '4') => [label, key, 'Full', level].join(VALUES);
const table = (rows: string) => `<table id="setupmach_splits"><tbody>${rows}</tbody></table>`;
const editRow = (at: number, label: string, level = 'Full') =>
  `<tr id="setupmach_row_${at}" class="uir-machine-row"><td>${label}</td><td>${level}</td></tr>`;
const entry = '<tr class="uir-machine-row uir-machine-row-focused"><td></td><td></td></tr>';

const readSublist = (...given: Parameters<typeof read>) => read(...given).lines;

describe('readSublist', () => {
  it.each(['', '1', '4', '12'])('reads the model with the number %j behind its fields', (digit) => {
    const root = page(
      table(editRow(1, 'ユーザー') + entry),
      fields(digit),
      line('ユーザー', 'ADMI_WEBSERVICES'),
    );
    expect(readSublist(root, spec)).toEqual([{ key: 'ADMI_WEBSERVICES', label: 'ユーザー', level: '4' }]);
  });

  it('reads an empty model as empty', () => {
    expect(readSublist(page(table(entry), fields('1'), ''), spec)).toEqual([]);
  });

  it('falls back to the table when a line has another number of values', () => {
    const root = page(table(editRow(1, 'SOAP Web Services') + entry), fields('1'), `SOAP${VALUES}x`);
    expect(readSublist(root, spec)).toEqual([{ key: null, label: 'SOAP Web Services', level: 'Full' }]);
  });

  it('trusts what is seen when the model is older', () => {
    const root = page(
      table(editRow(1, 'A') + editRow(2, 'B') + entry),
      fields('1'),
      line('A', 'ADMI_COMPANY'),
    );
    expect(readSublist(root, spec)?.map(({ label }) => label)).toEqual(['A', 'B']);
  });

  it('trusts the model for lines beyond the segment that is shown', () => {
    const shown = Array.from({ length: 25 }, (_, at) => editRow(at + 1, `P${at}`)).join('');
    const all = Array.from({ length: 40 }, (_, at) => line(`P${at}`, `ADMI_${at}`)).join(LINES);
    expect(readSublist(page(table(shown + entry), fields('1'), all), spec)).toHaveLength(40);
  });

  it('reads the table of a view page, without its heading and its empty row', () => {
    const head = '<tr class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>';
    const row = '<tr class="uir-machine-row"><td>Sales Order</td><td>Edit</td></tr>';
    expect(readSublist(page(table(head + row)), spec)).toEqual([
      { key: null, label: 'Sales Order', level: 'Edit' },
    ]);
    const none = '<tr class="uir-machine-row"><td class="uir-nodata-row">No records to show.</td></tr>';
    expect(readSublist(page(table(head + none)), spec)).toEqual([]);
  });

  it('does not call empty what is not there or not loaded', () => {
    expect(readSublist(page(''), spec)).toBeNull();
    expect(readSublist(page(table('<tr><td><img src="/images/loading.gif"></td></tr>')), spec)).toBeNull();
  });
});

it('finds the line with one of the labels, and the row that takes a new one', () => {
  const root = page(table(editRow(1, 'User Access Token') + entry));
  expect(lineFinder(root, spec)(['useraccesstokens', 'useraccesstoken'])?.id).toBe('setupmach_row_1');
  expect(lineFinder(root, spec)(['salesorder'])).toBeNull();
  expect(findEntryRow(root, spec)?.className).toContain('focused');
});

describe('a sublist that is still loading', () => {
  const one = '<tr class="uir-machine-row"><td>SOAP Web Services</td><td>Full</td></tr>';
  const words = '<td colspan="2">Loading...</td>';
  it.each([
    ['a row of its own', `<tr class="uir-loading-row">${words}</tr>`],
    ['a line', `<tr class="uir-machine-row uir-machine-loading-row">${words}</tr>`],
    ['a line behind one that is there', `${one}<tr class="uir-machine-row uir-loading-row">${words}</tr>`],
    [
      'the header',
      `<tr class="uir-machine-headerrow uir-loading-row"><td>Permission</td><td>Level</td></tr>`,
    ],
    ['a picture', '<tr><td><img src="/images/setup/loading.gif"></td></tr>'],
  ])('is not read, whether %s says so', (_, rows) => {
    expect(readSublist(page(table(rows)), spec)).toBeNull();
  });

  it('is not read while its flag says that it was not fetched', () => {
    const flag = (value: string) => `<input type="hidden" name="setupmachloaded" value="${value}">`;
    expect(readSublist(page(flag('F') + table('<tr class="uir-machine-headerrow"></tr>')), spec)).toBeNull();
    expect(readSublist(page(flag('T') + table('<tr class="uir-machine-headerrow"></tr>')), spec)).toEqual([]);
  });
});

describe('rows that hold no line', () => {
  it.each([
    'uir-nodata-row',
    'uir-machine-nodata-row',
    'uir-machine-button-row',
    'machineButtonRow',
    'uir-machine-totals-row',
    'totalrow',
    'uir-machine-headerrow',
  ])('are left out: %s', (name) => {
    const row = `<tr class="uir-machine-row ${name}"><td>No records to show.</td><td></td></tr>`;
    const one = '<tr class="uir-machine-row"><td>SOAP Web Services</td><td>Full</td></tr>';
    expect(readSublist(page(table(one + row)), spec)?.map(({ label }) => label)).toEqual([
      'SOAP Web Services',
    ]);
    expect(readSublist(page(table(row)), spec)).toEqual([]);
  });
});

it('a cell that is cut for display is read whole', () => {
  const whole = 'A role with a name that is far too long for the column';
  const cell = `<span class="uir-field-truncated-value" data-ns-tooltip="${whole}">A role with a na...</span>`;
  const row = `<tr class="uir-machine-row"><td>${cell}</td><td>Full</td></tr>`;
  expect(readSublist(page(table(row)), spec)?.[0]?.label).toBe(whole);
});

describe('a long sublist in a form that is edited', () => {
  const shown = (first: string) =>
    Array.from({ length: 25 }, (_, at) => editRow(at + 1, at === 0 ? first : `P${at}`)).join('');
  const model = [...Array.from({ length: 40 }, (_, at) => line(`P${at}`, `PERMISSION_${at}`))].join(LINES);

  it('is settled while the lines in sight are those of the model', () => {
    const seen = read(page(table(shown('P0') + entry), fields('1'), model), spec);
    expect(seen.isUnsettled).toBe(false);
    expect(seen.lines).toHaveLength(40);
  });

  it('is not settled when a line in sight is not in the model, and that line counts', () => {
    const seen = read(page(table(shown('Fresh') + entry), fields('1'), model), spec);
    expect(seen.isUnsettled).toBe(true);
    expect(seen.lines?.find(({ label }) => label === 'Fresh')).toEqual({
      key: null,
      label: 'Fresh',
      level: 'Full',
    });
  });

  it('is not settled when a line in sight has another level, and what is seen counts', () => {
    const rows = editRow(1, 'P0', 'View') + shown('P0').slice(shown('P0').indexOf('</tr>') + 5);
    const seen = read(page(table(rows + entry), fields('1'), model), spec);
    expect(seen.isUnsettled).toBe(true);
    expect(seen.lines?.filter(({ label }) => label === 'P0')).toEqual([
      { key: 'PERMISSION_0', label: 'P0', level: 'View' },
    ]);
  });
});

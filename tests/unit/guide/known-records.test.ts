// What is known of records after their pages were seen, and what a search finds.
import { describe, expect, it } from 'vitest';
import { recordSearch, withRecords, type KnownRecords } from '@/utils/guide/known-records';
import type { PageReading } from '@/utils/netsuite/pages/reading';

const nobody = {
  account: null,
  companyName: null,
  userId: null,
  userName: null,
  roleId: null,
  roleName: null,
};
const blank = {
  fields: {},
  lines: {},
  rows: [],
  recordName: null,
  recordId: null,
  signedIn: nobody,
  saved: true,
};
const list = (rows: PageReading['rows'], more: Partial<PageReading> = {}): PageReading => ({
  ...blank,
  page: 'location-list',
  mode: 'list',
  rows,
  ...more,
});
const row = (id: string, name: string, cells: Record<string, string> = {}) => ({ id, name, cells });
const seen = (...readings: PageReading[]) =>
  readings.reduce<KnownRecords | undefined>((known, reading) => withRecords(known, reading), undefined)!;
const of = (known: KnownRecords, id: string) => known.records.find((record) => record.id === id);
const idsOf = ({ records }: KnownRecords) => records.map(({ id }) => id).sort();
const idsFor = (known: KnownRecords, text: string) => recordSearch(known)(text).map(({ id }) => id);

describe('locations that were seen', () => {
  it('gather page by page, and say which pages', () => {
    const known = seen(
      list([row('7', 'Reno')], { listPage: { page: 3, of: 5, total: null } }),
      list([row('8', 'Reno')], { listPage: { page: 1, of: 5, total: null } }),
      list([row('7', 'Reno North')], { listPage: { page: 3, of: 5, total: null } }),
    );
    expect(known.pages).toEqual({ seen: [1, 3], of: 5 });
    expect(of(known, '7')?.name).toBe('Reno North');
    expect(idsOf(known)).toEqual(['7', '8']);
  });

  it('forget the pages, not the locations, when the list has another number of pages', () => {
    const known = seen(
      list([row('7', 'Reno')], { listPage: { page: 3, of: 5, total: null } }),
      list([row('8', 'Erie')]),
    );
    expect(known.pages).toEqual({ seen: [1], of: 1 });
    expect(idsOf(known)).toEqual(['7', '8']);
  });

  it.each(['Yes', 'Oui', 'はい'])('are inactive where the list says %s', (text) => {
    const known = seen(list([row('7', 'Reno', { inactive: text }), row('8', 'Erie', { inactive: 'No' })]));
    expect([of(known, '7')?.isInactive, of(known, '8')?.isInactive]).toEqual([true, false]);
  });

  it('are told of by a record as well, which keeps the subsidiary that the list named', () => {
    const record: PageReading = {
      ...blank,
      page: 'location-record',
      mode: 'view',
      recordId: '7',
      recordName: 'Reno',
      fields: { inactive: { value: true, text: 'Yes', source: 'id' } },
    };
    const known = seen(list([row('7', 'Reno', { subsidiary: 'West' })]), record);
    expect(of(known, '7')).toEqual({ id: '7', name: 'Reno', subsidiary: 'West', isInactive: true });
    expect(seen({ ...record, saved: false }).records).toEqual([]);
  });

  it('stay 10,000 at most', () => {
    const rows = (from: number) => Array.from({ length: 6000 }, (_, at) => row(String(from + at), 'Dock'));
    const { records } = seen(list(rows(1)), list(rows(7001)));
    expect(records).toHaveLength(10_000);
    expect(records.at(-1)?.id).toBeDefined();
  });
});

describe('a search', () => {
  const known = seen(
    list([
      row('70', 'Reno', { subsidiary: 'West', inactive: 'Yes' }),
      row('7', 'Reno', { subsidiary: 'East' }),
      row('12', 'Dock 7', { subsidiary: 'East' }),
      row('30', 'Dock 10', { subsidiary: 'West' }),
    ]),
  );

  it('finds by parts of name and subsidiary in any order, and by a whole id', () => {
    expect(idsFor(known, 'east REN')).toEqual(['7']);
    expect(idsFor(known, '7')).toEqual(['12', '7']);
    expect(idsFor(known, '70')).toEqual(['70']);
    expect(idsFor(known, 'nowhere')).toEqual([]);
  });

  it('gives all in the order of their names, numbers as numbers, the inactive ones last', () => {
    expect(idsFor(known, '')).toEqual(['12', '30', '7', '70']);
  });
});

// Records that the account's pages have shown to choose from, such as its locations, so that they can be searched in the popup.
import { isYes } from '../netsuite/names';
import type { PageReading } from '../netsuite/pages/reading';

export interface KnownRecord {
  /** NetSuite's internal id. */
  readonly id: string;
  readonly name: string;
  /** Empty where no page named one. */
  readonly subsidiary: string;
  readonly isInactive: boolean;
}

export interface KnownRecords {
  /** In the order in which they were seen last. */
  readonly records: readonly KnownRecord[];
  /** Pages of the list that were seen, and how many it has; none seen is `of` 0, null is several without a number. */
  readonly pages: { readonly seen: readonly number[]; readonly of: number | null };
}

/** A list with more than these is not searched through by hand. The newest stay. */
const MOST_KNOWN = 10_000;

/** What is known after a list or a record of it was read. */
export function withRecords(known: KnownRecords | undefined, reading: PageReading): KnownRecords {
  const { records, pages } = known ?? { records: [], pages: { seen: [], of: 0 } };
  const byId = new Map(records.map((record) => [record.id, record]));
  if (reading.mode !== 'list') return { records: merged(byId, fromRecord(byId, reading)), pages };
  const rows = reading.rows.map(({ id, name, cells }) => ({
    id,
    name,
    subsidiary: cells['subsidiary'] ?? byId.get(id)?.subsidiary ?? '',
    isInactive: isYes(cells['inactive'] ?? ''),
  }));
  const { page, of } = reading.listPage ?? { page: 1, of: 1 };
  // With another number of pages the same number means other rows.
  const before = of === pages.of ? pages.seen.filter((seen) => seen !== page) : [];
  const seen = page === null ? before : [...before, page].sort((a, b) => a - b);
  return { records: merged(byId, rows), pages: { seen, of } };
}

function fromRecord(
  byId: ReadonlyMap<string, KnownRecord>,
  { recordId, fields, recordName, saved, mode }: PageReading,
): KnownRecord[] {
  if (recordId === null || !saved || mode === 'new') return [];
  const known = byId.get(recordId);
  const name = fields['name']?.text ?? recordName ?? known?.name ?? '';
  const isInactive = fields['inactive']?.value === true;
  return [{ id: recordId, name, subsidiary: known?.subsidiary ?? '', isInactive }];
}

function merged(byId: Map<string, KnownRecord>, seen: readonly KnownRecord[]): readonly KnownRecord[] {
  for (const record of seen) {
    byId.delete(record.id);
    byId.set(record.id, record);
  }
  return [...byId.values()].slice(-MOST_KNOWN);
}

export type FoundRecord = KnownRecord;

/** Finds records by parts of name, id and subsidiary. Prepared once, so that each key pressed costs little. */
export function recordSearch({ records }: KnownRecords): (text: string) => readonly FoundRecord[] {
  const all = records
    .map((record) => ({
      record,
      words: [record.name, record.subsidiary].map((text) => text.toLocaleLowerCase()).join(' '),
    }))
    .sort((a, b) => order(a.record, b.record));
  return (text) => {
    const wanted = text
      .toLocaleLowerCase()
      .split(/[\s,;]+/)
      .filter((word) => word !== '');
    return all
      .filter(({ record: { id }, words }) => wanted.every((word) => id === word || words.includes(word)))
      .map(({ record }) => record);
  };
}

const names = new Intl.Collator(undefined, { numeric: true });

/** By name, the inactive ones last. */
function order(first: FoundRecord, second: FoundRecord): number {
  return Number(first.isInactive) - Number(second.isInactive) || names.compare(first.name, second.name);
}

// The locations of an account as its pages have shown them, so that they can be searched in the popup.
import { normaliseLabel } from '../netsuite/names';
import type { PageReading } from '../netsuite/pages/reading';

export interface KnownLocation {
  readonly name: string;
  /** Empty where no page named one. */
  readonly subsidiary: string;
  readonly isInactive: boolean;
}

export interface KnownLocations {
  readonly byId: Readonly<Record<string, KnownLocation>>;
  /** Pages of the list that were seen, and how many it has; none seen is `of` 0. */
  readonly pages: { readonly seen: readonly number[]; readonly of: number };
}

/** A list with more than these is not searched through by hand. The newest stay. */
const MOST_KNOWN = 10_000;

/** How NetSuite's lists write a ticked box (English sure, the others likely). */
const yes = ['yes', 'ja', 'oui', 'sí', 'si', 'はい', '是'].map(normaliseLabel);

export function withLocations(known: KnownLocations | undefined, reading: PageReading): KnownLocations {
  const { byId, pages } = known ?? { byId: {}, pages: { seen: [], of: 0 } };
  if (reading.page === 'location-record')
    return { byId: newest({ ...byId, ...fromRecord(byId, reading) }), pages };
  const rows = reading.rows.map(({ id, name, cells }): [string, KnownLocation] => [
    id,
    {
      name,
      subsidiary: cells['subsidiary'] ?? byId[id]?.subsidiary ?? '',
      isInactive: yes.includes(normaliseLabel(cells['inactive'] ?? '')),
    },
  ]);
  const { at, of } = reading.listPage ?? { at: 1, of: 1 };
  // With another number of pages the same number means other rows.
  const before = of === pages.of ? pages.seen.filter((page) => page !== at) : [];
  return {
    byId: newest({ ...byId, ...Object.fromEntries(rows) }),
    pages: { seen: [...before, at].sort((a, b) => a - b), of },
  };
}

function fromRecord(
  byId: KnownLocations['byId'],
  { recordId, fields, recordName, saved, mode }: PageReading,
): KnownLocations['byId'] {
  if (recordId === null || !saved || mode === 'new') return {};
  const name = fields['name']?.text ?? recordName ?? byId[recordId]?.name ?? '';
  const isInactive = fields['inactive']?.value === true;
  return { [recordId]: { name, subsidiary: byId[recordId]?.subsidiary ?? '', isInactive } };
}

function newest(byId: KnownLocations['byId']): KnownLocations['byId'] {
  const all = Object.entries(byId);
  return all.length <= MOST_KNOWN ? byId : Object.fromEntries(all.slice(-MOST_KNOWN));
}

export interface FoundLocation extends KnownLocation {
  readonly id: string;
}

/** Finds locations by parts of name, id and subsidiary. Prepared once, so that each key pressed costs little. */
export function locationSearch({ byId }: KnownLocations): (text: string) => readonly FoundLocation[] {
  const all = Object.entries(byId)
    .map(([id, location]) => ({
      location: { id, ...location },
      words: [location.name, location.subsidiary].map((text) => text.toLocaleLowerCase()).join(' '),
    }))
    .sort((a, b) => order(a.location, b.location));
  return (text) => {
    const wanted = text
      .toLocaleLowerCase()
      .split(/[\s,;]+/)
      .filter((word) => word !== '');
    return all
      .filter(({ location: { id }, words }) => wanted.every((word) => id === word || words.includes(word)))
      .map(({ location }) => location);
  };
}

const names = new Intl.Collator(undefined, { numeric: true });

/** By name, the inactive ones last. */
function order(one: FoundLocation, other: FoundLocation): number {
  return Number(one.isInactive) - Number(other.isInactive) || names.compare(one.name, other.name);
}

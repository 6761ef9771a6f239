// Reads one page again and again while it is open: what the person showed counts, and what differs from the first reading is unsaved.
import { all } from '../dom';
import type { PageSpec } from '../../netsuite/pages/page';
import type { FieldReading, ListRow } from '../../netsuite/pages/reading';
import { readPage, readSaid, type ReadPage } from './read-page';

export interface PageReader {
  readonly read: () => ReadPage;
  /** The person showed where this field's value stands; it counts from now on. */
  readonly pick: (field: string, value: string) => void;
}

/** `failed`: called where the page could not be read at all; then nothing is known of it but its address. */
export function makePageReader(spec: PageSpec, failed: () => void = () => undefined): PageReader {
  const url = new URL(location.href);
  const picks: Record<string, FieldReading> = {};
  /** Each field and sublist as it was when it was first there; a sublist may come after the page. */
  const first = new Map<string, string>();
  let rows: { readonly count: number; readonly list: readonly ListRow[] } | null = null;
  return {
    read: () => {
      // A list changes only by its number of rows; reading thousands again after each key would be felt.
      const count = all(document, '#div__bodytab tr').length;
      const { reading: now, places } = readPage(
        document,
        url,
        spec,
        rows?.count === count ? rows.list : undefined,
        failed,
      );
      rows = { count, list: now.rows };
      const reading = { ...now, fields: { ...now.fields, ...readSaid(document, spec), ...picks } };
      // What a form shows first is what is saved. Nothing is changed in a page that is only viewed.
      const isForm = reading.mode === 'edit' || reading.mode === 'new';
      const isChanged = isForm && !isAsAtFirst(first, { ...reading.fields, ...reading.lines });
      return { reading: isChanged ? { ...reading, saved: false } : reading, places };
    },
    pick: (field, value) => {
      // It stood there before as it does now; what else was changed stays changed.
      first.delete(field);
      picks[field] = { value, text: value, source: 'picked' };
    },
  };
}

function isAsAtFirst(first: Map<string, string>, parts: Readonly<Record<string, unknown>>): boolean {
  const there = Object.entries(parts).filter(([, part]) => part !== null);
  const texts = there.map(([name, part]): [string, string] => [name, JSON.stringify(part)]);
  for (const [name, text] of texts) if (!first.has(name)) first.set(name, text);
  return texts.every(([name, text]) => first.get(name) === text);
}

// Reads one page again and again while it is open: what the person showed counts, and what differs from the first reading is unsaved.
import type { PageSpec } from '../../netsuite/pages/page';
import type { FieldReading, ListRow } from '../../netsuite/pages/reading';
import { errorMessage } from './collect-signals';
import { readPage, type ReadPage } from './read-page';

export interface PageReader {
  readonly read: () => ReadPage;
  /** The person showed where this field's value stands; it counts from now on. */
  readonly pick: (field: string, value: string) => void;
}

export function makePageReader(spec: PageSpec): PageReader {
  const url = new URL(location.href);
  const picks: Record<string, FieldReading> = {};
  let first: string | null = null;
  let rows: { readonly count: number; readonly list: readonly ListRow[] } | null = null;
  return {
    read: () => {
      // A list changes only by its number of rows; reading thousands again after each key would be felt.
      const count = document.querySelectorAll('#div__bodytab tr').length;
      const { reading: now, places } = readPage(
        document,
        url,
        spec,
        rows?.count === count ? rows.list : undefined,
      );
      rows = { count, list: now.rows };
      const refused = spec.isRefusal === true ? { message: readMessage() } : {};
      const reading = { ...now, fields: { ...now.fields, ...refused, ...picks } };
      const text = JSON.stringify([reading.fields, reading.lines]);
      // The first reading of a form is what is saved.
      first ??= text;
      return { reading: text === first ? reading : { ...reading, saved: false }, places };
    },
    pick: (field, value) => {
      // It stood there before as it does now.
      first = null;
      picks[field] = { value, text: value, source: 'picked' };
    },
  };
}

/** What NetSuite says on an error page. */
function readMessage(): FieldReading {
  const text = errorMessage(document);
  return { value: text, text, source: 'label' };
}

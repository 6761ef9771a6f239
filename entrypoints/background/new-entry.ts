// Makes an entry of the journal: an id, the moment, and null for whatever the source of the values does not know.
import type { Entry } from '@/utils/credential/entry';

type Known = Pick<Entry['provenance'], 'source'> & Partial<Entry['provenance']>;

export function newEntry(bundle: Entry['bundle'], values: Entry['values'], known: Known): Entry {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  const at = Date.now();
  return {
    id: crypto.randomUUID(),
    bundle,
    values,
    provenance: { ...unknown, account: bundle.account, at, ...known },
    countsFrom: at,
    exported: {},
  };
}

// A list of what is kept, without values, in the browser's other storage: it tells when the database was lost and made anew.
import type { EntryFacts } from '../credential/entry';
import { keptItem, type KeptEntry } from '../storage/kept-item';
import { result } from './indexed-db';
import { locked, withVault } from './open-vault';
import { readVault } from './read-vault';

/*
 * Chromium replaces a damaged database by an empty one and says nothing. That a write was cut off must never look like that: an
 * entry is listed after it was written, and taken off the list before it is deleted. All of it happens under the vault's lock.
 */

export type LostEntry = KeptEntry;

/** A vault with more has other worries, and the list should stay small. The newest stay. */
const MOST_LISTED = 2000;

let isListed = false;

/** Once in a worker's life: lists what is kept, such as entries whose listing was cut off. Never rejects. */
export async function listAllKept(): Promise<void> {
  if (isListed) return;
  isListed = true;
  await locked(async () => {
    const { entries } = await withVault(readVault);
    const kept = [...entries].sort((a, b) => a.order - b.order).map(asListed);
    const ids = new Set(kept.map(({ id }) => id));
    await keptItem.change((list) => {
      const next = [...list.filter(({ id }) => !ids.has(id)), ...kept].slice(-MOST_LISTED);
      return JSON.stringify(next) === JSON.stringify(list) ? list : next;
    });
  }).catch(() => {
    isListed = false;
  });
}

let waiting: EntryFacts[] = [];

/** For an entry that is on disk. Never rejects, and need not be waited for: the next start would list it too. */
export async function listKept(added: EntryFacts): Promise<void> {
  waiting.push(added);
  await locked(async () => {
    // Whoever comes first lists all that are waiting.
    const entries = waiting;
    waiting = [];
    if (entries.length === 0) return;
    // Some may have been deleted in the meantime.
    const ids = await withVault(({ database }) => {
      const store = database.transaction('facts').objectStore('facts');
      return Promise.all(entries.map(({ id }) => result(store.getKey(id))));
    });
    const kept = entries.filter(({ id }) => ids.includes(id)).map(asListed);
    await keptItem.change((list) => {
      const isListedAlready = ({ id }: LostEntry) => list.some((listed) => listed.id === id);
      const missing = kept.filter((entry) => !isListedAlready(entry));
      return missing.length === 0 ? list : [...list, ...missing].slice(-MOST_LISTED);
    });
  }).catch(() => undefined);
}

/** For entries that will be deleted or lose values next. Called under the lock. A list that fails stops nobody from deleting. */
export async function relistKept(
  gone: readonly IDBValidKey[],
  changed: readonly EntryFacts[],
): Promise<void> {
  const fresh = new Map(changed.map((entry) => [entry.id, asListed(entry)]));
  await keptItem
    .change((list) =>
      list.filter(({ id }) => !gone.includes(id)).map((listed) => fresh.get(listed.id) ?? listed),
    )
    .catch(() => undefined);
}

/** What is on the list and not in the vault: values that were kept and are gone, though nobody deleted them. */
export async function readLost(): Promise<readonly LostEntry[]> {
  return locked(async () => {
    const ids = await keptIds();
    return (await keptItem.change((list) => list)).filter(({ id }) => !ids.has(id));
  });
}

/** Strikes lost entries off the list: all of them, or those that are meant. */
export async function forgetLost(isMeant: (entry: LostEntry) => boolean = () => true): Promise<void> {
  await locked(async () => {
    const ids = await keptIds();
    await keptItem.change((list) => list.filter((entry) => ids.has(entry.id) || !isMeant(entry)));
  });
}

/** What is damaged is not lost, and reported by itself. */
async function keptIds(): Promise<ReadonlySet<IDBValidKey>> {
  const { entries, damaged } = await withVault(readVault);
  return new Set([...entries.map(({ id }) => id), ...damaged]);
}

function asListed({ id, bundle, fields, provenance }: EntryFacts): LostEntry {
  return { id, bundle, fields: Object.keys(fields), at: provenance.at, source: provenance.source };
}

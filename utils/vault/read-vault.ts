// What lies in the vault, without decrypting anything of it.
import type { EntryFacts } from '../credential/entry';
import { readFactsRecord, type FactsRecord } from './facts-record';
import { result } from './indexed-db';
import { OLD_ENTRIES } from './move-old-entries';
import type { OpenVault } from './open-vault';

export interface VaultReading {
  /** In no certain order. */
  readonly entries: readonly EntryFacts[];
  /** Ids of what cannot be read. It stays as it is until the person deletes it. */
  readonly damaged: readonly IDBValidKey[];
}

export async function readVault({ database }: OpenVault): Promise<VaultReading> {
  const transaction = database.transaction(['facts', 'values', OLD_ENTRIES]);
  const [stored, withValues, old] = await Promise.all([
    result(transaction.objectStore('facts').getAll()),
    result(transaction.objectStore('values').getAllKeys()),
    result(transaction.objectStore(OLD_ENTRIES).getAllKeys()),
  ]);
  const records = stored as FactsRecord[];
  const valueIds = new Set(withValues);
  const entries = records.flatMap((record) =>
    valueIds.has(record.id) ? (readFactsRecord(record) ?? []) : [],
  );
  const readable = new Set<IDBValidKey>(entries.map(({ id }) => id));
  const ids = new Set([...records.map(({ id }) => id), ...withValues, ...old]);
  return { entries, damaged: [...ids].filter((id) => !readable.has(id)) };
}

// Moves what the release candidate has kept, each entry encrypted as a whole, to where facts and values lie apart.
import { entryFactsSchema, type EntryFacts } from '../credential/entry';
import { encryptValues, printValues, type Values, type VaultKeys } from './encrypt-values';
import { factsRecord } from './facts-record';
import { result, write } from './indexed-db';
import { entries2To3 } from './migrations/entries-2-to-3';
import { entry1To2 } from './migrations/entry-1-to-2';

export const OLD_ENTRIES = 'entries';

/** What cannot be read stays where it is, and is reported as damaged. All that can is moved in one transaction. */
export async function moveOldEntries(database: IDBDatabase, keys: VaultKeys): Promise<void> {
  const stored: readonly unknown[] = await result(
    database.transaction(OLD_ENTRIES).objectStore(OLD_ENTRIES).getAll(),
  );
  if (stored.length === 0) return;
  const old = await Promise.all(stored.map((record) => readOldEntry(keys, record)));
  const entries = await Promise.all(entries2To3(old).map((moved) => withPrints(keys, moved)));
  const readable = entries.filter((entry) => entry !== null);
  if (readable.length === 0) return;
  const encrypted = await Promise.all(
    readable.map(({ facts, values }) => encryptValues(keys, facts.id, values)),
  );
  await write(database, [OLD_ENTRIES, 'facts', 'values'], async (transaction) => {
    const left = await result(transaction.objectStore(OLD_ENTRIES).getAllKeys());
    // Another context may have moved them in the meantime, and gone on working with them.
    if (!readable.every(({ facts }) => left.includes(facts.id))) return;
    readable.forEach(({ facts }, position) => {
      transaction.objectStore('facts').put(factsRecord(facts));
      transaction.objectStore('values').put(encrypted[position]);
      transaction.objectStore(OLD_ENTRIES).delete(facts.id);
    });
  });
}

/** As version 2; null for what cannot be decrypted or is of no known version. */
async function readOldEntry({ values: key }: VaultKeys, record: unknown): Promise<unknown> {
  try {
    const { id, version, iv, data } = record as {
      id: string;
      version: number;
      iv: Uint8Array<ArrayBuffer>;
      data: ArrayBuffer;
    };
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    const plain = JSON.parse(new TextDecoder().decode(text)) as { readonly id?: unknown };
    if (plain.id !== id || (version !== 1 && version !== 2)) return null;
    return version === 1 ? entry1To2(plain) : plain;
  } catch {
    return null;
  }
}

interface Moved {
  readonly facts: EntryFacts;
  readonly values: Values;
}

async function withPrints(keys: VaultKeys, moved: unknown): Promise<Moved | null> {
  const { facts, values } = moved as Moved;
  const prints = await printValues(keys, values);
  const fields = Object.entries(facts.fields).map(
    ([field, { shown }]) => [field, { shown, print: prints[field] }] as const,
  );
  const parsed = entryFactsSchema.safeParse({ ...facts, fields: Object.fromEntries(fields) });
  return parsed.success ? { facts: parsed.data, values } : null;
}

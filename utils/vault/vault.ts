// The vault: every kept value, encrypted, on disk before it is acknowledged. Only the background opens it. It knows no field.
import {
  cutDescription,
  provenanceOf,
  type BundleKey,
  type EntryFacts,
  type Provenance,
} from '../credential/entry';
import { MOST_CHARACTERS } from '../credential/field';
import {
  decryptValues,
  encryptValues,
  printValues,
  type EncryptedValues,
  type Values,
} from './encrypt-values';
import {
  factsRecord,
  findRecord,
  highestOrder,
  parseFactsRecord,
  readFactsRecord,
  type FactsRecord,
} from './facts-record';
import { result, write } from './indexed-db';
import { listAllKept, listKept, relistKept } from './kept-list';
import { OLD_ENTRIES } from './move-old-entries';
import { locked, withVault, type OpenVault } from './open-vault';
import { readVault, type VaultReading } from './read-vault';
import { announceChange, readCopy } from './vault-changes';

export { isNewerDatabase } from './open-vault';
export { onVaultChanged } from './vault-changes';
export type { Values } from './encrypt-values';
export type { VaultReading } from './read-vault';

export interface NewEntry {
  readonly bundle: BundleKey;
  readonly provenance: Provenance;
  /** At most `MOST_CHARACTERS` each, line breaks included. */
  readonly values: Values;
  /** For each of the values its mask, or itself where it is no secret. */
  readonly shown: Values;
}

export interface AddedEntry {
  readonly entry: EntryFacts;
  /** False when the same values were there already. */
  readonly isNew: boolean;
}

/** What is known of every entry. Nothing is decrypted for it. Rejects with a DOMException when the vault cannot be opened. */
export function readFacts(): Promise<VaultReading> {
  void listAllKept();
  return readCopy();
}

/**
 * Keeps values, and resolves when they are on disk. The same values of the same bundle are not kept twice: the entry that has
 * them is given back, and counts from now on unless a page gave them, since a page that is read twice is one capture.
 * Descriptions are cut to what fits. Rejects with a DOMException when storing fails, with a RangeError for values that are too long.
 */
export async function addEntry(given: NewEntry): Promise<AddedEntry> {
  const { values, shown } = given;
  const sizes = Object.values(values).map(({ length }) => length);
  if (sizes.length === 0 || sizes.some((size) => size === 0 || size > MOST_CHARACTERS))
    throw new RangeError('Values are missing, empty or too long');
  const provenance = provenanceOf(given.provenance);
  const bundle = { ...given.bundle, application: cutDescription(given.bundle.application) };
  const isFromPage = ['captured', 'unsorted', 'read'].includes(provenance.source);
  const { isChanged, ...added } = await locked(() =>
    withVault(async ({ database, keys }) => {
      const prints = await printValues(keys, values);
      const fields = Object.fromEntries(
        Object.entries(prints).map(([field, print]) => [field, { shown: shown[field] ?? '', print }]),
      );
      const known = await findRecord(database.transaction('facts').objectStore('facts'), bundle, fields);
      const duplicate = parseFactsRecord(known);
      const id = duplicate?.id ?? crypto.randomUUID();
      // A duplicate too: what is acknowledged is on disk, whatever may have become of the values there. And before the
      // transaction, which ends by itself while one waits for anything else.
      const encrypted = await encryptValues(keys, id, values);
      return write(database, ['facts', 'values'], async (transaction) => {
        const store = transaction.objectStore('facts');
        const entry: EntryFacts = {
          ...(duplicate ?? { id, bundle, provenance, fields, exported: {}, dueSeen: null }),
          order: duplicate !== null && isFromPage ? duplicate.order : (await highestOrder(store)) + 1,
        };
        const valuesThere = transaction.objectStore('values');
        const isMended = known?.isUnreadable === true || (await result(valuesThere.getKey(id))) === undefined;
        store.put(factsRecord(entry));
        valuesThere.put(encrypted);
        return {
          entry,
          isNew: duplicate === null,
          isChanged: entry.order !== duplicate?.order || isMended,
        };
      });
    }),
  );
  if (isChanged) announceChange();
  void listAllKept();
  void listKept(added.entry);
  return added;
}

/**
 * Changes entries as one: null deletes one, itself leaves it as it is. Values of fields that are no longer among its `fields` are
 * erased. Id and order stay. Damaged entries are not touched.
 */
export async function changeEntries(change: (facts: EntryFacts) => EntryFacts | null): Promise<void> {
  const isChanged = await locked(() =>
    withVault(async (vault) => {
      const { entries } = await readVault(vault);
      const gone: string[] = [];
      const changed: EntryFacts[] = [];
      const smaller: EntryFacts[] = [];
      for (const entry of entries) {
        const next = change(entry);
        if (next === entry) continue;
        const left = next === null ? [] : Object.keys(entry.fields).filter((field) => field in next.fields);
        if (next === null || left.length === 0) {
          gone.push(entry.id);
          continue;
        }
        const after = { ...next, id: entry.id, order: entry.order, ...withFields(entry, next, left) };
        changed.push(after);
        if (left.length < Object.keys(entry.fields).length) smaller.push(after);
      }
      if (gone.length === 0 && changed.length === 0) return false;
      const encrypted = await encryptAgain(vault, smaller);
      await relistKept(gone, changed);
      await write(vault.database, ['facts', 'values'], (transaction) => {
        const facts = transaction.objectStore('facts');
        const values = transaction.objectStore('values');
        for (const id of gone) {
          facts.delete(id);
          values.delete(id);
        }
        for (const entry of changed) {
          const own = encrypted.get(entry.id);
          facts.put(own === null ? unreadable(entry) : factsRecord(entry));
          if (own != null) values.put(own);
        }
      });
      return true;
    }),
  );
  if (isChanged) announceChange();
}

function withFields(
  before: EntryFacts,
  after: EntryFacts,
  left: readonly string[],
): Pick<EntryFacts, 'fields' | 'exported'> {
  const isLeft = ([field]: readonly [string, unknown]) => left.includes(field);
  return {
    fields: Object.fromEntries(Object.entries(before.fields).filter(isLeft)),
    exported: Object.fromEntries(Object.entries(after.exported).filter(isLeft)),
  };
}

/** The values that entries have left, each encrypted anew; null where they could not be decrypted. */
async function encryptAgain(
  vault: OpenVault,
  entries: readonly EntryFacts[],
): Promise<ReadonlyMap<string, EncryptedValues | null>> {
  const store = vault.database.transaction('values').objectStore('values');
  const encrypted = entries.map(async ({ id, fields }) => {
    const stored = (await result(store.get(id))) as EncryptedValues | undefined;
    const values = await decryptValues(vault.keys, id, stored, Object.keys(fields));
    return [id, values === null ? null : await encryptValues(vault.keys, id, values)] as const;
  });
  return new Map(await Promise.all(encrypted));
}

/** Lets these entries count before all others, the last of them first. */
export async function countAgain(ids: readonly string[]): Promise<void> {
  await locked(() =>
    withVault(({ database }) =>
      write(database, ['facts'], async (transaction) => {
        const store = transaction.objectStore('facts');
        let order = await highestOrder(store);
        for (const id of ids) {
          const facts = readFactsRecord(await result(store.get(id)));
          order += 1;
          if (facts !== null) store.put(factsRecord({ ...facts, order }));
        }
      }),
    ),
  );
  announceChange();
}

/** Decrypts exactly these entries. What cannot be decrypted is absent, and reported as damaged from then on. */
export async function reveal(entryIds: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const revealed = await withVault((vault) => decryptEntries(vault, entryIds));
  const values = revealed.flatMap(({ entry, values: own }) =>
    own === null ? [] : [[entry.id, own] as const],
  );
  if (values.length < revealed.length) await markUnreadable(entryIds);
  return new Map(values);
}

/** Looks again, under the lock: another context may have mended an entry in the meantime. */
async function markUnreadable(entryIds: readonly string[]): Promise<void> {
  await locked(() =>
    withVault(async (vault) => {
      const decrypted = await decryptEntries(vault, entryIds);
      await write(vault.database, ['facts'], (transaction) => {
        for (const { entry, values } of decrypted)
          if (values === null) transaction.objectStore('facts').put(unreadable(entry));
      });
    }),
  );
  announceChange();
}

interface Decrypted {
  readonly entry: EntryFacts;
  readonly values: Values | null;
}

async function decryptEntries({ database, keys }: OpenVault, ids: readonly string[]): Promise<Decrypted[]> {
  const transaction = database.transaction(['facts', 'values']);
  const decrypted = [...new Set(ids)].map(async (id) => {
    const [record, stored] = await Promise.all<unknown>([
      result(transaction.objectStore('facts').get(id)),
      result(transaction.objectStore('values').get(id)),
    ]);
    const entry = readFactsRecord(record);
    if (entry === null) return [];
    const encrypted = stored as EncryptedValues | undefined;
    return [{ entry, values: await decryptValues(keys, id, encrypted, Object.keys(entry.fields)) }];
  });
  return (await Promise.all(decrypted)).flat();
}

function unreadable(entry: EntryFacts): FactsRecord {
  return { ...factsRecord(entry), isUnreadable: true };
}

/** The same value has the same print in every entry of this vault. */
export function printsOf(values: Values): Promise<Values> {
  return withVault(({ keys }) => printValues(keys, values));
}

/** Deletes what cannot be read. */
export async function deleteDamaged(): Promise<void> {
  await locked(() =>
    withVault(async (vault) => {
      const { damaged } = await readVault(vault);
      await relistKept(damaged, []);
      const stores = ['facts', 'values', OLD_ENTRIES];
      await write(vault.database, stores, (transaction) => {
        for (const id of damaged) for (const store of stores) transaction.objectStore(store).delete(id);
      });
    }),
  );
  announceChange();
}

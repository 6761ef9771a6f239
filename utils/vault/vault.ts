// The journal: every kept value, encrypted, on disk before it is acknowledged. Only the background opens it.
import { ENTRY_VERSION, entrySchema, isSameBundle, type Entry } from '../credential/entry';
import { journalRevisionItem } from '../storage/items';
import { migrate } from '../storage/migrate';
import { entry1To2 } from './migrations/entry-1-to-2';

/*
 * IndexedDB, because it alone offers a write that is on disk when it is reported (`durability: 'strict'`); storage.local does
 * not sync. The key is not extractable, yet it lies in the same profile directory: it keeps values out of plain sight and out
 * of a search through files, not from somebody who owns the profile.
 */
const DATABASE = 'credential-guide';
const KEY_ID = 'journal-key';

/** Encrypted with the key of this journal; the version is that of the entry inside. */
interface Stored {
  readonly id: string;
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const entryMigrations = [entry1To2];

export interface JournalReading {
  /** In no certain order. */
  readonly entries: readonly Entry[];
  /** Ids of what cannot be decrypted or is of no known shape. It stays as it is until the person deletes it. */
  readonly damaged: readonly IDBValidKey[];
}

/**
 * Adds an entry and resolves when it is on disk. The same values of the same bundle are not added twice: the entry that has
 * them is given back, and counts from now on when `entry` was given by hand.
 */
export async function addEntry(entry: Entry): Promise<Entry> {
  return navigator.locks.request('journal', async () => {
    const { entries } = await readJournal();
    const twin = entries.find((kept) => isSameContent(kept, entry));
    if (twin === undefined) {
      await putEntries([entry]);
      return entry;
    }
    // A page that is read twice is one capture. Values that a person enters again are meant to count again.
    if (entry.provenance.source === 'captured' || entry.provenance.source === 'read') return twin;
    const counting = { ...twin, countsFrom: entry.countsFrom };
    await putEntries([counting]);
    return counting;
  });
}

export async function readEntries(): Promise<readonly Entry[]> {
  return (await readJournal()).entries;
}

export async function readJournal(): Promise<JournalReading> {
  const database = await open();
  try {
    const stored = (await result(
      database.transaction('entries').objectStore('entries').getAll(),
    )) as Stored[];
    if (stored.length === 0) return { entries: [], damaged: [] };
    const key = await readKey(database);
    const read =
      key === null ? stored.map(() => null) : await Promise.all(stored.map((one) => decrypt(key, one)));
    return {
      entries: read.filter((entry) => entry !== null),
      damaged: stored.filter((_, position) => read[position] === null).map(({ id }) => id),
    };
  } finally {
    database.close();
  }
}

/** Changes entries as one: null deletes one, itself leaves it as it is. Damaged ones are not touched. */
export async function changeEntries(change: (entry: Entry) => Entry | null): Promise<void> {
  await navigator.locks.request('journal', async () => {
    const gone: string[] = [];
    const changed: Entry[] = [];
    for (const entry of await readEntries()) {
      const next = change(entry);
      if (next === null) gone.push(entry.id);
      else if (next !== entry) changed.push(next);
    }
    if (changed.length > 0 || gone.length > 0) await putEntries(changed, gone);
  });
}

/** Deletes what cannot be read. */
export async function deleteDamaged(): Promise<void> {
  await navigator.locks.request('journal', async () => {
    await putEntries([], (await readJournal()).damaged);
  });
}

function isSameContent(a: Entry, b: Entry): boolean {
  const fields = Object.entries(a.values);
  return (
    isSameBundle(a.bundle, b.bundle) &&
    fields.length === Object.keys(b.values).length &&
    fields.every(([field, value]) => b.values[field as keyof typeof b.values] === value)
  );
}

async function putEntries(entries: readonly Entry[], gone: readonly IDBValidKey[] = []): Promise<void> {
  const database = await open();
  try {
    const key = await keyForWriting(database);
    // Encrypt first: a transaction ends by itself while one waits for anything else.
    const stored = await Promise.all(entries.map((entry) => encrypt(key, entry)));
    const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
    for (const one of stored) transaction.objectStore('entries').put(one);
    for (const id of gone) transaction.objectStore('entries').delete(id);
    await completion(transaction);
  } finally {
    database.close();
  }
  // It is stored. That views are not told of it is no reason to say otherwise.
  await journalRevisionItem.change((revision) => revision + 1).catch(() => undefined);
}

async function encrypt(key: CryptoKey, entry: Entry): Promise<Stored> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(entry));
  return {
    id: entry.id,
    version: ENTRY_VERSION,
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text),
  };
}

/** Only the id is sure to be there: it is the database's own key. */
async function decrypt(key: CryptoKey, { id, version, iv, data }: Stored): Promise<Entry | null> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    const plain: unknown = JSON.parse(new TextDecoder().decode(text));
    const read = migrate(plain, version, entryMigrations, entrySchema);
    return read.ok && read.value.id === id ? read.value : null;
  } catch {
    return null;
  }
}

async function readKey(database: IDBDatabase): Promise<CryptoKey | null> {
  const kept: unknown = await result(database.transaction('keys').objectStore('keys').get(KEY_ID));
  return kept instanceof CryptoKey ? kept : null;
}

/** Called under the lock of the journal, so that no two keys are made at once. */
async function keyForWriting(database: IDBDatabase): Promise<CryptoKey> {
  const kept = await readKey(database);
  if (kept !== null) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  transaction.objectStore('keys').put(made, KEY_ID);
  await completion(transaction);
  return made;
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('entries', { keyPath: 'id' });
    request.result.createObjectStore('keys');
  };
  return result(request);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = (event) => {
      // Handled here; unhandled it would abort the whole transaction.
      event.preventDefault();
      reject(request.error ?? new Error('The journal could not be read'));
    };
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The journal could not be written'));
    };
  });
}

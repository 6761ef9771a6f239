// The journal: every kept value, encrypted, on disk before it is acknowledged. Only the background opens it.
import { entrySchema, isSameBundle, type BundleKey, type Entry } from '../credential/entry';
import { journalRevisionItem } from './items';

/*
 * IndexedDB, because it alone offers a write that is on disk when it is reported (`durability: 'strict'`); storage.local does
 * not sync. The key is not extractable, yet it lies in the same profile directory: it keeps values out of plain sight and out
 * of a search through files, not from somebody who owns the profile.
 */
const DATABASE = 'credential-guide';
const KEY_ID = 'journal-key';

interface Stored {
  readonly id: string;
  readonly version: 1;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Adds an entry and resolves when it is on disk. An entry with the same values and bundle is not added twice. */
export async function addEntry(entry: Entry): Promise<Entry> {
  return navigator.locks.request('journal', async () => {
    const twin = (await readEntries()).find((kept) => isSameContent(kept, entry));
    if (twin !== undefined) return twin;
    await putEntries([entry]);
    return entry;
  });
}

/** Every entry that can be read, in no certain order. */
export async function readEntries(): Promise<Entry[]> {
  const database = await open();
  try {
    const stored = (await result(
      database.transaction('entries').objectStore('entries').getAll(),
    )) as Stored[];
    if (stored.length === 0) return [];
    const key = await journalKey(database);
    const entries = await Promise.all(stored.map((one) => decrypt(key, one)));
    return entries.filter((entry) => entry !== null);
  } finally {
    database.close();
  }
}

/** Notes that the bundle's values have left in an export. */
export async function markExported(bundle: BundleKey, at: number): Promise<void> {
  await navigator.locks.request('journal', async () => {
    const entries = (await readEntries()).filter((entry) => isSameBundle(entry.bundle, bundle));
    await putEntries(entries.map((entry) => ({ ...entry, exportedAt: at })));
  });
}

/** Replaces entries: an empty record of values deletes the entry. */
export async function changeEntries(change: (entry: Entry) => Entry | null): Promise<void> {
  await navigator.locks.request('journal', async () => {
    const gone: string[] = [];
    const changed: Entry[] = [];
    for (const entry of await readEntries()) {
      const next = change(entry);
      if (next === null) gone.push(entry.id);
      else if (next !== entry) changed.push(next);
    }
    await putEntries(changed, gone);
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

async function putEntries(entries: readonly Entry[], gone: readonly string[] = []): Promise<void> {
  const database = await open();
  try {
    const key = await journalKey(database);
    // Encrypt first: a transaction ends by itself while one waits for anything else.
    const stored = await Promise.all(entries.map((entry) => encrypt(key, entry)));
    const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
    for (const one of stored) transaction.objectStore('entries').put(one);
    for (const id of gone) transaction.objectStore('entries').delete(id);
    await completion(transaction);
  } finally {
    database.close();
  }
  await journalRevisionItem.change((revision) => revision + 1);
}

async function encrypt(key: CryptoKey, entry: Entry): Promise<Stored> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(entry));
  return {
    id: entry.id,
    version: 1,
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text),
  };
}

async function decrypt(key: CryptoKey, stored: Stored): Promise<Entry | null> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stored.iv }, key, stored.data);
    const parsed = entrySchema.safeParse(JSON.parse(new TextDecoder().decode(text)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function journalKey(database: IDBDatabase): Promise<CryptoKey> {
  const kept = (await result(database.transaction('keys').objectStore('keys').get(KEY_ID))) as
    CryptoKey | undefined;
  if (kept !== undefined) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  // `add`, not `put`: if another context was quicker its key counts, and this one is never used.
  const added = result(transaction.objectStore('keys').add(made, KEY_ID));
  const isOurs = await added.then(
    () => true,
    () => false,
  );
  return isOurs ? made : journalKey(database);
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

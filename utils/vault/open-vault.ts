// Opens the vault's database, once in a worker's life, with its keys; what the release candidate has kept is moved over first.
import { makeKeys, type VaultKeys } from './encrypt-values';
import { result, write } from './indexed-db';
import { moveOldEntries, OLD_ENTRIES } from './move-old-entries';
import type { FactsRecord } from './facts-record';

/*
 * IndexedDB, because it alone offers a write that is on disk when it is reported (`durability: 'strict'`); storage.local does
 * not sync.
 */
const DATABASE = 'credential-guide';
const VERSION = 2;

/** The release candidate's name for it: a key that is there is never replaced, its values would be lost. */
const VALUES_KEY = 'journal-key';
const PRINTS_KEY = 'print-key';

export interface OpenVault {
  readonly database: IDBDatabase;
  readonly keys: VaultKeys;
}

let opening: Promise<OpenVault> | null = null;

/** Rejects with a DOMException; see `isNewerDatabase`. What failed is tried again at the next call. */
export function openVault(): Promise<OpenVault> {
  if (opening !== null) return opening;
  const own = open(() => {
    if (opening === own) opening = null;
  });
  opening = own;
  own.catch(() => {
    if (opening === own) opening = null;
  });
  return own;
}

/**
 * Does the work with the open vault. The browser may close the database at any time, and rebuild it; then all of the work is done
 * once more, since the keys are others too. It must write in one transaction at most.
 */
export async function withVault<T>(work: (vault: OpenVault) => Promise<T>): Promise<T> {
  const vault = openVault();
  try {
    return await work(await vault);
  } catch (error) {
    if (opening === vault || !(error instanceof DOMException && error.name === 'InvalidStateError'))
      throw error;
    return work(await openVault());
  }
}

/** One after the other, also against other contexts of the extension. Locks of this name must not be nested. */
export function locked<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('vault', work);
}

/** Whether the database was written by a newer release of the extension. */
export function isNewerDatabase(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

async function open(forget: () => void): Promise<OpenVault> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    createStores(request.result);
  };
  const database = await result(request);
  database.onclose = forget;
  // Another context brings the database to a newer version, or deletes it, and waits until this one lets go.
  database.onversionchange = () => {
    database.close();
    forget();
  };
  try {
    const keys = (await readKeys(database)) ?? (await putKeys(database, await makeKeys()));
    await moveOldEntries(database, keys);
    return { database, keys };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The old entries stay in their store until they are moved: an upgrade cannot wait for decryption. */
function createStores(database: IDBDatabase): void {
  if (!database.objectStoreNames.contains('keys')) database.createObjectStore('keys');
  const facts = database.createObjectStore('facts', { keyPath: 'id' });
  facts.createIndex('content', 'content');
  facts.createIndex('order', 'facts.order');
  database.createObjectStore('values', { keyPath: 'id' });
  if (!database.objectStoreNames.contains(OLD_ENTRIES))
    database.createObjectStore(OLD_ENTRIES, { keyPath: 'id' });
}

async function readKeys(database: IDBDatabase): Promise<VaultKeys | null> {
  const store = database.transaction('keys').objectStore('keys');
  const [values, prints] = await Promise.all([readKey(store, VALUES_KEY), readKey(store, PRINTS_KEY)]);
  return values !== null && prints !== null ? { values, prints } : null;
}

async function readKey(store: IDBObjectStore, id: string): Promise<CryptoKey | null> {
  const kept: unknown = await result(store.get(id));
  return kept instanceof CryptoKey ? kept : null;
}

/** Keeps those that are missing, and gives what is kept then: another context may have been faster. */
function putKeys(database: IDBDatabase, made: VaultKeys): Promise<VaultKeys> {
  return write(database, ['keys', 'facts'], async (transaction) => {
    const store = transaction.objectStore('keys');
    const [values, prints] = await Promise.all([readKey(store, VALUES_KEY), readKey(store, PRINTS_KEY)]);
    if (prints === null) store.put(made.prints, PRINTS_KEY);
    if (values === null) {
      store.put(made.values, VALUES_KEY);
      await markAllUnreadable(transaction.objectStore('facts'));
    }
    return { values: values ?? made.values, prints: prints ?? made.prints };
  });
}

/** What was encrypted with a key that is gone must not seem to be held. */
async function markAllUnreadable(store: IDBObjectStore): Promise<void> {
  for (const record of (await result(store.getAll())) as FactsRecord[])
    store.put({ ...record, isUnreadable: true });
}

// What the vault's tests share: locks as the browser has them, a database of their own, a new context, and entries to keep.
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BundleKey, EntryFacts, Provenance } from '@/utils/credential/entry';
import type { NewEntry } from '@/utils/vault/vault';

export const KEY = 'a'.repeat(64);
export const SECRET = 'c0ffee'.repeat(11).slice(0, 64);

export const bundle: BundleKey = {
  account: '1234567',
  kind: 'tba',
  recipe: 'fulfillment',
  application: 'Fulfillment Integration',
};

export function provenance(source: Provenance['source'] = 'captured', at = 1): Provenance {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null, visit: null };
  return { source, account: bundle.account, at, ...unknown };
}

export function pair(key = KEY, secret = SECRET, change: Partial<NewEntry> = {}): NewEntry {
  const values = { consumerKey: key, consumerSecret: secret };
  const shown = { consumerKey: `…${key.slice(-4)}`, consumerSecret: `…${secret.slice(-4)}` };
  return { bundle, provenance: provenance(), values, shown, ...change };
}

/** 64 hexadecimal digits that no other number gives. */
export function issued(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** A browser of its own: an empty database, empty storage, and locks and channels that its contexts share. */
export function startBrowser(): void {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const next = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const channels: { onmessage: (() => void) | null }[] = [];
  // Node's own reaches other test files.
  vi.stubGlobal('BroadcastChannel', function BroadcastChannel() {
    const own = { onmessage: null, postMessage };
    channels.push(own);
    return own;

    function postMessage() {
      for (const other of channels) if (other !== own) setTimeout(() => other.onmessage?.());
    }
  });
}

/** Another context, or the next life of the worker: modules without a memory, on the same database, storage and locks. */
export async function newContext() {
  vi.resetModules();
  const vault = await import('@/utils/vault/vault');
  const keptList = await import('@/utils/vault/kept-list');
  const { keptItem } = await import('@/utils/storage/kept-item');
  return { ...vault, ...keptList, keptItem };
}

async function openDatabase(): Promise<IDBDatabase> {
  return answerOf(indexedDB.open('credential-guide'));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });
}

/** Does something to a store behind the vault's back. */
export async function tamper<T>(store: string, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await answerOf(work(database.transaction(store, 'readwrite').objectStore(store)));
  } finally {
    database.close();
  }
}

/** Makes the values of an entry impossible to decrypt. */
export async function spoilValues(id: string): Promise<void> {
  const kept = (await tamper('values', (store) => store.get(id))) as { data: ArrayBuffer };
  await tamper('values', (store) => store.put({ ...kept, data: kept.data.slice(1) }));
}

/** Makes the facts of an entry fit no schema. */
export async function spoilFacts(id: string): Promise<void> {
  const kept = (await tamper('facts', (store) => store.get(id))) as { facts: EntryFacts };
  await tamper('facts', (store) => store.put({ ...kept, facts: { ...kept.facts, bundle: 'garbage' } }));
}

/** Long enough for what nobody waits for, such as the list of what is kept. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

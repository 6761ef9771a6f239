// The journal keeps whole entries, encrypted, once each, and nothing of them in clear.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/utils/credential/entry';
import { addEntry, changeEntries, deleteDamaged, readEntries, readJournal } from '@/utils/vault/vault';

vi.mock('@/utils/storage/items', () => ({ journalRevisionItem: { change: () => Promise.resolve() } }));

const SECRET = 'c0ffee'.repeat(11).slice(0, 64);

function entry(id: string, change: Partial<Entry> = {}): Entry {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  return {
    id,
    bundle: { account: '1234567', recipe: 'fulfillment', application: 'Fulfillment Integration' },
    values: { consumerKey: 'a'.repeat(64), consumerSecret: SECRET },
    provenance: { source: 'captured', account: '1234567', at: 1, ...unknown },
    countsFrom: 1,
    exported: {},
    ...change,
  };
}

/** Every byte that lies in the database. */
async function storedText(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('credential-guide');
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const stored = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('entries').objectStore('entries').getAll();
    request.onsuccess = () => {
      resolve(request.result as unknown[]);
    };
  });
  return stored
    .map((one) => {
      const { id, data } = one as { id: string; data: ArrayBuffer };
      return id + Buffer.from(data).toString('latin1');
    })
    .join('\n');
}

beforeEach(() => {
  indexedDB = new IDBFactory();
  let queue = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        const next = queue.then(work);
        queue = next.then(
          () => undefined,
          () => undefined,
        );
        return next;
      },
    },
  });
});

describe('journal', () => {
  it('gives back what was added', async () => {
    await addEntry(entry('1'));
    await addEntry(entry('2', { values: { tokenId: 'd'.repeat(64) } }));
    expect([...(await readEntries())].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      entry('1'),
      entry('2', { values: { tokenId: 'd'.repeat(64) } }),
    ]);
  });

  it('keeps nothing in clear', async () => {
    await addEntry(entry('1'));
    const text = await storedText();
    expect(text.length).toBeGreaterThan(100);
    for (const part of [SECRET, SECRET.slice(0, 8), 'consumerSecret', 'Fulfillment', '1234567'])
      expect(text).not.toContain(part);
  });

  it('takes the same page read twice as one capture, also at once', async () => {
    const [first, second] = await Promise.all([addEntry(entry('1')), addEntry(entry('2'))]);
    expect(second.id).toBe(first.id);
    expect(await readEntries()).toHaveLength(1);
  });

  it('keeps the same values apart by bundle', async () => {
    await addEntry(entry('1'));
    await addEntry(entry('2', { bundle: { ...entry('1').bundle, account: '1234567_SB1' } }));
    expect(await readEntries()).toHaveLength(2);
  });

  it('changes and forgets', async () => {
    await addEntry(entry('1'));
    await changeEntries((one) => ({ ...one, exported: { consumerKey: 77 } }));
    expect((await readEntries())[0]?.exported).toEqual({ consumerKey: 77 });
    await changeEntries(() => null);
    expect(await readEntries()).toEqual([]);
  });

  it('lets values that are entered again count again', async () => {
    await addEntry(entry('1'));
    const typed = { ...entry('2').provenance, source: 'typed' as const };
    await addEntry(entry('2', { provenance: typed, countsFrom: 5 }));
    expect((await readEntries()).map(({ id, countsFrom }) => [id, countsFrom])).toEqual([['1', 5]]);
  });

  it('reports what it cannot read and leaves it where it is, until it is deleted', async () => {
    await addEntry(entry('1'));
    await addEntry(entry('2', { values: { tokenId: 'd'.repeat(64) } }));
    await spoil('2');
    const { entries, damaged } = await readJournal();
    expect(entries.map(({ id }) => id)).toEqual(['1']);
    expect(damaged).toEqual(['2']);
    await changeEntries((one) => ({ ...one, countsFrom: 9 }));
    expect((await readJournal()).damaged).toEqual(['2']);
    await deleteDamaged();
    expect(await readJournal()).toMatchObject({ damaged: [], entries: [{ id: '1' }] });
  });

  it('reads entries of version 1', async () => {
    await addEntry(entry('1'));
    const { countsFrom: _from, exported: _exported, ...rest } = entry('1');
    await replaceStored('1', 1, { ...rest, exportedAt: 12 });
    expect(await readEntries()).toEqual([
      entry('1', { countsFrom: 1, exported: { consumerKey: 12, consumerSecret: 12 } }),
    ]);
  });
});

async function database(): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open('credential-guide');
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}

async function spoil(id: string): Promise<void> {
  const store = (await database()).transaction('entries', 'readwrite').objectStore('entries');
  const kept = (await answerOf(store.get(id))) as { data: ArrayBuffer };
  await answerOf(store.put({ ...kept, data: kept.data.slice(1) }));
}

/** Writes what an older release would have written, with the key of this journal. */
async function replaceStored(id: string, version: number, entryThen: object): Promise<void> {
  const open = await database();
  const key = (await answerOf(open.transaction('keys').objectStore('keys').getAll()))[0] as CryptoKey;
  const iv = new Uint8Array(12);
  const text = new TextEncoder().encode(JSON.stringify(entryThen));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
  await answerOf(
    open.transaction('entries', 'readwrite').objectStore('entries').put({ id, version, iv, data }),
  );
}

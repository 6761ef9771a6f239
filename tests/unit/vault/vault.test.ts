// The vault keeps values encrypted, once each, tells what is known of them without a key, and reports what it cannot read.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Vault from '@/utils/vault/vault';
import {
  bundle,
  issued,
  KEY,
  newContext,
  pair,
  provenance,
  SECRET,
  settle,
  spoilFacts,
  spoilValues,
  startBrowser,
  tamper,
} from './vault-fixtures';

let vault: typeof Vault;
beforeEach(async () => {
  startBrowser();
  vault = await newContext();
});

const token = () => pair(KEY, SECRET, { values: { tokenId: issued(7) }, shown: { tokenId: '…0007' } });

/** Every byte that lies in these stores. */
async function storedText(...stores: readonly string[]): Promise<string> {
  const all = await Promise.all(stores.map((store) => tamper(store, (each) => each.getAll())));
  return JSON.stringify(all.flat(), (_, part: unknown) =>
    part instanceof ArrayBuffer ? Buffer.from(part).toString('latin1') : part,
  );
}

describe('adding', () => {
  it('gives back what was added, the facts without a key and the values on demand', async () => {
    const { entry, isNew } = await vault.addEntry(pair());
    expect(isNew).toBe(true);
    expect(entry).toMatchObject({ bundle, order: 1, exported: {}, dueSeen: null, provenance: provenance() });
    expect(entry.fields['consumerSecret']?.shown).toBe(`…${SECRET.slice(-4)}`);
    expect(await vault.readFacts()).toEqual({ entries: [entry], damaged: [] });
    const revealed = await vault.reveal([entry.id]);
    expect(revealed).toEqual(new Map([[entry.id, { consumerKey: KEY, consumerSecret: SECRET }]]));
  });

  it('reveals exactly the entries that are asked for', async () => {
    const first = await vault.addEntry(pair());
    await vault.addEntry(token());
    expect([...(await vault.reveal([first.entry.id, 'unknown'])).keys()]).toEqual([first.entry.id]);
    expect(await vault.reveal([])).toEqual(new Map());
  });

  it('keeps no value in clear, nor anything that could be tried against one', async () => {
    await vault.addEntry(pair());
    const text = await storedText('facts', 'values');
    expect(text).toContain('Fulfillment Integration');
    expect(text).not.toContain(SECRET.slice(0, 8));
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(SECRET));
    expect(text).not.toContain(Buffer.from(hash).toString('hex').slice(0, 16));
  });

  it('keeps keys that no program can read', async () => {
    await vault.addEntry(pair());
    const keys: readonly CryptoKey[] = await tamper('keys', (store) => store.getAll());
    expect(keys.map(({ extractable, algorithm }) => [extractable, algorithm.name]).sort()).toEqual([
      [false, 'AES-GCM'],
      [false, 'HMAC'],
    ]);
  });

  it('does not decrypt values that were exchanged between entries', async () => {
    const one = await vault.addEntry(pair());
    const other = await vault.addEntry(token());
    const values = (await tamper('values', (store) => store.get(one.entry.id))) as object;
    await tamper('values', (store) => store.put({ ...values, id: other.entry.id }));
    expect([...(await vault.reveal([one.entry.id, other.entry.id])).keys()]).toEqual([one.entry.id]);
  });

  it('takes the same page read twice as one capture, also at once', async () => {
    const [first, second] = await Promise.all([vault.addEntry(pair()), vault.addEntry(pair())]);
    expect(second).toEqual({ entry: first.entry, isNew: false });
    await vault.addEntry(token());
    expect((await vault.addEntry(pair())).entry).toEqual(first.entry);
    expect((await vault.readFacts()).entries).toHaveLength(2);
  });

  it.each(['typed', 'imported', 'picked'] as const)(
    'lets %s values that are there count again',
    async (source) => {
      const first = await vault.addEntry(pair());
      const later = await vault.addEntry(pair(issued(1), issued(2)));
      const again = await vault.addEntry(pair(KEY, SECRET, { provenance: provenance(source, 99) }));
      expect(again).toEqual({ entry: { ...first.entry, order: later.entry.order + 1 }, isNew: false });
      expect((await vault.readFacts()).entries).toHaveLength(2);
    },
  );

  it.each([
    { account: '1234567_SB1' },
    { kind: 'other-kind' },
    { recipe: 'other' },
    { application: 'Another' },
  ])('keeps the same values apart by bundle: %o', async (other) => {
    await vault.addEntry(pair());
    await vault.addEntry(pair(KEY, SECRET, { bundle: { ...bundle, ...other } }));
    expect((await vault.readFacts()).entries).toHaveLength(2);
  });

  it('takes no entry for a duplicate that has only some of the values', async () => {
    await vault.addEntry(pair());
    await vault.addEntry(pair(KEY, SECRET, { values: { consumerKey: KEY }, shown: { consumerKey: 'x' } }));
    expect((await vault.readFacts()).entries).toHaveLength(2);
  });

  it('keeps 8192 characters with line breaks, and not one more', async () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq\r\n'.repeat(500)}`.slice(0, 8191) + '\n';
    expect(pem).toHaveLength(8192);
    const given = { values: { privateKey: pem }, shown: { privateKey: '••••' } };
    const { entry } = await vault.addEntry(pair('', '', given));
    expect((await (await newContext()).reveal([entry.id])).get(entry.id)).toEqual({ privateKey: pem });
    const long = pair('', '', { values: { privateKey: `${pem}x` }, shown: { privateKey: '••••' } });
    await expect(vault.addEntry(long)).rejects.toThrow(RangeError);
    await expect(vault.addEntry(pair('', SECRET))).rejects.toThrow(RangeError);
  });

  it('refuses no value for its description: it is cut', async () => {
    const text = 'x'.repeat(301);
    const long = { recordId: text, application: text, user: text, role: `${'y'.repeat(299)}😀` };
    const { entry } = await vault.addEntry(
      pair(KEY, SECRET, {
        bundle: { ...bundle, application: text },
        provenance: { ...provenance(), ...long },
      }),
    );
    expect(entry.provenance).toMatchObject({ recordId: 'x'.repeat(300), role: 'y'.repeat(299) });
    expect((await vault.readFacts()).entries).toEqual([entry]);
  });

  it('gives the same print to the same value, in whichever field, and never to another', async () => {
    const { entry } = await vault.addEntry(pair());
    const prints = await vault.printsOf({ tokenId: KEY, tokenSecret: issued(1) });
    expect(prints['tokenId']).toBe(entry.fields['consumerKey']?.print);
    expect(prints['tokenSecret']).not.toBe(entry.fields['consumerSecret']?.print);
  });
});

describe('changing', () => {
  it('changes and forgets', async () => {
    const { entry } = await vault.addEntry(pair());
    const other = await vault.addEntry(token());
    await vault.changeEntries((facts) =>
      facts.id === entry.id ? { ...facts, exported: { consumerKey: 77 }, dueSeen: 5 } : facts,
    );
    expect((await vault.readFacts()).entries).toContainEqual({
      ...entry,
      exported: { consumerKey: 77 },
      dueSeen: 5,
    });
    await vault.changeEntries((facts) => (facts.id === entry.id ? null : facts));
    expect((await vault.readFacts()).entries).toEqual([other.entry]);
    expect(await tamper('values', (store) => store.getAllKeys())).toEqual([other.entry.id]);
  });

  it('erases the values of fields that are taken away, and keeps the others', async () => {
    const given = { accountId: '1234567', consumerSecret: SECRET };
    const { entry } = await vault.addEntry(pair(KEY, SECRET, { values: given, shown: given }));
    const before = await storedText('values');
    await vault.changeEntries((facts) => {
      const { consumerSecret: _gone, ...fields } = facts.fields;
      return { ...facts, fields, exported: { consumerSecret: 1 } };
    });
    const [left] = (await vault.readFacts()).entries;
    expect(Object.keys(left?.fields ?? {})).toEqual(['accountId']);
    expect(left?.exported).toEqual({});
    expect(await vault.reveal([entry.id])).toEqual(new Map([[entry.id, { accountId: '1234567' }]]));
    expect((await storedText('values')).length).toBeLessThan(before.length);
    // What is left is found by what is left.
    const again = pair(KEY, SECRET, { values: { accountId: '1234567' }, shown: { accountId: '1234567' } });
    expect((await vault.addEntry(again)).isNew).toBe(false);
  });

  it('cannot change what is the vault’s own', async () => {
    const { entry } = await vault.addEntry(pair());
    const changed = { order: 99, id: 'other', fields: { ...entry.fields, made: { shown: '', print: '' } } };
    await vault.changeEntries((facts) => ({ ...facts, ...changed }));
    expect((await vault.readFacts()).entries).toEqual([entry]);
  });

  it('writes nothing when nothing changes', async () => {
    await vault.addEntry(pair());
    await settle();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await vault.changeEntries((facts) => facts);
    expect(put).not.toHaveBeenCalled();
  });
});

describe('damage', () => {
  async function two() {
    const good = (await vault.addEntry(pair())).entry;
    const bad = (await vault.addEntry(token())).entry;
    await settle();
    return { good, bad };
  }

  it.each([
    ['facts that fit no schema', spoilFacts],
    ['facts of a newer release', (id: string) => putVersion(id, 4)],
    ['values that are gone', (id: string) => tamper('values', (store) => store.delete(id))],
    ['facts that are gone', (id: string) => tamper('facts', (store) => store.delete(id))],
  ])('is reported and left where it is until it is deleted: %s', async (_, spoil) => {
    const { good, bad } = await two();
    await spoil(bad.id);
    vault = await newContext();
    expect(await vault.readFacts()).toEqual({ entries: [good], damaged: [bad.id] });
    await vault.changeEntries((facts) => ({ ...facts, dueSeen: 9 }));
    await vault.countAgain([bad.id]);
    expect((await vault.readFacts()).damaged).toEqual([bad.id]);
    await vault.deleteDamaged();
    expect(await vault.readFacts()).toEqual({ entries: [{ ...good, dueSeen: 9 }], damaged: [] });
    expect(await tamper('values', (store) => store.getAllKeys())).toEqual([good.id]);
  });

  it('is noticed when a value is revealed, and remembered', async () => {
    const { good, bad } = await two();
    await spoilValues(bad.id);
    expect((await vault.readFacts()).damaged).toEqual([]);
    expect([...(await vault.reveal([good.id, bad.id])).keys()]).toEqual([good.id]);
    expect(await vault.readFacts()).toEqual({ entries: [good], damaged: [bad.id] });
    vault = await newContext();
    expect((await vault.readFacts()).damaged).toEqual([bad.id]);
  });

  it.each([
    [
      'undecryptable, and known to be',
      async (id: string) => (await spoilValues(id), await vault.reveal([id])),
    ],
    ['undecryptable', spoilValues],
    ['gone', (id: string) => tamper('values', (store) => store.delete(id))],
  ])('is mended when the same values are kept again: %s', async (_, spoil) => {
    const { bad } = await two();
    await spoil(bad.id);
    expect(await vault.addEntry(token())).toEqual({ entry: bad, isNew: false });
    expect((await vault.readFacts()).damaged).toEqual([]);
    expect((await vault.reveal([bad.id])).get(bad.id)).toEqual({ tokenId: issued(7) });
  });

  it('of the key makes no value seem to be held, and lets new ones be kept', async () => {
    const { good, bad } = await two();
    await tamper('keys', (store) => store.delete('journal-key'));
    vault = await newContext();
    const { entries, damaged } = await vault.readFacts();
    expect(entries).toEqual([]);
    expect([...damaged].sort()).toEqual([good.id, bad.id].sort());
    const { entry } = await vault.addEntry(pair(issued(1), issued(2)));
    expect((await vault.reveal([entry.id])).size).toBe(1);
  });

  it('of one entry while its values are erased disturbs no other', async () => {
    const { good, bad } = await two();
    const given = { accountId: '1234567', tokenId: issued(8) };
    const both = (await vault.addEntry(pair(KEY, SECRET, { values: given, shown: given }))).entry;
    await spoilValues(both.id);
    await vault.changeEntries((facts) => {
      const { tokenId: _gone, ...fields } = facts.fields;
      return { ...facts, fields };
    });
    expect(await vault.readFacts()).toEqual({ entries: [good], damaged: [both.id] });
    expect(await tamper('facts', (store) => store.getAllKeys())).not.toContain(bad.id);
  });
});

async function putVersion(id: string, version: number): Promise<void> {
  const record = (await tamper('facts', (store) => store.get(id))) as object;
  await tamper('facts', (store) => store.put({ ...record, version }));
}

describe('storing', () => {
  it('writes facts and values as one: ended in between, neither is there', async () => {
    const { entry } = await vault.addEntry(pair());
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!
      .value as IDBObjectStore['put'];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'values') throw new DOMException('No space', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(vault.addEntry(token())).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    vault = await newContext();
    expect(await vault.readFacts()).toEqual({ entries: [entry], damaged: [] });
  });

  it('is acknowledged when the transaction is complete, and strictly', async () => {
    await vault.addEntry(pair());
    await settle();
    const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!
      .value as IDBDatabase['transaction'];
    const order: unknown[] = [];
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const transaction = begin.apply(this, given);
      if (given[1] === 'readwrite') {
        order.push(given[2]);
        transaction.addEventListener('complete', () => order.push('complete'));
      }
      return transaction;
    });
    await vault.addEntry(token());
    order.push('acknowledged');
    expect(order).toEqual([{ durability: 'strict' }, 'complete', 'acknowledged']);
  });

  it('says when a newer release has written the database', async () => {
    const request = indexedDB.open('credential-guide', 3);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    const error: unknown = await vault.addEntry(pair()).catch((thrown: unknown) => thrown);
    expect(vault.isNewerDatabase(error)).toBe(true);
    expect(vault.isNewerDatabase(new DOMException('', 'QuotaExceededError'))).toBe(false);
  });

  it('lets go of the database when another context wants to upgrade or delete it, and opens it again', async () => {
    await vault.addEntry(pair());
    await new Promise((resolve) => (indexedDB.deleteDatabase('credential-guide').onsuccess = resolve));
    const { entry } = await vault.addEntry(token());
    expect((await vault.readFacts()).entries).toEqual([entry]);
    expect((await vault.reveal([entry.id])).size).toBe(1);
  });

  it('tries again to open after it has failed', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(vault.readFacts()).rejects.toMatchObject({ name: 'UnknownError' });
    open.mockRestore();
    expect(await vault.readFacts()).toEqual({ entries: [], damaged: [] });
  });
});

it('tells listeners here of what has changed, and of nothing else', async () => {
  const changed = vi.fn();
  const stop = vault.onVaultChanged(changed);
  const steps: (() => Promise<unknown>)[] = [
    () => vault.addEntry(pair()),
    () => vault.countAgain([]),
    () => vault.changeEntries((facts) => ({ ...facts, dueSeen: 1 })),
    () => vault.deleteDamaged(),
  ];
  for (const [before, step] of steps.entries()) {
    await step();
    await settle();
    expect(changed).toHaveBeenCalledTimes(before + 1);
  }
  await vault.addEntry(pair());
  await vault.changeEntries((facts) => facts);
  await vault.reveal([]);
  await settle();
  expect(changed).toHaveBeenCalledTimes(steps.length);
  stop();
  await vault.addEntry(token());
  await settle();
  expect(changed).toHaveBeenCalledTimes(steps.length);
});

it('acknowledges what is stored whatever a listener does', async () => {
  const thrown: unknown[] = [];
  vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((work) => {
    try {
      work();
    } catch (error) {
      thrown.push(error);
    }
  });
  vault.onVaultChanged(() => {
    throw new Error('A view that is broken');
  });
  expect((await vault.addEntry(pair())).isNew).toBe(true);
  expect(thrown).toHaveLength(1);
});

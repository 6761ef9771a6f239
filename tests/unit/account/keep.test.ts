// Values given by hand: what is taken, what counts, what is revealed to whom, and what goes.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldValues } from '@/utils/messages/protocol';
import {
  ACCOUNT,
  bundle,
  issued,
  keepAll,
  OTHER,
  sender,
  settle,
  shownPair,
  startBrowser,
  startWorker,
  tamper,
  typed,
  view,
  type TestWorker,
} from './worker';

let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  worker = await startWorker();
});

const entries = async () => (await worker.vault.readFacts()).entries;
const held = async () =>
  Object.fromEntries(
    Object.entries((await worker.popup.readBundle({ bundle })).values).map(([id, value]) => [
      id,
      value.shown,
    ]),
  );
const pair = (first = 1, second = 2) => ({ consumerKey: issued(first), consumerSecret: issued(second) });

describe('saveValues', () => {
  it('keeps what was typed or imported, as it is kept', async () => {
    const values: FieldValues = {
      ...pair(),
      tokenId: ` ${issued(0xabc).toUpperCase()} `,
      locationId: '5; 6',
    };
    const answer = await worker.popup.saveValues({ bundle, values, source: 'imported' });
    expect(answer).toEqual({ stored: true });
    expect(await worker.popup.revealBundle({ bundle })).toMatchObject({
      values: { ...pair(), tokenId: issued(0xabc), locationId: '5,6', accountId: ACCOUNT },
    });
    expect((await entries())[0]?.provenance).toMatchObject({ source: 'imported', visit: null, page: null });
  });

  it('takes no account but that of the bundle', async () => {
    expect(await worker.popup.saveValues(typed({ accountId: OTHER }))).toEqual({
      stored: false,
      reason: 'other-account',
      account: OTHER,
    });
    expect(await worker.popup.saveValues(typed({ accountId: ACCOUNT }))).toEqual({ stored: true });
  });

  it('says where a value is held already, and does not take it', async () => {
    await worker.popup.saveValues(typed(pair()));
    const answer = await worker.popup.saveValues(typed({ tokenId: issued(1) }));
    expect(answer).toMatchObject({ stored: false, reason: 'held-elsewhere', field: 'tokenId' });
    expect(answer).toMatchObject({ other: { field: 'consumerKey', bundle } });
    const foreign = await worker.popup.saveValues(typed(pair(), { account: OTHER }));
    expect(foreign).toMatchObject({ reason: 'held-elsewhere', other: { bundle } });
    expect(await entries()).toHaveLength(1);
  });

  it('rejects what no view would send, without repeating it', async () => {
    const secret = 'not-a-value-of-netsuite';
    for (const values of [{ consumerKey: secret }, { door: secret }] as FieldValues[]) {
      const error: unknown = await worker.popup.saveValues(typed(values)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).not.toContain(secret);
    }
  });

  it('says that the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await worker.popup.saveValues(typed(pair()))).toEqual({ stored: false, reason: 'storage-full' });
  });
});

describe('what counts', () => {
  it('is what was given last, whatever the clock said meanwhile', async () => {
    const now = Date.now();
    vi.setSystemTime(now + 600_000);
    await worker.page.valuesShown(shownPair(issued(1), issued(2)), sender());
    vi.setSystemTime(now);
    await worker.page.valuesShown(shownPair(issued(3), issued(4)), sender());
    expect(await held()).toMatchObject({ consumerKey: expect.stringContaining('0003') });
    await worker.popup.saveValues(typed(pair(5, 6)));
    expect(await held()).toMatchObject({ consumerKey: expect.stringContaining('0005') });
    vi.setSystemTime(now - 600_000);
    const { older } = await worker.popup.readBundle({ bundle });
    const first = older.find(({ values }) => values[0]?.shown.endsWith('0001'))!;
    await worker.popup.restoreValues({ bundle, entryId: first.entryId });
    expect(await held()).toMatchObject({ consumerKey: expect.stringContaining('0001') });
    vi.useRealTimers();
  });

  it('is restored only in its own bundle', async () => {
    await worker.popup.saveValues(typed(pair(1, 2)));
    await worker.popup.saveValues(typed(pair(3, 4)));
    const [first] = [...(await entries())].sort((a, b) => a.order - b.order);
    await worker.popup.restoreValues({ bundle: { ...bundle, account: OTHER }, entryId: first!.id });
    expect(await held()).toMatchObject({ consumerKey: expect.stringContaining('0003') });
  });
});

describe('compareValues', () => {
  it('names the fields that are the same, and decrypts, reveals and keeps nothing', async () => {
    await keepAll(worker);
    const decrypt = vi.spyOn(SubtleCrypto.prototype, 'decrypt');
    const before = await entries();
    const values = {
      accountId: ACCOUNT,
      consumerKey: issued(10).toUpperCase(),
      consumerSecret: issued(99),
      tokenId: 'no value',
      tokenSecret: issued(13),
      door: 'x',
    };
    const answer = await worker.popup.compareValues({ bundle, values });
    expect(answer).toEqual(['accountId', 'consumerKey', 'tokenSecret']);
    expect(decrypt).not.toHaveBeenCalled();
    expect(await entries()).toEqual(before);
  });

  it('compares with what counts, not with older values', async () => {
    await worker.popup.saveValues(typed(pair(1, 2)));
    await worker.popup.saveValues(typed(pair(3, 4)));
    expect(await worker.popup.compareValues({ bundle, values: pair(1, 4) })).toEqual(['consumerSecret']);
  });
});

describe('revealing', () => {
  it('decrypts exactly what is asked for, and nothing for what only the address tells', async () => {
    await keepAll(worker);
    const decrypt = vi.spyOn(SubtleCrypto.prototype, 'decrypt');
    expect(await worker.popup.revealValue({ bundle, field: 'accountId' })).toBe(ACCOUNT);
    expect(await worker.popup.revealValue({ bundle, field: 'locationId' })).toBeNull();
    expect(decrypt).not.toHaveBeenCalled();
    expect(await worker.popup.revealValue({ bundle, field: 'tokenSecret' })).toBe(issued(13));
    expect(decrypt).toHaveBeenCalledTimes(1);
  });

  it('reveals no bundle whose values do not belong together, or cannot all be read', async () => {
    await keepAll(worker);
    const { entryIds } = (await worker.popup.revealBundle({ bundle }))!;
    await tamper('values', (store) => store.delete(entryIds['tokenId']!));
    worker = await startWorker();
    expect((await worker.popup.revealBundle({ bundle }))?.values).not.toHaveProperty('tokenId');
    await worker.popup.saveValues(typed({ consumerKey: issued(50) }));
    expect((await worker.popup.readBundle({ bundle })).conflicts).toHaveLength(1);
    expect(await worker.popup.revealBundle({ bundle })).toBeNull();
  });
});

describe('swapValues', () => {
  it('exchanges two values that were typed', async () => {
    await worker.popup.saveValues(typed(pair(1, 2)));
    await worker.popup.swapValues({ bundle, group: 'consumer' });
    const revealed = await worker.popup.revealBundle({ bundle });
    expect(revealed?.values).toMatchObject(pair(2, 1));
  });

  it.each(['token', 'door'])('does nothing for %s, of which nothing was typed', async (group) => {
    await keepAll(worker);
    const before = await entries();
    await worker.popup.swapValues({ bundle, group });
    expect(await entries()).toEqual(before);
  });
});

describe('forgetting', () => {
  it('takes a captured value away with what was taken together with it, wherever it stands', async () => {
    await keepAll(worker);
    await worker.popup.saveValues(typed({ tokenId: issued(12), locationId: '5' }));
    await worker.popup.forgetValue({ bundle, field: 'consumerKey' });
    expect(Object.keys(await held()).sort()).toEqual(['accountId', 'locationId', 'tokenId', 'tokenSecret']);
  });

  it('takes a typed value alone', async () => {
    await worker.popup.saveValues(typed(pair()));
    await worker.popup.forgetValue({ bundle, field: 'consumerKey' });
    expect(Object.keys(await held()).sort()).toEqual(['accountId', 'consumerSecret']);
    expect(await worker.popup.revealValue({ bundle, field: 'consumerSecret' })).toBe(issued(2));
  });

  it('takes older values of one entry, and leaves what of it counts', async () => {
    await worker.popup.saveValues(typed({ ...pair(1, 2), locationId: '5' }));
    await worker.popup.saveValues(typed(pair(3, 4)));
    const [older] = (await worker.popup.readBundle({ bundle })).older;
    await worker.popup.forgetOlder({ bundle, entryId: older!.entryId });
    expect((await worker.popup.readBundle({ bundle })).older).toEqual([]);
    expect(await held()).toMatchObject({ locationId: '5', consumerKey: expect.stringContaining('0003') });
  });

  it('takes a bundle with its test, receipts and losses, and no other', async () => {
    await keepAll(worker);
    await worker.popup.saveValues(typed({ locationId: '5' }, { application: 'Another' }));
    await worker.popup.markExported({
      bundle,
      entryIds: (await worker.popup.revealBundle({ bundle }))!.entryIds,
      how: { format: 'json', way: 'file', sealedTo: 'clear' },
    });
    await worker.popup.testConnection({ bundle });
    await worker.popup.forgetBundle({ bundle });
    await settle();
    expect((await entries()).map((entry) => entry.bundle.application)).toEqual(['Another']);
    expect(await worker.items.testsItem.read()).toEqual({});
    expect(await worker.items.receiptsItem.read()).toEqual({});
    expect((await view(worker)).lost).toEqual([]);
  });

  it('takes an account whole, as if it had never been seen, and no other', async () => {
    await keepAll(worker);
    await keepAll(worker, OTHER, 30);
    for (const account of [ACCOUNT, OTHER])
      await worker.page.chooseName({ name: 'role', value: 'A Role' }, sender(account));
    await settle();
    await worker.popup.forgetAccount({ account: ACCOUNT });
    await settle();
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).toContain(OTHER);
    expect(stored).not.toContain(ACCOUNT);
    expect((await entries()).every((entry) => entry.bundle.account === OTHER)).toBe(true);
  });
});

describe('exported values', () => {
  const HOUR = 3_600_000;
  const how = { format: 'json', way: 'clipboard', sealedTo: 'passphrase' } as const;

  async function exportAll() {
    await keepAll(worker);
    await worker.items.settingsItem.write({ keepExportedHours: 24 });
    const { entryIds } = (await worker.popup.revealBundle({ bundle }))!;
    await worker.popup.markExported({ bundle, entryIds, how });
  }
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

  it('are marked, and a receipt says what left, how, and how it was tested', async () => {
    await exportAll();
    const { bundle: shown, receipts } = await view(worker);
    expect(shown?.exportedAt).not.toBeNull();
    expect(shown?.unexported).toBe(0);
    expect(receipts).toEqual([
      {
        ...how,
        at: shown?.exportedAt,
        fields: ['accountId', 'consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'],
        test: null,
      },
    ]);
  });

  it('stay marked when the receipt cannot be written', async () => {
    await keepAll(worker);
    const { entryIds } = (await worker.popup.revealBundle({ bundle }))!;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await worker.popup.markExported({ bundle, entryIds, how });
    expect((await worker.popup.readBundle({ bundle })).exportedAt).not.toBeNull();
    expect((await view(worker)).receipts).toEqual([]);
  });

  it('go after their time was seen to be over twice, and it is remembered that they were handed over', async () => {
    await exportAll();
    later(25 * HOUR);
    expect(Object.keys(await held())).toContain('tokenSecret');
    later(HOUR);
    expect(Object.keys(await held())).toEqual(['accountId']);
    const { handedOver } = await worker.popup.readBundle({ bundle });
    expect(Object.keys(handedOver).sort()).toEqual([
      'consumerKey',
      'consumerSecret',
      'tokenId',
      'tokenSecret',
    ]);
    expect((await view(worker)).progress?.steps.find(({ id }) => id === 'token')?.state).toBe('done');
    vi.useRealTimers();
  });

  it('stay when a clock was ahead for a moment', async () => {
    await exportAll();
    later(25 * HOUR);
    await held();
    later(-25 * HOUR);
    await held();
    later(HOUR);
    expect(Object.keys(await held())).toContain('tokenSecret');
    vi.useRealTimers();
  });

  it('stay when the settings cannot be read, and the person is asked', async () => {
    await exportAll();
    await fakeBrowser.storage.local.set({ settings: { version: 1, data: { keepExportedHours: 'soon' } } });
    worker = await startWorker();
    later(100 * HOUR);
    await held();
    later(HOUR);
    expect(Object.keys(await held())).toContain('tokenSecret');
    expect((await view(worker)).settings).toEqual({ keepExportedHours: 'unknown' });
    await worker.popup.changeSettings({ keepExportedHours: 1 });
    expect((await view(worker)).settings).toEqual({ keepExportedHours: 1 });
    vi.useRealTimers();
  });

  it('are still shown when there is no room to note that they are due', async () => {
    await exportAll();
    later(25 * HOUR);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(Object.keys(await held())).toContain('tokenSecret');
    vi.useRealTimers();
  });
});

describe('the settings that the extension ships with', () => {
  const stored = () => fakeBrowser.storage.local.get('settings');

  it('are written when none are stored, and never in the place of others', async () => {
    const { writeFirstSettings } = await import('@/utils/account/first-settings');
    await writeFirstSettings(await stored());
    expect(await worker.items.settingsItem.read()).toEqual({ keepExportedHours: 24 });
    await fakeBrowser.storage.local.set({ settings: 'garbage' });
    await writeFirstSettings(await stored());
    expect(await worker.items.settingsItem.read()).toEqual({ keepExportedHours: 'unknown' });
  });
});

// The slices of values, test, export, import and settings, with the background's own handlers behind them.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadBackValues } from '@/utils/handover/read-back';
import { makeNetSuite } from '../account/netsuite';
import { ACCOUNT, bundle, issued, OTHER } from '../account/worker';
import { asked, showKept, startPopup, type TestPopup } from './popup';

let popup: TestPopup;
let netsuite: ReturnType<typeof makeNetSuite>;
beforeEach(async () => {
  netsuite = makeNetSuite();
  popup = await startPopup(netsuite.answer);
});

const app = () => popup.app();
const ready = () => showKept(popup);

const read = (values: ReadBackValues['values'], more: Partial<ReadBackValues> = {}): ReadBackValues => ({
  type: 'values',
  kind: 'tba',
  places: {},
  proposals: [],
  others: 0,
  unseen: 0,
  values,
  problems: [],
  application: null,
  ...more,
});

/** Everything that the store holds, functions left out. */
const held = () => JSON.stringify(app());

describe('the values', () => {
  it('are revealed one at a time, and none of them stays in the store', async () => {
    await ready();
    expect(await app().reveal('tokenSecret')).toBe(issued(13));
    for (const seed of [10, 11, 12, 13]) expect(held()).not.toContain(issued(seed));
  });

  it('are saved as NetSuite spells them, or it is said why not', async () => {
    await ready();
    expect(await app().save('locationId', 'five')).toMatchObject({ ok: false });
    expect(await app().save('locationId', ' 5 ')).toEqual({ ok: true });
    expect(app().bundle?.values['locationId']?.shown).toBe('5');
    expect(await app().save('accountId', OTHER)).toEqual({
      ok: false,
      stored: false,
      reason: 'other-account',
      account: OTHER,
    });
    await expect(app().save('door', '5')).rejects.toThrow('No such field: door');
  });

  it('say that they could not be stored, and the store keeps what was shown', async () => {
    await ready();
    const before = app().bundle;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await app().save('locationId', '5')).toMatchObject({ ok: false, reason: 'storage-full' });
    expect(app().bundle?.values).toEqual(before?.values);
  });

  it('are exchanged, restored and forgotten, and the view follows', async () => {
    await ready();
    await app().save('tokenId', issued(30));
    await app().save('tokenSecret', issued(31));
    await app().swapValues('token');
    expect(await app().reveal('tokenId')).toBe(issued(31));
    const taken = app().bundle!.older.find(({ provenance }) => provenance.source === 'captured')!;
    await app().restoreValues(taken.entryId);
    expect(await app().reveal('tokenId')).toBe(issued(12));
    const [older] = app().bundle!.older;
    await app().forgetOlder(older!.entryId);
    expect(app().bundle!.older.map(({ entryId }) => entryId)).not.toContain(older!.entryId);
    await app().forgetValue('consumerKey');
    expect(Object.keys(app().bundle!.values)).not.toContain('consumerSecret');
    await app().forgetBundle();
    expect(Object.keys(app().bundle!.values)).toEqual(['accountId']);
    expect(await app().reveal('tokenId')).toBeNull();
  });

  it('of one visit go together, wherever they stand', async () => {
    await ready();
    await app().save('locationId', '5');
    await app().forgetVisit('document-1');
    expect(Object.keys(app().bundle!.values).sort()).toEqual(['accountId', 'locationId']);
  });

  it('are offered from the records that pages have shown', async () => {
    await ready();
    expect(await app().readRecords('locationId')).toBeNull();
  });
});

describe('the connection test', () => {
  const ended = () => vi.waitFor(() => expect(app().test?.status).not.toBe('running'));

  it('is shown as it goes, and passes', async () => {
    await ready();
    const seenStates = new Set<string | null>();
    const stop = popup.subscribe(({ test }) => seenStates.add(test?.status ?? null));
    await app().testConnection();
    await ended();
    stop();
    expect(app()).toMatchObject({ test: { status: 'passed' }, testIsCurrent: true, diagnosis: null });
    expect([...seenStates]).toContain('running');
  });

  it('is one test, however fast it is pressed', async () => {
    await ready();
    await Promise.all([app().testConnection(), app().testConnection(), app().testConnection()]);
    await ended();
    expect(netsuite.sent.filter((name) => name === 'token')).toHaveLength(1);
  });

  it('is given up when cancelled, and what had ended stays', async () => {
    await ready();
    netsuite.state.hold = new Promise(() => undefined);
    await app().testConnection();
    await vi.waitFor(() => expect(app().test?.current).toBe('hosts'));
    await app().cancelTest();
    await vi.waitFor(() => expect(app().test?.status).toBe('interrupted'));
    const [first, ...others] = app().test!.checks;
    expect(first).toMatchObject({ check: 'offline', status: 'passed' });
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['not-run']));
    expect(netsuite.sent).toEqual(['hosts']);
  });
});

describe('the export', () => {
  it('is written in the format, says that it was tested, and leaves no value in the store', async () => {
    await ready();
    await app().testConnection();
    await vi.waitFor(() => expect(app().test?.status).toBe('passed'));
    const exported = await app().exportText('json');
    expect(JSON.parse(exported.text)).toMatchObject({ kind: 'tba', tokenSecret: issued(13) });
    expect(exported.text).toContain('passed');
    expect(exported.fileName).toBe(`netsuite-${ACCOUNT}-Fulfillment-Integration-credentials.json`);
    expect(held()).not.toContain(issued(13));
    await app().markExported(exported.entryIds, { format: 'json', way: 'file', sealedTo: 'clear' });
    expect(app().receipts).toMatchObject([{ format: 'json', way: 'file' }]);
    expect(app().bundle?.unexported).toBe(0);
    await expect(app().exportText('door')).rejects.toThrow('Unknown export format: door');
  });

  it('marks what the form holds, and leaves the rest to be handed over', async () => {
    await ready();
    const how = { way: 'file', sealedTo: 'clear' } as const;
    const first = await app().exportText('settings-celigo-iclient');
    expect(Object.keys(first.entryIds).sort()).toEqual(['consumerKey', 'consumerSecret']);
    await app().markExported(first.entryIds, { ...how, format: 'settings-celigo-iclient' });
    const token = ['tokenId', 'tokenSecret'];
    expect(app().receipts.at(-1)?.fields).toEqual(['consumerKey', 'consumerSecret']);
    expect(app().bundle).toMatchObject({ exportedAt: null, unexported: 1 });
    expect(token.map((field) => app().bundle?.values[field]?.exported)).toEqual([false, false]);
    const second = await app().exportText('settings-celigo');
    await app().markExported(second.entryIds, { ...how, format: 'settings-celigo' });
    expect(app().bundle?.unexported).toBe(0);
    expect(app().bundle?.exportedAt).not.toBeNull();
    expect(app().lastFormat).toBe('settings-celigo');
  });

  it('is not written while values do not belong together', async () => {
    await ready();
    await app().save('tokenSecret', issued(40));
    await expect(app().exportText('json')).rejects.toThrow('do not belong together');
  });

  it('has one page for the customer that holds no value', async () => {
    await ready();
    const record = await app().changeRecord();
    expect(record.fileName).toBe(`netsuite-${ACCOUNT}-Fulfillment-Integration-change-record.md`);
    for (const seed of [10, 11, 12, 13]) expect(record.text).not.toContain(issued(seed));
  });
});

describe('the import', () => {
  const given = { accountId: ACCOUNT, tokenId: issued(12), tokenSecret: issued(60) };

  it('says what is held already, and nothing is revealed for it', async () => {
    await ready();
    asked.types.length = 0;
    const target = await app().findImportTarget(read(given));
    expect(target?.bundle.key).toEqual(bundle);
    expect([...target!.same].sort()).toEqual(['accountId', 'tokenId']);
    expect(asked.types.filter((type) => type.startsWith('reveal'))).toEqual([]);
  });

  it('goes where the values belong: their account, and the application that they name', async () => {
    await ready();
    const target = await app().findImportTarget(
      read({ accountId: OTHER, tokenId: issued(1) }, { application: ' Their App ' }),
    );
    expect(target?.bundle.key).toMatchObject({ account: OTHER, application: 'Their App' });
    const tooLong = await app().findImportTarget(read(given, { application: 'x'.repeat(301) }));
    expect(tooLong?.bundle.key.application).toBe(bundle.application);
  });

  it('is kept and shown, and what was held stays as older values', async () => {
    await ready();
    const { tokenId, tokenSecret } = { tokenId: issued(61), tokenSecret: issued(62) };
    expect(await app().importValues(bundle, { tokenId, tokenSecret })).toEqual({ ok: true });
    expect(await app().reveal('tokenSecret')).toBe(tokenSecret);
    expect(app().bundle?.values['tokenId']).toMatchObject({ provenance: { source: 'imported' } });
    expect(app().bundle?.older).toHaveLength(1);
  });

  it('finds no place while no account is known, and says why values are refused', async () => {
    await app().load();
    expect(await app().findImportTarget(read({ tokenId: issued(1) }))).toBeNull();
    expect(await app().importValues(bundle, { accountId: OTHER })).toMatchObject({
      ok: false,
      reason: 'other-account',
    });
  });
});

describe('the settings', () => {
  it('are kept, and an account is forgotten whole', async () => {
    await ready();
    await app().changeSettings({ keepExportedHours: 72 });
    expect(app().settings).toEqual({ keepExportedHours: 72 });
    await app().forgetAccount();
    expect(app()).toMatchObject({ account: null, bundle: null, settings: { keepExportedHours: 72 } });
  });

  it('take a recipe after it was looked at, and let it go', async () => {
    await ready();
    const { id: _, ...rest } = JSON.parse(
      JSON.stringify((await import('@/utils/recipes/fulfillment.json')).default),
    ) as { id: string };
    const text = JSON.stringify({ ...rest, id: 'acme', name: 'Acme warehouse' });
    expect(await app().importRecipe('{', null)).toMatchObject({ ok: false });
    const looked = await app().importRecipe(text, null);
    expect(looked).toMatchObject({ ok: true, isKept: false });
    expect(app().recipes.map(({ id }) => id)).not.toContain('acme');
    await app().importRecipe(text, looked.ok ? looked.mark : null);
    expect(app().recipes.map(({ id }) => id)).toContain('acme');
    await app().removeRecipe('acme');
    expect(app().recipes.map(({ id }) => id)).not.toContain('acme');
  });

  it('clear away what is damaged and what was lost once the person has seen it', async () => {
    await ready();
    await popup.worker.items.settingsItem.write({ keepExportedHours: 1 });
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    await fakeBrowser.storage.local.set({ receipts: { version: 99, data: 'later' } });
    await app().refresh();
    await app().forgetDamage();
    await app().forgetLost();
    expect(app()).toMatchObject({ damage: { values: 0, items: [] }, lost: [] });
  });
});

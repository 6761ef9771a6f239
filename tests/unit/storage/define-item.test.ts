// What is stored is read with its version and schema; what cannot be read is copied aside, and the rest of it used.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';

interface Store {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** In characters of JSON, as the browser counts it. */
  quota: number;
}
const store = vi.hoisted((): Store => ({ local: {}, session: {}, quota: Infinity }));
vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => {
    const listeners = new Set<(changes: Record<string, unknown>) => void>();
    return {
      get: (key: string) => Promise.resolve({ [key]: store[name][key] }),
      set: (values: Record<string, unknown>) => {
        const next = { ...store[name], ...values };
        if (JSON.stringify(next).length > store.quota)
          return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        store[name] = next;
        for (const heard of listeners) heard(values);
        return Promise.resolve();
      },
      remove: (key: string) => {
        store[name] = Object.fromEntries(Object.entries(store[name]).filter(([other]) => other !== key));
        for (const heard of listeners) heard({ [key]: {} });
        return Promise.resolve();
      },
      onChanged: {
        addListener: (heard: (changes: Record<string, unknown>) => void) => listeners.add(heard),
        removeListener: (heard: (changes: Record<string, unknown>) => void) => listeners.delete(heard),
        hasListener: (heard: (changes: Record<string, unknown>) => void) => listeners.has(heard),
      },
    };
  };
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});
const { browser } = await import('wxt/browser');
const { defineItem, defineRecordItem } = await import('@/utils/storage/define-item');
const { clearSetAside, readSetAside } = await import('@/utils/storage/set-aside');
const { settingsItem } = await import('@/utils/storage/items');

beforeEach(async () => {
  store.quota = Infinity;
  for (const key of Object.keys(store.local)) await browser.storage.local.remove(key);
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, work: () => Promise<unknown>) => work() },
  });
});

/** As another program, or a fault, left it. */
const put = (values: Record<string, unknown>) => browser.storage.local.set(values);

const declared = { area: 'local', lifetime: 'a test' } as const;
const count = defineItem({ ...declared, key: 'count', schema: z.number(), fallback: 0 });
const names = defineRecordItem({
  ...declared,
  key: 'names',
  migrations: [(stored) => ({ ...(stored as object), added: 'later' })],
  entry: z.string(),
});

describe('items', () => {
  it('write their version, and read it back', async () => {
    expect(await count.read()).toBe(0);
    await count.change((now) => now + 2);
    expect(store.local['count']).toEqual({ version: 1, data: 2 });
    expect(await count.read()).toBe(2);
  });

  it('take what has no version for the first', async () => {
    await put({ names: { a: 'Anna' } });
    expect(await names.read()).toEqual({ a: 'Anna', added: 'later' });
    expect(await readSetAside()).toEqual([]);
  });

  it('set a damaged one aside as it was, once', async () => {
    await put({ count: { version: 1, data: 'many' } });
    expect(await count.read()).toBe(0);
    expect(await count.read()).toBe(0);
    expect(await readSetAside()).toMatchObject([
      { key: 'count', stored: JSON.stringify({ version: 1, data: 'many' }) },
    ]);
    await clearSetAside();
    expect(await readSetAside()).toEqual([]);
  });

  it('set what a newer release wrote aside, too', async () => {
    await put({ count: { version: 9, data: 3 } });
    expect(await count.read()).toBe(0);
    expect(await readSetAside()).toMatchObject([{ stored: JSON.stringify({ version: 9, data: 3 }) }]);
  });

  it('keep the good entries of a record beside a damaged one', async () => {
    await put({ names: { version: 2, data: { a: 'Anna', b: 7 } } });
    expect(await names.read()).toEqual({ a: 'Anna' });
    expect(await readSetAside()).toMatchObject([
      { key: 'names', stored: JSON.stringify({ version: 2, data: { b: 7 } }) },
    ]);
  });

  it('lose nothing when what was set aside is damaged itself', async () => {
    await put({ setAside: 'garbage' });
    await put({ count: { version: 1, data: 'many' } });
    await count.read();
    expect((await readSetAside()).map(({ key }) => key)).toEqual(['setAside', 'count']);
  });

  it('are read from memory until somebody writes, and never changed without a look', async () => {
    const get = vi.spyOn(browser.storage.local, 'get');
    await count.write(1);
    get.mockClear();
    expect([await count.read(), await count.read()]).toEqual([1, 1]);
    expect(get).toHaveBeenCalledTimes(1);
    await put({ count: { version: 1, data: 5 } });
    expect(await count.read()).toBe(5);
    expect(await count.change((now) => now + 1)).toBe(6);
  });

  it('go on without what cannot be read, though there is no room for a copy', async () => {
    const garbage = 'x'.repeat(5_600_000);
    for (const quota of [5_700_000, 5_600_050, 1_000]) {
      store.quota = Infinity;
      await put({ count: { version: 1, data: garbage } });
      store.quota = quota;
      expect(await count.read()).toBe(0);
      await count.write(3);
      expect(await count.read()).toBe(3);
      expect(JSON.stringify(store.local).length).toBeLessThan(100_000);
      await clearSetAside();
    }
  });

  it('drop what comes again by itself, and keep no copy of it', async () => {
    const pages = defineRecordItem({ ...declared, key: 'pages', isRebuilt: true, entry: z.string() });
    await put({ pages: { version: 1, data: 7 } });
    expect(await pages.read()).toEqual({});
    expect(await readSetAside()).toEqual([]);
  });
});

describe('the setting for exported values', () => {
  it('is unknown, which deletes nothing, when it is missing or cannot be read', async () => {
    expect(await settingsItem.read()).toEqual({ keepExportedHours: 'unknown' });
    for (const garbage of [
      7,
      'text',
      { version: 1, data: { keepExportedHours: -3 } },
      { version: 9, data: {} },
    ]) {
      await put({ settings: garbage });
      expect(await settingsItem.read()).toEqual({ keepExportedHours: 'unknown' });
    }
    await settingsItem.write({ keepExportedHours: null });
    expect(await settingsItem.read()).toEqual({ keepExportedHours: null });
  });
});

// What is stored is read with its version and schema; what cannot be read is copied aside, and the rest of it used.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';

const areas = vi.hoisted((): Record<'local' | 'session', Record<string, unknown>> => ({
  local: {},
  session: {},
}));
vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => ({
    get: (key: string) => Promise.resolve({ [key]: areas[name][key] }),
    set: (values: Record<string, unknown>) => {
      Object.assign(areas[name], values);
      return Promise.resolve();
    },
    remove: (key: string) => {
      areas[name] = Object.fromEntries(Object.entries(areas[name]).filter(([other]) => other !== key));
      return Promise.resolve();
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  });
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});
const { clearSetAside, defineItem, defineRecordItem, readSetAside } =
  await import('@/utils/storage/define-item');

beforeEach(() => {
  areas.local = {};
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, work: () => Promise<unknown>) => work() },
  });
});

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
    expect(areas.local['count']).toEqual({ version: 1, data: 2 });
    expect(await count.read()).toBe(2);
  });

  it('take what has no version for the first', async () => {
    areas.local['names'] = { a: 'Anna' };
    expect(await names.read()).toEqual({ a: 'Anna', added: 'later' });
    expect(await readSetAside()).toEqual([]);
  });

  it('set a damaged one aside as it was, once', async () => {
    areas.local['count'] = { version: 1, data: 'many' };
    expect(await count.read()).toBe(0);
    expect(await count.read()).toBe(0);
    expect(await readSetAside()).toMatchObject([{ key: 'count', stored: { version: 1, data: 'many' } }]);
    await clearSetAside();
    expect(await readSetAside()).toEqual([]);
  });

  it('set what a newer release wrote aside, too', async () => {
    areas.local['count'] = { version: 9, data: 3 };
    expect(await count.read()).toBe(0);
    expect(await readSetAside()).toMatchObject([{ stored: { version: 9, data: 3 } }]);
  });

  it('keep the good entries of a record beside a damaged one', async () => {
    areas.local['names'] = { version: 2, data: { a: 'Anna', b: 7 } };
    expect(await names.read()).toEqual({ a: 'Anna' });
    expect(await readSetAside()).toMatchObject([{ key: 'names', stored: { version: 2, data: { b: 7 } } }]);
  });

  it('lose nothing when what was set aside is damaged itself', async () => {
    areas.local['setAside'] = 'garbage';
    areas.local['count'] = { version: 1, data: 'many' };
    await count.read();
    expect((await readSetAside()).map(({ key }) => key)).toEqual(['setAside', 'count']);
  });
});

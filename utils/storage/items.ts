// Everything kept in the browser's storage, declared once: area, schema, and when it goes. No secrets here; those are in the journal.
import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import type { TestRecord } from '../connection/test-record';
import type { Observation } from '../guide/progress';
import { setUpSchema, type SetUp } from '../guide/set-up';
import type { AccountId } from '../netsuite/account';
import { pageReadingSchema } from '../netsuite/pages/reading-schema';
import { testRecordSchema } from './test-record-schema';

export interface Item<T> {
  /** The stored value, or the fallback when there is none or it does not fit the schema any more. */
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  /** Reads, changes and writes as one, also against other pages of the extension. */
  readonly change: (change: (value: T) => T) => Promise<void>;
  /** Calls back when it was written, by whomever. Returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

type Area = 'local' | 'session';

/** The browser's own interface: a library for it would cost the popup three kilobytes, and offers nothing that is used here. */
function defineItem<T>(area: Area, key: string, schema: z.ZodMiniType<T>, fallback: T): Item<T> {
  const read = async () => {
    const stored = await browser.storage[area].get(key);
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? parsed.data : fallback;
  };
  const write = (value: T) => browser.storage[area].set({ [key]: value });
  return {
    read,
    write,
    change: (change) => navigator.locks.request(`storage-${key}`, async () => write(change(await read()))),
    watch: (changed) => {
      const heard = (changes: Readonly<Record<string, unknown>>) => {
        if (key in changes) changed();
      };
      browser.storage[area].onChanged.addListener(heard);
      return () => {
        browser.storage[area].onChanged.removeListener(heard);
      };
    },
  };
}

/** The current set-up of each account. Stays until the extension is removed: names only. */
export const setUpsItem = defineItem<Readonly<Record<AccountId, SetUp>>>(
  'local',
  'setUps',
  z.record(z.string(), setUpSchema),
  {},
);

/** The account seen last, for a popup that is opened away from NetSuite. */
export const lastAccountItem = defineItem<AccountId | null>(
  'local',
  'lastAccount',
  z.nullable(z.string()),
  null,
);

/** Per account, what was last read from each page. The oldest go when an account has too many. */
export const observationsItem = defineItem<
  Readonly<Record<AccountId, Readonly<Record<string, Observation>>>>
>(
  'local',
  'observations',
  z.record(z.string(), z.record(z.string(), z.object({ reading: pageReadingSchema, at: z.number() }))),
  {},
);

/** The last connection test of each bundle, by bundle id. Goes with the bundle. */
export const testsItem = defineItem<Readonly<Record<string, TestRecord>>>(
  'local',
  'tests',
  z.record(z.string(), testRecordSchema),
  {},
);

/** Counts changes of the journal, so that open views read it again. Gone with the browser session. */
export const journalRevisionItem = defineItem<number>('session', 'journalRevision', z.number(), 0);

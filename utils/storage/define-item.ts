// One thing in the browser's storage: read with its schema, changed under a lock, watched; what is damaged is set aside.
import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { migrate, type Migrations } from './migrate';

export interface Item<T> {
  readonly key: string;
  /** The stored value; the fallback when there is none. What cannot be read is set aside, and the rest of it used. */
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  /** Reads, changes and writes as one, also against other pages of the extension. */
  readonly change: (change: (value: T) => T) => Promise<void>;
  /** Calls back when it was written, by whomever. Returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

/** Data that this release cannot read, as it was found. */
export interface SetAside {
  readonly key: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly stored: unknown;
}

interface Declaration {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** In words: what ends it. */
  readonly lifetime: string;
  /** The version is their number and one; see `migrate`. */
  readonly migrations?: Migrations;
}

/** What was stored before versions were written is version 1. */
const envelope = z.object({ version: z.number(), data: z.unknown() });

/** Splits what was found into what can be used and what cannot. */
type Sort<T> = (data: unknown, version: number) => { readonly value: T; readonly damaged: unknown };

// @__NO_SIDE_EFFECTS__ (what a program does not use, it does not carry)
export function defineItem<T>(
  declared: Declaration & { readonly schema: z.ZodMiniType<T>; readonly fallback: T },
): Item<T> {
  const { migrations = [], schema, fallback } = declared;
  return itemOf(declared, fallback, (data, version) => {
    const migrated = migrate(data, version, migrations, schema);
    return migrated.ok
      ? { value: migrated.value, damaged: undefined }
      : { value: fallback, damaged: { version, data } };
  });
}

/** A record whose entries are read one by one, so that a damaged one does not take the others with it. */
// @__NO_SIDE_EFFECTS__ (what a program does not use, it does not carry)
export function defineRecordItem<T>(
  declared: Declaration & { readonly entry: z.ZodMiniType<T> },
): Item<Readonly<Record<string, T>>> {
  const { migrations = [], entry } = declared;
  const loose = z.record(z.string(), z.unknown());
  return itemOf(declared, {}, (data, version) => {
    const migrated = migrate(data, version, migrations, loose);
    if (!migrated.ok) return { value: {}, damaged: { version, data } };
    const read = Object.entries(migrated.value).map(([id, one]) => ({
      id,
      one,
      parsed: entry.safeParse(one),
    }));
    const damaged = read.filter(({ parsed }) => !parsed.success).map(({ id, one }) => [id, one] as const);
    return {
      value: Object.fromEntries(
        read.flatMap(({ id, parsed }) => (parsed.success ? [[id, parsed.data] as const] : [])),
      ),
      damaged: damaged.length === 0 ? undefined : { version, data: Object.fromEntries(damaged) },
    };
  });
}

/** The browser's own interface: a library for it would cost the popup three kilobytes, and offers nothing that is used here. */
function itemOf<T>({ area, key, migrations = [] }: Declaration, fallback: T, sort: Sort<T>): Item<T> {
  const storage = browser.storage[area];
  const lock = `storage-${key}`;
  const wrap = (value: T) => ({ [key]: { version: migrations.length + 1, data: value } });

  const look = async () => {
    const stored = (await storage.get(key))[key];
    if (stored === undefined) return { value: fallback, damaged: undefined };
    const wrapped = envelope.safeParse(stored);
    return wrapped.success ? sort(wrapped.data.data, wrapped.data.version) : sort(stored, 1);
  };
  const readLocked = async () => {
    const { value, damaged } = await look();
    if (damaged !== undefined) {
      // First the copy, then the repair: if the browser ends in between, it is only copied twice.
      await setAside({ key, at: Date.now(), stored: damaged });
      await storage.set(wrap(value));
    }
    return value;
  };
  return {
    key,
    read: async () => {
      const { value, damaged } = await look();
      return damaged === undefined ? value : navigator.locks.request(lock, readLocked);
    },
    write: (value) => storage.set(wrap(value)),
    change: (change) =>
      navigator.locks.request(lock, async () => storage.set(wrap(change(await readLocked())))),
    watch: (changed) => {
      const heard = (changes: Readonly<Record<string, unknown>>) => {
        if (key in changes) changed();
      };
      storage.onChanged.addListener(heard);
      return () => {
        storage.onChanged.removeListener(heard);
      };
    },
  };
}

const SET_ASIDE = 'setAside';
const setAsideSchema = z.array(z.object({ key: z.string(), at: z.number(), stored: z.unknown() }));

/** Everything set aside; nothing of it is a credential, those are in the journal only. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  const stored = (await browser.storage.local.get(SET_ASIDE))[SET_ASIDE];
  if (stored === undefined) return [];
  const parsed = setAsideSchema.safeParse(stored);
  return parsed.success ? parsed.data : [{ key: SET_ASIDE, at: Date.now(), stored }];
}

export async function clearSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE);
}

async function setAside(damaged: SetAside): Promise<void> {
  await navigator.locks.request('storage-set-aside', async () => {
    await browser.storage.local.set({ [SET_ASIDE]: [...(await readSetAside()), damaged] });
  });
}

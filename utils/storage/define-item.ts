// One thing in the browser's storage: read with its schema, changed under a lock, watched. Damage never stops the extension.
import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { migrate, type Migrations } from './migrate';
import { withSetAside } from './set-aside';

export interface Item<T> {
  readonly key: string;
  /** The stored value; the fallback when there is none. What cannot be read is dropped or set aside, and the rest of it used. */
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  /**
   * Reads, changes and writes as one, also against other pages of the extension, and gives what is stored then. A value that
   * comes back as it was is not written. Rejects when there is no space.
   */
  readonly change: (change: (value: T) => T) => Promise<T>;
  /** Calls back when it was written, by whomever. Returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

interface Declaration {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** In words: what ends it. */
  readonly lifetime: string;
  /** What comes again by itself is not set aside when it is damaged. */
  readonly isRebuilt?: true;
  /** The version is their number and one; see `migrate`. */
  readonly migrations?: Migrations;
}

/** What was stored before versions were written is version 1. */
const envelope = z.object({ version: z.number(), data: z.unknown() });

/** Splits what was found into what can be used and what cannot. */
type Sort<T> = (data: unknown, version: number) => Sorted<T>;
interface Sorted<T> {
  readonly value: T;
  readonly damaged: unknown;
}

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
    const read = Object.entries(migrated.value).map(([id, stored]) => ({
      id,
      stored,
      parsed: entry.safeParse(stored),
    }));
    const damaged = read
      .filter(({ parsed }) => !parsed.success)
      .map(({ id, stored }) => [id, stored] as const);
    return {
      value: Object.fromEntries(
        read.flatMap(({ id, parsed }) => (parsed.success ? [[id, parsed.data] as const] : [])),
      ),
      damaged: damaged.length === 0 ? undefined : { version, data: Object.fromEntries(damaged) },
    };
  });
}

/** The browser's own interface: a library for it would cost the popup three kilobytes, and offers nothing that is used here. */
function itemOf<T>(declared: Declaration, fallback: T, sort: Sort<T>): Item<T> {
  const { area, key, isRebuilt = false, migrations = [] } = declared;
  const storage = browser.storage[area];
  const lock = `storage-${key}`;
  const wrap = (value: T) => ({ [key]: { version: migrations.length + 1, data: value } });
  /** What was last read, until anybody writes: pages ask on every key pressed. */
  let copy: Promise<Sorted<T>> | null = null;
  const dropCopy = (changes: Readonly<Record<string, unknown>>) => {
    if (key in changes) copy = null;
  };

  const look = async (): Promise<Sorted<T>> => {
    const stored = (await storage.get(key))[key];
    if (stored === undefined) return { value: fallback, damaged: undefined };
    const wrapped = envelope.safeParse(stored);
    return wrapped.success ? sort(wrapped.data.data, wrapped.data.version) : sort(stored, 1);
  };
  const lookOnce = (): Promise<Sorted<T>> => {
    if (!storage.onChanged.hasListener(dropCopy)) {
      copy = null;
      storage.onChanged.addListener(dropCopy);
    }
    if (copy !== null) return copy;
    const own = look();
    copy = own;
    own.catch(() => {
      if (copy === own) copy = null;
    });
    return own;
  };
  const set = async (values: Record<string, unknown>) => {
    try {
      await storage.set(values);
    } finally {
      copy = null;
    }
  };
  /** Tries what needs the least space last, and never fails: the extension goes on without what is damaged. */
  const repair = async (value: T, damaged: unknown) => {
    const ways = [
      ...(isRebuilt ? [] : [() => withSetAside(key, damaged, (aside) => set({ ...wrap(value), ...aside }))]),
      () => set(wrap(value)),
      () => storage.remove(key),
    ];
    for (const way of ways) {
      const isDone = await way().then(
        () => true,
        () => false,
      );
      if (isDone) break;
    }
    copy = null;
  };
  const readLocked = async () => {
    const { value, damaged } = await look();
    if (damaged !== undefined) await repair(value, damaged);
    return value;
  };
  return {
    key,
    read: async () => {
      const { value, damaged } = await lookOnce();
      return damaged === undefined ? value : navigator.locks.request(lock, readLocked);
    },
    write: (value) => set(wrap(value)),
    change: (change) =>
      navigator.locks.request(lock, async () => {
        const before = await readLocked();
        const after = change(before);
        if (after !== before) await set(wrap(after));
        return after;
      }),
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

// Brings stored data of an older version to the present one, step by step, and checks its shape.
import type { z } from 'zod/mini';

/** From version 1 to 2, from 2 to 3, and so on. Each is frozen once it was released, and imports nothing. */
export type Migrations = readonly ((stored: unknown) => unknown)[];

export type Migrated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Characters; no text that was ever stored is as long. A step that takes such a text for an object makes an entry of each character. */
const MOST_TEXT = 256 * 1024;

/** Not ok for what is broken, and for what a newer release of the extension has written. */
export function migrate<T>(
  stored: unknown,
  version: number,
  migrations: Migrations,
  schema: z.ZodMiniType<T>,
): Migrated<T> {
  try {
    if (!Number.isInteger(version) || version < 1 || version > migrations.length + 1) return { ok: false };
    const isOld = version <= migrations.length;
    if (isOld && hasLongText(stored)) return { ok: false };
    const current = migrations.slice(version - 1).reduce((data, step) => step(data), stored);
    const parsed = schema.safeParse(current);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
  } catch {
    return { ok: false };
  }
}

function hasLongText(stored: unknown): boolean {
  if (typeof stored === 'string') return stored.length > MOST_TEXT;
  return typeof stored === 'object' && stored !== null && Object.values(stored).some(hasLongText);
}

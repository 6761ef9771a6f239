// Brings stored data of an older version to the present one, step by step, and checks its shape.
import type { z } from 'zod/mini';

/** From version 1 to 2, from 2 to 3, and so on. Each is frozen once it was released, and imports nothing. */
export type Migrations = readonly ((stored: unknown) => unknown)[];

export type Migrated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Not ok for what is broken, and for what a newer release of the extension has written. */
export function migrate<T>(
  stored: unknown,
  version: number,
  migrations: Migrations,
  schema: z.ZodMiniType<T>,
): Migrated<T> {
  try {
    if (!Number.isInteger(version) || version < 1 || version > migrations.length + 1) return { ok: false };
    const current = migrations.slice(version - 1).reduce((data, step) => step(data), stored);
    const parsed = schema.safeParse(current);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
  } catch {
    return { ok: false };
  }
}

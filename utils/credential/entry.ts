// One thing that was kept: a captured pair or values given by hand, with where and when. Newer entries replace none of the older.
import { z } from 'zod/mini';
import { isSameName, normaliseName } from '../netsuite/names';
import { pageIds } from '../netsuite/pages/page';
import { credentialFields } from './fields';

const shortText = z.string().check(z.maxLength(300));
const maybeText = z.nullable(shortText);

/** Whose bundle it is. Two vendors in one account, or two accounts, never mix. */
export const bundleKeySchema = z.object({
  account: z.string().check(z.minLength(3), z.maxLength(30)),
  recipe: z.string().check(z.minLength(1), z.maxLength(80)),
  application: shortText,
});
export type BundleKey = z.infer<typeof bundleKeySchema>;

/** How a value came here. `page` and the names are what the page said when it was taken; null where nobody knows. */
export const provenanceSchema = z.object({
  /**
   * `captured`: shown once and taken; `read`: taken from a page that always shows it; `typed`: by hand or pasted;
   * `address`: the account whose pages these are, never stored as an entry.
   */
  source: z.enum(['captured', 'read', 'picked', 'typed', 'imported', 'address']),
  account: z.string().check(z.maxLength(30)),
  page: z.nullable(z.enum(pageIds)),
  recordId: maybeText,
  application: maybeText,
  user: maybeText,
  role: maybeText,
  /** Unix milliseconds. */
  at: z.number(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** Given by a person, not seen on a page. */
export function isByHand({ source }: Provenance): boolean {
  return source === 'typed' || source === 'imported';
}

export const entrySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  bundle: bundleKeySchema,
  values: z.partialRecord(z.enum(credentialFields), z.string().check(z.minLength(1), z.maxLength(200))),
  provenance: provenanceSchema,
  /** Unix milliseconds. Of several values of one field that of the highest counts: when it was taken, or restored. */
  countsFrom: z.number(),
  /** For each value that has left in an export when it last did, in unix milliseconds. */
  exported: z.partialRecord(z.enum(credentialFields), z.number()),
});
/** Of the stored shape; a change of it comes with a migration. */
export const ENTRY_VERSION = 2;
export type Entry = z.infer<typeof entrySchema>;

export function isSameBundle(a: BundleKey, b: BundleKey): boolean {
  return a.account === b.account && a.recipe === b.recipe && isSameName(a.application, b.application);
}

/** One string per bundle, for maps. */
export function bundleId(key: BundleKey): string {
  return [key.account, key.recipe, normaliseName(key.application)].join('/');
}

// One thing that was kept: a captured pair or values given by hand, with where and when. Newer entries replace none of the older.
import { z } from 'zod/mini';
import { pageIds } from '../netsuite/pages/page';
import { MOST_CHARACTERS } from './field';

const MOST_DESCRIPTION = 300;

const shortText = z.string().check(z.maxLength(MOST_DESCRIPTION));
const maybeText = z.nullable(shortText);

/** Whose bundle it is. Two vendors in one account, two accounts, or two kinds of credentials never mix. */
export const bundleKeySchema = z.object({
  account: z.string().check(z.minLength(3), z.maxLength(30)),
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  recipe: z.string().check(z.minLength(1), z.maxLength(80)),
  application: shortText,
});
export type BundleKey = z.infer<typeof bundleKeySchema>;

/** How a value came here. `page` and the names are what the page said when it was taken; null where nobody knows. */
export const provenanceSchema = z.object({
  /**
   * `made`: made here; `captured`: shown once and taken; `unsorted`: the same, but which value is which the page did not say; `read`: taken from a page that always shows it; `typed`: by hand or pasted;
   * `address`: the account whose pages these are, never stored as an entry.
   */
  source: z.enum(['captured', 'unsorted', 'read', 'picked', 'typed', 'imported', 'address', 'made']),
  account: z.string().check(z.maxLength(30)),
  page: z.nullable(z.enum(pageIds)),
  recordId: maybeText,
  application: maybeText,
  user: maybeText,
  role: maybeText,
  /** Unix milliseconds. For showing only: nothing is sorted by it, since clocks are put right. */
  at: z.number(),
  /** The `seq` of what had been seen saved in the account by then: what is newer counts more. Absent in what older releases kept. */
  seenUpTo: z.optional(z.int().check(z.gte(0))),
  /** The document that showed it, so that everything one page has added can be forgotten at once. */
  visit: z.nullable(z.string().check(z.maxLength(80))),
});
export type Provenance = z.infer<typeof provenanceSchema>;

const fieldIdSchema = z.string().check(z.minLength(1), z.maxLength(40));

const fieldFactsSchema = z.object({
  /** The mask; the value itself where it is no secret. */
  shown: z.string().check(z.maxLength(MOST_CHARACTERS)),
  /** A keyed fingerprint: the same value gives the same in this vault, and it tells nothing of the value. */
  print: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});

/** Higher than any count of writes, low enough that one can always be added. */
export const HIGHEST_ORDER = 2 ** 50;

/** What is known of an entry without its values. */
export const entryFactsSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  bundle: bundleKeySchema,
  provenance: provenanceSchema,
  /** A count, never a time. Of several values of one field that of the highest counts: the last taken, or restored. */
  order: z.int().check(z.gte(0), z.lte(HIGHEST_ORDER)),
  fields: z.record(fieldIdSchema, fieldFactsSchema),
  /** For each value that has left in an export when it last did, in unix milliseconds. */
  exported: z.record(fieldIdSchema, z.number()),
  /** When the time of an exported value was first seen to be over, in unix milliseconds; see `expire`. */
  dueSeen: z.nullable(z.number()),
});
export type EntryFacts = z.infer<typeof entryFactsSchema>;

/** Descriptions as long as they may be. They come from pages, and no value is refused for them. */
export function cutDescription(text: string): string {
  // Not in the middle of a character that has two units.
  return text.length <= MOST_DESCRIPTION
    ? text
    : text.slice(0, MOST_DESCRIPTION).replace(/[\uD800-\uDBFF]$/, '');
}

/** A provenance whose unknown parts are null, and whose descriptions are cut to what is kept. */
export function provenanceOf(
  known: Pick<Provenance, 'source' | 'account' | 'at'> & Partial<Provenance>,
): Provenance {
  const cut = (text: string | null | undefined) => (text == null ? null : cutDescription(text));
  const { source, account, at, seenUpTo, page = null, visit = null } = known;
  return {
    ...(seenUpTo !== undefined && { seenUpTo }),
    source,
    account,
    page,
    recordId: cut(known.recordId),
    application: cut(known.application),
    user: cut(known.user),
    role: cut(known.role),
    at,
    visit,
  };
}

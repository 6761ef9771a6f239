// What a fixture's JSON file says: where its page is served, and what must be recognised, read, judged and taken there.
import { z } from 'zod/mini';
import { kindTables } from '../../utils/credential-kinds/tables';
import { pageIds } from '../../utils/netsuite/pages/page';

const value = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const requirements = z.optional(z.array(z.string()));

export const fixtureSchema = z.strictObject({
  /** One sentence: what is special about this variant, and what of it is invented. */
  about: z.string().check(z.minLength(10)),
  /** Where it is served, path and query. */
  path: z.string().check(z.startsWith('/')),
  /** `1234567.app.netsuite.com` without it. */
  host: z.optional(z.string()),
  /** What must be recognised: `other` when it must not be. */
  page: z.enum(pageIds),
  /** The kind of credentials by which it is judged: without it the first that has to do with the page. */
  kind: z.optional(z.enum(kindTables.map(({ id }) => id))),
  /** Values that are held, by field of that kind. */
  held: z.optional(z.record(z.string(), z.string())),
  mode: z.optional(z.enum(['list', 'new', 'view', 'edit'])),
  /** Variants of a page in the same state, whatever their language and look: they must be judged the same. */
  family: z.optional(z.string()),
  /** Some of the fields: a text as it is seen, a box as true or false, null for one that must not be known. */
  fields: z.optional(z.record(z.string(), z.union([z.string(), z.boolean(), z.null()]))),
  /** Sublists, whole: `ADMI_WEBSERVICES = full`, or the label where the page does not say the key; null is unreadable. */
  lines: z.optional(z.record(z.string(), z.nullable(z.array(z.string())))),
  /** The rows of a list, whole: internal id and name. */
  rows: z.optional(z.record(z.string(), z.string())),
  /** What stands in some columns of some rows: id of the row, our name of the column, text. Null where it must not be known. */
  cells: z.optional(z.record(z.string(), z.record(z.string(), z.nullable(z.string())))),
  /** The id of the row that is wanted, null when it is not among them. */
  row: z.optional(z.nullable(z.string())),
  /** False when it is the record of another application or role. */
  ours: z.optional(z.boolean()),
  /** Ids of requirements by state, all of them: what is not named here must not be judged. */
  met: requirements,
  unmet: requirements,
  unknown: requirements,
  /** The two values that must be taken. Without it, nothing may be. */
  captured: z.optional(z.tuple([value, value])),
  /** A labelled pair stands here where none belongs: nothing but its address keeps it from being taken. */
  pairOf: z.optional(z.enum(['consumer', 'token'])),
});

export type Expected = z.infer<typeof fixtureSchema>;

export interface Fixture extends Expected {
  /** `<page id>/<variant>`, as the files are called. */
  readonly name: string;
  readonly html: string;
  readonly url: URL;
}

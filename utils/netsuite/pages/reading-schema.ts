// The shape of a reading as it arrives from a page or comes back from storage, with bounds on everything.
import { z } from 'zod/mini';
import { pageIds } from './page';

const text = z.string().check(z.maxLength(500));
const maybe = z.nullable(text);
const count = z.nullable(z.number());

export const pageReadingSchema = z.object({
  page: z.enum(pageIds),
  mode: z.enum(['list', 'new', 'view', 'edit']),
  recordId: z.nullable(z.string().check(z.maxLength(20))),
  fields: z.record(
    z.string().check(z.maxLength(60)),
    z.object({
      value: z.union([text, z.boolean(), z.null()]),
      text,
      means: z.optional(text),
      source: z.enum(['id', 'label', 'picked']),
    }),
  ),
  lines: z.record(
    z.string().check(z.maxLength(60)),
    z.nullable(
      z
        .array(z.object({ key: maybe, label: text, level: maybe, means: z.optional(text) }))
        .check(z.maxLength(2000)),
    ),
  ),
  unsettled: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60))),
  recordName: maybe,
  rows: z
    .array(z.object({ id: text, name: text, cells: z.record(z.string().check(z.maxLength(60)), text) }))
    .check(z.maxLength(1000)),
  rowsWithoutId: z.optional(z.number()),
  listPage: z.optional(z.object({ page: count, of: count, total: z._default(count, null) })),
  signedIn: z.object({
    account: maybe,
    companyName: maybe,
    userId: maybe,
    userName: maybe,
    roleId: maybe,
    roleName: maybe,
  }),
  saved: z.boolean(),
});

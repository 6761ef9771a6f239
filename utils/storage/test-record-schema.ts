// The shape of a stored connection test. Checks, reasons and claims are any kind's, so only their length is bounded.
import { z } from 'zod/mini';
import { answerers, checkStatuses } from '../connection/check';
import { bundleKeySchema } from '../credential/entry';

const word = z.string().check(z.minLength(1), z.maxLength(60));
const words = z.array(word).check(z.maxLength(60));
const maybe = z.nullable(z.string().check(z.maxLength(300)));

const checkFactsSchema = z.object({
  check: word,
  status: z.enum(checkStatuses),
  reason: word,
  answeredBy: z.enum(answerers),
  proves: words,
  disproves: words,
  detail: z.record(word, z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean(), z.null()])),
  actingAs: z.exactOptional(
    z.object({ companyId: maybe, companyName: maybe, roleId: maybe, roleName: maybe, userId: maybe }),
  ),
  at: z.number(),
  ms: z.number(),
});

export const testRecordSchema = z.object({
  id: word,
  bundle: bundleKeySchema,
  /** In the order of the fields; empty where no value was held. */
  entryIds: z.array(z.string().check(z.maxLength(80))),
  status: z.enum(['running', 'passed', 'failed', 'interrupted']),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  seenUpTo: z.nullable(z.int().check(z.gte(0))),
  current: z.nullable(word),
  checks: z.array(checkFactsSchema).check(z.maxLength(60)),
  audit: z.exactOptional(word),
});

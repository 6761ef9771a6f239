// The shape of a stored connection test.
import { z } from 'zod/mini';
import { reasons, rungs } from '../connection/check';
import { bundleKeySchema } from '../credential/entry';

const maybe = z.nullable(z.string());

export const testRecordSchema = z.object({
  id: z.string(),
  bundle: bundleKeySchema,
  entryIds: z.array(z.string()),
  status: z.enum(['running', 'passed', 'failed', 'interrupted']),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  current: z.nullable(z.enum(rungs)),
  audit: z.exactOptional(z.string().check(z.maxLength(60))),
  rungs: z.array(
    z.object({
      rung: z.enum(rungs),
      status: z.enum(['passed', 'failed', 'warning', 'not-tested', 'not-run']),
      reason: z.enum(reasons),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      actingAs: z.exactOptional(
        z.object({ companyId: maybe, companyName: maybe, roleId: maybe, roleName: maybe, userId: maybe }),
      ),
      at: z.number(),
      ms: z.number(),
    }),
  ),
});

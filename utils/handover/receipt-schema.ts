// The shape of a receipt, as it is sent and stored. Fields are any kind's, so only the length of their names is bounded.
import { z } from 'zod/mini';

/** Public keys of age are 62 characters long; others are longer, and none of this length. */
const recipient = z.string().check(z.regex(/^age1[a-z0-9]{1,400}$/));

const field = z.string().check(z.minLength(1), z.maxLength(40));

export const howExportedSchema = z.object({
  format: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  way: z.enum(['clipboard', 'file']),
  sealedTo: z.union([z.literal('clear'), z.literal('passphrase'), z.array(recipient).check(z.maxLength(20))]),
});

export const receiptSchema = z.extend(howExportedSchema, {
  at: z.number(),
  fields: z.array(field).check(z.maxLength(40)),
  test: z.nullable(z.object({ status: z.enum(['passed', 'failed']), at: z.number() })),
});

// The shape of a delivery, as it is sent and stored: what of it may lie on the disk, and what stays in memory.
import { z } from 'zod/mini';
import { howExportedSchema } from './receipt-schema';

const field = z.string().check(z.minLength(1), z.maxLength(40));

const { format, sealedTo } = howExportedSchema.shape;

/** Without what is secret. */
export const deliveryFactsSchema = z.object({
  format,
  sealedTo,
  at: z.number(),
  entryIds: z.record(field, z.string().check(z.maxLength(80))),
  fileName: z.string().check(z.maxLength(200)),
  way: z.nullable(howExportedSchema.shape.way),
  isTold: z.boolean(),
});

export const deliverySecretsSchema = z.object({
  /** Encrypted, and with room for the largest of exports. */
  text: z.nullable(z.string().check(z.maxLength(200_000))),
  passphrase: z.nullable(z.string().check(z.maxLength(80))),
});

export const deliverySchema = z.extend(deliveryFactsSchema, deliverySecretsSchema.shape);

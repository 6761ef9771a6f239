// What the vault holds, without values: kept in another place than the values, so that it is noticed when those are lost.
import { z } from 'zod/mini';
import { bundleKeySchema, provenanceSchema } from '../credential/entry';
import { defineItem } from './define-item';

const keptEntrySchema = z.object({
  id: z.string(),
  bundle: bundleKeySchema,
  fields: z.array(z.string().check(z.minLength(1), z.maxLength(40))),
  /** When it was taken, in unix milliseconds. */
  at: z.number(),
  source: provenanceSchema.shape.source,
});
export type KeptEntry = z.infer<typeof keptEntrySchema>;

export const keptItem = defineItem<readonly KeptEntry[]>({
  area: 'local',
  key: 'kept',
  lifetime: 'as long as the entry; when that was lost, until the person has seen it',
  isRebuilt: true,
  schema: z.array(keptEntrySchema),
  fallback: [],
});

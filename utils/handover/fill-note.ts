// What the guide has written into a form on somebody's press, for the change record: the names of the fields, and no value that is secret.
import { z } from 'zod/mini';

const text = z.string().check(z.maxLength(300));

export const fillNoteSchema = z.object({
  /** Unix milliseconds. */
  at: z.number(),
  page: text,
  /** Who was signed in, and in which role, as NetSuite named them; null where the page does not say. */
  user: z.nullable(text),
  role: z.nullable(text),
  fields: z.array(text),
  /** It was put back before the form was saved. */
  isUndone: z.boolean(),
  /** The page went away while it was being written. */
  isLeft: z.optional(z.boolean()),
});

export type FillNote = z.infer<typeof fillNoteSchema>;

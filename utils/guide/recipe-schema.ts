// The shape of a recipe file, checked when it is loaded. A recipe holds data only: no host, no script, no markup.
import { z } from 'zod/mini';
import { stepIds, type Recipe } from './recipe';

const text = z.string().check(z.minLength(1), z.maxLength(300));

const recipeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
  name: text,
  kind: z.literal('tba'),
  application: text,
  role: text,
  steps: z
    .array(
      z.strictObject({
        number: z.int().check(z.positive()),
        id: z.enum(stepIds),
        after: z.array(z.int()),
        optional: z.optional(z.boolean()),
      }),
    )
    .check(
      z.minLength(1),
      z.refine(
        (steps) =>
          steps.every(({ after }) => after.every((number) => steps.some((step) => step.number === number))),
        { error: 'A step names a prerequisite that is no step of this recipe.' },
      ),
    ),
  features: z.array(z.strictObject({ id: z.string().check(z.regex(/^[a-z]+$/)), label: text, reason: text })),
  permissions: z.array(
    z.strictObject({
      key: z.string().check(z.regex(/^[A-Z]+_[A-Z0-9_]+$/)),
      label: text,
      subtab: z.enum(['setup', 'transactions']),
      level: z.enum(['view', 'create', 'edit', 'full']),
      step: z.int(),
      reason: text,
      concern: z.optional(text),
    }),
  ),
  test: z.strictObject({
    records: z.array(z.enum(['salesOrder', 'itemFulfillment', 'purchaseOrder'])),
    rest: z.boolean(),
  }),
});

/** The recipe in `data`. Throws with the place of the first fault when it is none. */
export function parseRecipe(data: unknown): Recipe {
  return recipeSchema.parse(data);
}

// The shape of a recipe file, checked when it is loaded. A recipe holds data only: no host, no script, no markup.
import { z } from 'zod/mini';
import { stepIds, type Recipe } from '../guide/recipe';

/** The boxes of Enable Features that the guide can read. */
const featureIds = ['tba', 'webservicesexternal', 'restwebservices', 'oauth2'] as const;

/** Plain words: no address, no markup, nothing that cannot be seen. */
const text = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((given) => !/:\/\/|[<>]|\p{Cc}|\p{Cf}/u.test(given), {
    error: 'Only plain text is allowed: no addresses with ://, no < or >, no control characters.',
  }),
);

export const recipeSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
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
  features: z.array(z.strictObject({ id: z.enum(featureIds), label: text, reason: text })),
  permissions: z
    .array(
      z.strictObject({
        key: z.string().check(z.regex(/^[A-Z]+_[A-Z0-9_]+$/)),
        label: text,
        subtab: z.enum(['setup', 'transactions']),
        level: z.enum(['view', 'create', 'edit', 'full']),
        step: z.int(),
        reason: text,
        concern: z.optional(text),
      }),
    )
    .check(z.maxLength(100)),
  location: z.optional(z.strictObject({ reason: text, several: z.optional(z.boolean()) })),
  test: z.strictObject({
    records: z.array(z.enum(['salesOrder', 'itemFulfillment', 'purchaseOrder'])),
    rest: z.boolean(),
  }),
  format: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  recipients: z.optional(z.array(z.string().check(z.regex(/^age1[a-z0-9]{58}$/))).check(z.maxLength(20))),
  contact: z.optional(text),
});

export type ReadRecipe =
  | { readonly ok: true; readonly recipe: Recipe }
  /** One line for each fault: where it is, and what is wanted there. */
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST_CHARACTERS = 100_000;
const MOST_PROBLEMS = 20;

/** Reads a recipe file as somebody wrote it. */
export function readRecipe(given: string): ReadRecipe {
  if (given.length > MOST_CHARACTERS)
    return { ok: false, problems: [`The file is longer than ${MOST_CHARACTERS} characters.`] };
  let data: unknown;
  try {
    data = JSON.parse(given);
  } catch {
    return { ok: false, problems: ['This is no JSON. A recipe is a JSON file; see RECIPES.md.'] };
  }
  const parsed = recipeSchema.safeParse(data, { error: z.locales.en().localeError });
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => {
      const place = path.map(String).join('.');
      return `${place === '' ? 'the file' : place}: ${message}`;
    });
    return { ok: false, problems };
  }
  const { $schema: _, ...recipe } = parsed.data;
  const steps = new Set(recipe.steps.map(({ number }) => number));
  const lost = recipe.permissions.filter(({ step }) => !steps.has(step));
  if (lost.length > 0) {
    return {
      ok: false,
      problems: lost.map(({ key, step }) => `permissions: ${key} belongs to step ${step}, which is no step.`),
    };
  }
  return { ok: true, recipe };
}

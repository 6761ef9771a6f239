// The shape of a recipe file, checked whenever one is read. A recipe holds data only: no host, no script, no markup.
import { z } from 'zod/mini';
import { kindTables } from '../credential-kinds/tables';
import { recipeSettings } from '../credential-kinds/recipe-settings';
import { modernRecipe } from '../credential-kinds/old-recipes';
import type { Recipe } from '../guide/recipe';
import {
  article,
  byHand,
  choices,
  everyPermission,
  features,
  id,
  name,
  permissions,
  settings,
  test,
  text,
  values,
} from './asked-schema';
import { problemsOf } from './recipe-problems';

const steps = z
  .array(
    z.strictObject({
      number: z.optional(z.int().check(z.positive())),
      id,
      after: z.array(id),
      optional: z.optional(z.boolean()),
    }),
  )
  .check(z.minLength(1), z.maxLength(50));

const format = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** What one more role, token or record may have of its own. */
const ofPart = {
  everyPermission: z.optional(everyPermission),
  roleSettings: z.optional(settings('roleSettings')),
  userSettings: z.optional(settings('userSettings')),
  integrationSettings: z.optional(settings('integrationSettings')),
  format: z.optional(format),
  settings: z.optional(recipeSettings),
};

/** The published form. What only code can say is in `problemsOf`. */
export const recipeFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
  id,
  name: text,
  kind: z.enum(kindTables.map((kind) => kind.id)),
  application: text,
  role: text,
  steps,
  features,
  permissions,
  values: z._default(values, {}),
  test,
  ...ofPart,
  ...byHand,
  choices: z.optional(choices),
  parts: z.optional(
    z
      .array(
        z.strictObject({
          id,
          name: text,
          application: z.optional(text),
          role: z.optional(text),
          steps: z.optional(steps),
          permissions: z.optional(permissions),
          values: z.optional(values),
          test: z.optional(test),
          ...ofPart,
        }),
      )
      .check(z.minLength(1), z.maxLength(10)),
  ),
  recipients: z.optional(z.array(z.string().check(z.regex(/^age1[a-z0-9]{58}$/))).check(z.maxLength(20))),
  contact: z.optional(text),
  article: z.optional(article),
  uncertain: z.optional(z.array(text).check(z.maxLength(20))),
  leastOf: z.optional(id),
  successor: z.optional(id),
  heldByVendor: z.optional(z.array(name).check(z.maxLength(10))),
});

/** What a file names for editors is no part of the recipe. */
export function recipeOfFile({ $schema: _, ...recipe }: z.infer<typeof recipeFileSchema>): Recipe {
  return recipe;
}

/** Reads the published form and those before it, and refuses a recipe that does not agree with its kind or with itself. */
export const recipeSchema: z.ZodMiniType<Recipe> = z.pipe(
  z.pipe(z.transform(modernRecipe), recipeFileSchema),
  z.transform((file, context): Recipe => {
    const recipe = recipeOfFile(file);
    for (const { path, message } of problemsOf(recipe))
      context.issues.push({ code: 'custom', input: null, path: [...path], message });
    return recipe;
  }),
);

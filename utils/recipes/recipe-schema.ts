// The shape of a recipe file, checked whenever one is read. A recipe holds data only: no host, no script, no markup.
import { z } from 'zod/mini';
import { fieldOf } from '../credential/field';
import { kindTables, tablesOf } from '../credential-kinds/tables';
import { recipeSettings, settingsProblems } from '../credential-kinds/recipe-settings';
import { modernRecipe } from '../credential-kinds/old-recipes';
import type { Recipe } from '../guide/recipe';
import { enableFeatures } from '../netsuite/pages/enable-features';
import { permissionSubtabs } from '../netsuite/pages/role-record';
import type { Problem } from '../guide/judge-permissions';

/** The boxes of Enable Features that the guide can read. */
const featureIds = Object.keys(enableFeatures.fields);

/** Plain words: no address, no markup, nothing that cannot be seen. */
const text = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((given) => !/:\/\/|[<>]|\p{Cc}|\p{Cf}/u.test(given), {
    error: 'Only plain text is allowed: no addresses with ://, no < or >, no control characters.',
  }),
);
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/));
const name = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));

/** The published form. What only code can say is in `problemsOf`. */
export const recipeFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
  id,
  name: text,
  kind: z.enum(kindTables.map((kind) => kind.id)),
  application: text,
  role: text,
  steps: z
    .array(
      z.strictObject({
        number: z.optional(z.int().check(z.positive())),
        id,
        after: z.array(id),
        optional: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
  features: z.array(z.strictObject({ id: z.enum(featureIds), label: text, reason: text })),
  permissions: z
    .array(
      z.strictObject({
        key: z.string().check(z.regex(/^[A-Z]+_[A-Z0-9_]+$/)),
        label: text,
        subtab: z.enum(permissionSubtabs),
        level: z.enum(['view', 'create', 'edit', 'full']),
        step: id,
        reason: text,
        concern: z.optional(text),
      }),
    )
    .check(z.maxLength(100)),
  values: z._default(z.record(name, z.strictObject({ reason: text, several: z.optional(z.boolean()) })), {}),
  test: z.strictObject({
    records: z.array(z.enum(['salesOrder', 'itemFulfillment', 'purchaseOrder'])),
    rest: z.boolean(),
  }),
  format: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  recipients: z.optional(z.array(z.string().check(z.regex(/^age1[a-z0-9]{58}$/))).check(z.maxLength(20))),
  contact: z.optional(text),
  leastOf: z.optional(id),
  successor: z.optional(id),
  heldByVendor: z.optional(z.array(name).check(z.maxLength(10))),
  settings: z.optional(recipeSettings),
});

type RecipeFile = z.infer<typeof recipeFileSchema>;

/** Reads the published form and those before it, and refuses a recipe that does not agree with its kind or with itself. */
export const recipeSchema: z.ZodMiniType<Recipe> = z.pipe(
  z.pipe(z.transform(modernRecipe), recipeFileSchema),
  z.transform((file, context): Recipe => {
    for (const problem of problemsOf(file))
      context.issues.push({ code: 'custom', input: null, path: problem.path, message: problem.message });
    const { $schema: _, ...recipe } = file;
    return recipe;
  }),
);

function problemsOf({
  kind,
  steps,
  permissions,
  values,
  heldByVendor = [],
  settings,
}: RecipeFile): Problem[] {
  const tables = tablesOf(kind);
  const ids = steps.map((step) => step.id);
  const numbers = steps.map(({ number }) => number);
  return [
    ...steps.flatMap((step, place): Problem[] => {
      const path = ['steps', place];
      const lost = step.after.filter((before) => !ids.includes(before));
      return [
        ...(tables.steps.some((known) => known.id === step.id)
          ? []
          : [{ path: [...path, 'id'], message: `${step.id} is no step of ${kind}.` }]),
        ...(ids.indexOf(step.id) === place
          ? []
          : [{ path: [...path, 'id'], message: `The step ${step.id} stands there twice.` }]),
        ...(step.number === undefined || numbers.indexOf(step.number) === place
          ? []
          : [{ path: [...path, 'number'], message: `Two steps have the number ${step.number}.` }]),
        ...lost.map((before) => ({
          path: [...path, 'after'],
          message: `The prerequisite ${before} is no step of this recipe.`,
        })),
      ];
    }),
    ...stepsInCircles(steps).map((step) => ({
      path: ['steps'],
      message: `The step ${step} waits for itself, by way of the steps that come before it.`,
    })),
    ...permissions.flatMap(({ key, step }, place) =>
      ids.includes(step)
        ? []
        : [
            {
              path: ['permissions', place, 'step'],
              message: `${key} belongs to the step ${step}, which is no step of this recipe.`,
            },
          ],
    ),
    ...Object.keys(values).flatMap((field) =>
      fieldOf(tables.fields, field) === undefined
        ? [{ path: ['values', field], message: `${field} is no value of ${kind}.` }]
        : [],
    ),
    ...heldByVendor.flatMap((field, place) =>
      fieldOf(tables.fields, field) === undefined
        ? [{ path: ['heldByVendor', place], message: `${field} is no value of ${kind}.` }]
        : [],
    ),
    ...settingsProblems(kind, settings),
  ];
}

/** Steps that can never be begun, since each waits for another of them. */
function stepsInCircles(steps: RecipeFile['steps']): readonly string[] {
  const ids = new Set(steps.map((step) => step.id));
  let waiting = [...steps];
  for (;;) {
    const open = new Set(waiting.map((step) => step.id));
    const next = waiting.filter(({ after }) => after.some((before) => ids.has(before) && open.has(before)));
    if (next.length === waiting.length) return next.map((step) => step.id);
    waiting = next;
  }
}

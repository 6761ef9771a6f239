// Recipes as they were written before there were kinds: steps named by the number of the article, and a location of its own.

interface OldRecipe {
  readonly steps: readonly { readonly number: unknown; readonly id: unknown; readonly after: unknown }[];
  readonly permissions: readonly { readonly step: unknown }[];
  readonly location?: unknown;
}

/** The same in today's form. What is in neither form is left as it is, for the schema to refuse. */
export function modernRecipe(given: unknown): unknown {
  if (!isOld(given)) return given;
  const { location, ...recipe } = given;
  const ids = new Map(given.steps.map(({ number, id }) => [number, id]));
  const idOf = (step: unknown) => (typeof step === 'number' ? (ids.get(step) ?? `step ${step}`) : step);
  return {
    ...recipe,
    steps: given.steps.map((step) => ({
      ...step,
      after: Array.isArray(step.after) ? step.after.map(idOf) : step.after,
    })),
    permissions: given.permissions.map((permission) => ({ ...permission, step: idOf(permission.step) })),
    ...(location === undefined ? {} : { values: { locationId: location } }),
  };
}

function isOld(given: unknown): given is OldRecipe {
  const { steps, permissions, values } = (given ?? {}) as Record<string, unknown>;
  return isObjects(steps) && isObjects(permissions) && values === undefined;
}

function isObjects(list: unknown): list is object[] {
  return Array.isArray(list) && list.every((item: unknown) => typeof item === 'object' && item !== null);
}

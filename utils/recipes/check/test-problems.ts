// Whether the tests of a recipe can pass: the features and permissions that they need are asked for, and they are few enough.
import { rulesOf } from '../../credential-kinds/recipe-rules';
import type { RecipeNeed } from '../../credential-kinds/kind';
import type { Problem } from '../../guide/judge-permissions';
import type { Recipe } from '../../guide/recipe';
import { featureOf } from '../../netsuite/ids/known-features';
import { permissionOf } from '../../netsuite/ids/permissions';
import { MOST_REQUESTS } from '../../connection/choose-checks';
import { anyOf } from './quote';

export function testProblems(recipe: Recipe): Problem[] {
  const rules = rulesOf(recipe.kind);
  if (rules === null) return [];
  const requests = rules.requests(recipe);
  return [
    ...rules.needs(recipe).flatMap((need) => needProblems(recipe, need)),
    ...(requests > MOST_REQUESTS && recipe.test.choose !== true
      ? [
          {
            path: ['test'],
            message: `The test would make ${requests} requests, and a test makes ${MOST_REQUESTS} at most. Leave out ${requests - MOST_REQUESTS} of what it looks for, or add "choose": true: then the person chooses which.`,
          },
        ]
      : []),
  ];
}

function needProblems(
  recipe: Recipe,
  { path, what, features, permissions, settings = {} }: RecipeNeed,
): Problem[] {
  const on = new Set(recipe.features.map(({ id }) => id));
  return [
    ...Object.entries(settings)
      .filter(([name, wanted]) => recipe.settings?.[name]?.includes(wanted) !== true)
      .map(([name, wanted]) => ({
        path: ['settings', name],
        message: `${what} needs ${wanted}, which the recipe does not ask for. Add it to “${name}”.`,
      })),
    ...features
      .filter((id) => !on.has(id))
      .map((id) => ({
        path: [...path],
        message: `${what} needs the feature ${id}${labelled(featureOf(id)?.label)}, which the recipe does not ask for. Add it to “features”.`,
      })),
    ...permissions
      .filter((any) => !any.some((id) => isAsked(recipe, id)))
      .map((any) => ({
        path: [...path],
        message: `${what} needs the permission ${anyOf(any.map((id) => `${id}${labelled(permissionOf(id)?.names[0])}`))}, which the recipe does not ask for. Add it to “permissions”.`,
      })),
  ];
}

/** By itself, as one of several, with every permission of its subtab, or with a role that is there already. */
function isAsked({ permissions, everyPermission = [], packages = [] }: Recipe, id: string): boolean {
  const subtabs: readonly string[] = permissionOf(id)?.subtabs ?? [];
  return (
    permissions.some(({ key, or = [] }) => key === id || or.some((other) => other.key === id)) ||
    everyPermission.some(({ subtab, except = [] }) => subtabs.includes(subtab) && !except.includes(id)) ||
    packages.some(({ brings = [] }) => brings.includes('role'))
  );
}

function labelled(label: string | null | undefined): string {
  return label === null || label === undefined ? '' : `, “${label}”`;
}

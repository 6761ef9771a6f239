// A page of NetSuite with what a recipe asks for on it: names of permissions, boxes of features.
import { featuresToRead } from '../guide/asked-recipe';
import type { Recipe } from '../guide/recipe';
import { hasPermissions, withFeatures, withPermissions } from '../netsuite/languages';
import type { PageSpec } from '../netsuite/pages/page';

export function isChangedByRecipe(spec: PageSpec): boolean {
  return spec.hasFeatures === true || hasPermissions(spec);
}

export function askedSpec(spec: PageSpec, recipe: Recipe): PageSpec {
  if (spec.hasFeatures === true) return withFeatures(spec, featuresToRead(recipe));
  if (!hasPermissions(spec)) return spec;
  const asked = recipe.permissions.flatMap(({ or = [], ...permission }) => [permission, ...or]);
  return withPermissions(spec, asked);
}

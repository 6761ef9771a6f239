// The recipes that come with the extension. A vendor's recipe is a JSON file in this folder and a line here.
import type { Recipe } from '../guide/recipe';
import fulfillment from './fulfillment.json';
import least from './fulfillment-least.json';
import generalOauth2 from './general-oauth2.json';
import generalOauth2VendorKey from './general-oauth2-vendor-key.json';

export type { ImportedRecipe } from './imported-recipe';

/** They are checked against the schema by a test, not each time the popup opens. */
export const recipes: readonly [Recipe, ...Recipe[]] = [
  fulfillment as unknown as Recipe,
  least as unknown as Recipe,
  generalOauth2 as unknown as Recipe,
  generalOauth2VendorKey as unknown as Recipe,
];

/** The recipe with this id, of these and those that were imported, else the first of the kind: a set-up may outlive a recipe. */
export function recipeOf(
  { recipe: id, kind }: { readonly recipe: string; readonly kind: string },
  imported: Readonly<Record<string, Recipe>>,
): Recipe {
  const own = Object.hasOwn(imported, id) ? imported[id] : undefined;
  const known = recipes.find((recipe) => recipe.id === id) ?? own;
  const ofKind = [...recipes, ...Object.values(imported)].find((recipe) => recipe.kind === kind);
  return known ?? ofKind ?? recipes[0];
}

// The recipes that come with the extension. A vendor's recipe is a JSON file in this folder and a line here.
import { withParts } from '../guide/parts';
import type { Recipe } from '../guide/recipe';
import fulfillment from './fulfillment.json';
import least from './fulfillment-least.json';
import generalOauth2 from './general-oauth2.json';
import generalOauth2VendorKey from './general-oauth2-vendor-key.json';

export type { ImportedRecipe } from './imported-recipe';

/** As they are after reading: with the default of what a file may leave out. */
function shipped(file: object): Recipe {
  return { values: {}, ...file } as Recipe;
}

/** They are checked against the schema by a test, not each time the popup opens. */
export const recipes: readonly [Recipe, ...Recipe[]] = [
  shipped(fulfillment),
  shipped(least),
  shipped(generalOauth2),
  shipped(generalOauth2VendorKey),
];

/** The recipe with this id, of these and those that were imported, else the first of the kind: a set-up may outlive a recipe. */
export function recipeOf(
  { recipe: id, kind }: { readonly recipe: string; readonly kind: string },
  imported: Readonly<Record<string, Recipe>>,
): Recipe {
  const all = withParts([...recipes, ...Object.values(imported)]);
  return all.find((recipe) => recipe.id === id) ?? all.find((recipe) => recipe.kind === kind) ?? recipes[0];
}

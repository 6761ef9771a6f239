// The recipes that come with the extension. A vendor's recipe is a JSON file in this folder and a line here.
import type { Recipe } from '../recipe';
import fulfillment from './fulfillment.json';

/** They are checked against the schema by a test, not each time the popup opens. */
export const recipes: readonly [Recipe, ...Recipe[]] = [fulfillment as unknown as Recipe];

/** The recipe with this id, else the default one: a set-up may outlive a recipe. */
export function recipeOf(id: string): Recipe {
  return recipes.find((recipe) => recipe.id === id) ?? recipes[0];
}

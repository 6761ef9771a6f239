// The recipes that come with the extension. A vendor's recipe is a JSON file in this folder and a line here.
import { parseRecipe } from '../recipe-schema';
import type { Recipe } from '../recipe';
import fulfillment from './fulfillment.json';

export const recipes: readonly [Recipe, ...Recipe[]] = [parseRecipe(fulfillment)];

/** The recipe with this id, else the default one: a set-up may outlive a recipe. */
export function recipeOf(id: string): Recipe {
  return recipes.find((recipe) => recipe.id === id) ?? recipes[0];
}

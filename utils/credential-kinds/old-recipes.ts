// Recipes as they were written before there were kinds: all of them are of the kind that there was.
export { modernRecipe } from './tba/old-recipe';

// A vendor may ask for more than one role, token or record: each is a set-up of its own, and to the guide a recipe like any other.
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';

const BETWEEN = '/';

/** The recipe itself comes first; without its parts it is what it was. */
export function partRecipes(recipe: Recipe): readonly Recipe[] {
  return (recipe.parts ?? []).map(({ id, name, ...own }) => {
    const { parts: _parts, leastOf: _leastOf, successor: _successor, ...whole } = recipe;
    const there = Object.fromEntries(
      Object.entries(own).filter(([, value]) => value !== undefined),
    ) as Partial<Recipe>;
    return { ...whole, ...there, id: `${recipe.id}${BETWEEN}${id}`, name: `${recipe.name}: ${name}` };
  });
}

/** All that a person can set up, in their order. */
export function withParts(recipes: readonly Recipe[]): readonly Recipe[] {
  return recipes.flatMap((recipe) => [recipe, ...partRecipes(recipe)]);
}

/** The id of the recipe that a part belongs to; of a whole recipe its own. */
export function wholeId(id: string): string {
  return id.split(BETWEEN)[0] ?? id;
}

/** Of the same vendor the part that comes next: the first that nobody has begun, or null. */
export function nextPart(
  current: string,
  recipes: readonly Recipe[],
  setUps: readonly Pick<SetUp, 'recipe' | 'isBegun'>[],
): Recipe | null {
  const isBegun = (id: string) => setUps.some((setUp) => setUp.recipe === id && setUp.isBegun);
  const others = recipes.filter(({ id }) => wholeId(id) === wholeId(current) && id !== current);
  return others.find(({ id }) => !isBegun(id)) ?? null;
}

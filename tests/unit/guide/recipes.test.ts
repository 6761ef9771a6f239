// Every recipe that ships passes the schema that a vendor's own file has to pass.
import { describe, expect, it } from 'vitest';
import { parseRecipe } from '@/utils/guide/recipe-schema';
import { recipeOf, recipes } from '@/utils/guide/recipes';

describe('recipes', () => {
  it.each(recipes.map((recipe) => [recipe.id, recipe] as const))('%s is valid', (_, recipe) => {
    expect(parseRecipe(recipe)).toEqual(recipe);
  });

  it('have ids of their own, and the first one stands in for a recipe that is gone', () => {
    expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length);
    expect(recipeOf('gone')).toBe(recipes[0]);
  });

  const [valid] = recipes;
  it.each([
    ['a host', { ...valid, host: 'https://evil.tld' }],
    ['an unknown step', { ...valid, steps: [{ number: 1, id: 'reset', after: [] }] }],
    ['a prerequisite that is no step', { ...valid, steps: [{ number: 1, id: 'features', after: [9] }] }],
    [
      'a permission that is no enum',
      { ...valid, permissions: [{ ...valid.permissions[0], key: 'User Access Tokens' }] },
    ],
    ['no steps', { ...valid, steps: [] }],
    ['nothing', null],
  ])('with %s are refused', (_, recipe) => {
    expect(() => parseRecipe(recipe)).toThrow();
  });
});

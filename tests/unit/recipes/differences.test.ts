// Two versions of a recipe, told apart line by line.
import { expect, it } from 'vitest';
import { recipes } from '@/utils/recipes';
import { differencesOf } from '@/utils/recipes/differences';

const [recipe] = recipes;
const [permission] = recipe.permissions;

it('are none where nothing differs, in whatever order lists stand', () => {
  expect(differencesOf(recipe, structuredClone(recipe))).toEqual([]);
  expect(differencesOf(recipe, { ...recipe, permissions: [...recipe.permissions].reverse() })).toEqual([]);
});

it('name the entry, and what of it changes', () => {
  const permissions = [{ ...permission!, level: 'view' as const }, ...recipe.permissions.slice(1)];
  expect(differencesOf(recipe, { ...recipe, permissions })).toEqual([
    { place: `permissions, ${permission!.key}, level`, before: 'full', after: 'view' },
  ]);
});

it('are one line for what is wholly new or gone', () => {
  const without = { ...recipe, permissions: recipe.permissions.slice(1) };
  const [gone, ...more] = differencesOf(recipe, without);
  expect(more).toEqual([]);
  expect(gone).toMatchObject({ place: `permissions, ${permission!.key}`, after: null });
  expect(gone?.before).toContain(permission!.label);
  expect(differencesOf(without, recipe)[0]).toMatchObject({ before: null });
  expect(differencesOf(recipe, { ...recipe, format: 'json' })).toEqual([
    { place: 'format', before: null, after: 'json' },
  ]);
});

it('see two entries of one name', () => {
  const twice = { ...recipe, recipients: ['age1a', 'age1a'] };
  expect(differencesOf({ ...recipe, recipients: ['age1a'] }, twice)).toEqual([
    { place: 'recipients, age1a (2)', before: null, after: 'age1a' },
  ]);
});

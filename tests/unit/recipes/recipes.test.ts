// Every recipe that ships passes the schema that a vendor's own file has to pass, and nothing hostile does.
import { join } from 'node:path';
import fc from 'fast-check';
import { format as prettify } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { dangerOf } from '@/utils/guide/dangers';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { recipeFileSchema } from '@/utils/recipes/recipe-schema';
import { recipeOf, recipes } from '@/utils/recipes';
import { root } from '../../repo/support/project-files';

const [valid] = recipes;
const read = (recipe: unknown) => checkRecipe(JSON.stringify(recipe));
const problems = (recipe: unknown) => {
  const answer = read(recipe);
  return answer.ok ? [] : answer.problems;
};

describe('recipes', () => {
  it.each(recipes.map((recipe) => [recipe.id, recipe] as const))('%s is valid', (_, recipe) => {
    expect(read(recipe)).toMatchObject({ ok: true, recipe });
  });

  it('have ids of their own, and the first one stands in for a recipe that is gone', () => {
    expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length);
    const { kind } = valid;
    expect(recipeOf({ recipe: 'gone', kind }, {})).toBe(recipes[0]);
    expect(recipeOf({ recipe: 'constructor', kind }, {})).toBe(recipes[0]);
    const own = { ...valid, id: 'acme' };
    expect(recipeOf({ recipe: 'acme', kind }, { acme: own })).toBe(own);
    // What is held of a kind is of no use under a recipe of another.
    const other = { ...valid, id: 'other', kind: 'another-kind' };
    expect(recipeOf({ recipe: 'gone', kind: 'another-kind' }, { other })).toBe(other);
  });

  it('are read in the form that they had before there were kinds', () => {
    const { values, ...rest } = valid;
    const numberOf = (id: string) => valid.steps.find((step) => step.id === id)?.number;
    const old = {
      ...rest,
      steps: valid.steps.map((step) => ({ ...step, after: step.after.map(numberOf) })),
      permissions: valid.permissions.map((permission) => ({
        ...permission,
        step: numberOf(permission.step),
      })),
      location: values['locationId'],
    };
    expect(read(old)).toMatchObject({ ok: true, recipe: valid });
    expect(problems({ ...old, permissions: [{ ...old.permissions[0], step: 12 }] }).join()).toMatch(/step/);
  });

  it('ask for less in the variant of least privilege', () => {
    const least = recipes.find(({ id }) => id === 'fulfillment-least')!;
    expect(least.permissions.flatMap((permission) => dangerOf(permission) ?? [])).toEqual([]);
    expect(least.permissions.length).toBeLessThan(valid.permissions.length);
  });

  it.each([
    ['a host', { ...valid, host: 'https://evil.tld' }, /host/],
    ['an address in a text', { ...valid, name: 'see https://evil.tld' }, /name: Only plain text/],
    ['markup', { ...valid, contact: '<b>us</b>' }, /contact: Only plain text/],
    ['hidden marks', { ...valid, application: 'a\u202Eb' }, /application: Only plain text/],
    ['a private key for a recipient', { ...valid, recipients: ['AGE-SECRET-KEY-1'] }, /recipients, number 1/],
    [
      'an unknown step',
      { ...valid, steps: [{ number: 1, id: 'reset', after: [] }] },
      /steps, number 1 \(reset\), id: reset is no step/,
    ],
    [
      'a lost prerequisite',
      { ...valid, steps: [{ number: 1, id: 'features', after: ['role'] }] },
      /prerequisite/,
    ],
    [
      'a permission of no step',
      { ...valid, steps: [valid.steps[1]] },
      /permissions, number 1 \(ADMI_\w+\), step: ADMI_\w+ belongs/,
    ],
    ['an unknown kind', { ...valid, kind: 'basic' }, /kind/],
    [
      'a step twice',
      { ...valid, steps: [...valid.steps, { ...valid.steps[1], number: 9 }] },
      /stands there twice/,
    ],
    [
      'a number twice',
      { ...valid, steps: valid.steps.map((step) => ({ ...step, number: 1 })) },
      /the number 1/,
    ],
    [
      'steps that wait for each other',
      {
        ...valid,
        steps: valid.steps.map((step) => (step.id === 'features' ? { ...step, after: ['role'] } : step)),
      },
      /can never be begun/,
    ],
    [
      'a value of another kind',
      { ...valid, values: { certificateId: { reason: 'x' } } },
      /values, certificateId/,
    ],
    [
      'a label for a key',
      { ...valid, permissions: [{ ...valid.permissions[0], key: 'User Tokens' }] },
      /key/,
    ],
    ['no steps', { ...valid, steps: [] }, /steps/],
    ['nothing', null, /the file/],
  ])('with %s are refused, and the place is named', (_, recipe, named) => {
    expect(problems(recipe).join('\n')).toMatch(named);
  });

  it('that are no JSON, or endless, are refused', () => {
    expect(checkRecipe('{').ok).toBe(false);
    expect(checkRecipe(' '.repeat(100_001)).ok).toBe(false);
  });

  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(valid)), (given, name) => {
        const answer = checkRecipe(JSON.stringify({ ...valid, [name]: given }));
        expect(typeof answer.ok).toBe('boolean');
      }),
    );
  });

  // What only code can say is in RECIPES.md. `npm run renew` writes the schema anew.
  it('have a published schema that is the one they are checked by', async () => {
    const schema = z.toJSONSchema(recipeFileSchema, { io: 'input', unrepresentable: 'any' });
    const titled = JSON.stringify({ title: 'Recipe of Credential Guide for NetSuite', ...schema });
    await expect(await prettify(titled, { parser: 'json', printWidth: 110 })).toMatchFileSnapshot(
      join(root, 'public/recipe.schema.json'),
    );
  });
});

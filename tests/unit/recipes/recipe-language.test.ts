// A recipe can say everything that vendors ask for, for each kind of credentials, and contradicts itself nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '@/utils/credential-kinds/recipe-rules';
import { kindTables } from '@/utils/credential-kinds/tables';
import { askedItems } from '@/utils/guide/asked-items';
import { withParts } from '@/utils/guide/parts';
import type { Recipe } from '@/utils/guide/recipe';
import { featureOf } from '@/utils/netsuite/ids/known-features';
import { permissionOf } from '@/utils/netsuite/ids/permissions';
import { recordTypes } from '@/utils/netsuite/ids/record-types';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { recipeFileSchema } from '@/utils/recipes/recipe-schema';
import { root } from '../../repo/support/project-files';

const text = readFileSync(join(root, 'tests/recipes/example-everything.json'), 'utf8');
const example = JSON.parse(text) as Recipe;

/** The same of another kind: its steps, what a login with it needs, and what it leaves to a recipe. */
function ofKind(kind: string): Recipe {
  if (kind === example.kind) return example;
  const { steps, parts: _parts, format: _format, ...rest } = example;
  const rules = rulesOf(kind)!;
  const own = kindTables.find(({ id }) => id === kind)?.steps.map(({ id }) => id) ?? [];
  const kept = steps.filter(({ id }) => own.includes(id));
  const more = Object.keys(rules.neededSteps).filter((id) => !kept.some((step) => step.id === id));
  const isThere = (id: string) => [...more, ...kept.map((step) => step.id)].includes(id);
  const login = rules.needs({ ...rest, steps }).find(({ path: [first] }) => first === 'kind')!;
  return {
    ...rest,
    kind,
    steps: [
      ...kept.map((step) => ({ ...step, after: step.after.filter(isThere) })),
      ...more.map((id) => ({ id, after: [] })),
    ],
    features: [
      ...rest.features,
      ...login.features.map((id) => ({ id, label: featureOf(id)!.label!, reason: 'To log in.' })),
    ],
    permissions: [
      ...rest.permissions.map((one) => (isThere(one.step) ? one : { ...one, step: 'role' })),
      ...login.permissions.map(([key = '']) => ({
        key,
        label: permissionOf(key)!.names[0]!,
        subtab: 'setup' as const,
        level: 'full' as const,
        step: 'role',
        reason: 'To log in.',
      })),
    ],
    test: { ...rest.test, records: ['salesOrder'] },
    settings: { scopes: ['restlets', 'rest_webservices'] },
  };
}

const problems = (recipe: unknown) => {
  const read = checkRecipe(JSON.stringify(recipe));
  return read.ok ? '' : read.problems.join('\n');
};

describe.each(kindTables.map(({ id }) => id))('a recipe of %s', (kind) => {
  it('can say everything that is asked for', () => {
    const recipe = ofKind(kind);
    expect(checkRecipe(JSON.stringify(recipe))).toMatchObject({ ok: true, recipe });
  });
});

it('the example uses every key of the language that is no left-over of another recipe', () => {
  const keys = Object.keys(recipeFileSchema.shape);
  const unused = keys.filter((key) => !Object.hasOwn(example, key));
  expect(unused.sort()).toEqual([
    '$schema',
    'heldByVendor',
    'leastOf',
    'recipients',
    'settings',
    'successor',
  ]);
  const lists = new Set(askedItems(example).map(({ path: [list] }) => list));
  expect(lists.size).toBe(13);
});

describe('a recipe is refused with', () => {
  const [permission] = example.permissions;
  const [setting] = example.roleSettings!;
  it.each([
    [
      'a setting that is none',
      { roleSettings: [{ ...setting, setting: 'magic' }] },
      /roleSettings, number 1[^:]*, setting/,
    ],
    ['a setting of another value', { roleSettings: [{ ...setting, is: 'yes' }] }, /cannot be yes/],
    [
      'a setting twice',
      { roleSettings: [setting, setting] },
      /roleSettings, number 2[^:]*, setting: .*twice/,
    ],
    [
      'a choice that is not there',
      { permissions: [{ ...permission, when: [{ choice: 'other' }] }] },
      /permissions, number 1[^:]*, when, number 1[^:]*, choice: .*no choice of this recipe/,
    ],
    ['no condition in a list of them', { permissions: [{ ...permission, when: [] }] }, /when/],
    [
      'a task of no step',
      { tasks: [{ ...example.tasks![0], step: 'mapping' }] },
      /tasks, number 1[^:]*, step: .*no step of this recipe/,
    ],
    ['a value of nobody', { values: { luckyNumber: { reason: 'x' } } }, /luckyNumber is no value/],
    [
      'a custom record under lists',
      { permissions: [{ ...permission, key: 'customrecord_x', subtab: 'lists' }] },
      /subtab/,
    ],
    [
      'a permission under custom records',
      { permissions: [{ ...permission, subtab: 'customrecord' }] },
      /script id/,
    ],
    [
      'an article that is not https',
      { article: { address: 'http://example.com', read: '2026-11-20' } },
      /article, address/,
    ],
    [
      'an article that is code',
      { article: { address: 'javascript:alert(1)', read: '2026-11-20' } },
      /article, address/,
    ],
    [
      'an article read on no day',
      { article: { address: 'https://example.com', read: 'lately' } },
      /article, read/,
    ],
    [
      'an address that is none',
      { addresses: [{ ...example.addresses![0], address: 'example.com' }] },
      /addresses, number 1[^:]*/,
    ],
    [
      'one with a number too large',
      { addresses: [{ ...example.addresses![0], address: '192.0.2.256' }] },
      /addresses, number 1[^:]*/,
    ],
    [
      'a RESTlet with a parameter',
      { test: { ...example.test, restlets: [{ script: '12&x=1', deployment: '1' }] } },
      /script/,
    ],
    ['a query', { test: { ...example.test, suiteql: ['item; DELETE'] } }, /suiteql/],
    ['a part twice', { parts: [example.parts![0], example.parts![0]] }, /parts, number 2[^:]*, id: .*twice/],
    [
      'a part that contradicts itself',
      { parts: [{ id: 'x', name: 'x', permissions: [{ ...permission, step: 'mapping' }] }] },
      /parts, number 1[^:]*, permissions, number 1[^:]*, step/,
    ],
    ['markup in a menu', { tasks: [{ ...example.tasks![0], menu: '<b>Setup' }] }, /menu/],
  ])('%s', (_, change, named) => {
    expect(problems({ ...example, ...change })).toMatch(named);
  });
});

it.each(['192.0.2.7', '192.0.2.0/24', '192.0.2.1-192.0.2.9', '2001:db8::1', '2001:db8::/32'])(
  'the address %s is one',
  (address) => {
    expect(problems({ ...example, addresses: [{ ...example.addresses![0], address }] })).toBe('');
  },
);

it('a part is a recipe of its own, with what it does not say from the whole', () => {
  const [whole, part, ...more] = withParts([example]);
  expect(more).toEqual([]);
  expect(whole).toBe(example);
  expect(part).toMatchObject({
    id: 'example-everything/reader',
    name: 'Example: everything that can be asked for: reads only',
    role: 'Example Reader Role',
    application: 'Example Connector',
    features: example.features,
  });
  expect(part!.permissions).toHaveLength(1);
  expect(part!.parts).toBeUndefined();
});

it.each(recordTypes.map(({ name, permission }) => [name, permission] as const))(
  'a test may ask for %s, which %s reads',
  (_, permission) => {
    expect(permissionOf(permission)).not.toBeNull();
  },
);

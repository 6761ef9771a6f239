// What nine vendors ask for, as their instructions have it: all of it can be said, and it is known what the guide sees of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tba } from '@/utils/credential-kinds/tba';
import { wantsSoap } from '@/utils/credential-kinds/tba/wanted';
import { fieldOf } from '@/utils/credential/field';
import { askedLines } from '@/utils/guide/asked-lines';
import type { Recipe } from '@/utils/guide/recipe';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { say, setTexts } from '@/utils/texts';
import { en } from '@/utils/texts/languages/en';
import { root } from '../../repo/support/project-files';
import vendorsAsks from './vendors-asks.json';

setTexts('en', en);

const asks: Readonly<Record<string, readonly string[]>> = vendorsAsks;
const folder = join(root, 'tests/recipes/vendors');

/** `seen` on a page, `ticked` by the person, `tried` by the test, `given` by the person or a page as a value, `chosen` before the start. */
type Way = 'seen' | 'ticked' | 'tried' | 'given' | 'chosen';

function recipeOf(vendor: string): Recipe {
  const read = checkRecipe(readFileSync(join(folder, `${vendor}.json`), 'utf8'));
  expect(read, vendor).toMatchObject({ ok: true });
  if (!read.ok) throw new Error(read.problems.join());
  return read.recipe;
}

/** How the recipe says it, or null where it does not. */
function wayOf(ask: string, recipe: Recipe): Way | null {
  const lines = askedLines({ recipe, pages: tba.pages, observations: [] });
  const line = (pattern: string) => lines.find(({ text }) => say(text).includes(pattern));
  const byLine = (pattern: string): Way | null => {
    const found = line(pattern);
    return found === undefined ? null : found.isByHand ? 'ticked' : 'seen';
  };
  const [, permission, subtab, level] = /^permission (.+) \((\w+), (\w+)\)$/.exec(ask) ?? [];
  if (permission !== undefined) {
    const isThere = recipe.permissions.some(
      (one) => one.label === permission && one.subtab === subtab && one.level === level,
    );
    return isThere ? 'seen' : byLine(`“${permission}”`);
  }
  const topic = ask.split(/[ :]/)[0] ?? '';
  const rest = ask.replace(/^\w+:? /, '');
  switch (topic) {
    case 'feature':
      return recipe.features.some(({ label }) => label === rest) ? 'seen' : byLine(rest);
    case 'either':
      return recipe.permissions.some(
        ({ label, or = [] }) => rest === [label, ...or.map((one) => one.label)].join(' or '),
      )
        ? 'seen'
        : null;
    case 'only':
      return recipe.permissions.some(
        ({ label, when }) => rest.endsWith(`: ${label}`) && when?.some((one) => 'choice' in one) === true,
      )
        ? 'chosen'
        : null;
    case 'every':
      return recipe.everyPermission?.some(
        (one) => ask === `every permission of ${one.subtab} at ${one.level}`,
      )
        ? 'seen'
        : null;
    case 'role':
      return byLine(rest.startsWith('subsidiaries') ? 'Accessible Subsidiaries: All' : 'Web Services Only');
    case 'user':
      return byLine('e-mail address');
    case 'bundle':
    case 'SuiteApp':
    case 'form':
      return byLine(rest.replace(/^field /, ''));
    case 'preference':
      return byLine(rest.replace(': ', ' is '));
    case 'value':
      return Object.hasOwn(recipe.values, rest) && fieldOf(tba.fields, rest) !== undefined ? 'given' : null;
    case 'test':
      return (rest === 'over REST' ? recipe.test.rest : recipe.test.records.includes(rest)) ? 'tried' : null;
    case 'format':
      return recipe.format === rest ? 'chosen' : null;
    default:
      return null;
  }
}

test('are nine, each with its recipe', () => {
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(Object.keys(asks).map((vendor) => `${vendor}.json`));
  expect(files).toHaveLength(9);
});

test.each(Object.entries(asks))('%s is said whole', (vendor, all) => {
  const recipe = recipeOf(vendor);
  expect(all.filter((ask) => wayOf(ask, recipe) === null)).toEqual([]);
});

test('what is not asked for is not found', () => {
  const recipe = recipeOf('aftership');
  for (const ask of [
    'permission Items (lists, view)',
    'feature SOAP Web Services',
    'value roleId',
    'test invoice',
  ])
    expect(wayOf(ask, recipe)).toBeNull();
});

test('a vendor who works over REST alone is never asked about SOAP', () => {
  const soap = Object.keys(asks).filter((vendor) => wantsSoap(recipeOf(vendor)));
  expect(Object.keys(asks).filter((vendor) => !soap.includes(vendor))).toEqual(['aftership', 'airbyte']);
});

test('the table of what is asked, said, and how the guide knows', () => {
  const ways: readonly Way[] = ['seen', 'ticked', 'tried', 'given', 'chosen'];
  const rows = Object.entries(asks).map(([vendor, all]) => {
    const recipe = recipeOf(vendor);
    const found = all.map((ask) => wayOf(ask, recipe));
    const count = (way: Way) => found.filter((one) => one === way).length;
    const counts = ways.map(count);
    return [recipe.name, all.length, all.length - found.filter((one) => one === null).length, ...counts];
  });
  const head = [
    'vendor',
    'asked',
    'said',
    'seen live',
    'ticked by hand',
    'tried by the test',
    'value',
    'chosen',
  ];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  process.stdout.write(`${table}\n`);
  for (const [, asked, said] of rows) expect(said).toBe(asked);
});

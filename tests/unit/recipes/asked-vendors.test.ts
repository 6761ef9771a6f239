// What nine vendors ask for, as their instructions have it: all of it can be said, and it is known what the guide sees of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksOf } from '@/utils/credential-kinds/kind';
import { tba } from '@/utils/credential-kinds/tba';
import { wantsSoap } from '@/utils/credential-kinds/tba/wanted';
import { progressOf } from '@/utils/guide/progress';
import { askedFields, type Recipe, type RecipeLevel } from '@/utils/guide/recipe';
import { newSetUp } from '@/utils/guide/set-up';
import { subtabNames } from '@/utils/netsuite/pages/role-record';
import { levelNames } from '@/utils/netsuite/permissions';
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

interface Shown {
  readonly text: string;
  readonly way: Way;
}

/** Every line of every step of the guide that is made from the recipe, as its views say them, and how each is known. */
function guideOf(recipe: Recipe): readonly Shown[] {
  const setUp = newSetUp('1234567', recipe);
  const { steps } = progressOf({ kind: tba, recipe, setUp, bundle: null, observations: [], proven: {} });
  return steps.flatMap(({ id, lines }) => {
    const needs = tba.steps.find((step) => step.id === id)?.needs({ setUp, recipe }) ?? [];
    return [
      ...needs.map(({ text }): Shown => ({ text: say(text), way: 'seen' })),
      ...lines.map(({ text, isByHand }): Shown => ({ text: say(text), way: isByHand ? 'ticked' : 'seen' })),
    ];
  });
}

/** How the guide says it, or null where it does not. What the popup says in no line is looked for in what it is made from. */
function wayOf(ask: string, recipe: Recipe, guide = guideOf(recipe)): Way | null {
  const line = (...words: readonly string[]) =>
    guide.find(({ text }) => words.every((word) => text.includes(word)))?.way ?? null;
  const sentence = (whole: string) => guide.find(({ text }) => text === whole)?.way ?? null;
  const [, permission, subtab = '', level = ''] = /^permission (.+) \((\w+), (\w+)\)$/.exec(ask) ?? [];
  if (permission !== undefined) {
    const isUnder = recipe.permissions.some((one) => one.label === permission && one.subtab === subtab);
    // Where the script that a permission belongs to is installed first, its role has it.
    return isUnder ? sentence(`${permission}: ${levelNames[level as RecipeLevel]}`) : line(`“${permission}”`);
  }
  const topic = ask.split(/[ :]/)[0] ?? '';
  const rest = ask.replace(/^\w+:? /, '');
  switch (topic) {
    case 'feature':
      // One that Enable Features does not have is a task.
      return (
        sentence(`${rest} is on`) ??
        (guide.some(({ text, way }) => way === 'ticked' && text.includes(rest)) ? 'ticked' : null)
      );
    case 'bundle':
    case 'SuiteApp':
      return line(`Install the ${topic} ${rest}`) ?? line(`Install the ${topic}`, `(${rest})`);
    case 'form':
      return line(rest.replace(/^field /, ''));
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
    case 'every': {
      const [, of = '', at = ''] = /of (\w+) at (\w+)$/.exec(ask) ?? [];
      const subtabName = subtabNames[of as keyof typeof subtabNames];
      return line(`${subtabName}: every entry`, levelNames[at as RecipeLevel]);
    }
    case 'role':
      return line(rest.startsWith('subsidiaries') ? 'Accessible Subsidiaries: All' : 'Web Services Only');
    case 'user':
      return line('e-mail address');
    case 'preference':
      return line(rest.replace(': ', ' is '));
    case 'value':
      return askedFields(tba.fields, recipe).some(
        ({ id, isOnRequest }) => id === rest && isOnRequest === true,
      )
        ? 'given'
        : null;
    case 'test': {
      const checks = checksOf(tba, recipe).filter(({ isWanted }) => isWanted(recipe, {}));
      const isMade = (id: string) => checks.some((check) => check.id === id);
      const isTried =
        rest === 'over REST'
          ? isMade('rest')
          : isMade(`record:${rest}`) || (isMade('records') && recipe.test.records.includes(rest));
      return isTried ? 'tried' : null;
    }
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

/** One recipe for each line of it that can be taken away, by what is gone. */
function withoutEach(recipe: Recipe): readonly (readonly [gone: string, recipe: Recipe])[] {
  const lists = [
    'features',
    'permissions',
    'everyPermission',
    'roleSettings',
    'userSettings',
    'packages',
    'preferences',
    'formFields',
  ] as const;
  const without = (list: (typeof lists)[number]) =>
    (recipe[list] ?? []).map(
      (item, place) =>
        [
          `${list} ${JSON.stringify(item)}`,
          { ...recipe, [list]: (recipe[list] ?? []).filter((_, at) => at !== place) },
        ] as const,
    );
  const values = Object.keys(recipe.values).map(
    (field) =>
      [
        `value ${field}`,
        {
          ...recipe,
          values: Object.fromEntries(Object.entries(recipe.values).filter(([id]) => id !== field)),
        },
      ] as const,
  );
  return [...lists.flatMap(without), ...values];
}

test.each(Object.entries(asks))('no line can be taken out of the recipe of %s unseen', (vendor, all) => {
  const recipe = recipeOf(vendor);
  // What the instructions leave out and the login needs was added, and says so.
  const isAdded = (gone: string) => gone.includes('Nobody asked for it');
  const unseen = withoutEach(recipe).filter(
    ([gone, left]) => !isAdded(gone) && all.every((ask) => wayOf(ask, left) !== null),
  );
  expect(unseen.map(([gone]) => gone)).toEqual([]);
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

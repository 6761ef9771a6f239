// Recipes as nobody means them: good ones of which something was changed at random, most of it hostile; and what must hold for each.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { rulesOf } from '../../utils/credential-kinds/recipe-rules';
import type { Recipe } from '../../utils/guide/recipe';
import { recordTypes } from '../../utils/netsuite/ids/record-types';
import { checkRecipe } from '../../utils/recipes/check/check-recipe';
import { judgeNewcomer } from '../../utils/recipes/newcomer';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

const FOLDERS = ['../../utils/recipes', '../../utils/recipes/catalogue', 'vendors', '.'];
const good = FOLDERS.flatMap((folder) => {
  const path = resolve(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(resolve(path, file), 'utf8')) as Json);
});

const hostile = fc.constantFrom<Json>(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'https://evil.example/steal',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '../../app/setup/role.nl',
  'evil.example',
  '1; DROP TABLE transaction',
  'salesOrder?limit=1000&x=1',
  '\u202eetyb\u0007riA',
  'Аirbyte',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  '\ud800',
  '',
  '%3Cscript%3E',
  '${process.env}',
  'AGE-SECRET-KEY-1QQQQ',
  -1,
  1e308,
  null,
  [],
  {},
  [[[[[]]]]],
);

const keys = fc.constantFrom(
  ...[
    'host',
    'hosts',
    'url',
    'script',
    'html',
    '__proto__',
    'constructor',
    'toString',
    'permisions',
    '<b>',
    'test',
  ],
);

/** Every place of a value, the whole first. */
function placesOf(data: Json, path: Path = []): Path[] {
  const below: [string | number, Json][] = Array.isArray(data)
    ? data.map((each, at) => [at, each])
    : typeof data === 'object' && data !== null
      ? Object.entries(data)
      : [];
  return [path, ...below.flatMap(([key, value]) => placesOf(value, [...path, key]))];
}

/** A copy in which something else stands there. */
function changed(data: Json, [key, ...rest]: Path, change: (value: Json) => Json): Json {
  if (key === undefined) return change(data);
  if (Array.isArray(data)) return data.map((each, at) => (at === key ? changed(each, rest, change) : each));
  const object = data as Record<string, Json>;
  return { ...object, [key]: changed(object[String(key)] ?? null, rest, change) };
}

const change: fc.Arbitrary<(value: Json) => Json> = fc.oneof(
  hostile.map((value) => () => value),
  (fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>).map((value) => () => value),
  fc.tuple(keys, hostile).map(
    ([key, value]) =>
      (old: Json): Json =>
        typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [key]: value } : value,
  ),
  // Twice, turned round, or gone.
  fc.constant((old: Json): Json => (Array.isArray(old) ? [...old, ...old] : old)),
  fc.constant((old: Json): Json => (Array.isArray(old) ? [...old].reverse() : old)),
  fc.constant((): Json => []),
  fc.constant((old: Json): Json => (typeof old === 'string' ? old.toLowerCase() : old)),
  fc.constant((old: Json): Json => (typeof old === 'string' ? old.slice(1) : old)),
);

const hostileRecipes: fc.Arbitrary<Json> = fc
  .tuple(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 }))
  .map(([recipe, changes]) =>
    changes.reduce<Json>((data, [at, change]) => {
      const places = placesOf(data);
      return changed(data, places[at % places.length] ?? [], change);
    }, recipe),
  );

const MARKUP = /<[a-z!/]|\p{Cf}|\p{Co}|\p{Cs}|(?!\n)\p{Cc}/iu;
const LIBRARY = /invalid input|unrecognized|expected \w+, received|zod|nan\b|undefined|\[object/i;
const MOST_REQUESTS = 6;

/** What is wrong with what the check made of it; null when nothing is. */
function faultOf(data: Json): string | null {
  const checked = checkRecipe(JSON.stringify(data));
  if (!checked.ok) {
    const said = checked.problems.join('\n');
    if (said === '') return 'refused without a word';
    if (MARKUP.test(said)) return `markup in: ${said.slice(0, 300)}`;
    // What the recipe has there itself is quoted.
    const own = said.replace(/“[^”]*”/g, '');
    return LIBRARY.test(own) ? `words of the library in: ${said.slice(0, 300)}` : null;
  }
  judgeNewcomer(checked.recipe, [], {});
  return faultOfTaken(checked.recipe);
}

function faultOfTaken({ article, ...recipe }: Recipe): string | null {
  const { settings, ...texts } = recipe;
  const text = JSON.stringify(texts);
  if (text.includes('://')) return 'an address';
  if (MARKUP.test(text)) return 'markup';
  if (article !== undefined && !/^https:\/\/[a-z0-9.-]+(?:\/|$)/i.test(article.address)) return 'an article';
  if (JSON.stringify(settings ?? {}).includes('://')) return 'an address in the settings';
  const { records, suiteql = [], restlets = [] } = recipe.test;
  const names = recordTypes.flatMap(({ name, table }) => [name, table]);
  if (![...records, ...suiteql].every((name) => names.includes(name))) return 'a record of nobody’s';
  if (!restlets.every(({ script, deployment }) => /^[a-z0-9_]+$/.test(script + deployment)))
    return 'a RESTlet with more than ids';
  // With this the person chooses which, and the test makes no more.
  if (recipe.test.choose === true) return null;
  return (rulesOf(recipe.kind)?.requests(recipe) ?? 0) > MOST_REQUESTS ? 'too many requests' : null;
}

/** Tries so many, and gives how many of them were taken. */
export function tryRecipes(runs: number, seed?: number): number {
  let taken = 0;
  fc.assert(
    fc.property(hostileRecipes, (data) => {
      const fault = faultOf(data);
      if (fault !== null) throw new Error(fault);
      if (checkRecipe(JSON.stringify(data)).ok) taken += 1;
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  return taken;
}

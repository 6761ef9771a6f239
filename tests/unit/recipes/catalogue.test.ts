// The recipes that ship beside the first ones: each passes the check, says what it rests on, and is found by words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format as prettify } from 'prettier';
import { describe, expect, it } from 'vitest';
import { kindTables } from '@/utils/credential-kinds/tables';
import { askedItems } from '@/utils/guide/asked-items';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { catalogueFiles, findRecipes, loadCatalogueRecipe } from '@/utils/recipes/catalogue';
import { catalogue } from '@/utils/recipes/catalogue-index';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { judgeNewcomer } from '@/utils/recipes/newcomer';
import { root } from '../../repo/support/project-files';

const FOLDER = join(root, 'utils/recipes/catalogue');
const all = readdirSync(FOLDER)
  .map((file) => file.replace(/\.json$/, ''))
  .sort()
  .map((id) => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Recipe);
const vendors = all.filter(({ article }) => article !== undefined);

/** By what somebody looks for it: whose article it is, what it is for, what it works on. */
function wordsOf({ application, article, permissions, kind }: Recipe): string {
  const title = kindTables.find(({ id }) => id === kind)?.name ?? '';
  const labels = permissions.map(({ label }) => label).filter((label) => !/web services|log in/i.test(label));
  const words = [application, title, article?.title ?? '', ...labels]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u);
  return [...new Set(words.filter((word) => word.length > 2))].join(' ');
}

it.each(all.map((recipe) => [recipe.id, recipe] as const))('%s passes the check', (id, recipe) => {
  expect(readdirSync(FOLDER)).toContain(`${id}.json`);
  expect(checkRecipe(JSON.stringify(recipe))).toMatchObject({ ok: true, recipe });
});

describe('the catalogue', () => {
  it('has a line for each file, and loads it', async () => {
    expect(Object.keys(catalogueFiles).sort()).toEqual(all.map(({ id }) => id));
    for (const recipe of all) expect(await loadCatalogueRecipe(recipe.id)).toEqual(recipe);
    expect(await loadCatalogueRecipe('constructor')).toBeNull();
  });

  // `npm run renew` writes it anew.
  it('is found by an index that is made of it', async () => {
    const entries = all.map((recipe) => {
      const { id, name } = recipe;
      return { id, name, words: wordsOf(recipe) };
    });
    const text = `// The recipes of the catalogue, as a search finds them. Made of utils/recipes/catalogue by \`npm run renew\`.
import type { CatalogueEntry } from './catalogue-entry';

export const catalogue: readonly CatalogueEntry[] = ${JSON.stringify(entries)};
`;
    await expect(
      await prettify(text, { parser: 'typescript', printWidth: 110, singleQuote: true }),
    ).toMatchFileSnapshot(join(root, 'utils/recipes/catalogue-index.ts'));
  });

  it('has no two recipes that look alike, among themselves and with those that are always there', () => {
    const known = [...recipes, ...all];
    for (const recipe of known) {
      const others = known.filter((other) => other !== recipe);
      expect(judgeNewcomer(recipe, others, {}), recipe.id).toMatchObject({ ok: true });
    }
  });

  it('names no receivers and no certificates', () => {
    for (const { recipients, settings } of all) {
      expect(recipients).toBeUndefined();
      expect(settings?.['certificate']).toBeUndefined();
    }
  });

  it('says of each permission of a vendor where it stands in the article, or that it does not', () => {
    expect(vendors.length).toBeGreaterThan(0);
    for (const { id, article, permissions, everyPermission = [], uncertain = [] } of vendors) {
      expect(article!.read, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(uncertain.length, id).toBeGreaterThan(0);
      for (const { place, uncertain: doubt } of [...permissions, ...everyPermission])
        expect(place ?? doubt, id).toBeDefined();
    }
  });

  it('has a general recipe of each kind for each sort of work', () => {
    const general = all.filter(({ id }) => id.startsWith('general-'));
    for (const { id: kind } of kindTables)
      expect(general.filter((each) => each.kind === kind)).toHaveLength(5);
  });

  it('is found by words that stand anywhere, and by none that do not', () => {
    const ids = (query: string) => findRecipes(query, catalogue).map(({ id }) => id);
    expect(ids('airb')).toEqual(['airbyte']);
    expect(ids('suiteql')).toContain('estuary-suiteql');
    expect(ids('Oauth fulfilment')).toEqual(['general-orders-oauth2']);
    expect(ids('expense report')).toEqual(['general-expenses', 'general-expenses-oauth2']);
    expect(ids('nobody')).toEqual([]);
    expect(ids('  ')).toEqual([]);
  });
});

const ASKED = join(root, 'tests/recipes/vendors');
const asked = [
  ...readdirSync(ASKED).map((file) => JSON.parse(readFileSync(join(ASKED, file), 'utf8')) as Recipe),
  ...vendors,
];

/** What the guide reads on NetSuite's pages; the other lists are ticked by hand. */
const seenLive = [
  'features',
  'permissions',
  'everyPermission',
  'roleSettings',
  'userSettings',
  'integrationSettings',
  'values',
];

describe('what vendors ask, said whole', () => {
  it.each(asked.map((recipe) => [recipe.name, recipe] as const))('%s', (_, recipe) => {
    const checked = checkRecipe(JSON.stringify(recipe));
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  it('is printed: everything asked, what the guide sees, and what is ticked by hand', () => {
    const rows = asked.map((recipe) => {
      const lists = askedItems(recipe).map(({ path: [list] }) => String(list));
      const seen = lists.filter((list) => seenLive.includes(list)).length;
      return { vendor: recipe.name, asked: lists.length, seen, byHand: lists.length - seen };
    });
    const line = ({ vendor, asked: n, seen, byHand }: (typeof rows)[number]) =>
      `${vendor.padEnd(42)} asked ${n}, said ${n}, seen by the guide ${seen}, ticked by hand ${byHand}`;
    process.stdout.write(`${rows.map(line).join('\n')}\n`);
    expect(rows.filter((row) => row.asked === 0 || row.seen === 0)).toEqual([]);
    expect(rows.map(({ vendor }) => vendor).join(' ')).toMatch(
      /AfterShip.*Brex.*Celigo.*Shiptheory.*Starshipit.*Stax Bill.*Tipalti.*Airbyte.*SailPoint/,
    );
  });
});

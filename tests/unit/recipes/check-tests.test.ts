// What the check says of a recipe's tests: the feature, permission or scope that each needs, and how many requests they are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkChoices, chosenOf, MOST_REQUESTS } from '@/utils/connection/choose-checks';
import { secret } from '@/utils/credential/secret';
import { kindOf } from '@/utils/credential-kinds';
import { checksOf } from '@/utils/credential-kinds/kind';
import { rulesOf } from '@/utils/credential-kinds/recipe-rules';
import { wantsSoap } from '@/utils/credential-kinds/tba/wanted';
import type { NamedPermission, Recipe, RecipeTest } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { root } from '../../repo/support/project-files';

const oauth2 = recipes.find(({ kind }) => kind === 'oauth2-client-credentials')!;
const folders = ['utils/recipes/catalogue', 'tests/recipes/vendors'].map((folder) => join(root, folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Recipe;
const tokens = read(join(root, 'utils/recipes/catalogue/general-orders.json'));

function said(recipe: Recipe, test: Partial<RecipeTest>): string {
  const made = { ...recipe, id: 'acme-link', name: 'Acme Link', test: { ...recipe.test, ...test } };
  const checked = checkRecipe(JSON.stringify(made));
  return checked.ok ? '' : checked.problems.join('\n');
}

describe('the check refuses', () => {
  it.each([
    [
      'a record without its permission',
      oauth2,
      { records: ['vendorBill'] },
      'test, records, number 1: The test of vendorBill needs the permission TRAN_VENDBILL',
    ],
    [
      'a query without what SuiteQL needs',
      oauth2,
      { suiteql: ['transaction'] },
      'test, suiteql: A query in SuiteQL needs the permission REPO_ANALYTICS',
    ],
    [
      'a query of what is no record of the table',
      oauth2,
      { suiteql: ['transaction; DROP TABLE x'] },
      'test, suiteql, number 1',
    ],
    [
      'a RESTlet without its feature',
      oauth2,
      { restlets: [{ script: '31', deployment: '1' }] },
      'The test of a RESTlet needs the feature serversidescripting',
    ],
    [
      'a RESTlet that the token does not reach',
      { ...oauth2, settings: { ...oauth2.settings, scopes: ['rest_webservices'] } },
      { restlets: [{ script: '31', deployment: '1' }] },
      'settings, scopes: The test of a RESTlet needs restlets',
    ],
    [
      'a RESTlet by more than its two ids',
      tokens,
      { restlets: [{ script: '31&order=1', deployment: '1' }] },
      'script: A script id such as customscript_acme_orders in lower case',
    ],
    [
      'more requests than a test makes',
      oauth2,
      { records: ['salesOrder', 'purchaseOrder', 'itemFulfillment', 'customer'] },
      'The test would make 7 requests, and a test makes 6 at most. Leave out 1 of what it looks for, or add "choose": true',
    ],
  ] as const)('%s', (_, recipe, test, words) => {
    expect(said(recipe, test)).toContain(words);
  });

  it('no more than six requests where the person may choose', () => {
    const records = ['salesOrder', 'purchaseOrder', 'itemFulfillment', 'customer'];
    expect(said(oauth2, { records, choose: true })).not.toContain('requests');
  });
});

describe('how many requests a test makes', () => {
  it.each(files.map((file) => [file.slice(root.length + 1), file] as const))(
    'is known without making one: %s',
    (_, file) => {
      const recipe = read(file);
      const kind = kindOf(recipe.kind);
      const values = Object.fromEntries(kind.fields.map(({ id }) => [id, secret('')]));
      const checks = checksOf(kind, recipe);
      const choices = checkChoices(checks, recipe, values);
      const usual = choices.offered.filter(({ isUsual }) => isUsual).length;
      expect(rulesOf(recipe.kind)?.requests(recipe)).toBe(MOST_REQUESTS - choices.room + usual);
      expect(chosenOf(choices, null).length).toBeLessThanOrEqual(choices.room);
    },
  );
});

describe('SOAP', () => {
  const soap: NamedPermission = { key: 'ADMI_WEBSERVICES', label: 's', subtab: 'setup', level: 'full' };
  const rest: NamedPermission = { key: 'ADMI_RESTWEBSERVICES', label: 'r', subtab: 'setup', level: 'full' };
  const wants = (permissions: readonly (readonly NamedPermission[])[], test: Partial<RecipeTest> = {}) =>
    wantsSoap({
      features: [],
      permissions: permissions.map(([first, ...or]) => ({ ...first!, or, step: 'role', reason: 'r' })),
      test: { records: [], rest: false, ...test },
    });

  it.each([
    ['named', true, wants([[soap]], { rest: true })],
    ['one of several, REST not among them', true, wants([[rest], [{ ...rest, key: 'X_Y' }, soap]])],
    ['one of two channels, with a test over REST', false, wants([[soap, rest]], { rest: true })],
    ['one of two channels, and no other sign', true, wants([[rest, soap]])],
    ['not named, and REST is', false, wants([[rest]])],
    ['not named, and a query is made', false, wants([], { suiteql: ['vendor'] })],
    [
      'not named, and a RESTlet is called',
      false,
      wants([], { restlets: [{ script: '1', deployment: '1' }] }),
    ],
    ['not named, nor anything else', true, wants([])],
  ] as const)('is wanted where it is %s: %s', (_, expected, wanted) => {
    expect(wanted).toBe(expected);
  });
});

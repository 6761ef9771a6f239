// @vitest-environment jsdom
// Role pages of the fake NetSuite, read with the names that a recipe asks for: all four subtabs, and no more of the table than that.
import { beforeEach, expect, it } from 'vitest';
import { kindOf } from '@/utils/credential-kinds';
import { judgePage } from '@/utils/guide/judge-page';
import { pageGuide } from '@/utils/guide/page-guide';
import type { Recipe, RecipePermission } from '@/utils/guide/recipe';
import { newSetUp } from '@/utils/guide/set-up';
import { permissionLabels } from '@/utils/netsuite/ids/permissions';
import { withPermissions } from '@/utils/netsuite/languages';
import { recognisePage } from '@/utils/netsuite/recognise-page';
import { collectSignals } from '@/utils/page/read/collect-signals';
import { readPage } from '@/utils/page/read/read-page';
import { recipes } from '@/utils/recipes';
import { handle } from '../../netsuite/handle';
import { customRole, newWorld } from '../../netsuite/new-world';
import { signIn } from '../../netsuite/sign-in';
import type { Role, World } from '../../netsuite/world';

let world: World;

beforeEach(() => {
  world = newWorld();
});

async function open(url: URL): Promise<Document> {
  const { name, value } = signIn(world, '1234567');
  const request = { method: 'GET', url, headers: { cookie: `${name}=${value}` }, body: '' };
  const answer = await handle(world, [], request);
  if (answer === 'drop' || answer.status !== 200) throw new Error('no page');
  return new DOMParser().parseFromString(answer.body, 'text/html');
}

const asked = (
  key: string,
  label: string,
  subtab: RecipePermission['subtab'],
  level: RecipePermission['level'],
): RecipePermission => ({ key, label, subtab, level, step: 'transactions', reason: 'because' });

const recipe: Recipe = {
  ...recipes[0],
  permissions: [
    asked('TRAN_ITEMSHIP', 'Item Fulfillment', 'transactions', 'edit'),
    asked('LIST_LOCATION', 'Locations', 'lists', 'view'),
    asked('LIST_ITEM', 'Items', 'lists', 'edit'),
    asked('REPO_ANALYTICS', 'SuiteAnalytics Workbook', 'reports', 'edit'),
    asked('REPO_SALES', 'Sales', 'reports', 'view'),
    asked('ADMI_SETUPCOMPANY', 'Set Up Company', 'setup', 'view'),
  ],
};

async function statesOf(query: string, permissions: Role['permissions'], own: Recipe = recipe) {
  const [account] = world.accounts;
  const role = account?.roles.find(({ id }) => id === customRole.id);
  if (role === undefined) throw new Error('no role');
  role.permissions = permissions;
  const url = new URL(`https://1234567.app.netsuite.com/app/setup/role.nl?id=${customRole.id}${query}`);
  const root = await open(url);
  const { spec } = recognisePage(collectSignals(root, url.pathname));
  const guide = spec && pageGuide(kindOf('tba').pages, spec.id);
  if (spec === null || guide === null) throw new Error('not recognised');
  const named = withPermissions(spec, own.permissions);
  const { reading } = readPage(root, url, named);
  const { requirements } = judgePage({
    spec: named,
    guide,
    reading,
    setUp: newSetUp('1234567', own),
    recipe: own,
    shownValues: {},
  });
  return Object.fromEntries(
    requirements
      .filter(({ id }) => id.startsWith('permission-'))
      .map(({ id, state }) => [id.replace('permission-', ''), state]),
  );
}

const right: Role['permissions'] = [
  { key: 'TRAN_ITEMSHIP', level: 3 },
  { key: 'LIST_LOCATION', level: 1 },
  { key: 'LIST_ITEM', level: 4 },
  { key: 'REPO_ANALYTICS', level: 3 },
  { key: 'REPO_SALES', level: 1 },
  { key: 'ADMI_SETUPCOMPANY', level: 4 },
];

it.each([
  ['in view mode', ''],
  ['in edit mode', '&e=T'],
])('lists and reports are read %s', async (_, query) => {
  const keys = recipe.permissions.map(({ key }) => key);
  expect(await statesOf(query, right)).toEqual(Object.fromEntries(keys.map((key) => [key, 'met'])));
  expect(await statesOf(query, [{ key: 'LIST_ITEM', level: 2 }])).toEqual(
    Object.fromEntries(keys.map((key) => [key, 'unmet'])),
  );
});

it('a permission is found by NetSuite’s name when the recipe calls it otherwise', async () => {
  const own: Recipe = {
    ...recipe,
    permissions: [{ ...asked('LIST_LOCATION', 'Warehouses and places', 'lists', 'view') }],
  };
  expect(permissionLabels('LIST_LOCATION', 'Warehouses and places')).toEqual([
    'warehousesandplaces',
    'locations',
  ]);
  expect(await statesOf('', right, own)).toEqual({ LIST_LOCATION: 'met' });
});

it('of the table a page gets what is asked for there, and what has a name in other languages', () => {
  const spec = recognisePage({ ...collectSignals(document, '/app/setup/role.nl') }).spec;
  if (spec === null) throw new Error('not recognised');
  expect(spec.sublists?.['lists']?.keys).toBeUndefined();
  const { sublists = {} } = withPermissions(spec, recipe.permissions);
  expect(sublists['lists']?.keys).toMatchObject({
    items: 'LIST_ITEM',
    locations: 'LIST_LOCATION',
    ubicaciones: 'LIST_LOCATION',
  });
  expect(sublists['reports']?.keys).toMatchObject({ sales: 'REPO_SALES' });
  expect(sublists['transactions']?.keys).toMatchObject({ itemfulfilment: 'TRAN_ITEMSHIP' });
  expect(sublists['transactions']?.keys).not.toHaveProperty('items');
  expect(sublists['lists']?.keys).not.toHaveProperty('customers');
  expect(JSON.stringify(sublists).length).toBeLessThan(8_000);
});

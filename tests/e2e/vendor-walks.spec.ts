// Vendors' recipes from an untouched account to a green test and an export: Lists, whole subtabs and REST alone, a SuiteApp's role.
import type { Recipe } from '../../utils/guide/recipe';
import { keepItems } from '../driver/extension-storage';
import type { Launched } from '../driver/launch';
import type { NetSuite } from '../netsuite/server';
import { walkPopup } from '../walk/walk-popup';
import { walkVendor, type VendorWalk } from '../walk/walk-vendor';
import { accountOf } from './given';
import { asked } from './given-vendor';
import { expect, PRODUCTION, test } from './fixtures';

test.use({ untouched: true, begun: false });

/** As Settings keeps it. How a recipe is added there is tried in recipes.spec. */
async function keepRecipe({ context }: Launched, recipe: Recipe): Promise<void> {
  await keepItems(context, { recipes: { version: 1, data: { [recipe.id]: recipe } } });
}

interface Given {
  readonly netsuite: NetSuite;
  readonly launched: Launched;
}

/** To the end, and the export held against what the fake NetSuite issued. */
async function walkToTheEnd(
  { netsuite, launched }: Given,
  recipe: Recipe,
  more: Partial<VendorWalk> = {},
): Promise<void> {
  await keepRecipe(launched, recipe);
  const url = (path: string) => netsuite.url(PRODUCTION, path);
  const page = await walkVendor({ launched, url, recipe, ...more });
  const fields = ['accountId', 'consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'] as const;
  const { exported } = await walkPopup({ launched, step: async () => {} }, fields);
  const { integrations, tokens } = accountOf(netsuite);
  const integration = integrations.find(({ name }) => name === recipe.application);
  const token = tokens.find(({ integrationId }) => integrationId === integration?.id);
  expect(exported).toEqual({
    accountId: PRODUCTION,
    consumerKey: integration?.consumerKey,
    consumerSecret: integration?.consumerSecret,
    tokenId: token?.tokenId,
    tokenSecret: token?.tokenSecret,
  });
  const calls = netsuite.world.seen.filter(({ host }) => !host.endsWith('.app.netsuite.com'));
  expect(calls.length).toBeLessThanOrEqual(6);
  await page.close();
}

test('AfterShip: customers alone, over REST @nightly', async ({ netsuite, launched, page }) => {
  await page.goto('about:blank');
  await walkToTheEnd({ netsuite, launched }, asked('aftership'));
  expect(netsuite.world.seen.some(({ path }) => path.includes('NetSuitePort'))).toBe(false);
});

test('Airbyte: whole subtabs, over REST @nightly', async ({ netsuite, launched, page }) => {
  await page.goto('about:blank');
  // In the form that the test reads back.
  const recipe = { ...asked('airbyte'), format: 'json' };
  await walkToTheEnd({ netsuite, launched }, recipe, {
    more: [
      ['transactions', 'Find Transaction', 'view'],
      ['lists', 'Items', 'view'],
      ['reports', 'Sales', 'view'],
    ],
  });
});

test('Shiptheory: a SuiteApp’s role, Lists and its record', async ({ netsuite, launched, page }) => {
  await page.goto('about:blank');
  const recipe = asked('shiptheory');
  // The SuiteApp is installed in NetSuite, and brings its role and the type of its record.
  const account = accountOf(netsuite);
  const [model] = account.roles;
  account.roles.push({ ...model!, id: 88, name: recipe.role, standard: false, permissions: [] });
  await walkToTheEnd({ netsuite, launched }, recipe, {
    installed: [/^Install the SuiteApp Shiptheory/, /^The role Shiptheory came with it/],
  });
});

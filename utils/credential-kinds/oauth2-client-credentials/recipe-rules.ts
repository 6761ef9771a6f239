// What a recipe of OAuth 2.0 client credentials must have, so that its guide leads to the end and its test can pass.
import type { Recipe } from '../../guide/recipe';
import type { RecipeNeed, RecipeRules } from '../kind';
import { scopesOf, type Scope } from './scopes';
import { recordNeeds, restNeed, restNeeds } from '../shared/recipe-needs';

export const oauth2RecipeRules: RecipeRules = {
  neededSteps: {
    features: 'OAuth 2.0 is turned on nowhere',
    integration: 'nobody makes the integration record, which has the client ID',
    role: 'nobody makes the role',
    employee: 'nobody gives the role to a user',
    'key-pair': 'there is no key and no certificate',
    mapping: 'nobody tells NetSuite which certificate belongs to which user and role',
    account: 'nobody says the account ID',
  },
  needs: (recipe) => [
    {
      path: ['kind'],
      what: 'A login with a certificate',
      features: ['oauth2'],
      permissions: [['ADMI_LOGIN_OAUTH2']],
    },
    ...restNeeds(recipe),
    ...scopeNeeds(recipe),
    ...(recipe.test.records.length > 0
      ? [{ ...restNeed, path: ['test', 'records'], what: 'The test of records over REST' }]
      : []),
    ...recordNeeds(recipe),
  ],
  // Hosts, access token, time over REST, and one for each record and query. Where the vendor alone can log in, there are no more than hosts.
  requests: (recipe) => {
    const { heldByVendor = [], test } = recipe;
    if (heldByVendor.includes('privateKey')) return 1;
    const scopes = scopesOf(recipe);
    const isRest = scopes.length === 0 || scopes.includes('rest_webservices');
    return isRest ? 3 + new Set(test.records).size + new Set(test.suiteql ?? []).size : 2;
  },
};

/** A token reaches what its scopes name, and nothing else. */
function scopeNeeds(recipe: Recipe): readonly RecipeNeed[] {
  const { records, rest, suiteql = [], restlets = [] } = recipe.test;
  const need = (what: string, scope: Scope, isWanted: boolean) =>
    isWanted
      ? [{ path: ['settings', 'scopes'], what, features: [], permissions: [], settings: { scopes: scope } }]
      : [];
  // Without scopes of its own the token is for REST web services.
  const isRest = scopesOf(recipe).length > 0 && (rest || records.length > 0 || suiteql.length > 0);
  return [
    ...need('The test of a RESTlet', 'restlets', restlets.length > 0),
    ...need('The test over REST', 'rest_webservices', isRest),
  ];
}

// What a recipe of OAuth 2.0 client credentials must have, so that its guide leads to the end and its test can pass.
import type { RecipeRules } from '../kind';
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
    ...(recipe.test.records.length > 0
      ? [{ ...restNeed, path: ['test', 'records'], what: 'The test of records over REST' }]
      : []),
    ...recordNeeds(recipe),
  ],
  // Hosts, access token, time over REST, and one for each record and query.
  requests: ({ test: { records, rest, suiteql = [] } }) =>
    2 + Number(rest || records.length > 0) + new Set(records).size + suiteql.length,
};

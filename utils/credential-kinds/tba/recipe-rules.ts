// What a recipe of token-based authentication must have, so that its guide leads to the end and its test can pass.
import type { RecipeNeed, RecipeRules } from '../kind';
import { recordNeeds, restNeed, restNeeds } from '../shared/recipe-needs';
import { asksRest, wantsSoap } from './wanted';

const soapNeed: Omit<RecipeNeed, 'path' | 'what'> = {
  features: ['webservicesexternal'],
  permissions: [['ADMI_WEBSERVICES']],
};

export const tbaRecipeRules: RecipeRules = {
  neededSteps: {
    features: 'token-based authentication is turned on nowhere',
    integration: 'nobody makes the integration record, which has the consumer key and secret',
    role: 'nobody makes the role',
    employee: 'nobody gives the role to a user',
    token: 'nobody makes the access token',
    account: 'nobody says the account ID',
  },
  needs: (recipe) => [
    {
      path: ['kind'],
      what: 'A login with a token',
      features: ['tba'],
      permissions: [['ADMI_LOGIN_OAUTH', 'ADMI_MANAGE_OWN_OAUTH_TOKENS']],
    },
    ...restNeeds(recipe),
    ...(recipe.test.records.length > 0
      ? [
          wantsSoap(recipe)
            ? { ...soapNeed, path: ['test', 'records'], what: 'The test of records over SOAP' }
            : { ...restNeed, path: ['test', 'records'], what: 'The test of records over REST' },
        ]
      : []),
    ...recordNeeds(recipe),
  ],
  // Hosts and token; time and all records and locations in one over SOAP, or each record over REST; the time over REST, and each query.
  requests: (recipe) => {
    const { records, suiteql = [] } = recipe.test;
    const ofRecords = wantsSoap(recipe) ? 2 : new Set(records).size;
    return 2 + ofRecords + Number(asksRest(recipe)) + new Set(suiteql).size;
  },
};

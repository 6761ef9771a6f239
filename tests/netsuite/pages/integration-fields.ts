// The fields of the integration record in one table. Ids marked "guess" are not public: change them here to try a variant.
import { field } from '../ui/fields';

const box = 'checkbox';

export const integrationFields = {
  name: field('name', 'Name', 'text', { required: true }), // guess
  description: field('description', 'Description', 'textarea'), // guess
  state: field('state', 'State', 'select', { required: true }), // guess
  note: field('note', 'Note', 'textarea'), // guess
  applicationId: field('applicationid', 'Application ID', 'readonly'), // guess
  concurrency: field('concurrencylimit', 'Concurrency Limit', 'text', { type: 'integer' }), // guess
  maxConcurrency: field('maxconcurrencylimit', 'Max Concurrency Limit', 'readonly'), // guess
  created: field('datecreated', 'Created', 'readonly'), // guess
  createdBy: field('createdby', 'Created By', 'readonly'), // guess
  stateChange: field('laststatechange', 'Last State Change', 'readonly'), // guess
  stateChangeBy: field('laststatechangeby', 'Last State Change By', 'readonly'), // guess
  tba: field('tokenauthflag', 'Token-Based Authentication', box), // sure
  issueToken: field('issuetokenflag', 'TBA: IssueToken Endpoint', box), // guess
  flow: field('tbaauthflowflag', 'TBA: Authorization Flow', box), // guess
  callbackUrl: field('callbackurl', 'Callback URL'), // guess
  grant: field('authorizationcodegrant', 'Authorization Code Grant', box), // sure
  publicClient: field('publicclient', 'Public Client', box), // guess
  redirectUri: field('redirecturi', 'Redirect URI'), // guess
  restlets: field('restletscope', 'RESTlets', box), // guess
  restServices: field('restwebservicesscope', 'REST Web Services', box), // guess
  analytics: field('suiteanalyticsscope', 'SuiteAnalytics Connect', box), // guess
  mcp: field('mcpscope', 'NetSuite AI Connector Service', box), // guess
  machine: field('oauth2clientcredentials', 'Client Credentials (Machine to Machine) Grant', box), // likely
  userCredentials: field('rlcauthflag', 'User Credentials', box), // likely
  consumerKey: field('consumerkey', 'Consumer Key / Client ID', 'readonly', { type: 'text' }), // guess
  consumerSecret: field('consumersecret', 'Consumer Secret / Client Secret', 'readonly', { type: 'text' }), // guess
} as const;

export const integrationStates = [
  { value: 'enabled', code: 'A', text: 'Enabled' },
  { value: 'blocked', code: 'B', text: 'Blocked' },
  { value: 'waiting', code: 'W', text: 'Waiting for Approval' },
] as const;

/** Fields that the world keeps as plain text because nothing here depends on them. */
export const integrationExtras = [integrationFields.concurrency, integrationFields.publicClient] as const;

/** The scopes by the names that the token endpoint has for them. */
export const scopeFields = [
  { scope: 'restlets', def: integrationFields.restlets },
  { scope: 'rest_webservices', def: integrationFields.restServices },
  { scope: 'suite_analytics', def: integrationFields.analytics },
  { scope: 'mcp', def: integrationFields.mcp },
] as const;

export const integrationTexts = {
  pair: {
    'client credentials': 'Client Credentials values',
    'each value': 'Consumer Key and Consumer Secret values',
    short: 'Client Credentials values',
  },
  key: { 'both names': 'Consumer Key / Client ID', 'old names': 'Consumer Key', 'new names': 'Client ID' },
  secret: {
    'both names': 'Consumer Secret / Client Secret',
    'old names': 'Consumer Secret',
    'new names': 'Client Secret',
  },
  saved: 'Integration successfully saved',
  reset: 'Credentials successfully reset',
  scopes: 'The selected scope cannot be combined with other authentication options.',
} as const;

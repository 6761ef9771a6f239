// The Integration record. The ids of the check boxes come from an older program, those of name and state are guesses.
import type { PageSpec } from './page';

/** The boxes, by our names of them, with what NetSuite calls them in English. */
export const integrationFlags = {
  tba: 'Token-based Authentication',
  tbaAuthorizationFlow: 'TBA: Authorization Flow',
  authorizationCodeGrant: 'Authorization Code Grant',
  clientCredentialsGrant: 'Client Credentials (Machine to Machine) Grant',
  restletsScope: 'RESTlets',
  restScope: 'REST Web Services',
  analyticsScope: 'SuiteAnalytics Connect',
  assistantScope: 'NetSuite AI Connector Service',
} as const;

export const integrationRecord: PageSpec = {
  id: 'integration-record',
  paths: ['/app/common/integration/integrapp.nl'],
  open: '/app/common/integration/integrapp.nl',
  menu: 'Setup > Integration > Manage Integrations > New',
  type: 'record',
  titles: ['integration'],
  // The menu's task (likely); the others are guesses.
  tasks: ['ADMI_INTEGR_APP', 'EDIT_INTEGRAPP', 'integrapp'],
  fields: {
    name: { type: 'text', ids: ['name'], labels: ['name'] },
    state: {
      type: 'select',
      ids: ['state'],
      labels: ['state'],
      options: ['enabled', 'blocked', 'waitingforapproval'],
    },
    // Older releases show it, for SOAP (likely); its id is a guess.
    applicationId: { type: 'text', ids: ['applicationid', 'appid'], labels: ['applicationid'] },
    tba: {
      type: 'checkbox',
      ids: ['tokenauthflag', 'tba'],
      labels: ['tokenbasedauthentication'],
    },
    tbaAuthorizationFlow: {
      type: 'checkbox',
      ids: ['tbaauthorizationflow', 'authorizationflow'],
      labels: ['tbaauthorizationflow'],
    },
    authorizationCodeGrant: {
      type: 'checkbox',
      ids: ['authorizationcodegrant'],
      labels: ['authorizationcodegrant'],
    },
    clientCredentialsGrant: {
      type: 'checkbox',
      ids: ['oauth2clientcredentials', 'clientcredentialsgrant'],
      labels: ['clientcredentialsmachinetomachinegrant', 'clientcredentialsgrant'],
    },
    restletsScope: { type: 'checkbox', ids: ['restletscope', 'restletsscope'], labels: ['restlets'] },
    restScope: { type: 'checkbox', ids: ['restwebservicesscope'], labels: ['restwebservices'] },
    analyticsScope: { type: 'checkbox', ids: ['suiteanalyticsscope'], labels: ['suiteanalyticsconnect'] },
    assistantScope: { type: 'checkbox', ids: ['mcpscope'], labels: ['netsuiteaiconnectorservice'] },
  },
};

// The Access Token record. Its labels are sure; no field id is published (the ones here are guesses).
import type { PageSpec } from './page';

export const accessTokenRecord: PageSpec = {
  id: 'access-token-record',
  paths: ['/app/setup/accesstoken.nl'],
  open: '/app/setup/accesstoken.nl',
  menu: 'Setup > Users/Roles > Access Tokens > New',
  type: 'record',
  titles: ['accesstoken'],
  // The menu's task (likely); the others are guesses.
  tasks: ['ADMI_OAUTH_TOKENS', 'EDIT_ACCESSTOKEN', 'accesstoken'],
  fields: {
    application: {
      type: 'select',
      ids: ['application', 'tba_app_name'],
      labels: ['applicationname', 'application'],
    },
    user: { type: 'select', ids: ['user', 'entity_name'], labels: ['user'] },
    role: { type: 'select', ids: ['role', 'role_name'], labels: ['role'] },
    tokenName: { type: 'text', ids: ['tokenname', 'tba_token_name'], labels: ['tokenname'] },
  },
};

// The Access Token record. Its labels are sure; no field id is published (the ones here are guesses).
import { tokenPair } from '../../credential-kinds/tba/captures';
import type { PageSpec } from './page';

export const accessTokenRecord: PageSpec = {
  id: 'access-token-record',
  paths: ['/app/setup/accesstoken.nl'],
  open: '/app/setup/accesstoken.nl',
  menu: 'Setup > Users/Roles > Access Tokens > New',
  kind: 'record',
  titles: ['accesstoken'],
  tasks: ['EDIT_ACCESSTOKEN', 'accesstoken'],
  fields: {
    ...tokenPair.names,
    tokenName: { kind: 'text', ids: ['tokenname', 'tba_token_name'], labels: ['tokenname'] },
  },
  requirements: [
    { id: 'tokenApplication', field: 'application', expect: { kind: 'named', as: 'application' } },
    { id: 'tokenUser', field: 'user', expect: { kind: 'named', as: 'user' } },
    { id: 'tokenRole', field: 'role', expect: { kind: 'named', as: 'role' } },
  ],
  subject: { field: 'application', as: 'application' },
  oneTime: tokenPair,
};

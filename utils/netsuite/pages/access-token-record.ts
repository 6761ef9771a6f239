// The Access Token record. Its labels are sure; no field id is published (the ones here are guesses).
import type { PageSpec } from './page';

export const accessTokenRecord: PageSpec = {
  id: 'access-token-record',
  paths: ['/app/setup/accesstoken.nl'],
  open: '/app/setup/accesstoken.nl',
  kind: 'record',
  fields: {
    application: {
      kind: 'select',
      ids: ['application', 'tba_app_name'],
      labels: ['applicationname', 'application'],
    },
    user: { kind: 'select', ids: ['user', 'entity_name'], labels: ['user', 'usuario', 'ユーザー'] },
    role: { kind: 'select', ids: ['role', 'role_name'], labels: ['role', 'rol', 'ロール'] },
    tokenName: { kind: 'text', ids: ['tokenname', 'tba_token_name'], labels: ['tokenname'] },
  },
  requirements: [
    { id: 'tokenApplication', field: 'application', expect: { kind: 'named', as: 'application' } },
    { id: 'tokenUser', field: 'user', expect: { kind: 'named', as: 'user' } },
    { id: 'tokenRole', field: 'role', expect: { kind: 'named', as: 'role' } },
  ],
  subject: { field: 'application', as: 'application' },
  oneTime: {
    kind: 'token',
    first: ['tokenid', 'iddeltoken', 'トークンid'],
    second: ['tokensecret', 'secretodeltoken', 'トークンシークレット'],
    names: { application: 'application', user: 'user', role: 'role' },
  },
};

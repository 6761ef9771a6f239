// The Integration record. The ids of the check boxes come from an older program, those of name and state are guesses; the
// values shown once have no published id, so they are known by label, shape and group.
import { consumerPair } from '../../credential-kinds/tba/captures';
import type { PageSpec } from './page';

export const integrationRecord: PageSpec = {
  id: 'integration-record',
  paths: ['/app/common/integration/integrapp.nl'],
  open: '/app/common/integration/integrapp.nl',
  menu: 'Setup > Integration > Manage Integrations > New',
  kind: 'record',
  titles: ['integration'],
  tasks: ['EDIT_INTEGRAPP', 'integrapp'],
  fields: {
    name: { kind: 'text', ids: ['name'], labels: ['name'] },
    state: { kind: 'select', ids: ['state'], labels: ['state'] },
    tba: {
      kind: 'checkbox',
      ids: ['tokenauthflag', 'tba'],
      labels: ['tokenbasedauthentication'],
    },
    tbaAuthorizationFlow: {
      kind: 'checkbox',
      ids: ['tbaauthorizationflow', 'authorizationflow'],
      labels: ['tbaauthorizationflow'],
    },
    authorizationCodeGrant: {
      kind: 'checkbox',
      ids: ['authorizationcodegrant'],
      labels: ['authorizationcodegrant'],
    },
  },
  requirements: [
    { id: 'integrationName', field: 'name', expect: { kind: 'named', as: 'application' } },
    {
      id: 'integrationState',
      field: 'state',
      expect: { kind: 'choice', right: ['enabled'], wrong: ['blocked', 'waitingforapproval'] },
    },
    { id: 'tba', field: 'tba', expect: { kind: 'checked', value: true } },
    {
      id: 'tbaAuthorizationFlow',
      field: 'tbaAuthorizationFlow',
      expect: { kind: 'checked', value: false },
      optional: true,
    },
    {
      id: 'authorizationCodeGrant',
      field: 'authorizationCodeGrant',
      expect: { kind: 'checked', value: false },
      optional: true,
    },
  ],
  subject: { field: 'name', as: 'application' },
  oneTime: consumerPair,
};

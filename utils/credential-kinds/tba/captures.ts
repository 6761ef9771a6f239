// The two values that NetSuite shows once after a save, and whose they are. This much lies on the page itself, since a pair
// must be known at once; other languages come later. No id is published, so ids and groups are likely at best; labels are sure.
import type { OneTimeSpec } from '../../netsuite/pages/page';

export const consumerPair: OneTimeSpec = {
  kind: 'consumer',
  path: '/app/common/integration/integrapp.nl',
  first: {
    ids: ['consumerkey', 'consumer_key', 'clientid'],
    labels: ['consumerkeyclientid', 'consumerkey', 'clientidconsumerkey'],
  },
  second: {
    ids: ['consumersecret', 'consumer_secret', 'clientsecret'],
    labels: ['consumersecretclientsecret', 'consumersecret', 'clientsecretconsumersecret'],
  },
  groups: ['clientcredentials'],
  names: { application: { kind: 'text', ids: ['name'], labels: ['name'] } },
};

export const tokenPair: OneTimeSpec = {
  kind: 'token',
  path: '/app/setup/accesstoken.nl',
  first: { ids: ['tokenid', 'token_id'], labels: ['tokenid'] },
  second: { ids: ['tokensecret', 'token_secret'], labels: ['tokensecret'] },
  groups: ['tokenidsecret', 'tokenidtokensecret'],
  names: {
    application: {
      kind: 'select',
      ids: ['application', 'tba_app_name'],
      labels: ['applicationname', 'application'],
    },
    user: { kind: 'select', ids: ['user', 'entity_name'], labels: ['user'] },
    role: { kind: 'select', ids: ['role', 'role_name'], labels: ['role'] },
  },
};

export const oneTimePairs = [consumerPair, tokenPair] as const;

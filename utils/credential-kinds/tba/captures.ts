// The two pairs that NetSuite shows once, each after a save. No id is published, so ids and groups are likely at best; labels are
// sure. This much lies on the page itself, since the values must be known at once; other languages come from the background.
import type { CaptureSpec } from '../../netsuite/capture-spec';

/** Sure from Oracle's published examples; NetSuite prints lower case. */
const pattern = '[0-9a-f]{64}';

const consumer: CaptureSpec = {
  id: 'consumer',
  page: 'integration-record',
  path: '/app/common/integration/integrapp.nl',
  pattern,
  values: [
    {
      field: 'consumerKey',
      keep: true,
      ids: ['consumerkey', 'consumer_key', 'clientid'],
      labels: ['consumerkeyclientid', 'consumerkey', 'clientidconsumerkey', 'clientid'],
    },
    {
      field: 'consumerSecret',
      keep: true,
      ids: ['consumersecret', 'consumer_secret', 'clientsecret'],
      labels: ['consumersecretclientsecret', 'consumersecret', 'clientsecretconsumersecret', 'clientsecret'],
    },
  ],
  groups: ['clientcredentials'],
  names: { application: { type: 'text', ids: ['name'], labels: ['name'] } },
};

const token: CaptureSpec = {
  id: 'token',
  page: 'access-token-record',
  path: '/app/setup/accesstoken.nl',
  pattern,
  values: [
    { field: 'tokenId', keep: true, ids: ['tokenid', 'token_id'], labels: ['tokenid'] },
    { field: 'tokenSecret', keep: true, ids: ['tokensecret', 'token_secret'], labels: ['tokensecret'] },
  ],
  groups: ['tokenidsecret', 'tokenidtokensecret'],
  names: {
    application: {
      type: 'select',
      ids: ['application', 'tba_app_name'],
      labels: ['applicationname', 'application'],
    },
    user: { type: 'select', ids: ['user', 'entity_name'], labels: ['user'] },
    role: { type: 'select', ids: ['role', 'role_name'], labels: ['role'] },
  },
};

export const tbaCaptures: readonly CaptureSpec[] = [consumer, token];

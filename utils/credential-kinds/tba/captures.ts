// The two pairs that NetSuite shows once, each after a save. No id is published, so ids and groups are likely at best; labels are
// sure. This much lies on the page itself, since the values must be known at once; other languages come from the background.
import type { CaptureSpec } from '../../netsuite/capture-spec';
import { integrationCapture, issuedPattern } from '../shared/integration-capture';

const token: CaptureSpec = {
  id: 'token',
  page: 'access-token-record',
  path: '/app/setup/accesstoken.nl',
  pattern: issuedPattern,
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

export const tbaCaptures: readonly CaptureSpec[] = [
  integrationCapture('consumer', 'consumerKey', 'consumerSecret'),
  token,
];

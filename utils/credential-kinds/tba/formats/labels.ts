// What people write for the values of token-based authentication, besides their names.
import type { HandoverTables } from '../../../handover/handover-tables';
import { sharedLabels } from '../../shared/labels';

/** NetSuite itself writes "CONSUMER KEY / CLIENT ID" since OAuth 2.0 is there. */
export const labels: HandoverTables['labels'] = {
  ...sharedLabels,
  consumerkeyclientid: 'consumerKey',
  clientid: 'consumerKey',
  consumersecretclientsecret: 'consumerSecret',
  clientsecret: 'consumerSecret',
  tokenkey: 'tokenId',
  accesstoken: 'tokenId',
  accesstokenid: 'tokenId',
  accesstokensecret: 'tokenSecret',
};

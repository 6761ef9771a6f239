// What people write for the values of client credentials, besides their names.
import type { HandoverTables } from '../../../handover/handover-tables';
import { sharedLabels } from '../../shared/labels';

/** NetSuite itself writes "CONSUMER KEY / CLIENT ID". Its "Application ID" is another value, so it is not here. */
export const labels: HandoverTables['labels'] = {
  ...sharedLabels,
  consumerkeyclientid: 'clientId',
  clientidconsumerkey: 'clientId',
  consumerkey: 'clientId',
  oauthclientid: 'clientId',
  certid: 'certificateId',
  certificatekeyid: 'certificateId',
  keyid: 'certificateId',
  kid: 'certificateId',
  privatekeypem: 'privateKey',
  privatekeycontents: 'privateKey',
  pemcontent: 'privateKey',
  pemkey: 'privateKey',
  rsaprivatekey: 'privateKey',
  ecprivatekey: 'privateKey',
  certificatepem: 'certificate',
  publiccertificate: 'certificate',
  alg: 'algorithm',
  jwtalgorithm: 'algorithm',
  signaturealgorithm: 'algorithm',
  signingalgorithm: 'algorithm',
  certificateexpires: 'expires',
  certificatevaliduntil: 'expires',
  expirationdate: 'expires',
  expireson: 'expires',
  expiry: 'expires',
  expirydate: 'expires',
  validto: 'expires',
  validuntil: 'expires',
  oauthscope: 'scopes',
  oauthscopes: 'scopes',
  scope: 'scopes',
};

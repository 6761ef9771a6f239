// What people and programs write for the values of token-based authentication, besides their names.
import type { NamesOfFields } from '../../../handover/read/field-names';
import { accountNames, locationNames } from '../../shared/names';

/** NetSuite itself writes "CONSUMER KEY / CLIENT ID" since OAuth 2.0 is there. */
export const names: NamesOfFields = {
  accountId: accountNames,
  consumerKey: {
    names: [
      'consumer key client id',
      'client id consumer key',
      'consumer token',
      'consumer id',
      'integration key',
      'oauth consumer',
      'consumerkey id',
    ],
    shared: ['client id', 'client key', 'application key', 'app key', 'consumer'],
  },
  consumerSecret: {
    names: [
      'consumer secret client secret',
      'client secret consumer secret',
      'consumer secret key',
      'consumer key secret',
      'integration secret',
    ],
    shared: ['client secret', 'application secret', 'app secret'],
  },
  tokenId: {
    names: [
      'token key',
      'netsuite key',
      'access token id',
      'access token key',
      'oauth token',
      'tba token',
      'netsuite token',
    ],
    shared: ['token', 'access token', 'user token'],
  },
  tokenSecret: {
    names: [
      'netsuite secret',
      'access token secret',
      'oauth token secret',
      'token secret key',
      'token key secret',
    ],
    shared: ['access secret'],
  },
  locationId: locationNames,
};

// The file that the Python client `netsuite` reads, ~/.config/netsuite.ini.
import { makeIni } from '../../../handover/formats/ini';

export const ini = makeIni('netsuite', {
  id: 'ini',
  tools: ['Python netsuite'],
  keys: [
    ['auth_type', () => 'token'],
    ['account', 'accountId'],
    ['consumer_key', 'consumerKey'],
    ['consumer_secret', 'consumerSecret'],
    ['token_id', 'tokenId'],
    ['token_secret', 'tokenSecret'],
    ['location_id', 'locationId'],
  ],
});

// The file that the Python client `netsuite` reads, ~/.config/netsuite.ini.
import { makeIni } from '../../../handover/formats/ini';

export const ini = makeIni('netsuite', {
  id: 'ini',
  tools: ['Python netsuite'],
  source: {
    address: 'github.com/jacobsvante/netsuite',
    asOf: '2025-03-06',
    readOn: '2026-11-26',
    certainty: 'sure',
  },
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

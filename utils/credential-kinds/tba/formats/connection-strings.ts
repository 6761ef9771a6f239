// Connection strings for database drivers.
import type { FormatNames } from '../../../handover/format';
import { makeConnectionString } from '../../../handover/formats/connection-string';

const drivers: readonly FormatNames[] = [
  {
    id: 'connection-devart',
    tools: ['Devart ODBC', 'Devart Python'],
    // Its table of parameters calls the token Token, its examples TokenId.
    source: { address: 'docs.devart.com', asOf: null, readOn: '2026-11-25', certainty: 'likely' },
    keys: [
      ['Authentication', () => 'TokenBased'],
      ['AccountId', 'accountId'],
      ['ConsumerKey', 'consumerKey'],
      ['ConsumerSecret', 'consumerSecret'],
      ['TokenId', 'tokenId'],
      ['TokenSecret', 'tokenSecret'],
    ],
  },
  {
    id: 'connection-cdata',
    tools: ['CData'],
    // Its help names the application's two; the names of the token's are those of its other drivers.
    source: {
      address: 'cdn.cdata.com/help/DNM/odbc/pg_connectiono.htm',
      asOf: null,
      readOn: '2026-11-26',
      certainty: 'likely',
    },
    keys: [
      ['AuthScheme', () => 'Token'],
      ['AccountId', 'accountId'],
      ['OAuthClientId', 'consumerKey'],
      ['OAuthClientSecret', 'consumerSecret'],
      ['OAuthAccessToken', 'tokenId'],
      ['OAuthAccessTokenSecret', 'tokenSecret'],
    ],
  },
];

export const connectionStrings = drivers.map(makeConnectionString);

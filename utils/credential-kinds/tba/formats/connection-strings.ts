// Connection strings for database drivers.
import type { FormatNames } from '../../../handover/format';
import { makeConnectionString } from '../../../handover/formats/connection-string';

const drivers: readonly FormatNames[] = [
  {
    id: 'connection-devart',
    tools: ['Devart ODBC', 'Devart Python'],
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

// `.env` files in the dialects of the clients that read them.
import type { FormatNames, Key } from '../../../handover/format';
import { makeEnv } from '../../../handover/formats/env';
import { suiteTalkOrigin } from '../../../netsuite/hosts';

interface Names {
  readonly prefix: string;
  readonly account?: string;
  readonly token?: string;
  readonly before?: readonly Key[];
  readonly after?: readonly Key[];
}

/** The usual variables, with the names in which clients differ. */
function variables({
  prefix,
  account = 'ACCOUNT',
  token = 'TOKEN_ID',
  before = [],
  after = [],
}: Names): readonly Key[] {
  return [
    ...before,
    [prefix + account, 'accountId'],
    [`${prefix}CONSUMER_KEY`, 'consumerKey'],
    [`${prefix}CONSUMER_SECRET`, 'consumerSecret'],
    [prefix + token, 'tokenId'],
    [`${prefix}TOKEN_SECRET`, 'tokenSecret'],
    ...after,
    [`${prefix}LOCATION_ID`, 'locationId'],
  ];
}

const dialects: readonly FormatNames[] = [
  {
    id: 'env',
    tools: ['Python netsuite', 'Ruby netsuite'],
    keys: variables({ prefix: 'NETSUITE_', before: [['NETSUITE_AUTH_TYPE', () => 'token']] }),
  },
  {
    id: 'env-account-id',
    tools: ['LedgerSync'],
    keys: variables({ prefix: 'NETSUITE_', account: 'ACCOUNT_ID' }),
  },
  {
    id: 'env-token-key',
    tools: ['netsuite-php'],
    keys: variables({
      prefix: 'NETSUITE_',
      token: 'TOKEN_KEY',
      before: [['NETSUITE_HOST', suiteTalkOrigin]],
      after: [['NETSUITE_HASH_TYPE', () => 'sha256']],
    }),
  },
  {
    id: 'env-ns',
    tools: ['Python netsuitesdk'],
    keys: variables({ prefix: 'NS_', token: 'TOKEN_KEY' }),
  },
  {
    id: 'env-realm',
    tools: ['Laravel'],
    keys: variables({ prefix: 'NETSUITE_', after: [['NETSUITE_REALM', 'accountId']] }),
  },
  {
    id: 'env-ballerina',
    tools: ['Ballerina'],
    keys: [
      ['NS_BASE_URL', suiteTalkOrigin],
      ['NS_CLIENT_ID', 'consumerKey'],
      ['NS_CLIENT_SECRET', 'consumerSecret'],
      ['NS_TOKEN', 'tokenId'],
      ['NS_TOKEN_SECRET', 'tokenSecret'],
    ],
  },
];

export const env = dialects.map(makeEnv);

// `.env` files in the dialects of the clients that read them.
import type { FormatNames, Key } from '../../../handover/format';
import { makeEnv } from '../../../handover/formats/env';
import { suiteTalkOrigin } from '../../../netsuite/hosts';
import { aspNetKeys } from './asp-net';

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

/** When the sources below were read. */
const readOn = '2026-11-26';

const dialects: readonly FormatNames[] = [
  {
    id: 'env',
    tools: ['Python netsuite', 'Ruby netsuite'],
    source: { address: 'github.com/jacobsvante/netsuite', asOf: '2025-03-06', readOn, certainty: 'sure' },
    keys: variables({ prefix: 'NETSUITE_', before: [['NETSUITE_AUTH_TYPE', () => 'token']] }),
  },
  {
    id: 'env-account-id',
    tools: ['LedgerSync'],
    source: { address: 'github.com/LedgerSync/ledger_sync', asOf: '2025-10-12', readOn, certainty: 'sure' },
    keys: variables({ prefix: 'NETSUITE_', account: 'ACCOUNT_ID' }),
  },
  {
    // The year of its SOAP endpoint is for the receiver to choose.
    id: 'env-token-key',
    tools: ['netsuite-php'],
    source: { address: 'github.com/netsuitephp/netsuite-php', asOf: '2024-12-04', readOn, certainty: 'sure' },
    keys: variables({
      prefix: 'NETSUITE_',
      token: 'TOKEN_KEY',
      before: [['NETSUITE_HOST', suiteTalkOrigin]],
      after: [['NETSUITE_HASH_TYPE', () => 'sha256']],
    }),
  },
  {
    id: 'env-token',
    tools: ['Ruby netsuite_api'],
    source: {
      address: 'github.com/iceland101113/netsuite_api',
      asOf: '2025-03-01',
      readOn,
      certainty: 'sure',
    },
    keys: variables({
      prefix: 'NETSUITE_',
      account: 'ACCOUNT_ID',
      token: 'TOKEN',
      before: [['NETSUITE_HOST', suiteTalkOrigin]],
    }),
  },
  {
    id: 'env-ns',
    tools: ['Python netsuitesdk'],
    source: { address: 'github.com/fylein/netsuite-sdk-py', asOf: '2026-04-14', readOn, certainty: 'sure' },
    keys: variables({ prefix: 'NS_', token: 'TOKEN_KEY' }),
  },
  {
    // Salto's tests read the account and the token; the other two names follow the same rule in many programs.
    id: 'env-ns-account-id',
    tools: ['Salto', 'programs with NS_'],
    source: { address: 'github.com/salto-io/salto', asOf: '2025-03-10', readOn, certainty: 'likely' },
    keys: variables({ prefix: 'NS_', account: 'ACCOUNT_ID' }),
  },
  {
    id: 'env-realm',
    tools: ['Laravel'],
    source: {
      address: 'github.com/shailendra-growexxer/NetSuiteScriptDemo',
      asOf: '2025-09-19',
      readOn,
      certainty: 'sure',
    },
    asksAlso: ['roleId', 'applicationId'],
    keys: variables({
      prefix: 'NETSUITE_',
      after: [
        ['NETSUITE_ROLE', { known: 'roleId' }],
        ['NETSUITE_REALM', 'accountId'],
      ],
    }),
  },
  {
    id: 'env-ballerina',
    tools: ['Ballerina'],
    source: {
      address: 'github.com/ballerina-platform/module-ballerinax-netsuite',
      asOf: '2024-09-24',
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['NS_BASE_URL', suiteTalkOrigin],
      ['NS_ACCOUNTID', 'accountId'],
      ['NS_CLIENT_ID', 'consumerKey'],
      ['NS_CLIENT_SECRET', 'consumerSecret'],
      ['NS_TOKEN', 'tokenId'],
      ['NS_TOKEN_SECRET', 'tokenSecret'],
    ],
  },
  {
    // Two underscores stand for a step into a section, as Microsoft is quoted there; the names are those of several programs.
    id: 'env-aspnet',
    tools: ['ASP.NET'],
    source: {
      address: 'tech.playgokids.com/azure-dotnet-nested-json-sections',
      asOf: '2022-02-01',
      readOn,
      certainty: 'likely',
    },
    keys: aspNetKeys('NetSuite__'),
  },
];

export const env = dialects.map(makeEnv);

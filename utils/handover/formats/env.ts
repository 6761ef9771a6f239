// `.env` files: variables for a shell or dotenv, in the dialects of the clients that read them.
import type { CredentialField } from '../../credential/fields';
import { hostLabel } from '../../netsuite/account';
import { filled, picked, type ExportFormat, type Key, type ReadValues } from './format';

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
}: Names): Key[] {
  const usual: readonly (readonly [string, CredentialField])[] = [
    [account, 'accountId'],
    ['CONSUMER_KEY', 'consumerKey'],
    ['CONSUMER_SECRET', 'consumerSecret'],
    [token, 'tokenId'],
    ['TOKEN_SECRET', 'tokenSecret'],
  ];
  const named = usual.map(([name, field]): Key => [prefix + name, field]);
  return [...before, ...named, ...after, [`${prefix}LOCATION_ID`, 'locationId']];
}

const restUrl = (account: string) => `https://${hostLabel(account)}.suitetalk.api.netsuite.com`;

export const env: readonly ExportFormat[] = [
  dialect(
    'env',
    ['Python netsuite', 'Ruby netsuite'],
    variables({ prefix: 'NETSUITE_', before: [['NETSUITE_AUTH_TYPE', () => 'token']] }),
  ),
  dialect('env-account-id', ['LedgerSync'], variables({ prefix: 'NETSUITE_', account: 'ACCOUNT_ID' })),
  dialect(
    'env-token-key',
    ['netsuite-php'],
    variables({
      prefix: 'NETSUITE_',
      token: 'TOKEN_KEY',
      before: [['NETSUITE_HOST', restUrl]],
      after: [['NETSUITE_HASH_TYPE', () => 'sha256']],
    }),
  ),
  dialect('env-ns', ['Python netsuitesdk'], variables({ prefix: 'NS_', token: 'TOKEN_KEY' })),
  dialect(
    'env-realm',
    ['Laravel'],
    variables({ prefix: 'NETSUITE_', after: [['NETSUITE_REALM', 'accountId']] }),
  ),
  dialect(
    'env-ballerina',
    ['Ballerina'],
    [
      ['NS_BASE_URL', restUrl],
      ['NS_CLIENT_ID', 'consumerKey'],
      ['NS_CLIENT_SECRET', 'consumerSecret'],
      ['NS_TOKEN', 'tokenId'],
      ['NS_TOKEN_SECRET', 'tokenSecret'],
    ],
  ),
];

function dialect(id: string, tools: readonly string[], keys: readonly Key[]): ExportFormat {
  return {
    id,
    kind: 'env',
    tools,
    keys,
    extension: 'env',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values) =>
      filled(keys, values)
        .map(([name, value]) => `${name}=${quoted(String(value))}\n`)
        .join(''),
    read: (text) => readVariables(text, keys),
  };
}

/**
 * So that dotenv and a POSIX shell read the same: bare when nothing in it means anything, in single quotes when it has none,
 * else in double quotes when nothing in it is expanded there. The two have no common way to write the rest.
 */
function quoted(value: string): string {
  if (/^[A-Za-z0-9_./:•-]+$/.test(value)) return value;
  if (!/['\r\0]/.test(value) && !value.endsWith('\\')) return `'${value}'`;
  if (!/["$`\\!\r\0]/.test(value)) return `"${value}"`;
  throw new Error('A value with these quotes cannot be written so that dotenv and a shell read the same');
}

const assignment = /^[ \t]{0,20}(?:export )?([A-Za-z_]\w{0,80}) ?= ?(?:'([^']*)'|"([^"]*)"|([^\n]*))/gm;

function withoutRemark(value: string): string {
  return (value.split(/\s#/, 1)[0] ?? '').trim();
}

function readVariables(text: string, keys: readonly Key[]): ReadValues | null {
  const found = new Map<string, string>();
  for (const [, name = '', single, double, bare] of text.matchAll(assignment))
    found.set(name, single ?? double ?? withoutRemark(bare ?? ''));
  return picked(keys, found);
}

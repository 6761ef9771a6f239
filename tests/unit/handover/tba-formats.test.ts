// The names that the tools for token-based authentication know, and each of their files as a whole.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatsOf } from '@/utils/credential-kinds/formats';
import type { ExportFormat } from '@/utils/handover/format';
import { context, values as sample } from './sample';

const formats = formatsOf('tba');

function format(id: string): ExportFormat {
  const wanted = formats.find((each) => each.id === id);
  if (wanted === undefined) throw new Error(`There is no format ${id}`);
  return wanted;
}

// Exact names; spelling and case matter. Account and realm stand with _SB1, hosts with -sb1.
const expectedKeys: Readonly<Record<string, string>> = {
  json: 'accountId consumerKey consumerSecret tokenId tokenSecret locationId',
  env: 'NETSUITE_AUTH_TYPE NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-account-id':
    'NETSUITE_ACCOUNT_ID NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-token-key':
    'NETSUITE_HOST NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_KEY NETSUITE_TOKEN_SECRET NETSUITE_HASH_TYPE NETSUITE_LOCATION_ID',
  'env-ns': 'NS_ACCOUNT NS_CONSUMER_KEY NS_CONSUMER_SECRET NS_TOKEN_KEY NS_TOKEN_SECRET NS_LOCATION_ID',
  'env-realm':
    'NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_REALM NETSUITE_LOCATION_ID',
  'env-ballerina': 'NS_BASE_URL NS_CLIENT_ID NS_CLIENT_SECRET NS_TOKEN NS_TOKEN_SECRET',
  ini: 'auth_type account consumer_key consumer_secret token_id token_secret location_id',
  'settings-singer': 'ns_account ns_consumer_key ns_consumer_secret ns_token_key ns_token_secret is_sandbox',
  'settings-token-key': 'account consumer_key consumer_secret token_key token_secret',
  'settings-airbyte': 'realm consumer_key consumer_secret token_key token_secret',
  'settings-token-id': 'account consumer_key consumer_secret token_id token_secret',
  'settings-node': 'consumer_key consumer_secret_key token token_secret realm base_url',
  'settings-nsoauth1': 'ck cs tk ts realm',
  'settings-n8n': 'hostname accountId consumerKey consumerSecret tokenKey tokenSecret',
  'settings-go': 'AccountId ConsumerKey ConsumerSecret TokenId TokenSecret',
  'settings-vscode':
    'netSuiteUpload.realm netSuiteUpload.consumerToken netSuiteUpload.consumerSecret netSuiteUpload.netSuiteKey netSuiteUpload.netSuiteSecret',
  'connection-devart': 'Authentication AccountId ConsumerKey ConsumerSecret TokenId TokenSecret',
  'connection-cdata':
    'AuthScheme AccountId OAuthClientId OAuthClientSecret OAuthAccessToken OAuthAccessTokenSecret',
  'postman-environment':
    'ACCOUNT CONSUMER_KEY CONSUMER_SECRET TOKEN_ID TOKEN_SECRET LOCATION_ID REST_SERVICES RESTLETS',
  'postman-collection': '',
  text: 'Account ID,Consumer Key,Consumer Secret,Token ID,Token Secret,Location ID',
  'text-mulesoft': 'consumerKey consumerSecret tokenId tokenSecret account',
};

test.each(formats)('$id has the names of its tools', ({ id, keys }) => {
  const separator = id === 'text' ? ',' : ' ';
  expect(keys.map(([name]) => name).join(separator)).toBe(expectedKeys[id]);
});

test('the account is spelt with _SB1 where it is an account or realm, and with -sb1 in hosts', () => {
  for (const { write, holdsValues } of formats) {
    const text = write(sample, context);
    if (!holdsValues) continue;
    expect(text.replaceAll(/1234567-sb1\.(suitetalk|restlets)\.api\.netsuite\.com/g, '')).not.toContain(
      '-sb1',
    );
  }
  expect(format('settings-node').write(sample, context)).toContain(
    '"base_url": "https://1234567-sb1.suitetalk.api.netsuite.com"',
  );
  expect(format('env-realm').write(sample, context)).toContain('NETSUITE_REALM=1234567_SB1\n');
});

// `npm run renew` writes it anew: then its difference shows what a receiver will notice.
test('an export of each format', async () => {
  const said = {
    ...context,
    time: Date.UTC(2026, 10, 24, 9, 20),
    user: 'Dana Whitfield',
    tested: 'Tested on 2026-11-24T09:20:00.000Z as role Token role: passed',
  };
  const texts = formats.map(
    ({ id, write }) => `===== ${id}\n${write({ ...sample, locationId: '7,12' }, said)}`,
  );
  await expect(texts.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'examples/tba.txt'));
});

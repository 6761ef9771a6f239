// The names that the tools for token-based authentication know, and each of their files as a whole.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatsOf } from '@/utils/credential-kinds/formats';
import { fieldsIn, type ExportFormat } from '@/utils/handover/format';
import { context, values as sample } from './sample';

const formats = formatsOf('tba');

function format(id: string): ExportFormat {
  const wanted = formats.find((each) => each.id === id);
  if (wanted === undefined) throw new Error(`There is no format ${id}`);
  return wanted;
}

// Exact names; spelling and case matter. Account and realm stand with _SB1, hosts with -sb1.
const expectedKeys: Readonly<Record<string, string>> = {
  json: 'accountId consumerKey consumerSecret tokenId tokenSecret locationId roleId applicationId savedSearchId subsidiaryId restletUrl timeZone',
  env: 'NETSUITE_AUTH_TYPE NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-account-id':
    'NETSUITE_ACCOUNT_ID NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-token-key':
    'NETSUITE_HOST NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_KEY NETSUITE_TOKEN_SECRET NETSUITE_HASH_TYPE NETSUITE_LOCATION_ID',
  'env-token':
    'NETSUITE_HOST NETSUITE_ACCOUNT_ID NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-ns-account-id':
    'NS_ACCOUNT_ID NS_CONSUMER_KEY NS_CONSUMER_SECRET NS_TOKEN_ID NS_TOKEN_SECRET NS_LOCATION_ID',
  'env-aspnet':
    'NetSuite__AccountId NetSuite__ConsumerKey NetSuite__ConsumerSecret NetSuite__TokenId NetSuite__TokenSecret NetSuite__LocationId',
  'env-ns': 'NS_ACCOUNT NS_CONSUMER_KEY NS_CONSUMER_SECRET NS_TOKEN_KEY NS_TOKEN_SECRET NS_LOCATION_ID',
  'env-realm':
    'NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_ROLE NETSUITE_REALM NETSUITE_LOCATION_ID',
  'env-ballerina': 'NS_BASE_URL NS_ACCOUNTID NS_CLIENT_ID NS_CLIENT_SECRET NS_TOKEN NS_TOKEN_SECRET',
  ini: 'auth_type account consumer_key consumer_secret token_id token_secret location_id',
  'settings-singer': 'ns_account ns_consumer_key ns_consumer_secret ns_token_key ns_token_secret is_sandbox',
  'settings-token-key': 'account consumer_key consumer_secret token_key token_secret',
  'settings-fivetran':
    'account consumer_key consumer_secret token_key token_secret role host port datasource',
  'settings-nsrestlet': 'accountId tokenKey tokenSecret consumerKey consumerSecret',
  'settings-key-vault':
    'netsuite-account-id netsuite-consumer-key netsuite-consumer-secret netsuite-token-id netsuite-token-secret',
  'settings-aspnet':
    'NetSuite/AccountId NetSuite/ConsumerKey NetSuite/ConsumerSecret NetSuite/TokenId NetSuite/TokenSecret NetSuite/LocationId',
  'settings-estuary':
    'account authentication/auth_type authentication/consumer_key authentication/consumer_secret authentication/token_id authentication/token_secret suiteanalytics_data_source',
  'settings-celigo':
    'type netsuite/authType netsuite/account netsuite/environment netsuite/tokenId netsuite/tokenSecret netsuite/roleId netsuite/requestLevelCredentials',
  'settings-celigo-iclient': 'provider netsuite/consumerKey netsuite/consumerSecret',
  'settings-nango':
    'provider_config_key connection_config/accountId credentials/type credentials/token_id credentials/token_secret credentials/config_override/client_id credentials/config_override/client_secret',
  'yaml-meltano':
    'plugins/extractors/-/name plugins/extractors/-/variant plugins/extractors/-/config/airbyte_config/realm plugins/extractors/-/config/airbyte_config/consumer_key plugins/extractors/-/config/airbyte_config/consumer_secret plugins/extractors/-/config/airbyte_config/token_key plugins/extractors/-/config/airbyte_config/token_secret',
  'yaml-kubernetes':
    'apiVersion kind metadata/name type stringData/NETSUITE_ACCOUNT_ID stringData/NETSUITE_CONSUMER_KEY stringData/NETSUITE_CONSUMER_SECRET stringData/NETSUITE_TOKEN_ID stringData/NETSUITE_TOKEN_SECRET stringData/NETSUITE_LOCATION_ID',
  'terraform-variables':
    'netsuite_account_id netsuite_consumer_key netsuite_consumer_secret netsuite_token_id netsuite_token_secret',
  'terraform-conductorone':
    'netsuite_account_id netsuite_consumer_key netsuite_consumer_secret netsuite_token_key netsuite_token_secret',
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
  text: 'Account ID,Consumer Key,Consumer Secret,Token ID,Token Secret,Location ID,Role ID,Application ID,Saved Search ID,Subsidiary ID,RESTlet URL,Time Zone',
  'text-workato':
    'Account ID,Consumer Key,Consumer Secret,Token ID,Token Secret,Location ID,Role ID,Application ID,Saved Search ID,Subsidiary ID,RESTlet URL,Time Zone',
  'text-merge': 'Account ID,Consumer Key,Consumer Secret,Token ID,Token Secret',
  'text-patchworks':
    'Consumer key,Consumer secret,Account id,Token,Token secret,Signature algorithm,Signature method,Realm',
  'text-mulesoft': 'consumerKey consumerSecret tokenId tokenSecret account',
};

test.each(formats)('$id has the names of its tools', ({ id, keys }) => {
  const separator = expectedKeys[id]?.includes(',') === true ? ',' : ' ';
  expect(keys.map(([name]) => name).join(separator)).toBe(expectedKeys[id]);
});

test('the number of the role stands where a tool asks for it and a test has told it', () => {
  const fivetran = (roleId: string | null) =>
    JSON.parse(format('settings-fivetran').write(sample, { ...context, roleId })) as { role?: string };
  expect(fivetran('1202').role).toBe('1202');
  expect(fivetran(null)).not.toHaveProperty('role');
});

test('Celigo has the token in one file and the application in the other, and nothing in both', () => {
  expect(fieldsIn(format('settings-celigo'))).toEqual(['accountId', 'tokenId', 'tokenSecret']);
  expect(fieldsIn(format('settings-celigo-iclient'))).toEqual(['consumerKey', 'consumerSecret']);
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

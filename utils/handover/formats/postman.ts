// Postman: an environment (v2.1) that holds the values, and a collection that signs with them and holds none.
import { fieldNames, isIssuedField } from '../../credential/fields';
import { hostLabel } from '../../netsuite/account';
import { filled, nameOnOneLine, picked, type ExportFormat, type Key } from './format';
import { members, parsedJson } from './parsed-json';

const suiteTalk = (account: string) => `https://${hostLabel(account)}.suitetalk.api.netsuite.com`;

/** Oracle's own template calls the address of REST web services REST_SERVICES. */
const keys: readonly Key[] = [
  ['ACCOUNT', 'accountId'],
  ['CONSUMER_KEY', 'consumerKey'],
  ['CONSUMER_SECRET', 'consumerSecret'],
  ['TOKEN_ID', 'tokenId'],
  ['TOKEN_SECRET', 'tokenSecret'],
  ['LOCATION_ID', 'locationId'],
  ['REST_SERVICES', (account) => `${suiteTalk(account)}/services/rest`],
  ['RESTLETS', (account) => `https://${hostLabel(account)}.restlets.api.netsuite.com`],
];

function isSecret(name: string): boolean {
  const source = keys.find(([known]) => known === name)?.[1];
  return typeof source === 'string' && isIssuedField(source);
}

const environment: ExportFormat = {
  id: 'postman-environment',
  kind: 'postman',
  tools: ['Postman environment: the values'],
  keys,
  extension: 'postman_environment.json',
  mimeType: 'application/json',
  holdsValues: true,
  write: (values) =>
    written({
      name: `NetSuite ${values.accountId ?? ''}`.trim(),
      values: filled(keys, values).map(([key, value]) => ({
        key,
        value,
        type: isSecret(key) ? 'secret' : 'default',
        enabled: true,
      })),
      _postman_variable_scope: 'environment',
    }),
  read: (text) => {
    const list = members(parsedJson(text)).get('values');
    if (!Array.isArray(list)) return null;
    const pairs = list.map((item: unknown) => {
      const { key, value } = Object.fromEntries(members(item));
      return [typeof key === 'string' ? key : '', value] as const;
    });
    return picked(keys, new Map(pairs));
  },
};

const parameters = [
  ['consumerKey', '{{CONSUMER_KEY}}'],
  ['consumerSecret', '{{CONSUMER_SECRET}}'],
  ['token', '{{TOKEN_ID}}'],
  ['tokenSecret', '{{TOKEN_SECRET}}'],
  ['signatureMethod', 'HMAC-SHA256'],
  ['version', '1.0'],
  ['realm', '{{ACCOUNT}}'],
  ['addParamsToHeader', true],
  ['addEmptyParamsToSign', false],
] as const;

const auth = {
  type: 'oauth1',
  oauth1: parameters.map(([key, value]) => ({ key, value, type: typeof value })),
};

const isAnswered = {
  listen: 'test',
  script: {
    type: 'text/javascript',
    exec: ['pm.test("NetSuite accepts the login", () => pm.response.to.have.status(200));'],
  },
};

/** `address` begins with a variable of the environment. */
function request(name: string, address: string) {
  const [host = '', ...path] = address.split('/');
  return { name, event: [isAnswered], request: { method: 'GET', url: { raw: address, host: [host], path } } };
}

const collection: ExportFormat = {
  id: 'postman-collection',
  kind: 'postman',
  tools: ['Postman collection: requests, without values'],
  keys: [],
  extension: 'postman_collection.json',
  mimeType: 'application/json',
  holdsValues: false,
  write: (_, { application }) =>
    written({
      info: {
        name: `NetSuite, ${nameOnOneLine(application)}`,
        description: `Read-only requests, signed with OAuth 1.0. Choose the environment that holds ${Object.values(fieldNames).slice(0, 5).join(', ')}.`,
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      auth,
      item: [
        request('Whom the token stands for', '{{RESTLETS}}/rest/tokeninfo'),
        request('Time of the server', '{{REST_SERVICES}}/system/v1/serverTime'),
      ],
      // With cookies of a browser session NetSuite sees two kinds of login.
      protocolProfileBehavior: { disableCookies: true },
    }),
};

export const postman: readonly ExportFormat[] = [environment, collection];

function written(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

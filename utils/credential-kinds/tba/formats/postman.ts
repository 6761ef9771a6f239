// Postman: an environment that holds the values, and a collection that signs with them and holds none.
import type { ExportFormat, Source } from '../../../handover/format';
import { makePostmanEnvironment } from '../../../handover/formats/postman-environment';
import { plainName } from '../../../netsuite/names';
import { restletsOrigin, suiteTalkOrigin } from '../../../netsuite/hosts';
import { tbaFields } from '../fields';

/** Oracle names its own template and how the account is spelt in it; most names of variables are only likely. */
const source: Source = {
  address: 'docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1545058149.html',
  asOf: null,
  readOn: '2026-11-26',
  certainty: 'likely',
};

const environment = makePostmanEnvironment({
  id: 'postman-environment',
  tools: ['Postman environment: the values'],
  source,
  keys: [
    ['ACCOUNT', 'accountId'],
    ['CONSUMER_KEY', 'consumerKey'],
    ['CONSUMER_SECRET', 'consumerSecret'],
    ['TOKEN_ID', 'tokenId'],
    ['TOKEN_SECRET', 'tokenSecret'],
    ['LOCATION_ID', 'locationId'],
    // Oracle's own template calls the address of REST web services so.
    ['REST_SERVICES', (account) => `${suiteTalkOrigin(account)}/services/rest`],
    ['RESTLETS', restletsOrigin],
  ],
});

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

const signedWith = tbaFields.filter(({ required }) => required).map(({ name }) => name);

const collection: ExportFormat = {
  id: 'postman-collection',
  type: 'postman',
  tools: ['Postman collection: requests, without values'],
  source,
  keys: [],
  extension: 'postman_collection.json',
  mimeType: 'application/json',
  holdsValues: false,
  write: (_, { application }) => {
    const content = {
      info: {
        name: `NetSuite, ${plainName(application)}`,
        description: `Read-only requests, signed with OAuth 1.0. Choose the environment that holds ${signedWith.join(', ')}.`,
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      auth,
      item: [
        request('Whom the token stands for', '{{RESTLETS}}/rest/tokeninfo'),
        request('Time of the server', '{{REST_SERVICES}}/system/v1/serverTime'),
      ],
      // With cookies of a browser session NetSuite sees two kinds of login.
      protocolProfileBehavior: { disableCookies: true },
    };
    return `${JSON.stringify(content, null, 2)}\n`;
  },
};

export const postman: readonly ExportFormat[] = [environment, collection];

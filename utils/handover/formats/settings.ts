// JSON settings under the names of one tool: data pipelines, clients, an editor.
import { environmentOf, hostLabel } from '../../netsuite/account';
import { filled, picked, type ExportFormat, type Key } from './format';
import { members, parsedJson } from './parsed-json';

const restUrl = (account: string) => `https://${hostLabel(account)}.suitetalk.api.netsuite.com`;
const host = (account: string) => `${hostLabel(account)}.suitetalk.api.netsuite.com`;

export const settings: readonly ExportFormat[] = [
  tool(
    'settings-singer',
    ['Singer', 'Meltano (hotglue)'],
    [
      ['ns_account', 'accountId'],
      ['ns_consumer_key', 'consumerKey'],
      ['ns_consumer_secret', 'consumerSecret'],
      ['ns_token_key', 'tokenId'],
      ['ns_token_secret', 'tokenSecret'],
      ['is_sandbox', (account) => environmentOf(account) === 'sandbox'],
    ],
  ),
  tool(
    'settings-token-key',
    ['Meltano (sehnem)', 'Fivetran', 'Python netsuitesdk'],
    [
      ['account', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_key', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  ),
  tool(
    'settings-airbyte',
    ['Airbyte'],
    [
      ['realm', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_key', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  ),
  tool(
    'settings-token-id',
    ['Ruby netsuite'],
    [
      ['account', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_id', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  ),
  tool(
    'settings-node',
    ['Node netsuite-api-client', 'netsuite-rest', 'suiteql'],
    [
      ['consumer_key', 'consumerKey'],
      ['consumer_secret_key', 'consumerSecret'],
      ['token', 'tokenId'],
      ['token_secret', 'tokenSecret'],
      ['realm', 'accountId'],
      ['base_url', restUrl],
    ],
  ),
  tool(
    'settings-nsoauth1',
    ['Node nsoauth1'],
    [
      ['ck', 'consumerKey'],
      ['cs', 'consumerSecret'],
      ['tk', 'tokenId'],
      ['ts', 'tokenSecret'],
      ['realm', 'accountId'],
    ],
  ),
  tool(
    'settings-n8n',
    ['n8n (community node)'],
    [
      ['hostname', host],
      ['accountId', 'accountId'],
      ['consumerKey', 'consumerKey'],
      ['consumerSecret', 'consumerSecret'],
      ['tokenKey', 'tokenId'],
      ['tokenSecret', 'tokenSecret'],
    ],
  ),
  tool(
    'settings-go',
    ['Go suiteauth-go'],
    [
      ['AccountId', 'accountId'],
      ['ConsumerKey', 'consumerKey'],
      ['ConsumerSecret', 'consumerSecret'],
      ['TokenId', 'tokenId'],
      ['TokenSecret', 'tokenSecret'],
    ],
  ),
  tool(
    'settings-vscode',
    ['VS Code netsuite-upload'],
    [
      ['netSuiteUpload.realm', 'accountId'],
      ['netSuiteUpload.consumerToken', 'consumerKey'],
      ['netSuiteUpload.consumerSecret', 'consumerSecret'],
      ['netSuiteUpload.netSuiteKey', 'tokenId'],
      ['netSuiteUpload.netSuiteSecret', 'tokenSecret'],
    ],
  ),
];

function tool(id: string, tools: readonly string[], keys: readonly Key[]): ExportFormat {
  return {
    id,
    kind: 'settings',
    tools,
    keys,
    extension: 'json',
    mimeType: 'application/json',
    holdsValues: true,
    write: (values) => `${JSON.stringify(Object.fromEntries(filled(keys, values)), null, 2)}\n`,
    read: (text) => picked(keys, members(parsedJson(text))),
  };
}

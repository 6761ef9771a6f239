// JSON settings of single tools: data pipelines, clients, an editor.
import type { FormatNames } from '../../../handover/format';
import { makeSettings } from '../../../handover/formats/settings';
import { environmentOf } from '../../../netsuite/account';
import { suiteTalkOrigin } from '../../../netsuite/hosts';

const tools: readonly FormatNames[] = [
  {
    id: 'settings-singer',
    tools: ['Singer', 'Meltano (hotglue)'],
    keys: [
      ['ns_account', 'accountId'],
      ['ns_consumer_key', 'consumerKey'],
      ['ns_consumer_secret', 'consumerSecret'],
      ['ns_token_key', 'tokenId'],
      ['ns_token_secret', 'tokenSecret'],
      ['is_sandbox', (account) => environmentOf(account) === 'sandbox'],
    ],
  },
  {
    id: 'settings-token-key',
    tools: ['Meltano (sehnem)', 'Fivetran', 'Python netsuitesdk'],
    keys: [
      ['account', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_key', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  },
  {
    id: 'settings-airbyte',
    tools: ['Airbyte'],
    keys: [
      ['realm', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_key', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  },
  {
    id: 'settings-token-id',
    tools: ['Ruby netsuite'],
    keys: [
      ['account', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_id', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  },
  {
    id: 'settings-node',
    tools: ['Node netsuite-api-client', 'netsuite-rest', 'suiteql'],
    keys: [
      ['consumer_key', 'consumerKey'],
      ['consumer_secret_key', 'consumerSecret'],
      ['token', 'tokenId'],
      ['token_secret', 'tokenSecret'],
      ['realm', 'accountId'],
      ['base_url', suiteTalkOrigin],
    ],
  },
  {
    id: 'settings-nsoauth1',
    tools: ['Node nsoauth1'],
    keys: [
      ['ck', 'consumerKey'],
      ['cs', 'consumerSecret'],
      ['tk', 'tokenId'],
      ['ts', 'tokenSecret'],
      ['realm', 'accountId'],
    ],
  },
  {
    id: 'settings-n8n',
    tools: ['n8n (community node)'],
    keys: [
      ['hostname', (account) => suiteTalkOrigin(account).replace('https://', '')],
      ['accountId', 'accountId'],
      ['consumerKey', 'consumerKey'],
      ['consumerSecret', 'consumerSecret'],
      ['tokenKey', 'tokenId'],
      ['tokenSecret', 'tokenSecret'],
    ],
  },
  {
    id: 'settings-go',
    tools: ['Go suiteauth-go'],
    keys: [
      ['AccountId', 'accountId'],
      ['ConsumerKey', 'consumerKey'],
      ['ConsumerSecret', 'consumerSecret'],
      ['TokenId', 'tokenId'],
      ['TokenSecret', 'tokenSecret'],
    ],
  },
  {
    id: 'settings-vscode',
    tools: ['VS Code netsuite-upload'],
    keys: [
      ['netSuiteUpload.realm', 'accountId'],
      ['netSuiteUpload.consumerToken', 'consumerKey'],
      ['netSuiteUpload.consumerSecret', 'consumerSecret'],
      ['netSuiteUpload.netSuiteKey', 'tokenId'],
      ['netSuiteUpload.netSuiteSecret', 'tokenSecret'],
    ],
  },
];

export const settings = tools.map(makeSettings);

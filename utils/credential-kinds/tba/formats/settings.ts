// JSON settings of single tools: data pipelines, clients, an editor.
import type { FormatNames } from '../../../handover/format';
import { makeSettings } from '../../../handover/formats/settings';
import { connectHost, suiteTalkHost, suiteTalkOrigin } from '../../../netsuite/hosts';
import { accountInHosts } from '../../shared/account-spelling';

/** When the sources below were read. */
const readOn = '2026-11-26';

const tools: readonly FormatNames[] = [
  {
    // With `is_sandbox` the tap puts _SB1 behind the account, whatever it is; the whole account without it is right for all.
    id: 'settings-singer',
    tools: ['Singer', 'Meltano (hotglue)'],
    source: { address: 'github.com/hotgluexyz/tap-netsuite', asOf: '2025-07-30', readOn, certainty: 'sure' },
    keys: [
      ['ns_account', 'accountId'],
      ['ns_consumer_key', 'consumerKey'],
      ['ns_consumer_secret', 'consumerSecret'],
      ['ns_token_key', 'tokenId'],
      ['ns_token_secret', 'tokenSecret'],
      ['is_sandbox', () => false],
    ],
  },
  {
    id: 'settings-token-key',
    tools: ['Meltano (sehnem)', 'Python netsuitesdk'],
    source: { address: 'github.com/meltano/hub', asOf: '2026-08-02', readOn, certainty: 'sure' },
    keys: [
      ['account', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_key', 'tokenId'],
      ['token_secret', 'tokenSecret'],
    ],
  },
  {
    // Its own help on how NetSuite spells `host` was not found; the address of SuiteAnalytics Connect and its port are Oracle's.
    id: 'settings-fivetran',
    tools: ['Fivetran'],
    source: {
      address: 'github.com/fivetran/terraform-provider-fivetran',
      asOf: '2026-07-02',
      readOn,
      certainty: 'sure',
    },
    asksAlso: ['roleId'],
    keys: [
      ['account', 'accountId'],
      ['consumer_key', 'consumerKey'],
      ['consumer_secret', 'consumerSecret'],
      ['token_key', 'tokenId'],
      ['token_secret', 'tokenSecret'],
      ['role', { known: 'roleId' }],
      ['host', connectHost],
      ['port', () => 1708],
      ['datasource', () => 'NetSuite2.com'],
    ],
  },
  {
    id: 'settings-airbyte',
    tools: ['Airbyte'],
    source: { address: 'github.com/meltano/hub', asOf: '2026-08-02', readOn, certainty: 'likely' },
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
    source: { address: 'github.com/NetSweet/netsuite', asOf: '2024-09-02', readOn, certainty: 'sure' },
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
    source: {
      address: 'github.com/julbrs/netsuite-api-client',
      asOf: '2025-03-03',
      readOn,
      certainty: 'sure',
    },
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
    source: { address: 'npmjs.com/package/nsoauth1', asOf: null, readOn, certainty: 'sure' },
    keys: [
      ['ck', 'consumerKey'],
      ['cs', 'consumerSecret'],
      ['tk', 'tokenId'],
      ['ts', 'tokenSecret'],
      ['realm', 'accountId'],
    ],
  },
  {
    // The account becomes the realm as it is; the address of the RESTlet is given beside it.
    id: 'settings-nsrestlet',
    tools: ['Node nsrestlet'],
    source: { address: 'github.com/MichaelEPope/nsrestlet', asOf: '2019-05-30', readOn, certainty: 'sure' },
    keys: [
      ['accountId', 'accountId'],
      ['tokenKey', 'tokenId'],
      ['tokenSecret', 'tokenSecret'],
      ['consumerKey', 'consumerKey'],
      ['consumerSecret', 'consumerSecret'],
    ],
  },
  {
    id: 'settings-n8n',
    tools: ['n8n (community node)'],
    source: {
      address: 'github.com/drudge/n8n-nodes-netsuite',
      asOf: '2024-08-02',
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['hostname', suiteTalkHost],
      ['accountId', 'accountId'],
      ['consumerKey', 'consumerKey'],
      ['consumerSecret', 'consumerSecret'],
      ['tokenKey', 'tokenId'],
      ['tokenSecret', 'tokenSecret'],
    ],
  },
  {
    // It puts the account into addresses as it is, and makes the realm of it.
    id: 'settings-go',
    tools: ['Go suiteauth-go'],
    source: { address: 'github.com/felipechang/suiteauth-go', asOf: '2021-07-26', readOn, certainty: 'sure' },
    keys: [
      ['AccountId', accountInHosts],
      ['ConsumerKey', 'consumerKey'],
      ['ConsumerSecret', 'consumerSecret'],
      ['TokenId', 'tokenId'],
      ['TokenSecret', 'tokenSecret'],
    ],
  },
  {
    id: 'settings-vscode',
    tools: ['VS Code netsuite-upload'],
    source: {
      address: 'github.com/netsuite-upload-org/netsuite-upload',
      asOf: '2020-08-14',
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['netSuiteUpload.realm', 'accountId'],
      ['netSuiteUpload.consumerToken', 'consumerKey'],
      ['netSuiteUpload.consumerSecret', 'consumerSecret'],
      ['netSuiteUpload.netSuiteKey', 'tokenId'],
      ['netSuiteUpload.netSuiteSecret', 'tokenSecret'],
    ],
  },
  {
    // A secret each in Key Vault and Secret Manager, one secret with these members in Secrets Manager.
    id: 'settings-key-vault',
    tools: ['Azure Key Vault', 'Google Secret Manager', 'AWS Secrets Manager'],
    source: 'own',
    keys: [
      ['netsuite-account-id', 'accountId'],
      ['netsuite-consumer-key', 'consumerKey'],
      ['netsuite-consumer-secret', 'consumerSecret'],
      ['netsuite-token-id', 'tokenId'],
      ['netsuite-token-secret', 'tokenSecret'],
    ],
  },
];

export const settings = tools.map(makeSettings);

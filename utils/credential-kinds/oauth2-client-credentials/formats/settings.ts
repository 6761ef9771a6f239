// Settings of single tools, under their own names.
import type { ExportFormat, FormatNames, Spelling } from '../../../handover/format';
import { makeProperties } from '../../../handover/formats/properties';
import { makeSettings } from '../../../handover/formats/settings';
import { environmentOf } from '../../../netsuite/account';
import { connectHost, suiteTalkOrigin } from '../../../netsuite/hosts';
import { accountAs, accountInHosts } from '../../shared/account-spelling';
import { fromBase64 } from '../pem';
import { allOf, hasPrivateKey, isP256, isRsa } from './suitable';

const keyInBase64: Spelling = {
  field: 'privateKey',
  write: (pem) =>
    btoa(Array.from(new TextEncoder().encode(pem), (byte) => String.fromCharCode(byte)).join('')),
  read: (text) => {
    const bytes = fromBase64(text);
    return bytes === null ? text : new TextDecoder().decode(bytes);
  },
};

/** When the sources below were read. */
const readOn = '2026-11-26';

/** The properties of MuleSoft's own example; the connector reads the key in PKCS#8. */
const mule = makeProperties({
  id: 'settings-mulesoft',
  tools: ['MuleSoft'],
  source: {
    address: 'docs.mulesoft.com/netsuite-rest-connector',
    asOf: null,
    readOn: '2026-11-25',
    certainty: 'sure',
  },
  keys: [
    ['netsuite.accountId', 'accountId'],
    ['netsuite.clientId', 'clientId'],
    ['netsuite.certificateId', 'certificateId'],
    ['netsuite.privateKey', 'privateKey'],
    ['netsuite.signatureAlgorithm', 'algorithm'],
  ],
});

const tools: readonly FormatNames[] = [
  {
    id: 'settings-fivetran',
    tools: ['Fivetran'],
    source: {
      address: 'github.com/fivetran/terraform-provider-fivetran',
      asOf: '2026-07-02',
      readOn,
      certainty: 'likely',
    },
    asksAlso: ['roleId'],
    keys: [
      ['account', 'accountId'],
      ['consumer_key', 'clientId'],
      ['certificate_id', 'certificateId'],
      ['private_key', 'privateKey'],
      ['role', { known: 'roleId' }],
      ['host', connectHost],
      ['port', () => 1708],
      ['datasource', () => 'NetSuite2.com'],
    ],
  },
  {
    // It puts the account into addresses as it is, and signs with RS256.
    id: 'settings-nango',
    tools: ['Nango'],
    source: { address: 'github.com/NangoHQ/nango', asOf: '2026-08-21', readOn, certainty: 'sure' },
    note: 'export.note.nango',
    keys: [
      ['accountId', accountInHosts],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', 'privateKey'],
    ],
    suits: isRsa,
  },
  {
    id: 'settings-ampersand',
    tools: ['Ampersand'],
    source: { address: 'github.com/amp-labs/connectors', asOf: '2026-08-21', readOn, certainty: 'sure' },
    keys: [
      ['workspace', accountInHosts],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', keyInBase64],
    ],
    suits: isP256,
  },
  {
    id: 'settings-sim',
    tools: ['Sim'],
    source: { address: 'github.com/simstudioai/sim', asOf: '2026-08-21', readOn, certainty: 'sure' },
    keys: [
      ['orgId', accountAs(suiteTalkOrigin)],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', 'privateKey'],
    ],
  },
  {
    // It signs with PS256.
    id: 'settings-n8n',
    tools: ['n8n (@brokenrubik/n8n-nodes-ns)'],
    source: { address: 'npmjs.com/package/@brokenrubik/n8n-nodes-ns', asOf: null, readOn, certainty: 'sure' },
    keys: [
      ['accountId', 'accountId'],
      ['integrationClientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['pemContent', 'privateKey'],
    ],
    suits: isRsa,
  },
  {
    // With `production` it refuses an account of the other sort. AutoIDM makes key and certificate itself.
    id: 'settings-autoidm',
    tools: ['AutoIDM', 'Singer tap-netsuite'],
    source: { address: 'the README of its tap-netsuite', asOf: null, readOn, certainty: 'likely' },
    keys: [
      ['account_id', 'accountId'],
      ['client_id', 'clientId'],
      ['certificate_id', 'certificateId'],
      ['private_key', 'privateKey'],
      ['production', (account) => environmentOf(account) === 'production'],
    ],
  },
  {
    id: 'settings-salto',
    tools: ['Salto'],
    source: { address: 'github.com/salto-io/salto', asOf: '2025-03-10', readOn, certainty: 'sure' },
    note: 'export.note.suiteCloud',
    keys: [
      ['accountId', 'accountId'],
      ['certificateId', 'certificateId'],
      ['privateKey', 'privateKey'],
    ],
    suits: allOf(hasPrivateKey, isRsa),
  },
  {
    // A proposal that was closed; whoever built it for himself reads these names.
    id: 'settings-activepieces',
    tools: ['Activepieces (proposed)'],
    source: {
      address: 'github.com/activepieces/activepieces/pull/14806',
      asOf: null,
      readOn: '2026-11-25',
      certainty: 'guess',
    },
    keys: [
      ['accountId', 'accountId'],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', 'privateKey'],
      ['scope', 'scopes'],
    ],
    suits: isRsa,
  },
  {
    // A secret each in Key Vault and Secret Manager, one secret with these members in Secrets Manager.
    id: 'settings-key-vault',
    tools: ['Azure Key Vault', 'Google Secret Manager', 'AWS Secrets Manager'],
    source: 'own',
    keys: [
      ['netsuite-account-id', 'accountId'],
      ['netsuite-client-id', 'clientId'],
      ['netsuite-certificate-id', 'certificateId'],
      ['netsuite-private-key', 'privateKey'],
      ['netsuite-scope', 'scopes'],
      ['netsuite-algorithm', 'algorithm'],
    ],
  },
];

export const settings: readonly ExportFormat[] = [mule, ...tools.map(makeSettings)];

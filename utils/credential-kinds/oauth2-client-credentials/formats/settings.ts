// Settings of single tools, under their own names.
import type { ExportFormat, ExportValues, FormatNames, Spelling } from '../../../handover/format';
import { makeProperties } from '../../../handover/formats/properties';
import { makeSettings } from '../../../handover/formats/settings';
import { hostLabel, parseAccountId } from '../../../netsuite/account';
import { suiteTalkOrigin } from '../../../netsuite/hosts';
import { fromBase64 } from '../pem';

/** `write` makes a host or an address of the account. */
function accountAs(write: (account: string) => string): Spelling {
  return { field: 'accountId', write, read: (text) => parseAccountId(text) ?? text };
}

const keyInBase64: Spelling = {
  field: 'privateKey',
  write: (pem) =>
    btoa(Array.from(new TextEncoder().encode(pem), (byte) => String.fromCharCode(byte)).join('')),
  read: (text) => {
    const bytes = fromBase64(text);
    return bytes === null ? text : new TextDecoder().decode(bytes);
  },
};

/** Where the algorithm is not known, nothing speaks against it. */
function isFor(algorithms: RegExp): (values: ExportValues) => boolean {
  return ({ algorithm }) => algorithm === undefined || algorithms.test(algorithm);
}

/** The properties of MuleSoft's own example; the connector reads the key in PKCS#8. */
const mule = makeProperties({
  id: 'settings-mulesoft',
  tools: ['MuleSoft'],
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
    // The id of the role goes with it; it is not in the bundle.
    id: 'settings-fivetran',
    tools: ['Fivetran'],
    keys: [
      ['account', 'accountId'],
      ['consumer_key', 'clientId'],
      ['certificate_id', 'certificateId'],
      ['private_key', 'privateKey'],
      ['host', (account) => suiteTalkOrigin(account).replace('https://', '').replace('suitetalk', 'connect')],
      ['port', () => 1708],
      ['datasource', () => 'NetSuite2.com'],
    ],
  },
  {
    // Nango signs with RSA only, and as of August 2026 in a way that NetSuite has refused since March 2025.
    id: 'settings-nango',
    tools: ['Nango'],
    keys: [
      ['accountId', 'accountId'],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', 'privateKey'],
    ],
    suits: isFor(/^PS/),
  },
  {
    // Ampersand signs with ES256, whatever the key is.
    id: 'settings-ampersand',
    tools: ['Ampersand'],
    keys: [
      ['workspace', accountAs(hostLabel)],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', keyInBase64],
    ],
    suits: isFor(/^ES256$/),
  },
  {
    id: 'settings-sim',
    tools: ['Sim'],
    keys: [
      ['orgId', accountAs(suiteTalkOrigin)],
      ['clientId', 'clientId'],
      ['certificateId', 'certificateId'],
      ['privateKey', 'privateKey'],
    ],
  },
];

export const settings: readonly ExportFormat[] = [mule, ...tools.map(makeSettings)];

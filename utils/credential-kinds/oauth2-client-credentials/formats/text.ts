// Labelled lines for the forms of vendors, to copy from by hand.
import type { ExportFormat, FormatNames, Key } from '../../../handover/format';
import { makeLabelledText } from '../../../handover/formats/labelled-text';
import { bundledOf } from '../../../credential/field';
import { connectHost, suiteTalkOrigin } from '../../../netsuite/hosts';
import { accountInHosts } from '../../shared/account-spelling';
import { tokenEndpoint } from '../assertion';
import { oauth2Fields } from '../fields';
import { keyPath } from './key-file';
import { hasPrivateKey } from './suitable';

/** When the sources below were read. */
const readOn = '2026-11-26';

const forms: readonly FormatNames[] = [
  {
    id: 'text',
    tools: ['elastic.io', 'Oracle Integration', 'ScriptRunner Connect', 'Calxa'],
    source: { address: 'helpme.calxa.com', asOf: null, readOn: '2026-11-25', certainty: 'likely' },
    keys: bundledOf(oauth2Fields).map(({ id, name }): Key => [name, id]),
  },
  {
    id: 'text-workato',
    tools: ['Workato (REST)'],
    source: {
      address: 'docs.workato.com/connectors/netsuite-rest/connect.html',
      asOf: null,
      readOn,
      certainty: 'likely',
    },
    keys: [
      ['Account ID', 'accountId'],
      ['Client ID', 'clientId'],
      ['Certificate ID', 'certificateId'],
      ['Private key', 'privateKey'],
      ['Scopes', 'scopes'],
    ],
  },
  {
    // The account as it stands in the address of NetSuite's pages; case matters.
    id: 'text-patchworks',
    tools: ['Patchworks'],
    source: {
      address:
        'doc.wearepatchworks.com/product-documentation/connectors-and-instances/patchworks-connectors/netsuite-prebuilt-connector/oauth-2-client-credentials-authentication',
      asOf: null,
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['Consumer key', 'clientId'],
      ['Account id', accountInHosts],
      ['Private key', 'privateKey'],
      ['Certificate id', 'certificateId'],
    ],
  },
  {
    id: 'text-airbyte',
    tools: ['Airbyte Enterprise'],
    source: {
      address: 'docs.airbyte.com/integrations/enterprise-connectors/source-netsuite',
      asOf: null,
      readOn: '2026-11-25',
      certainty: 'sure',
    },
    asksAlso: ['roleId'],
    keys: [
      ['Host', connectHost],
      ['Port', () => 1708],
      ['Account ID', 'accountId'],
      ['Role', { known: 'roleId' }],
      ['Client ID (Consumer Key)', 'clientId'],
      ['Certificate ID', 'certificateId'],
      ['Private Key', 'privateKey'],
    ],
  },
  {
    // Header and payload of the assertion are typed by hand there, under the names of RFC 7519.
    id: 'text-celigo',
    tools: ['Celigo (HTTP connection)'],
    source: {
      address: 'connective.celigo.com/t/netsuite-oauth2-0/6014',
      asOf: null,
      readOn,
      certainty: 'likely',
    },
    keys: [
      ['Account ID', 'accountId'],
      ['Base URI', suiteTalkOrigin],
      ['Client ID (iss)', 'clientId'],
      ['Certificate ID (kid)', 'certificateId'],
      ['Signature method (alg)', 'algorithm'],
      ['Scope (scope)', 'scopes'],
      ['Token URL (aud)', tokenEndpoint],
      ['Private key', 'privateKey'],
    ],
  },
];

/** It takes the path of the key file, on its own file system. */
const snapLogic: ExportFormat = {
  ...makeLabelledText({
    id: 'text-snaplogic',
    tools: ['SnapLogic'],
    source: {
      address:
        'docs.snaplogic.com/snaps/snaps-enterprise/sp-netsuite-rest/acct-netsuite-rest-m2m-oauth2.html',
      asOf: null,
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['Client ID', 'clientId'],
      ['Scope', 'scopes'],
      ['Private key', keyPath],
      ['Certificate ID', 'certificateId'],
      ['Signature algorithm', 'algorithm'],
    ],
    suits: hasPrivateKey,
  }),
  holdsValues: false,
};

export const text: readonly ExportFormat[] = [...forms.map(makeLabelledText), snapLogic];

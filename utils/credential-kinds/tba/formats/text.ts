// Labelled lines for the forms of vendors, to copy from by hand.
import type { FormatNames, Key } from '../../../handover/format';
import { makeLabelledText } from '../../../handover/formats/labelled-text';
import { accountInHosts } from '../../shared/account-spelling';
import { tbaFields } from '../fields';

/** When the sources below were read. */
const readOn = '2026-11-26';

const netSuitesOwn = tbaFields.map(({ id, name }): Key => [name, id]);

const forms: readonly FormatNames[] = [
  {
    // Their forms have NetSuite's own labels as far as their help shows them; Boomi's are not public.
    id: 'text',
    tools: ['Boomi', 'Jitterbit', 'Talend', 'Apideck', 'Okta Workflows'],
    source: { address: 'apideck.com/blog', asOf: '2025-12-11', readOn, certainty: 'likely' },
    keys: netSuitesOwn,
  },
  {
    id: 'text-workato',
    tools: ['Workato (SOAP)', 'OneCloud'],
    source: {
      address: 'docs.workato.com/connectors/netsuite/netsuite-connect.html',
      asOf: null,
      readOn,
      certainty: 'likely',
    },
    asksAlso: ['applicationId'],
    keys: netSuitesOwn,
  },
  {
    // What stands before app.netsuite.com.
    id: 'text-merge',
    tools: ['Merge'],
    source: {
      address: 'help.merge.dev/en/articles/7792671-netsuite-how-do-i-link-my-account',
      asOf: null,
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['Account ID', accountInHosts],
      ['Consumer Key', 'consumerKey'],
      ['Consumer Secret', 'consumerSecret'],
      ['Token ID', 'tokenId'],
      ['Token Secret', 'tokenSecret'],
    ],
  },
  {
    id: 'text-patchworks',
    tools: ['Patchworks (OAuth 1)'],
    source: { address: 'doc.wearepatchworks.com', asOf: null, readOn, certainty: 'sure' },
    keys: [
      ['Consumer key', 'consumerKey'],
      ['Consumer secret', 'consumerSecret'],
      ['Account id', accountInHosts],
      ['Token', 'tokenId'],
      ['Token secret', 'tokenSecret'],
      ['Signature algorithm', () => 'sha256'],
      ['Signature method', () => 'HMAC-SHA256'],
      ['Realm', 'accountId'],
    ],
  },
  {
    id: 'text-mulesoft',
    tools: ['MuleSoft', 'Oracle Identity Governance'],
    source: { address: 'docs.mulesoft.com/netsuite-connector', asOf: null, readOn, certainty: 'likely' },
    keys: [
      ['consumerKey', 'consumerKey'],
      ['consumerSecret', 'consumerSecret'],
      ['tokenId', 'tokenId'],
      ['tokenSecret', 'tokenSecret'],
      ['account', 'accountId'],
    ],
  },
];

export const text = forms.map(makeLabelledText);

// Labelled lines for the forms of vendors, to copy from by hand.
import type { FormatNames, Key } from '../../../handover/format';
import { makeLabelledText } from '../../../handover/formats/labelled-text';
import { tbaFields } from '../fields';

const forms: readonly FormatNames[] = [
  {
    id: 'text',
    tools: ['Workato', 'Boomi', 'Jitterbit', 'Talend', 'Merge', 'Apideck'],
    keys: tbaFields.map(({ id, name }): Key => [name, id]),
  },
  {
    id: 'text-mulesoft',
    tools: ['MuleSoft', 'Oracle Identity Governance'],
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

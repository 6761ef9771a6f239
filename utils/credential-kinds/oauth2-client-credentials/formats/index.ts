// The hand-over of client credentials: its formats, in the order in which they are offered, and its names.
import { bundledOf } from '../../../credential/field';
import type { HandoverTables } from '../../../handover/handover-tables';
import { makeOwnJson } from '../../../handover/formats/own-json';
import { oauth2Fields } from '../fields';
import { commands } from './command';
import { addresses, terraform, yaml } from './deployment';
import { env } from './env';
import { keyFile } from './key-file';
import { names } from './names';
import { settings } from './settings';
import { text } from './text';

const fields = bundledOf(oauth2Fields);

export const oauth2Handover: HandoverTables = {
  id: 'oauth2-client-credentials',
  fields,
  formats: [
    makeOwnJson(fields),
    ...env,
    ...settings,
    ...yaml,
    ...terraform,
    ...addresses,
    ...commands,
    keyFile,
    ...text,
  ],
  names,
  stepNames: {
    integration: 'Integration record',
    features: 'Features',
    role: 'Role of the integration',
    employee: 'Role given to the user',
    'key-pair': 'Key and certificate',
    mapping: 'Certificate mapped to user, role and application',
    account: 'Account ID',
    location: 'Location',
  },
};

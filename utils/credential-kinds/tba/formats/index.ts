// The hand-over of token-based authentication: its formats, in the order in which they are offered, and its names.
import type { HandoverTables } from '../../../handover/handover-tables';
import { tbaFields } from '../fields';
import { connectionStrings } from './connection-strings';
import { terraform, yaml } from './deployment';
import { env } from './env';
import { ini } from './ini';
import { json } from './json';
import { names } from './names';
import { nestedSettings } from './nested-settings';
import { postman } from './postman';
import { settings } from './settings';
import { text } from './text';

export const tbaHandover: HandoverTables = {
  id: 'tba',
  fields: tbaFields,
  formats: [
    json,
    ...env,
    ini,
    ...settings,
    ...nestedSettings,
    ...yaml,
    ...terraform,
    ...connectionStrings,
    ...postman,
    ...text,
  ],
  names,
  stepNames: {
    integration: 'Integration record',
    features: 'Features',
    role: 'Token role',
    employee: 'Role given to the user',
    token: 'Access token',
    account: 'Account ID',
    transactions: 'Permissions for transactions',
    location: 'Location',
  },
};

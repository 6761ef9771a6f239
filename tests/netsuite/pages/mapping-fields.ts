// The set-up of client credentials (machine to machine): paths, fields, titles and column heads. Only the path of the list is known.
import type { CertificateMapping } from '../world';
import { field } from '../ui/fields';
import type { Variants } from '../variants';

export const mappingPaths = {
  list: '/app/oauth2/clientcredentials/setup.nl', // likely
  form: '/app/oauth2/clientcredentials/createmapping.nl', // guess
  formElsewhere: '/app/setup/clientcredentialsmapping.nl', // guess
  roles: '/app/oauth2/clientcredentials/mappingroles.nl', // guess
  script: '/javascript/setup/clientcredentials.js', // guess
} as const;

const required = { required: true } as const;

export const mappingFields = {
  entity: field('entity', 'Entity', 'select', required), // guess
  role: field('role', 'Role', 'select', required), // guess
  application: field('application', 'Application', 'select', required), // guess
  certificate: field('certificate', 'Certificate', 'file', required), // guess
} as const;

/** The page's script puts the file's content into this one. */
export const contentField = 'certificatecontent';

export const formTitle = 'Create a New Client Credentials Mapping';

export const listTitles: Readonly<Record<Variants['mappingTitle'], string>> = {
  'with M2M': 'OAuth 2.0 Client Credentials (M2M) Setup',
  'without M2M': 'OAuth 2.0 Client Credentials Setup',
};

export const createButtons: Readonly<Record<Variants['mappingIds'], string>> = {
  plain: 'createnew',
  prefixed: 'btn_createnew',
  opaque: 'btn11',
};

export type MappingColumn = Exclude<keyof CertificateMapping, 'certificatePem'>;

export const columnOrders: Readonly<Record<Variants['mappingOrder'], readonly MappingColumn[]>> = {
  'certificate first': [
    'certificateId',
    'applicationId',
    'entityId',
    'roleId',
    'created',
    'validFrom',
    'validUntil',
    'algorithm',
    'revoked',
  ],
  'application first': [
    'applicationId',
    'roleId',
    'entityId',
    'algorithm',
    'certificateId',
    'validFrom',
    'validUntil',
    'created',
    'revoked',
  ],
};

type Heads = Readonly<Record<MappingColumn, string>>;

const heads: Heads = {
  certificateId: 'Certificate ID',
  applicationId: 'Application',
  entityId: 'Entity',
  roleId: 'Role',
  created: 'Created',
  validFrom: 'Valid From',
  validUntil: 'Valid Until',
  algorithm: 'Algorithm',
  revoked: 'Revoked',
};

const otherHeads: Heads = {
  ...heads,
  applicationId: 'Integration',
  entityId: 'Name',
  created: 'Date Created',
  validFrom: 'Start Date',
  validUntil: 'Expiration Date',
  algorithm: 'Type',
};

export function headOf(column: MappingColumn, words: Variants['mappingWords']): string {
  if (words === 'other') return otherHeads[column];
  return words === 'upper' ? heads[column].toUpperCase() : heads[column];
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function printDay(at: number, format: Variants['dateFormat']): string {
  const date = new Date(at);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (format === 'D.M.YYYY') return `${day}.${month + 1}.${year}`;
  return format === 'D-Mon-YYYY' ? `${day}-${months[month]}-${year}` : `${month + 1}/${day}/${year}`;
}

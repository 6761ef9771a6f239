// A `.env` file with the variable names of the Python client `netsuite` and most others (jacobsvante/netsuite).
import type { CredentialField } from '../../credential/fields';
import type { ExportFormat } from './format';

const variables: readonly (readonly [CredentialField, string])[] = [
  ['accountId', 'NETSUITE_ACCOUNT'],
  ['consumerKey', 'NETSUITE_CONSUMER_KEY'],
  ['consumerSecret', 'NETSUITE_CONSUMER_SECRET'],
  ['tokenId', 'NETSUITE_TOKEN_ID'],
  ['tokenSecret', 'NETSUITE_TOKEN_SECRET'],
  ['locationId', 'NETSUITE_LOCATION_ID'],
];

export const env: ExportFormat = {
  id: 'env',
  extension: 'env',
  mimeType: 'text/plain',
  write: (values) =>
    variables
      .flatMap(([field, name]) => {
        const value = values[field];
        return value === undefined ? [] : [`${name}=${quote(value)}\n`];
      })
      .join(''),
};

/** Bare when nothing in it means anything to a shell; else in single quotes, which dotenv and POSIX shells read alike. */
function quote(value: string): string {
  return /^[A-Za-z0-9_.-]*$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

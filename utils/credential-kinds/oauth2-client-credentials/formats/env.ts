// `.env` files, with the private key in them or beside them. Most programs of this kind call the variables so.
import type { ExportFormat, Key } from '../../../handover/format';
import { makeEnvOnOneLine } from '../../../handover/formats/env';
import { hasPrivateKey, keyPath } from './key-file';

function variables(key: Key): readonly Key[] {
  return [
    ['NETSUITE_ACCOUNT_ID', 'accountId'],
    ['NETSUITE_CLIENT_ID', 'clientId'],
    ['NETSUITE_CERTIFICATE_ID', 'certificateId'],
    key,
    ['NETSUITE_SCOPE', 'scopes'],
    ['NETSUITE_ALGORITHM', 'algorithm'],
    ['NETSUITE_CERTIFICATE_EXPIRES', 'expires'],
    ['NETSUITE_LOCATION_ID', 'locationId'],
  ];
}

/** A shell that reads the first as a script leaves the \n in the key as they are; the second is the same everywhere. */
export const env: readonly ExportFormat[] = [
  makeEnvOnOneLine({
    id: 'env',
    tools: ['dotenv: the key on one line', 'python-dotenv', 'Docker Compose'],
    keys: variables(['NETSUITE_PRIVATE_KEY', 'privateKey']),
  }),
  {
    ...makeEnvOnOneLine({
      id: 'env-key-path',
      tools: ['dotenv: the path of the key file', 'mcp-netsuite'],
      keys: variables(['NETSUITE_PRIVATE_KEY_PATH', keyPath]),
      suits: hasPrivateKey,
    }),
    holdsValues: false,
  },
];

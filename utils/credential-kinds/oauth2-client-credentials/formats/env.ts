// `.env` files, with the private key in them or beside them.
import type { ExportFormat, Key } from '../../../handover/format';
import { makeEnvOnOneLine } from '../../../handover/formats/env';

import { accountAs, accountInHosts } from '../../shared/account-spelling';
import { tokenEndpoint } from '../assertion';
import { keyPath } from './key-file';
import { allOf, hasPrivateKey, isRsa } from './suitable';

/** When the sources below were read. */
const readOn = '2026-11-26';

/** Most programs of this kind call the variables so. */
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

const withKey: readonly ExportFormat[] = [
  makeEnvOnOneLine({
    id: 'env',
    tools: ['dotenv: the key on one line', 'python-dotenv', 'Docker Compose'],
    source: 'own',
    keys: variables(['NETSUITE_PRIVATE_KEY', 'privateKey']),
  }),
  makeEnvOnOneLine({
    // It puts the account into addresses as it is, and asks for two values of token-based authentication that it does not need here.
    id: 'env-m2m-auth',
    tools: ['Node netsuite-m2m-auth'],
    source: {
      address: 'github.com/dturton/netsuite-m2m-auth',
      asOf: '2023-03-14',
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['ACCOUNT_ID', accountInHosts],
      ['CLIENT_ID', 'clientId'],
      ['CERTIFICATE_ID', 'certificateId'],
      ['PRIVATE_KEY_CONTENTS', 'privateKey'],
    ],
    suits: isRsa,
  }),
];

/** A shell that reads the others as a script leaves the \n in the key as they are; these are the same everywhere. */
const withKeyPath = [
  makeEnvOnOneLine({
    id: 'env-key-path',
    tools: ['dotenv: the path of the key file'],
    source: 'own',
    keys: variables(['NETSUITE_PRIVATE_KEY_PATH', keyPath]),
    suits: hasPrivateKey,
  }),
  makeEnvOnOneLine({
    // It puts the account into addresses as it is.
    id: 'env-mcp-netsuite',
    tools: ['mcp-netsuite'],
    source: { address: 'github.com/glints-dev/mcp-netsuite', asOf: '2025-06-12', readOn, certainty: 'sure' },
    note: 'export.note.mcpNetSuite',
    keys: [
      ['NETSUITE_ACCOUNT_ID', accountInHosts],
      ['NETSUITE_CLIENT_ID', 'clientId'],
      ['NETSUITE_CERTIFICATE_ID', 'certificateId'],
      ['NETSUITE_PRIVATE_KEY_PATH', keyPath],
    ],
    suits: allOf(hasPrivateKey, isRsa),
  }),
  makeEnvOnOneLine({
    // The address of its RESTlet is the receiver's to know.
    id: 'env-reeve',
    tools: ['Cardano Reeve'],
    source: {
      address: 'github.com/cardano-foundation/cf-reeve-application',
      asOf: '2026-04-08',
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['LOB_NETSUITE_CLIENT_CLIENT_ID', 'clientId'],
      ['LOB_NETSUITE_CLIENT_CERTIFICATE_ID', 'certificateId'],
      ['LOB_NETSUITE_CLIENT_PRIVATE_KEY_FILE_PATH', keyPath],
      ['LOB_NETSUITE_CLIENT_TOKEN_URL', accountAs(tokenEndpoint)],
    ],
    suits: allOf(hasPrivateKey, isRsa),
  }),
].map((format): ExportFormat => ({ ...format, holdsValues: false }));

export const env: readonly ExportFormat[] = [...withKey, ...withKeyPath];

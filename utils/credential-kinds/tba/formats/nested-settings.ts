// JSON settings of tools that put values inside others.
import type { FormatNames } from '../../../handover/format';
import { makeNestedSettings } from '../../../handover/formats/nested-settings';
import { environmentOf, type Environment } from '../../../netsuite/account';
import { accountInHosts } from '../../shared/account-spelling';
import { aspNetKeys } from './asp-net';

/** When the sources below were read. */
const readOn = '2026-11-26';

/** Its plain "sandbox" is one of the kind that had no number. */
const celigoEnvironments: Readonly<Record<Environment, string>> = {
  production: 'production',
  'test-drive': 'production',
  sandbox: 'sandbox2.0',
  'release-preview': 'beta',
};

const tools: readonly FormatNames[] = [
  {
    id: 'settings-aspnet',
    tools: ['ASP.NET appsettings.json'],
    source: {
      address: 'tech.playgokids.com/azure-dotnet-nested-json-sections',
      asOf: '2022-02-01',
      readOn,
      certainty: 'likely',
    },
    keys: aspNetKeys('NetSuite/'),
  },
  {
    // A role is asked for with a password only.
    id: 'settings-estuary',
    tools: ['Estuary'],
    source: {
      address: 'docs.estuary.dev/reference/Connectors/capture-connectors/netsuite-suiteanalytics',
      asOf: '2026-08-21',
      readOn,
      certainty: 'sure',
    },
    keys: [
      ['account', 'accountId'],
      ['authentication/auth_type', () => 'token'],
      ['authentication/consumer_key', 'consumerKey'],
      ['authentication/consumer_secret', 'consumerSecret'],
      ['authentication/token_id', 'tokenId'],
      ['authentication/token_secret', 'tokenSecret'],
      ['suiteanalytics_data_source', () => 'NetSuite2.com'],
    ],
  },
  {
    id: 'settings-celigo',
    tools: ['Celigo connection: the token'],
    source: { address: 'github.com/celigo/ai', asOf: '2026-06-13', readOn, certainty: 'sure' },
    note: 'export.note.celigo',
    keys: [
      ['type', () => 'netsuite'],
      ['netsuite/authType', () => 'token'],
      ['netsuite/account', 'accountId'],
      ['netsuite/environment', (account) => celigoEnvironments[environmentOf(account)]],
      ['netsuite/tokenId', 'tokenId'],
      ['netsuite/tokenSecret', 'tokenSecret'],
      ['netsuite/roleId', { known: 'roleId' }],
      ['netsuite/requestLevelCredentials', () => true],
    ],
  },
  {
    id: 'settings-celigo-iclient',
    tools: ['Celigo iClient: key and secret of the application'],
    source: { address: 'github.com/celigo/ai', asOf: '2026-06-13', readOn, certainty: 'sure' },
    note: 'export.note.celigo',
    keys: [
      ['provider', () => 'netsuite'],
      ['netsuite/consumerKey', 'consumerKey'],
      ['netsuite/consumerSecret', 'consumerSecret'],
    ],
  },
  {
    // It puts the account into addresses as it is, and makes the realm of it.
    id: 'settings-nango',
    tools: ['Nango'],
    source: { address: 'github.com/NangoHQ/nango', asOf: '2026-08-21', readOn, certainty: 'sure' },
    keys: [
      ['provider_config_key', () => 'netsuite-tba'],
      ['connection_config/accountId', accountInHosts],
      ['credentials/type', () => 'TBA'],
      ['credentials/token_id', 'tokenId'],
      ['credentials/token_secret', 'tokenSecret'],
      ['credentials/config_override/client_id', 'consumerKey'],
      ['credentials/config_override/client_secret', 'consumerSecret'],
    ],
  },
];

export const nestedSettings = tools.map(makeNestedSettings);

// Commands that give the credentials to tools for developers.
import type { ExportFormat, ExportValues } from '../../../handover/format';
import { ALONE, makeCommand } from '../../../handover/formats/command';
import { hostLabel } from '../../../netsuite/account';
import { keyPath } from './key-file';
import { allOf, hasPrivateKey, isNotP521 } from './suitable';

/** Reports of both: GitHub, oracle/netsuite-suitecloud-sdk, 834 and 881. */
function obstacles({ algorithm, certificateId }: ExportValues): readonly string[] {
  const isOtherThanRsa = algorithm !== undefined && !algorithm.startsWith('PS');
  const beginsAsOption = certificateId?.startsWith('-') === true;
  return [
    ...(isOtherThanRsa
      ? [`It reads RSA keys only, and this key is for ${algorithm}. Make one for PS256.`]
      : []),
    ...(beginsAsOption ? ['It takes this Certificate ID for an option. Make a new certificate.'] : []),
  ];
}

const suiteCloudNotes = [
  'SuiteCloud CLI uses no Client ID: in NetSuite the certificate belongs to the application SuiteCloud Development Integration.',
];

/** When the sources below were read. */
const readOn = '2026-11-26';

const oracleHelp = 'docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/';

export const commands: readonly ExportFormat[] = [
  makeCommand({
    id: 'command-suitecloud',
    tools: ['SuiteCloud CLI'],
    source: {
      address: `${oracleHelp}article_81134826821.html`,
      asOf: null,
      readOn: '2026-11-25',
      certainty: 'sure',
    },
    note: 'export.note.suiteCloud',
    command: 'suitecloud account:setup:ci',
    keys: [
      ['--account', 'accountId'],
      // A name for these credentials, chosen here.
      ['--authid', hostLabel],
      ['--certificateid', 'certificateId'],
      ['--privatekeypath', keyPath],
    ],
    notes: [
      ...suiteCloudNotes,
      'SUITECLOUD_CI is 1, and SUITECLOUD_CI_PASSKEY has 32 to 100 letters and digits.',
    ],
    obstacles,
    suits: hasPrivateKey,
  }),
  makeCommand({
    id: 'command-sdfcli',
    tools: ['SuiteCloud SDK for Java (sdfcli)'],
    source: { address: `${oracleHelp}article_13145638243.html`, asOf: null, readOn, certainty: 'sure' },
    note: 'export.note.suiteCloud',
    command: 'sdfcli authenticateci',
    keys: [
      ['-account', 'accountId'],
      ['-authid', hostLabel],
      ['-certificateid', 'certificateId'],
      ['-privatekeypath', keyPath],
    ],
    notes: suiteCloudNotes,
    obstacles,
    suits: hasPrivateKey,
  }),
  makeCommand({
    id: 'command-netsuite-cli',
    tools: ['netsuite-cli'],
    source: {
      address: 'github.com/CreativePlanningBusinessServices/netsuite-cli',
      asOf: '2026-07-21',
      readOn,
      certainty: 'sure',
    },
    command: 'netsuite-cli account add',
    keys: [
      ['--account-id', 'accountId'],
      ['--flow', () => 'm2m'],
      ['--client-id', 'clientId'],
      ['--cert-id', 'certificateId'],
      ['--key', keyPath],
      // A name for these credentials, chosen here.
      [ALONE, hostLabel],
    ],
    notes: [],
    obstacles: () => [],
    suits: allOf(hasPrivateKey, isNotP521),
  }),
];

// The command that gives the credentials to SuiteCloud CLI on a build server (Oracle help, article_81134826821; sure).
import type { ExportValues } from '../../../handover/format';
import { makeCommand } from '../../../handover/formats/command';
import { hostLabel } from '../../../netsuite/account';
import { hasPrivateKey, keyPath } from './key-file';

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

export const command = makeCommand({
  id: 'command-suitecloud',
  tools: ['SuiteCloud CLI'],
  command: 'suitecloud account:setup:ci',
  keys: [
    ['--account', 'accountId'],
    // A name for these credentials, chosen here.
    ['--authid', hostLabel],
    ['--certificateid', 'certificateId'],
    ['--privatekeypath', keyPath],
  ],
  notes: [
    'SuiteCloud CLI uses no Client ID: in NetSuite the certificate belongs to the application SuiteCloud Development Integration.',
    'SUITECLOUD_CI is 1, and SUITECLOUD_CI_PASSKEY has 32 to 100 letters and digits.',
  ],
  obstacles,
  suits: hasPrivateKey,
});

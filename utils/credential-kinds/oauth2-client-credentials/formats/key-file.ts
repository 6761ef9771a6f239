// The private key alone, and its path for programs that read it from there.
import type { Known } from '../../../handover/format';
import { makePemFile } from '../../../handover/formats/pem-file';
import { hasPrivateKey } from './suitable';

export const keyFile = makePemFile({
  id: 'key-file',
  tools: ['OpenSSL', 'SnapLogic', 'Oracle Integration'],
  // RFC 5958 and 7468.
  source: 'own',
  // Never what the admin uploads: that is the certificate, and a name that says so keeps the two apart.
  extension: 'private-key.pem',
  keys: [['PRIVATE KEY', 'privateKey']],
  suits: hasPrivateKey,
});

/** In the folder where the program runs. */
export const keyPath: Known = { known: 'keyFile' };

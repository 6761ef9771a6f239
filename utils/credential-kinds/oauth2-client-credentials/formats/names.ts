// What people and programs write for the values of client credentials, besides their names.
import type { NamesOfFields } from '../../../handover/read/field-names';
import { accountNames, locationNames } from '../../shared/names';
import { readPrivateKey } from '../private-key';

/** NetSuite itself writes "CONSUMER KEY / CLIENT ID". Its "Application ID" is another value, so it is not here. */
export const names: NamesOfFields = {
  accountId: accountNames,
  clientId: {
    names: [
      'consumer key client id',
      'client id consumer key',
      'oauth client id',
      'integration client id',
      'netsuite client id',
    ],
    shared: ['client id', 'consumer key'],
  },
  certificateId: {
    names: [
      'cert id',
      'certificate key id',
      'certificate kid',
      'key id',
      'certificate identifier',
      'zertifikat id',
      'zertifikats id',
    ],
    shared: ['kid'],
  },
  privateKey: {
    names: [
      'private key pem',
      'private key contents',
      'private key content',
      'rsa private key',
      'ec private key',
      'private key base64',
      'privater schlüssel',
      'privater schluessel',
      'clé privée',
      'clave privada',
      'chiave privata',
      'chave privada',
      '秘密鍵',
      '私钥',
    ],
    shared: ['pem content', 'pem key', 'pem', 'signing key'],
    convert: (text) => {
      const read = readPrivateKey(text);
      return read.ok ? read.key.pem : null;
    },
  },
  certificate: {
    names: [
      'certificate pem',
      'public certificate',
      'x509 certificate',
      'zertifikat',
      'certificat',
      'certificado',
      'certificato',
      '証明書',
      '证书',
    ],
    shared: ['cert', 'public key certificate'],
  },
  algorithm: {
    names: ['signature algorithm', 'signing algorithm', 'jwt algorithm', 'algorithmus', 'signature method'],
    shared: ['alg'],
  },
  expires: {
    names: [
      'certificate expires',
      'certificate valid until',
      'expiration date',
      'expires on',
      'expiry date',
      'valid until',
      'valid to',
      'gültig bis',
    ],
    shared: ['expiry'],
  },
  scopes: {
    names: ['oauth scope', 'oauth scopes', 'scope s'],
    shared: ['scope', 'scopes'],
  },
  locationId: locationNames,
};

// Keys made by Node, one of each sort, for the tests of what reads them.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';

export const curveNames = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' } as const;

export type Sort = keyof typeof curveNames | 'RSA';

export const sorts: readonly Sort[] = ['P-256', 'P-384', 'P-521', 'RSA'];

export const facts = {
  'P-256': { type: 'EC', size: 256, algorithm: 'ES256' },
  'P-384': { type: 'EC', size: 384, algorithm: 'ES384' },
  'P-521': { type: 'EC', size: 521, algorithm: 'ES512' },
  RSA: { type: 'RSA', size: 3072, algorithm: 'PS256' },
} as const;

const keys = new Map<Sort, KeyObject>();

export function newKey(sort: Sort): KeyObject {
  return sort === 'RSA'
    ? generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey
    : generateKeyPairSync('ec', { namedCurve: curveNames[sort] }).privateKey;
}

/** The same one each time: RSA takes a second to make. */
export function testKey(sort: Sort): KeyObject {
  const key = keys.get(sort) ?? newKey(sort);
  keys.set(sort, key);
  return key;
}

export function pkcs8Of(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** SEC1 for curves, PKCS#1 for RSA. */
export function ownFormOf(key: KeyObject): string {
  const type = key.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'sec1';
  return key.export({ type, format: 'pem' } as { type: 'sec1'; format: 'pem' }).toString();
}

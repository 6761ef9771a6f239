// JSON Web Signatures: the compact form of RFC 7515, and the algorithms of RFC 7518 that client credentials take.

import { constants, verify, type KeyObject } from 'node:crypto';

type JsonObject = Record<string, unknown>;

export interface Jws {
  header: JsonObject;
  payload: JsonObject;
  /** The first two parts with the dot between them. */
  input: string;
  signature: Buffer;
}

/** RSA with any hash, or one curve with its own. */
const algorithms: ReadonlyMap<unknown, { hash: string; curve?: string }> = new Map([
  ['PS256', { hash: 'sha256' }],
  ['PS384', { hash: 'sha384' }],
  ['PS512', { hash: 'sha512' }],
  ['ES256', { hash: 'sha256', curve: 'prime256v1' }],
  ['ES384', { hash: 'sha384', curve: 'secp384r1' }],
  ['ES512', { hash: 'sha512', curve: 'secp521r1' }],
]);

export function isSignatureAlgorithm(name: unknown): boolean {
  return algorithms.has(name);
}

/** Node skips what is no base64url; only bytes that give the same text again were written by the rules. */
function decode(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return part !== '' && bytes.toString('base64url') === part ? bytes : undefined;
}

function decodeObject(part: string): JsonObject | undefined {
  const bytes = decode(part);
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
}

export function readJws(text: string): Jws | undefined {
  const parts = text.split('.');
  const [first = '', second = '', third = ''] = parts;
  const header = decodeObject(first);
  const payload = decodeObject(second);
  const signature = decode(third);
  if (parts.length !== 3 || !header || !payload || !signature) return undefined;
  return { header, payload, input: `${first}.${second}`, signature };
}

/** False also when the algorithm is not one for this key. */
export function isSignedBy({ header, input, signature }: Jws, key: KeyObject): boolean {
  const algorithm = algorithms.get(header['alg']);
  if (algorithm === undefined) return false;
  const { hash, curve } = algorithm;
  const data = Buffer.from(input);
  if (curve === undefined) {
    if (key.asymmetricKeyType !== 'rsa') return false;
    // RFC 7518 3.5: the salt is as long as the hash. Node would take any length if it was not told.
    const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
    return verify(hash, data, { key, ...pss }, signature);
  }
  if (key.asymmetricKeyDetails?.namedCurve !== curve) return false;
  // RFC 7518 3.4: both numbers in full length, without the DER around them.
  return verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
}

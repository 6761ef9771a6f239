// Access tokens: JWTs that the fake NetSuite signs with a key of its own, and the list of its public keys.

import { constants, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

import type { Account, World } from '../world';
import { clockOf } from './answers';
import type { Grant } from './assertion';
import { readJws } from './jws';

export const tokenSeconds = 3600;
const issuer = 'https://system.netsuite.com';
const keyId = 'fake-netsuite-1';

/** Made when the first token is asked for: an RSA key takes its time. */
let pair: { publicKey: KeyObject; privateKey: KeyObject } | undefined;

function keyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair;
}

type TokenAlgorithm = 'RS256' | 'PS256';

function padding(algorithm: TokenAlgorithm): { padding: number; saltLength?: number } {
  if (algorithm === 'RS256') return { padding: constants.RSA_PKCS1_PADDING };
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Role before entity. The three further parts of the old form are [likely] in number, a guess in content. */
function subjectOf({ id, variants }: Account, { role, user }: Grant): string {
  const both = `${role.id};${user.id}`;
  return variants.tokenSubject === 'two parts' ? both : `${id};1;${both};0`;
}

/** The claims are those of Oracle's sample (OH:section_158255317571). */
export function issueToken(world: World, account: Account, grant: Grant): string {
  const { integration, mapping, scopes } = grant;
  const issued = Math.floor(clockOf(world) / 1000);
  const alg = account.variants.tokenAlgorithm;
  const payload = {
    sub: subjectOf(account, grant),
    aud: [`${integration.applicationId};${account.id}`, integration.consumerKey],
    scope: scopes,
    iss: issuer,
    iat: issued,
    exp: issued + tokenSeconds,
  };
  const input = `${encode({ kid: keyId, typ: 'JWT', alg })}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(input), { key: keyPair().privateKey, ...padding(alg) });
  const token = `${input}.${signature.toString('base64url')}`;
  account.accessTokens.set(token, mapping.certificateId);
  return token;
}

export interface AccessToken {
  certificateId: string;
  /** The application's id with the company's, and the Client ID. */
  audience: unknown[];
  scopes: unknown[];
  /** Unix seconds. */
  expires: number;
}

/** What it says, or the word of the trail for one that is not ours, or not of this account. */
export function readToken(
  account: Account,
  text: string,
): AccessToken | 'TokenRejected' | 'InvalidSignature' {
  const jws = readJws(text);
  const alg = jws?.header['alg'];
  if (jws === undefined || (alg !== 'RS256' && alg !== 'PS256')) return 'TokenRejected';
  const { input, payload, signature } = jws;
  const key = { key: keyPair().publicKey, ...padding(alg) };
  if (!verify('sha256', Buffer.from(input), key, signature)) return 'InvalidSignature';
  const certificateId = account.accessTokens.get(text);
  const { aud, scope, exp } = payload;
  const isWhole = Array.isArray(aud) && Array.isArray(scope) && typeof exp === 'number';
  if (certificateId === undefined || !isWhole) return 'TokenRejected';
  return { certificateId, audience: aud, scopes: scope, expires: exp };
}

/** The public key as RFC 7517 writes it. */
export function publicKeys({ variants }: Account): unknown {
  const jwk = createPublicKey(keyPair().privateKey).export({ format: 'jwk' });
  return { keys: [{ ...jwk, use: 'sig', alg: variants.tokenAlgorithm, kid: keyId }] };
}

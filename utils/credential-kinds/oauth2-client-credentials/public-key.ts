// The public half of a key as it stands in certificates (RFC 5280, 4.1.2.7), and which of them NetSuite and this extension take.
import { bitString, integer, nothing, oid, sequence, tags, type Bytes } from './der';
import { partsOf, readBitString, readNatural, readOid, wholePart, type DerPart } from './der-reader';
import {
  coordinateLength,
  curveOf,
  curves,
  isOnCurve,
  isUncompressed,
  type CurveName,
} from './elliptic-curve';
import type { SigningAlgorithm } from './signing-algorithms';

export interface KeyFacts {
  readonly type: 'EC' | 'RSA';
  /** Bits, of the curve or of the modulus. */
  readonly size: number;
  /** The one algorithm of NetSuite's that goes with it. */
  readonly algorithm: SigningAlgorithm;
}

/** Why a key is not taken. */
export type KeyReason =
  /** RSA below 3072 bits, as many guides of vendors still make it. */
  | 'too-small'
  /** RSA of any other size but 3072 and 4096 bits. */
  | 'unsupported-size'
  /** Any other curve, one that is written out in numbers, or a point in its short form. */
  | 'unsupported-curve'
  /** Bound to RSASSA-PSS by its own type: Chromium cannot import it. An ordinary RSA key makes the same signatures. */
  | 'pss-key'
  /** Ed25519, DSA and the rest. */
  | 'unsupported-type'
  /** Cut, mistyped, or no key at all. */
  | 'damaged';

export type PublicKeyResult =
  { readonly ok: true; readonly facts: KeyFacts } | { readonly ok: false; readonly reason: KeyReason };

export const keyTypeIds = {
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ec: '1.2.840.10045.2.1',
} as const;

const ecAlgorithms = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' } as const;

const LEAST_BITS = 3072;
const takenBits: readonly number[] = [LEAST_BITS, 4096];

/** Chromium imports no longer exponent (likely). Nearly all keys have 65537. */
const MOST_EXPONENT_BITS = 33;

export function readPublicKey(spki: Bytes): PublicKeyResult {
  const [algorithm, bits, ...others] = partsOf(wholePart(spki), tags.sequence) ?? [];
  const key = readBitString(bits);
  const [id, parameters, ...rest] = partsOf(algorithm, tags.sequence) ?? [];
  const type = readOid(id);
  if (type === null || key === null || others.length > 0 || rest.length > 0) return refusal('damaged');
  if (type === keyTypeIds.rsaPss) return refusal('pss-key');
  if (type === keyTypeIds.rsa) return isNull(parameters) ? readRsa(key) : refusal('damaged');
  return type === keyTypeIds.ec ? readEc(parameters, key) : refusal('unsupported-type');
}

function refusal(reason: KeyReason): PublicKeyResult {
  return { ok: false, reason };
}

function isNull(part: DerPart | undefined): boolean {
  return part?.tag === tags.null && part.content.length === 0;
}

function readRsa(key: Bytes): PublicKeyResult {
  const [modulus, exponent, ...others] = partsOf(wholePart(key), tags.sequence) ?? [];
  const [n, e] = [readNatural(modulus), readNatural(exponent)];
  if (n === null || e === null || others.length > 0) return refusal('damaged');
  const reason = rsaReason(n, e);
  return reason === null ? { ok: true, facts: rsaFacts(n) } : refusal(reason);
}

/** Why an RSA key with this modulus and exponent is not taken, or null. */
export function rsaReason(modulus: Bytes, exponent: Bytes): KeyReason | null {
  const size = bitLength(modulus);
  if (size < LEAST_BITS) return 'too-small';
  if (!takenBits.includes(size)) return 'unsupported-size';
  const isOdd = [modulus, exponent].every((number) => ((number.at(-1) ?? 0) & 1) === 1);
  const isLikely = bitLength(exponent) > 1 && bitLength(exponent) <= MOST_EXPONENT_BITS;
  return isOdd && isLikely ? null : 'damaged';
}

function bitLength(bytes: Bytes): number {
  return (bytes.length - 1) * 8 + (bytes[0] ?? 0).toString(2).length;
}

export function rsaFacts(modulus: Bytes): KeyFacts {
  return { type: 'RSA', size: bitLength(modulus), algorithm: 'PS256' };
}

function readEc(parameters: DerPart | undefined, point: Bytes): PublicKeyResult {
  const curve = curveOf(readOid(parameters));
  if (curve === null) return refusal(parameters === undefined ? 'damaged' : 'unsupported-curve');
  const isShort = point.length === 1 + coordinateLength(curve) && !isUncompressed(point);
  if (isShort) return refusal('unsupported-curve');
  return isOnCurve(curve, point) ? { ok: true, facts: ecFacts(curve) } : refusal('damaged');
}

export function ecFacts(curve: CurveName): KeyFacts {
  return { type: 'EC', size: curves[curve].bits, algorithm: ecAlgorithms[curve] };
}

/** What the algorithm of an EC key is called in DER, its curve included. */
export function ecIdentifier(curve: CurveName): Bytes {
  return sequence(oid(keyTypeIds.ec), oid(curves[curve].id));
}

export function rsaIdentifier(): Bytes {
  return sequence(oid(keyTypeIds.rsa), nothing());
}

export function ecPublicKey(curve: CurveName, point: Bytes): Bytes {
  return sequence(ecIdentifier(curve), bitString(point));
}

export function rsaPublicKey(modulus: Bytes, exponent: Bytes): Bytes {
  return sequence(rsaIdentifier(), bitString(sequence(integer(modulus), integer(exponent))));
}

// Reads a private key that somebody brings, proves that it is whole, and writes it in the one form that WebCrypto and nearly all
// consumers read: PKCS#8, unencrypted. No reason and no error ever holds a part of it.
import { toBigInt, toBytes } from './big-integer';
import { bitString, explicit, integer, octetString, sequence, tags, type Bytes } from './der';
import {
  partsOf,
  readBitString,
  readNatural,
  readOid,
  readSmall,
  wholePart,
  type DerPart,
} from './der-reader';
import { coordinateLength, curveOf, isUncompressed, publicPointOf, type CurveName } from './elliptic-curve';
import { findBlocks, isCertificate, isPrivate, isPublicKey, type Block, type Blocks } from './find-blocks';
import { toPem } from './pem';
import {
  ecFacts,
  ecIdentifier,
  ecPublicKey,
  keyTypeIds,
  rsaFacts,
  rsaIdentifier,
  rsaPublicKey,
  rsaReason,
  type KeyFacts,
  type KeyReason,
} from './public-key';

export interface PrivateKey extends KeyFacts {
  /** PKCS#8, LF, 64 columns. A secret. */
  readonly pem: string;
  /** The public half, as a certificate holds it (SubjectPublicKeyInfo, DER). No secret. */
  readonly spki: Bytes;
}

export type PrivateKeyReason =
  | KeyReason
  | 'no-key'
  /** More than one private key. */
  | 'several'
  /** Behind a passphrase, which we do not ask for. */
  | 'encrypted'
  /** Only a public key, or only a certificate. */
  | 'public-key'
  | 'certificate'
  /** OpenSSH's own form, PuTTY's, JSON, or RSA of more than two primes. */
  | 'unsupported-form';

export type PrivateKeyResult =
  { readonly ok: true; readonly key: PrivateKey } | { readonly ok: false; readonly reason: PrivateKeyReason };

/** What the text holds besides one key is left alone, a certificate too. */
export function readPrivateKey(text: string): PrivateKeyResult {
  const all = findBlocks(text);
  const [block, ...others] = all.blocks.filter(isPrivate);
  if (others.length > 0) return refusal('several');
  if (block === undefined) return refusal(reasonWithoutKey(all));
  const reason = reasonAgainst(block);
  return reason === null ? readKey(block, curveBeside(all.blocks)) : refusal(reason);
}

function refusal(reason: PrivateKeyReason): PrivateKeyResult {
  return { ok: false, reason };
}

function reasonWithoutKey({ blocks, halves, ...text }: Blocks): PrivateKeyReason {
  if (halves.some((label) => label.endsWith('PRIVATE KEY'))) return 'damaged';
  if (text.hasOtherKey) return 'unsupported-form';
  if (blocks.some(isCertificate)) return 'certificate';
  return blocks.some(isPublicKey) || text.hasSshPublicKey ? 'public-key' : 'no-key';
}

function reasonAgainst({ label, isEncrypted, type }: Block): PrivateKeyReason | null {
  if (isEncrypted || type === 'encrypted-key' || label === 'ENCRYPTED PRIVATE KEY') return 'encrypted';
  if (label === 'DSA PRIVATE KEY') return 'unsupported-type';
  return label?.includes('SSH') === true ? 'unsupported-form' : null;
}

/** `openssl ecparam -genkey` writes the curve in front of the key. */
function curveBeside(blocks: readonly Block[]): DerPart | undefined {
  return blocks.find(({ label }) => label === 'EC PARAMETERS')?.part ?? undefined;
}

function readKey({ part, type }: Block, parameters: DerPart | undefined): PrivateKeyResult {
  if (type === 'pkcs1') return readRsa(part);
  if (type === 'sec1') return readEc(part, parameters);
  return type === 'pkcs8' ? readPkcs8(part) : refusal('damaged');
}

/** RFC 5208, 5 and RFC 5958, 2. Attributes are not kept. */
function readPkcs8(part: DerPart | null): PrivateKeyResult {
  const [version, algorithm, content] = partsOf(part, tags.sequence) ?? [];
  const [id, parameters] = partsOf(algorithm, tags.sequence) ?? [];
  const [number, type] = [readSmall(version), readOid(id)];
  if (number === null || number > 1 || type === null || content === undefined) return refusal('damaged');
  if (type === keyTypeIds.rsaPss) return refusal('pss-key');
  const inner = wholePart(content.content);
  if (type === keyTypeIds.rsa) return readRsa(inner);
  return type === keyTypeIds.ec ? readEc(inner, parameters) : refusal('unsupported-type');
}

/** RFC 8017, A.1.2. */
function readRsa(part: DerPart | null): PrivateKeyResult {
  const [first, ...parts] = partsOf(part, tags.sequence) ?? [];
  const version = readSmall(first);
  const numbers = parts.map(readNatural).filter((number) => number !== null);
  const [modulus, exponent] = numbers;
  if (version === 1 && parts.length === 9) return refusal('unsupported-form');
  if (version !== 0 || parts.length !== 8 || numbers.length !== 8) return refusal('damaged');
  if (part === null || modulus === undefined || exponent === undefined) return refusal('damaged');
  const reason = rsaReason(modulus, exponent);
  if (reason !== null) return refusal(reason);
  if (!isWholeRsa(numbers.map(toBigInt))) return refusal('damaged');
  return result(
    rsaFacts(modulus),
    sequence(integer(Uint8Array.of(0)), rsaIdentifier(), octetString(part.whole)),
    rsaPublicKey(modulus, exponent),
  );
}

/** Each of the eight numbers follows from others (RFC 8017, 3.2), so that a letter mistyped anywhere is noticed. */
function isWholeRsa(numbers: readonly bigint[]): boolean {
  const [n = 0n, e = 0n, d = 0n, p = 0n, q = 0n, dp = 0n, dq = 0n, qInverse = 0n] = numbers;
  if (p < 3n || q < 3n || p === q || p * q !== n || d >= n || qInverse >= p) return false;
  return (
    (e * d) % (p - 1n) === 1n &&
    (e * d) % (q - 1n) === 1n &&
    d % (p - 1n) === dp &&
    d % (q - 1n) === dq &&
    (q * qInverse) % p === 1n
  );
}

const PARAMETERS = 0xa0;
const POINT = 0xa1;

/** RFC 5915, 3. The curve may stand in the key or around it; the public point may be missing. */
function readEc(part: DerPart | null, around: DerPart | undefined): PrivateKeyResult {
  const [version, secret, ...options] = partsOf(part, tags.sequence) ?? [];
  if (readSmall(version) !== 1 || secret?.tag !== tags.octetString) return refusal('damaged');
  const parameters = options.find(({ tag }) => tag === PARAMETERS);
  const point = options.find(({ tag }) => tag === POINT);
  if (options.some((option) => option !== parameters && option !== point)) return refusal('damaged');
  const inside = parameters && wholePart(parameters.content);
  if (inside === null) return refusal('damaged');
  const ids = [inside, around].filter((each) => each !== undefined).map(readOid);
  const curve = curveOf(ids[0] ?? null);
  if (curve === null) return refusal('unsupported-curve');
  if (ids.some((id) => id !== ids[0])) return refusal('damaged');
  return wholeEc(curve, secret.content, point);
}

function wholeEc(curve: CurveName, secret: Bytes, point: DerPart | undefined): PrivateKeyResult {
  const length = coordinateLength(curve);
  // Some programs leave zeros out before it, some add one.
  if (secret.length > length + 1) return refusal('damaged');
  const number = toBigInt(secret);
  const own = publicPointOf(curve, number);
  const written = point && readBitString(wholePart(point.content) ?? undefined);
  if (own === null || written === null || (written && !isSamePoint(own, written))) return refusal('damaged');
  const key = sequence(
    integer(Uint8Array.of(1)),
    octetString(toBytes(number, length)),
    // Optional, but earlier versions of Firefox imported no key without it (likely).
    explicit(1, bitString(own)),
  );
  return result(
    ecFacts(curve),
    sequence(integer(Uint8Array.of(0)), ecIdentifier(curve), octetString(key)),
    ecPublicKey(curve, own),
  );
}

/** `own` is uncompressed; the other may also be in its short form, which says of y only whether it is odd (SEC 1, 2.3.3). */
function isSamePoint(own: Bytes, written: Bytes): boolean {
  const short = Uint8Array.of(2 + ((own.at(-1) ?? 0) & 1), ...own.subarray(1, (own.length + 1) / 2));
  const wanted = isUncompressed(written) ? own : short;
  return wanted.length === written.length && wanted.every((byte, at) => byte === written[at]);
}

function result(facts: KeyFacts, pkcs8: Bytes, spki: Bytes): PrivateKeyResult {
  return { ok: true, key: { ...facts, pem: toPem('PRIVATE KEY', pkcs8), spki } };
}

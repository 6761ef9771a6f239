// Whether the signature of a certificate that signs itself is right: most letters that are wrong are noticed by nothing else.
import { toBigInt, toBytes } from './big-integer';
import type { CertificateParts } from './certificate-parts';
import { joined, tags, type Bytes } from './der';
import { partsOf, readNatural, readOid, readSmall, wholePart, type DerPart } from './der-reader';
import { coordinateLength, type CurveName } from './elliptic-curve';
import { keyTypeIds, type KeyFacts } from './public-key';
import { signingAlgorithms } from './signing-algorithms';

/** RFC 8017, A.2.4. */
const rsaHashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};

/** RFC 5758, 3.2. */
const ecHashes: Readonly<Record<string, string>> = {
  '1.2.840.10045.4.1': 'SHA-1',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};

/** RFC 4055, 2.1. SHA-1, which is meant where nothing is written, is not among them. */
const plainHashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

interface Verification {
  readonly key: RsaHashedImportParams | EcKeyImportParams;
  readonly verify: RsaPssParams | EcdsaParams | AlgorithmIdentifier;
  readonly signature: Bytes;
}

/** Null where it cannot be told: somebody else signed it, or by a rule that WebCrypto does not know. */
export async function isSignedByItself(parts: CertificateParts, facts: KeyFacts): Promise<boolean | null> {
  // As text: which kind of string a name is made of makes it no other name (RFC 5280, 7.1).
  const isOwn = parts.subject === parts.issuer;
  const verification = isOwn ? verificationOf(parts, facts) : null;
  if (verification === null) return null;
  try {
    const key = await crypto.subtle.importKey('spki', parts.spki, verification.key, false, ['verify']);
    return await crypto.subtle.verify(verification.verify, key, verification.signature, parts.content);
  } catch {
    // A browser that refuses the key says nothing of the signature.
    return null;
  }
}

function verificationOf(
  { signatureAlgorithm, signature }: CertificateParts,
  facts: KeyFacts,
): Verification | null {
  const [first, parameters] = partsOf(signatureAlgorithm, tags.sequence) ?? [];
  const id = readOid(first) ?? '';
  if (facts.algorithm !== 'PS256') {
    const { key } = signingAlgorithms[facts.algorithm];
    const hash = ecHashes[id];
    if (hash === undefined) return null;
    return { key, verify: { name: 'ECDSA', hash }, signature: bothNumbers(signature, key.namedCurve) };
  }
  const pss = id === keyTypeIds.rsaPss ? pssOf(parameters) : null;
  if (pss !== null)
    return {
      key: { name: 'RSA-PSS', hash: pss.hash },
      verify: { name: 'RSA-PSS', saltLength: pss.saltLength },
      signature,
    };
  const hash = rsaHashes[id];
  const name = 'RSASSA-PKCS1-v1_5';
  return hash === undefined ? null : { key: { name, hash }, verify: { name }, signature };
}

/** Side by side, as WebCrypto wants them. Empty, which is never right, for what are no two numbers of the curve's size. */
function bothNumbers(signature: Bytes, curve: CurveName): Bytes {
  const numbers = partsOf(wholePart(signature), tags.sequence)?.map(readNatural) ?? [];
  const length = coordinateLength(curve);
  const parts = numbers.filter((number) => number !== null && number.length <= length);
  if (numbers.length !== 2 || parts.length !== 2) return new Uint8Array(0);
  return joined(...parts.map((number) => toBytes(toBigInt(number ?? new Uint8Array(0)), length)));
}

/** Only where both hashes are the same, as WebCrypto has it. */
function pssOf(parameters: DerPart | undefined): { hash: string; saltLength: number } | null {
  const parts = partsOf(parameters, tags.sequence) ?? [];
  const inside = (tag: number) =>
    partsOf(
      parts.find((part) => part.tag === tag),
      tag,
    )?.[0];
  const id = hashId(inside(0xa0));
  const [, mask] = partsOf(inside(0xa1), tags.sequence) ?? [];
  const saltLength = readSmall(inside(0xa2));
  const hash = plainHashes[id ?? ''];
  return hash === undefined || saltLength === null || hashId(mask) !== id ? null : { hash, saltLength };
}

function hashId(part: DerPart | undefined): string | null {
  return readOid(partsOf(part, tags.sequence)?.[0]);
}

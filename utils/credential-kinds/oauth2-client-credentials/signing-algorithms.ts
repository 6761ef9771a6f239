// The four algorithms that NetSuite takes for assertions (Oracle help, section_162755359851; sure), for WebCrypto and in DER.
import { explicit, integer, nothing, oid, sequence, type Bytes } from './der';

/** As assertions name them (RFC 7518). */
export type SigningAlgorithm = 'ES256' | 'ES384' | 'ES512' | 'PS256';

/** RFC 7518, 3.5: the salt is as long as the hash. */
const SALT_BYTES = 32;

/** Of keys that we make: the slower of the two sizes lasts longer. */
const NEW_RSA_BITS = 4096;

const ids = {
  sha256: oid('2.16.840.1.101.3.4.2.1'),
  mgf1: oid('1.2.840.113549.1.1.8'),
  rsaPss: oid('1.2.840.113549.1.1.10'),
};

function ecdsa<Curve extends string, Hash extends string>(namedCurve: Curve, hash: Hash, id: string) {
  const key = { name: 'ECDSA', namedCurve } as const;
  return {
    key,
    create: key,
    sign: { name: 'ECDSA', hash },
    identifier: () => sequence(oid(id)),
    signature: derSignature,
  } as const;
}

/** `key` is for importing, `create` for making a pair; `signature` turns what WebCrypto signs into what X.509 holds. */
export const signingAlgorithms = {
  ES256: ecdsa('P-256', 'SHA-256', '1.2.840.10045.4.3.2'),
  ES384: ecdsa('P-384', 'SHA-384', '1.2.840.10045.4.3.3'),
  ES512: ecdsa('P-521', 'SHA-512', '1.2.840.10045.4.3.4'),
  PS256: {
    key: { name: 'RSA-PSS', hash: 'SHA-256' },
    create: {
      name: 'RSA-PSS',
      modulusLength: NEW_RSA_BITS,
      publicExponent: Uint8Array.of(1, 0, 1),
      hash: 'SHA-256',
    },
    sign: { name: 'RSA-PSS', saltLength: SALT_BYTES },
    identifier: pssIdentifier,
    signature: (signature: Bytes) => signature,
  },
} as const;

/** SHA-256 throughout, written out: left out it would mean SHA-1 (RFC 4055, 3.1). */
function pssIdentifier(): Bytes {
  const sha256 = sequence(ids.sha256, nothing());
  return sequence(
    ids.rsaPss,
    sequence(
      explicit(0, sha256),
      explicit(1, sequence(ids.mgf1, sha256)),
      explicit(2, integer(Uint8Array.of(SALT_BYTES))),
    ),
  );
}

/** WebCrypto gives both numbers side by side; X.509 wants a sequence of two. */
function derSignature(signature: Bytes): Bytes {
  const half = signature.length / 2;
  return sequence(integer(signature.slice(0, half)), integer(signature.slice(half)));
}

// Makes the key of an integration and the certificate by which NetSuite knows it, with WebCrypto alone.
// NetSuite takes RSA of 3072 or 4096 bits and EC on P-256, P-384 and P-521, and at most two years (Oracle help, subsect_162755332391;
// sure); it accepts self-signed certificates (every example of Oracle's is one).
import {
  bitString,
  explicit,
  implicit,
  integer,
  joined,
  nothing,
  octetString,
  oid,
  sequence,
  set,
  time,
  truth,
  utf8,
  type Bytes,
} from './der';
import { fromPem, toBase64Url, toPem } from './pem';

/** As assertions are signed (RFC 7518). */
export type SigningAlgorithm = 'ES256' | 'PS256';

export interface KeyAndCertificate {
  readonly algorithm: SigningAlgorithm;
  /** PKCS#8, PEM, not encrypted: what consumers read. A secret. */
  readonly privateKey: string;
  /** X.509 v3, PEM. It holds no secret. */
  readonly certificate: string;
  /** By which NetSuite lists the certificate, and which an assertion names as its `kid`. */
  readonly certificateId: string;
  /** Unix milliseconds, whole seconds. NetSuite may shorten it. */
  readonly validUntil: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** The clocks of servers may be behind ours. */
const BACK_MS = 10 * MINUTE_MS;
/** Under two years, whichever of them are leap years. */
const VALID_DAYS = 729;
const SERIAL_BYTES = 16;
const KEY_ID_BYTES = 20;
/** RFC 7518, 3.5: the salt is as long as the hash. */
const SALT_BYTES = 32;
/** RFC 5280, appendix A: of a common name. */
const MOST_NAME = 64;

const ids = {
  sha256: oid('2.16.840.1.101.3.4.2.1'),
  mgf1: oid('1.2.840.113549.1.1.8'),
  rsaPss: oid('1.2.840.113549.1.1.10'),
  ecdsaWithSha256: oid('1.2.840.10045.4.3.2'),
  commonName: oid('2.5.4.3'),
  subjectKeyId: oid('2.5.29.14'),
  keyUsage: oid('2.5.29.15'),
  basicConstraints: oid('2.5.29.19'),
  authorityKeyId: oid('2.5.29.35'),
};

/** SHA-256 throughout, written out: left out it would mean SHA-1 (RFC 4055, 3.1). */
function pssAlgorithm(): Bytes {
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

const algorithms = {
  ES256: {
    generate: { name: 'ECDSA', namedCurve: 'P-256' },
    sign: { name: 'ECDSA', hash: 'SHA-256' },
    identifier: () => sequence(ids.ecdsaWithSha256),
    signature: derSignature,
  },
  PS256: {
    generate: {
      name: 'RSA-PSS',
      modulusLength: 4096,
      publicExponent: Uint8Array.of(1, 0, 1),
      hash: 'SHA-256',
    },
    sign: { name: 'RSA-PSS', saltLength: SALT_BYTES },
    identifier: pssAlgorithm,
    signature: (signature: Bytes) => signature,
  },
} as const;

/** WebCrypto gives both numbers side by side; X.509 wants a sequence of two. */
function derSignature(signature: Bytes): Bytes {
  const half = signature.length / 2;
  return sequence(integer(signature.slice(0, half)), integer(signature.slice(half)));
}

/**
 * A new key and a self-signed certificate for it. `name` is what the certificate calls its owner; it is cut to what may stand there.
 * `now` is in unix milliseconds. Rejects with a DOMException where the browser cannot make such a key.
 */
export async function makeKeyAndCertificate({
  algorithm,
  name,
  now,
}: {
  readonly algorithm: SigningAlgorithm;
  readonly name: string;
  readonly now: number;
}): Promise<KeyAndCertificate> {
  const { generate } = algorithms[algorithm];
  const pair = await crypto.subtle.generateKey(generate, true, ['sign', 'verify']);
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('spki', pair.publicKey),
  ]);
  const from = Math.floor((now - BACK_MS) / 1000) * 1000;
  const validUntil = from + VALID_DAYS * DAY_MS;
  for (;;) {
    const der = await signedCertificate(algorithm, pair.privateKey, new Uint8Array(publicKey), {
      name: name.slice(0, MOST_NAME).replace(/[\uD800-\uDBFF]$/, ''),
      from,
      until: validUntil,
    });
    const certificateId = await idOf(der);
    // The SuiteCloud CLI takes such an id for one of its own options (its issue 881); one in 64 is.
    if (certificateId.startsWith('-')) continue;
    return {
      algorithm,
      privateKey: toPem('PRIVATE KEY', new Uint8Array(privateKey)),
      certificate: toPem('CERTIFICATE', der),
      certificateId,
      validUntil,
    };
  }
}

/** Of a certificate in PEM; null where the text holds none. */
export async function certificateIdOf(pem: string): Promise<string | null> {
  const der = fromPem('CERTIFICATE', pem);
  return der === null ? null : idOf(der);
}

/** The hash of the whole certificate (computed from Oracle's own example, article_0209112025; the same as `x5t#S256`). */
async function idOf(der: Bytes): Promise<string> {
  return toBase64Url(await sha256(der));
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function signedCertificate(
  algorithm: SigningAlgorithm,
  key: CryptoKey,
  publicKey: Bytes,
  { name, from, until }: { readonly name: string; readonly from: number; readonly until: number },
): Promise<Bytes> {
  const { identifier, sign, signature } = algorithms[algorithm];
  const owner = sequence(set(sequence(ids.commonName, utf8(name))));
  // RFC 7093, 2, method 4: it only has to be the same for the same key.
  const keyId = (await sha256(publicKey)).slice(0, KEY_ID_BYTES);
  const content = sequence(
    explicit(0, integer(Uint8Array.of(2))),
    integer(serialNumber()),
    identifier(),
    owner,
    sequence(time(from), time(until)),
    owner,
    publicKey,
    explicit(3, extensions(keyId)),
  );
  const signed = new Uint8Array(await crypto.subtle.sign(sign, key, content));
  return sequence(content, identifier(), bitString(signature(signed)));
}

/** As OpenSSL writes them for a certificate that signs itself, which is what Oracle's examples upload. */
function extensions(keyId: Bytes): Bytes {
  const extension = (id: Bytes, content: Bytes, ...critical: readonly Bytes[]) =>
    sequence(id, ...critical, octetString(content));
  // digitalSignature and keyCertSign: bits 0 and 5.
  const usage = bitString(Uint8Array.of(0b1000_0100), 2);
  return sequence(
    extension(ids.subjectKeyId, octetString(keyId)),
    extension(ids.authorityKeyId, sequence(implicit(0, keyId))),
    extension(ids.basicConstraints, sequence(truth()), truth()),
    extension(ids.keyUsage, usage, truth()),
  );
}

/** Positive, at most 20 bytes, and never the same twice (RFC 5280, 4.1.2.2). */
function serialNumber(): Bytes {
  const [first = 0, ...others] = crypto.getRandomValues(new Uint8Array(SERIAL_BYTES));
  return joined(Uint8Array.of((first & 0x3f) | 0x40), Uint8Array.from(others));
}

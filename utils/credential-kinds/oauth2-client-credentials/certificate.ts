// Makes the key of an integration and the certificate by which NetSuite knows it, with WebCrypto alone.
// NetSuite takes RSA of 3072 or 4096 bits and EC on P-256, P-384 and P-521, and at most two years (Oracle help, subsect_162755332391;
// sure); it accepts self-signed certificates (every example of Oracle's is one).
import {
  bitString,
  explicit,
  implicit,
  integer,
  joined,
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
import { readPrivateKey } from './private-key';
import { signingAlgorithms, type SigningAlgorithm } from './signing-algorithms';

export type { SigningAlgorithm };

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
/** RFC 5280, appendix A: of a common name. */
const MOST_NAME = 64;

const ids = {
  commonName: oid('2.5.4.3'),
  subjectKeyId: oid('2.5.29.14'),
  keyUsage: oid('2.5.29.15'),
  basicConstraints: oid('2.5.29.19'),
  authorityKeyId: oid('2.5.29.35'),
};

interface Owner {
  /** What the certificate calls its owner; it is cut to what may stand there. */
  readonly name: string;
  /** Unix milliseconds. */
  readonly now: number;
}

/** Of a new key, or of one that `readPrivateKey` gave: PKCS#8, PEM. Its algorithm follows from it. */
type KeyChoice =
  | { readonly algorithm: SigningAlgorithm; readonly privateKey?: undefined }
  | { readonly algorithm?: SigningAlgorithm; readonly privateKey: string };

interface KeyPair {
  readonly algorithm: SigningAlgorithm;
  readonly signingKey: CryptoKey;
  /** PEM. */
  readonly privateKey: string;
  readonly spki: Bytes;
}

/**
 * A self-signed certificate, for a new key or for one that is there already. Rejects with a DOMException where the browser cannot
 * make or use such a key, and with an Error for a key that `readPrivateKey` does not take.
 */
export async function makeKeyAndCertificate({
  name,
  now,
  algorithm: wanted,
  privateKey: own,
}: Owner & KeyChoice): Promise<KeyAndCertificate> {
  const pair = own === undefined ? await newPair(wanted) : await pairOf(own, wanted);
  const { algorithm, privateKey } = pair;
  const from = Math.floor((now - BACK_MS) / 1000) * 1000;
  const validUntil = from + VALID_DAYS * DAY_MS;
  for (;;) {
    const der = await signedCertificate(pair, {
      name: name.slice(0, MOST_NAME).replace(/[\uD800-\uDBFF]$/, ''),
      from,
      until: validUntil,
    });
    const certificateId = await idOf(der);
    // The SuiteCloud CLI takes such an id for one of its own options (its issue 881); one in 64 is. Another serial number is
    // another id, for the same key too.
    if (certificateId.startsWith('-')) continue;
    return { algorithm, privateKey, certificate: toPem('CERTIFICATE', der), certificateId, validUntil };
  }
}

async function newPair(algorithm: SigningAlgorithm): Promise<KeyPair> {
  const { create } = signingAlgorithms[algorithm];
  const pair = await crypto.subtle.generateKey(create, true, ['sign', 'verify']);
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('spki', pair.publicKey),
  ]);
  return {
    algorithm,
    signingKey: pair.privateKey,
    privateKey: toPem('PRIVATE KEY', new Uint8Array(privateKey)),
    spki: new Uint8Array(publicKey),
  };
}

async function pairOf(privateKey: string, wanted: SigningAlgorithm | undefined): Promise<KeyPair> {
  const read = readPrivateKey(privateKey);
  const pkcs8 = read.ok ? fromPem('PRIVATE KEY', read.key.pem) : null;
  if (!read.ok || pkcs8 === null) throw new Error('The key was not read before');
  const { algorithm, pem, spki } = read.key;
  if (wanted !== undefined && wanted !== algorithm) throw new Error('The key has another algorithm');
  const { key } = signingAlgorithms[algorithm];
  const signingKey = await crypto.subtle.importKey('pkcs8', pkcs8, key, false, ['sign']);
  return { algorithm, signingKey, privateKey: pem, spki };
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
  { algorithm, signingKey, spki }: KeyPair,
  { name, from, until }: { readonly name: string; readonly from: number; readonly until: number },
): Promise<Bytes> {
  const { identifier, sign, signature } = signingAlgorithms[algorithm];
  const owner = sequence(set(sequence(ids.commonName, utf8(name))));
  // RFC 7093, 2, method 4: it only has to be the same for the same key.
  const keyId = (await sha256(spki)).slice(0, KEY_ID_BYTES);
  const content = sequence(
    explicit(0, integer(Uint8Array.of(2))),
    integer(serialNumber()),
    identifier(),
    owner,
    sequence(time(from), time(until)),
    owner,
    spki,
    explicit(3, extensions(keyId)),
  );
  const signed = new Uint8Array(await crypto.subtle.sign(sign, signingKey, content));
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

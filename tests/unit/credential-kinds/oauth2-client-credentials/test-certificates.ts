// Certificates as others make them: signed by Node, with whatever names, dates and fields a test wants.
import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import {
  bitString,
  explicit,
  integer,
  joined,
  nothing,
  oid,
  sequence,
  set,
  time,
  utf8,
  type Bytes,
} from '@/utils/credential-kinds/oauth2-client-credentials/der';
import { toPem } from '@/utils/credential-kinds/oauth2-client-credentials/pem';

export const NOW = Date.UTC(2026, 10, 26, 12);
const DAY_MS = 86_400_000;

const signatureIds = { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' } as const;

export interface CertificateOptions {
  readonly key: KeyObject;
  readonly signer?: KeyObject;
  readonly subject?: Bytes;
  readonly issuer?: Bytes;
  readonly from?: number;
  readonly until?: number;
  readonly spki?: Bytes;
  /** Counted from zero; left out, as version 1 is, for null. */
  readonly version?: number | null;
  readonly options?: readonly Bytes[];
  readonly outerAlgorithm?: Bytes;
}

export function bytesOf(buffer: Uint8Array): Bytes {
  return Uint8Array.from(buffer);
}

export type NamePair = readonly [id: string, value: Bytes | string];

export function nameOf(...pairs: readonly NamePair[]): Bytes {
  return sequence(
    ...pairs.map(([id, value]) => set(sequence(oid(id), typeof value === 'string' ? utf8(value) : value))),
  );
}

/** A string of this tag, such as 0x1e. */
export function stringOf(tag: number, content: Uint8Array): Bytes {
  return Uint8Array.of(tag, content.length, ...content);
}

export function certificateDer({
  key,
  signer = key,
  subject = nameOf(['2.5.4.3', 'Test']),
  issuer = subject,
  from = NOW - DAY_MS,
  until = NOW + 300 * DAY_MS,
  spki = bytesOf(createPublicKey(key).export({ type: 'spki', format: 'der' })),
  version = 2,
  options = [],
  outerAlgorithm,
}: CertificateOptions): Bytes {
  const isRsa = signer.asymmetricKeyType === 'rsa';
  const algorithm = sequence(oid(signatureIds[isRsa ? 'rsa' : 'ec']), ...(isRsa ? [nothing()] : []));
  const content = sequence(
    ...(version === null ? [] : [explicit(0, integer(Uint8Array.of(version)))]),
    integer(Uint8Array.of(0x4a, 1, 2, 3)),
    algorithm,
    issuer,
    sequence(time(from), time(until)),
    subject,
    spki,
    ...options,
  );
  return sequence(content, outerAlgorithm ?? algorithm, bitString(bytesOf(sign('sha256', content, signer))));
}

export function certificatePem(options: CertificateOptions): string {
  return toPem('CERTIFICATE', certificateDer(options));
}

export function extensionList(...ids: readonly string[]): Bytes {
  return explicit(3, sequence(...ids.map((id) => sequence(oid(id), joined(Uint8Array.of(4, 2, 5, 0))))));
}

export function idOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('base64url');
}

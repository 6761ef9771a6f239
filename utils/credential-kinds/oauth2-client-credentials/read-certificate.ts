// Reads a certificate that somebody brings, before NetSuite sees it: NetSuite's refusals say next to nothing, and a file with a
// private key in it must never get there.
import { readCertificateParts } from './certificate-parts';
import type { Bytes } from './der';
import { findBlocks, isCertificate, isPrivate, isPublicKey, type Block, type Blocks } from './find-blocks';
import { isSignedByItself } from './own-signature';
import { toBase64Url, toPem } from './pem';
import { readPublicKey, type KeyFacts, type KeyReason } from './public-key';

export interface Certificate extends KeyFacts {
  /** LF, 64 columns, and nothing beside it. */
  readonly pem: string;
  /** By which NetSuite lists it (43 characters of base64url). */
  readonly certificateId: string;
  /** As text, last part first, at most 200 characters. Whoever made the certificate chose it. */
  readonly subject: string;
  readonly issuer: string;
  /** Unix milliseconds. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Bytes;
  /** NetSuite takes it and shortens it without a word (Oracle help, subsect_162755332391; sure). */
  readonly isLongerThanTwoYears: boolean;
}

export type CertificateReason =
  | KeyReason
  /** A private key, whatever else. Before every other reason. */
  | 'holds-a-key'
  | 'no-certificate'
  | 'public-key-only'
  | 'several'
  | 'expired'
  | 'not-yet-valid';

export type CertificateResult =
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly reason: CertificateReason };

/** NetSuite counts years of the calendar (likely). */
const MOST_YEARS = 2;

/** `now` is in unix milliseconds. */
export async function readCertificate(text: string, now: number): Promise<CertificateResult> {
  const all = findBlocks(text);
  const [block, ...others] = all.blocks.filter(isCertificate);
  if (holdsKey(all)) return refusal('holds-a-key');
  if (others.length > 0) return refusal('several');
  if (block === undefined) return refusal(reasonWithoutCertificate(all));
  return readBlock(block, now);
}

function refusal(reason: CertificateReason): CertificateResult {
  return { ok: false, reason };
}

function holdsKey({ blocks, hasOtherKey, speaksOfPrivateKey }: Blocks): boolean {
  return hasOtherKey || speaksOfPrivateKey || blocks.some(isPrivate);
}

function reasonWithoutCertificate({ blocks, halves, hasSshPublicKey }: Blocks): CertificateReason {
  if (halves.some((label) => label.endsWith('CERTIFICATE'))) return 'damaged';
  return hasSshPublicKey || blocks.some(isPublicKey) ? 'public-key-only' : 'no-certificate';
}

async function readBlock({ part }: Block, now: number): Promise<CertificateResult> {
  const parts = readCertificateParts(part);
  if (parts === null) return refusal('damaged');
  const { spki, subject, issuer, notBefore, notAfter } = parts;
  const key = readPublicKey(spki);
  if (!key.ok) return key;
  if ((await isSignedByItself(parts, key.facts)) === false) return refusal('damaged');
  if (notAfter <= now) return refusal('expired');
  if (notBefore > now) return refusal('not-yet-valid');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', parts.whole));
  return {
    ok: true,
    certificate: {
      ...key.facts,
      pem: toPem('CERTIFICATE', parts.whole),
      certificateId: toBase64Url(hash),
      subject,
      issuer,
      notBefore,
      notAfter,
      spki,
      isLongerThanTwoYears: notAfter > yearsAfter(notBefore),
    },
  };
}

function yearsAfter(ms: number): number {
  const date = new Date(ms);
  return date.setUTCFullYear(date.getUTCFullYear() + MOST_YEARS);
}

// What the server asks of a certificate for client credentials. Its refusals say next to nothing, as the real ones are told to.
import { createHash, X509Certificate } from 'node:crypto';
import type { Account, CertificateMapping } from './world';

export const mappingTexts = {
  invalid: 'Invalid certificate.',
  notUploaded: 'The certificate could not be uploaded.',
} as const;

type Refusal = (typeof mappingTexts)[keyof typeof mappingTexts];

/** What comes of a certificate alone. */
type CertificateFacts = Pick<
  CertificateMapping,
  'certificateId' | 'validFrom' | 'validUntil' | 'algorithm' | 'certificatePem'
>;

type Combination = Pick<CertificateMapping, 'applicationId' | 'roleId' | 'entityId'>;

const activePerApplication = 5;
const rsaBits: readonly unknown[] = [3072, 4096];
const curves: readonly unknown[] = ['prime256v1', 'secp384r1', 'secp521r1'];

function algorithmOf({ publicKey }: X509Certificate): CertificateMapping['algorithm'] | undefined {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  if (publicKey.asymmetricKeyType === 'rsa') return rsaBits.includes(modulusLength) ? 'RSA' : undefined;
  if (publicKey.asymmetricKeyType === 'ec') return curves.includes(namedCurve) ? 'EC' : undefined;
  return undefined;
}

/** The page's script sends a text as it is and any other file as base64 behind a mark. */
function parse(content: string): X509Certificate | undefined {
  const bytes = content.startsWith('base64:')
    ? Buffer.from(content.slice('base64:'.length), 'base64')
    : Buffer.from(content);
  if (bytes.includes('PRIVATE KEY')) return undefined;
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}

/** Longer validities are shortened and nobody is told. */
function atMostTwoYears(from: number, until: number): number {
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + 2);
  return Math.min(until, end.getTime());
}

export function readCertificate(fileName: string, content: string, now: number): CertificateFacts | Refusal {
  if (!/\.(?:cer|pem|crt)$/i.test(fileName)) return mappingTexts.notUploaded;
  const certificate = parse(content);
  const algorithm = certificate && algorithmOf(certificate);
  if (!certificate || !algorithm) return mappingTexts.invalid;
  const validFrom = Date.parse(certificate.validFrom);
  const validUntil = atMostTwoYears(validFrom, Date.parse(certificate.validTo));
  if (validUntil <= now) return mappingTexts.invalid;
  return {
    certificateId: createHash('sha256').update(certificate.raw).digest('base64url'),
    validFrom,
    validUntil,
    algorithm,
    certificatePem: certificate.toString(),
  };
}

export function isActive({ revoked, validUntil }: CertificateMapping, now: number): boolean {
  return !revoked && validUntil > now;
}

/** A certificate belongs to one combination for ever, also when it is revoked; a combination has one that is active. */
export function refusesMapping(
  account: Account,
  { applicationId, roleId, entityId }: Combination,
  certificateId: string,
  now: number,
): Refusal | undefined {
  if (account.certificateMappings.has(certificateId)) return mappingTexts.notUploaded;
  const active = [...account.certificateMappings.values()].filter(
    (one) => one.applicationId === applicationId && isActive(one, now),
  );
  const taken = active.some((one) => one.roleId === roleId && one.entityId === entityId);
  return taken || active.length >= activePerApplication ? mappingTexts.notUploaded : undefined;
}

// The values that go with the key: made here, made for a key that somebody brings, or read from the certificate of the vendor, who
// keeps the key.
import type { Recipe } from '../../guide/recipe';
import type { Made, MakeInput } from '../kind';
import { makeKeyAndCertificate, type KeyAndCertificate } from './certificate';
import { keyFitsCertificate } from './key-fits';
import { readPrivateKey } from './private-key';
import { readCertificate, type Certificate } from './read-certificate';
import { algorithmOf, certificateOf, scopesOf } from './scopes';

export async function makeValues({ recipe, setUp, given, now }: MakeInput): Promise<Made> {
  if (recipe.heldByVendor?.includes('privateKey') === true) {
    const read = await readCertificate(given ?? certificateOf(recipe) ?? '', now);
    return read.ok ? { ok: true, values: ofCertificate(read.certificate, recipe) } : read;
  }
  if (given === null) {
    const made = await makeKeyAndCertificate({
      algorithm: algorithmOf(recipe),
      name: setUp.application,
      now,
    });
    return { ok: true, values: ofKey(made, recipe) };
  }
  const read = readPrivateKey(given);
  if (!read.ok) return read;
  const privateKey = read.key.pem;
  const brought = certificateIn(given);
  if (brought === null) {
    const made = await makeKeyAndCertificate({
      algorithm: read.key.algorithm,
      name: setUp.application,
      now,
      privateKey,
    });
    return { ok: true, values: ofKey(made, recipe) };
  }
  const certificate = await readCertificate(brought, now);
  if (!certificate.ok) return certificate;
  const { pem } = certificate.certificate;
  if (!(await keyFitsCertificate(privateKey, pem))) return { ok: false, reason: 'does-not-fit' };
  return { ok: true, values: { ...ofCertificate(certificate.certificate, recipe), privateKey } };
}

/** The certificate that stands beside a key, as text. */
function certificateIn(text: string): string | null {
  return /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0] ?? null;
}

function ofKey(
  { privateKey, certificate, certificateId, algorithm, validUntil }: KeyAndCertificate,
  recipe: Recipe,
): Record<string, string> {
  const expires = dayOf(validUntil);
  return { privateKey, certificate, certificateId, algorithm, expires, scopes: scopesOf(recipe).join(' ') };
}

function ofCertificate(
  { pem: certificate, certificateId, algorithm, notAfter }: Certificate,
  recipe: Recipe,
): Record<string, string> {
  const expires = dayOf(notAfter);
  return { certificate, certificateId, algorithm, expires, scopes: scopesOf(recipe).join(' ') };
}

/** The day in UTC, YYYY-MM-DD. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

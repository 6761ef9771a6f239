// The vendor's certificate as the person sees it before it is taken: who maps the certificate of a stranger lets him in.
import type { Recipe } from '../../guide/recipe';
import type { Preview } from '../kind';
import { fingerprintWords } from '../../handover/fingerprint-words';
import { readCertificate } from './read-certificate';
import { certificateOf } from './scopes';

export async function previewCertificate(
  given: string | null,
  recipe: Recipe,
  now: number,
): Promise<Preview | null> {
  const text = given ?? certificateOf(recipe);
  if (text === null) return null;
  const read = await readCertificate(text, now);
  if (!read.ok) return read;
  const { subject, notBefore, notAfter, algorithm, certificateId } = read.certificate;
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return {
    ok: true,
    lines: [
      ['popup.made.subject', subject],
      ['popup.made.valid', `${day(notBefore)} – ${day(notAfter)}`],
      ['popup.made.algorithm', algorithm],
      ['popup.made.certificateId', certificateId],
    ],
    words: fingerprintWords(certificateId),
  };
}

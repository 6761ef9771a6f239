// The vendor's certificate as the person sees it: whose it says it is, until when, and words that only this one has.
import { describe, expect, it } from 'vitest';
import { previewOf } from '@/utils/credential-kinds/previews';
import { recipes } from '@/utils/recipes';
import { certificatePem, nameOf, NOW } from './test-certificates';
import { pkcs8Of, testKey } from './test-keys';

const vendors = recipes.find(({ id }) => id === 'general-oauth2-vendor-key')!;
const key = testKey('P-256');
const pem = certificatePem({ key, subject: nameOf(['2.5.4.3', 'Acme Warehouse']) });
const [fulfillment] = recipes;

describe('previewOf', () => {
  it('shows subject, dates, algorithm, ID and six words', async () => {
    const preview = await previewOf(pem, vendors, NOW);
    expect(preview).toMatchObject({
      ok: true,
      lines: [
        ['popup.made.subject', 'CN=Acme Warehouse'],
        ['popup.made.valid', '2026-11-25 – 2027-09-22'],
        ['popup.made.algorithm', 'ES256'],
        ['popup.made.certificateId', expect.stringMatching(/^[\w-]{43}$/)],
      ],
    });
    const words = preview?.ok === true ? preview.words.split(' ') : [];
    expect(words).toHaveLength(6);
    const other = await previewOf(certificatePem({ key: testKey('P-384') }), vendors, NOW);
    expect(other).not.toMatchObject({ words: words.join(' ') });
  });

  it('is of the recipe’s where nothing is given, and nothing where there is none', async () => {
    expect(await previewOf(null, vendors, NOW)).toBeNull();
    const withOne = { ...vendors, settings: { ...vendors.settings, certificate: pem } };
    expect(await previewOf(null, withOne, NOW)).toMatchObject({ ok: true });
    expect(await previewOf(pem, fulfillment, NOW)).toBeNull();
  });

  it('says why a text is none that can be taken', async () => {
    expect(await previewOf(`${pem}${pkcs8Of(key)}`, vendors, NOW)).toEqual({
      ok: false,
      reason: 'holds-a-key',
    });
    expect(await previewOf('hello', vendors, NOW)).toEqual({ ok: false, reason: 'no-certificate' });
  });
});

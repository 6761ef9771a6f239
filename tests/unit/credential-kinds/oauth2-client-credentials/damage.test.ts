// @vitest-environment node
// Keys and certificates as they get damaged: nothing throws, and what is taken all the same is what Node takes for the same.
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFitsCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/key-fits';
import { toPem } from '@/utils/credential-kinds/oauth2-client-credentials/pem';
import { readPrivateKey } from '@/utils/credential-kinds/oauth2-client-credentials/private-key';
import { readCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/read-certificate';
import { certificatePem, extensionList, nameOf, NOW } from './test-certificates';
import { ownFormOf, pkcs8Of, sorts, testKey } from './test-keys';

const RUNS = 2000;

/** What happens to a text: a piece goes, comes twice, is replaced, or the rest is lost. */
const textDamage = fc.record({
  type: fc.constantFrom('cut', 'twice', 'replace', 'end', 'start'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 80 }),
  by: fc.oneof(
    fc.constantFrom('\n', '\r\n', ' ', '\\n', '=', '-', '-----END', '"', '\0', 'A', '+', '>', '\ufeff'),
    fc.string({ maxLength: 5 }),
  ),
});

/** What happens to the bytes inside: tags, lengths and values change. */
const byteDamage = fc.record({
  at: fc.nat(),
  /** Most of what tells parts apart stands in front. */
  isInFront: fc.boolean(),
  value: fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 0x30, 0x31, 0x80, 0x81, 0x82, 0xa0, 0xff),
  ),
  type: fc.constantFrom('set', 'add', 'remove', 'xor'),
});

const damage = fc.oneof(
  fc.record({ texts: fc.array(textDamage, { minLength: 1, maxLength: 2 }), bytes: fc.constant([]) }),
  fc.record({ texts: fc.constant([]), bytes: fc.array(byteDamage, { minLength: 1, maxLength: 2 }) }),
);

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(pem: string, { texts, bytes }: Damage): string {
  const label = /BEGIN ([A-Z ]+)-/.exec(pem)?.[1] ?? '';
  let der = [...Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64')];
  for (const { at, isInFront, value, type } of bytes) {
    const place = at % (isInFront ? Math.min(der.length, 120) : der.length);
    if (type === 'set') der[place] = value;
    if (type === 'xor') der[place]! ^= value;
    if (type === 'add') der = [...der.slice(0, place), value, ...der.slice(place)];
    if (type === 'remove') der = [...der.slice(0, place), ...der.slice(place + 1)];
  }
  let text = bytes.length === 0 ? pem : toPem(label, Uint8Array.from(der));
  for (const { type, at, length, by } of texts) {
    const place = at % (text.length + 1);
    const [before, piece, after] = [
      text.slice(0, place),
      text.slice(place, place + length),
      text.slice(place + length),
    ];
    if (type === 'cut') text = before + after;
    if (type === 'twice') text = before + piece + piece + after;
    if (type === 'replace') text = before + by + after;
    if (type === 'end') text = before;
    if (type === 'start') text = piece + after;
  }
  return text;
}

const keyTexts = () => sorts.flatMap((sort) => [pkcs8Of(testKey(sort)), ownFormOf(testKey(sort))]);

test(`${RUNS} damaged keys`, () => {
  const texts = keyTexts();
  const whole = new Set(texts.map((text) => createPrivateKey(text).export({ type: 'pkcs8', format: 'pem' })));
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), damage, (text, how) => {
      const result = readPrivateKey(damaged(text, how));
      if (!result.ok) {
        expect(Object.keys(result)).toEqual(['ok', 'reason']);
        return;
      }
      taken += 1;
      const key = createPrivateKey(result.key.pem);
      expect(key.export({ type: 'pkcs8', format: 'pem' })).toBe(result.key.pem);
      expect(createPublicKey(key).export({ type: 'spki', format: 'der' })).toEqual(
        Buffer.from(result.key.spki),
      );
      // Each number follows from the others, so that a key is the one it was or none.
      expect(whole).toContain(result.key.pem);
    }),
    { numRuns: RUNS },
  );
  expect(taken).toBeGreaterThan(30);
  expect(taken).toBeLessThan(RUNS / 2);
});

test(`${RUNS} damaged certificates`, async () => {
  const issuer = nameOf(['2.5.4.6', 'DE'], ['2.5.4.3', 'Issuer']);
  const options = [extensionList('2.5.29.14', '2.5.29.15')];
  // What another key signed cannot be proven, so that more damage gets as far as the names and fields.
  const texts = [
    ...sorts.map((sort) => certificatePem({ key: testKey(sort), options })),
    ...sorts.map((sort) => certificatePem({ key: testKey(sort), signer: testKey('P-256'), issuer, options })),
  ];
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), damage, async (text, how) => {
      const result = await readCertificate(damaged(text, how), NOW);
      if (!result.ok) {
        expect(Object.keys(result)).toEqual(['ok', 'reason']);
        return;
      }
      taken += 1;
      const { certificate } = result;
      const x509 = new X509Certificate(certificate.pem);
      expect(x509.toString()).toBe(certificate.pem);
      expect(x509.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(
        Buffer.from(certificate.certificateId, 'base64url').toString('hex'),
      );
      expect(Date.parse(x509.validTo)).toBe(certificate.notAfter);
      expect(x509.publicKey.asymmetricKeyType).toBe(certificate.type.toLowerCase());
      expect(x509.publicKey.export({ type: 'spki', format: 'der' })).toEqual(Buffer.from(certificate.spki));
      if (certificate.subject === certificate.issuer) expect(x509.verify(x509.publicKey)).toBe(true);
    }),
    { numRuns: RUNS },
  );
  expect(taken).toBeGreaterThan(30);
  expect(taken).toBeLessThan(RUNS / 2);
});

test('any text at all', async () => {
  const certificate = certificatePem({ key: testKey('P-256') });
  const words = [
    '-----BEGIN ',
    '-----END ',
    'PRIVATE KEY',
    'CERTIFICATE',
    '-----',
    '\n',
    'MIIB',
    'LS0tLS1CRUdJTi',
    '=',
    '\\u0041',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const text = parts.join('');
      expect(readPrivateKey(text).ok).toBe(false);
      expect((await readCertificate(text, NOW)).ok).toBe(false);
      expect(await keyFitsCertificate(text, certificate)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('no reason holds a part of a key', () => {
  for (const text of keyTexts()) {
    const said = JSON.stringify(readPrivateKey(text.slice(0, -60)));
    expect(said.length).toBeLessThan(40);
  }
});

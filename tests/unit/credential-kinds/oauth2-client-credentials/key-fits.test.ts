// @vitest-environment node
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keyFitsCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/key-fits';
import { certificatePem, NOW } from './test-certificates';
import { newKey, ownFormOf, pkcs8Of, sorts, testKey } from './test-keys';

describe.each(sorts)('%s', (sort) => {
  test('the key that a certificate was made for, and no other', async () => {
    const certificate = certificatePem({ key: testKey(sort) });
    for (const key of [testKey(sort), newKey(sort), ...sorts.map(testKey)]) {
      const fits = new X509Certificate(certificate).checkPrivateKey(key);
      expect(await keyFitsCertificate(pkcs8Of(key), certificate)).toBe(fits);
    }
    expect(await keyFitsCertificate(ownFormOf(testKey(sort)), certificate)).toBe(true);
  });

  test('also where it is over, or signed by somebody else', async () => {
    const key = testKey(sort);
    const over = certificatePem({ key, from: NOW - 2_000_000, until: NOW - 1_000_000 });
    expect(await keyFitsCertificate(pkcs8Of(key), over)).toBe(true);
    expect(await keyFitsCertificate(pkcs8Of(key), certificatePem({ key, signer: testKey('P-256') }))).toBe(
      true,
    );
    expect(
      await keyFitsCertificate(
        pkcs8Of(testKey('P-384')),
        certificatePem({ key: testKey('P-256'), signer: testKey('P-384') }),
      ),
    ).toBe(false);
  });
});

test('what cannot be read fits nothing', async () => {
  const [key, certificate] = [pkcs8Of(testKey('P-256')), certificatePem({ key: testKey('P-256') })];
  for (const [one, other] of [
    ['', certificate],
    [key, ''],
    [certificate, key],
    [key, certificate + certificate],
    [key, certificate.slice(0, 200)],
    [key.slice(0, 100), certificate],
  ] as const)
    expect(await keyFitsCertificate(one, other)).toBe(false);
});

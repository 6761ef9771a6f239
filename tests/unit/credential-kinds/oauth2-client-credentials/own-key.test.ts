// @vitest-environment node
// A certificate for a key that somebody brings, judged by Node and OpenSSL.
import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeKeyAndCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import { keyFitsCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/key-fits';
import { readCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/read-certificate';
import { facts, ownFormOf, pkcs8Of, sorts, testKey } from './test-keys';

const NOW = Date.UTC(2026, 10, 26, 12, 0, 0, 345);
const make = (privateKey: string) => makeKeyAndCertificate({ privateKey, name: 'Vendor Link', now: NOW });
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.each(sorts)('%s', (sort) => {
  test('the key stays, and the certificate is signed by it, by the rule that goes with it', async () => {
    const made = await make(ownFormOf(testKey(sort)));
    const x509 = new X509Certificate(made.certificate);
    expect(made.privateKey).toBe(pkcs8Of(testKey(sort)));
    expect(made.algorithm).toBe(facts[sort].algorithm);
    expect(x509.verify(x509.publicKey)).toBe(true);
    expect(x509.checkPrivateKey(createPrivateKey(made.privateKey))).toBe(true);
    expect(made.certificateId).toBe(createHash('sha256').update(x509.raw).digest('base64url'));
    expect(made.validUntil).toBe(Date.parse(x509.validTo));
    expect(await keyFitsCertificate(made.privateKey, made.certificate)).toBe(true);
    expect(await readCertificate(made.certificate, NOW)).toMatchObject({
      ok: true,
      certificate: {
        ...facts[sort],
        pem: made.certificate,
        certificateId: made.certificateId,
        notAfter: made.validUntil,
        isLongerThanTwoYears: false,
      },
    });
  });

  test.skipIf(!hasOpenssl)(
    'OpenSSL takes it under its strictest rules, with the hash of its size',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'credential-guide-own-key-'));
      const file = join(folder, 'certificate.pem');
      writeFileSync(file, (await make(pkcs8Of(testKey(sort)))).certificate);
      const run = (...args: string[]) => spawnSync('openssl', args, { encoding: 'utf8' }).stdout;
      const at = String((NOW / 1000) | 0);
      const verified = run('verify', '-x509_strict', '-check_ss_sig', '-attime', at, '-CAfile', file, file);
      const text = run('x509', '-in', file, '-noout', '-text');
      rmSync(folder, { recursive: true });
      expect(verified).toBe(`${file}: OK\n`);
      const hash = { ES256: 'SHA256', ES384: 'SHA384', ES512: 'SHA512', PS256: 'sha256' }[
        facts[sort].algorithm
      ];
      expect(text).toMatch(sort === 'RSA' ? /rsassaPss[^]*Hash Algorithm: sha256/ : `ecdsa-with-${hash}`);
    },
  );
});

test('no id begins with a hyphen, and no two are alike', async () => {
  const ids = new Set<string>();
  for (let at = 0; at < 150; at += 1) ids.add((await make(pkcs8Of(testKey('P-256')))).certificateId);
  expect(ids.size).toBe(150);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{42}$/);
});

test.each(['ES384', 'ES512'] as const)('a new key for %s', async (algorithm) => {
  const made = await makeKeyAndCertificate({ algorithm, name: 'New', now: NOW });
  const x509 = new X509Certificate(made.certificate);
  expect(x509.verify(x509.publicKey)).toBe(true);
  expect(await keyFitsCertificate(made.privateKey, made.certificate)).toBe(true);
});

test('a key that was not read before is our own mistake, and so is one of another algorithm', async () => {
  const privateKey = pkcs8Of(testKey('P-256'));
  for (const wrong of [make('nothing'), make(privateKey.slice(0, 99))])
    await expect(wrong).rejects.toThrow(/^The key was not read before$/);
  await expect(
    makeKeyAndCertificate({ privateKey, algorithm: 'PS256', name: 'New', now: NOW }),
  ).rejects.toThrow(/^The key has another algorithm$/);
});

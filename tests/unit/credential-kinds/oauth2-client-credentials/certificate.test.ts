// @vitest-environment node
// The key and its certificate, looked at by others than those who made them: Node's own cryptography, and OpenSSL where it is there.
import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createSign, createVerify, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  certificateIdOf,
  makeKeyAndCertificate,
  type KeyAndCertificate,
  type SigningAlgorithm,
} from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import { integer, oid, time } from '@/utils/credential-kinds/oauth2-client-credentials/der';
import { readCertificate } from '../../../netsuite/mapping-rules';

const NOW = Date.UTC(2026, 10, 26, 12, 0, 0, 345);
const TWO_YEARS_MS = 730 * 86_400_000;
const made = new Map<SigningAlgorithm, KeyAndCertificate>();

beforeAll(async () => {
  for (const algorithm of ['ES256', 'PS256'] as const)
    made.set(
      algorithm,
      await makeKeyAndCertificate({ algorithm, name: 'Vendor Link · 1234567_SB1', now: NOW }),
    );
}, 60_000);

describe.each(['ES256', 'PS256'] as const)('%s', (algorithm) => {
  const own = () => made.get(algorithm)!;
  const x509 = () => new X509Certificate(own().certificate);

  test('the certificate is signed by its own key, and the private key is that one', () => {
    expect(x509().verify(x509().publicKey)).toBe(true);
    expect(x509().checkPrivateKey(createPrivateKey(own().privateKey))).toBe(true);
  });

  test('its kind and size are ones that NetSuite takes', () => {
    const { asymmetricKeyType, asymmetricKeyDetails } = x509().publicKey;
    if (algorithm === 'ES256') expect(asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
    else expect([asymmetricKeyType, asymmetricKeyDetails?.modulusLength]).toEqual(['rsa', 4096]);
  });

  test('it is valid from a few minutes ago, for less than two years', () => {
    const { validFrom, validTo } = x509();
    const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
    expect(NOW - from).toBeGreaterThan(5 * 60_000);
    expect(NOW - from).toBeLessThan(60 * 60_000);
    expect(to).toBe(own().validUntil);
    expect(to - from).toBeLessThan(TWO_YEARS_MS);
    expect(to - from).toBeGreaterThan(TWO_YEARS_MS - 3 * 86_400_000);
  });

  test('its id is the hash of the whole certificate, told in the same way from its text', async () => {
    const hash = createHash('sha256').update(x509().raw).digest('base64url');
    expect(own().certificateId).toBe(hash);
    expect(await certificateIdOf(own().certificate.replaceAll('\n', '\r\n'))).toBe(hash);
    expect(await certificateIdOf('no certificate')).toBeNull();
  });

  test('no text holds both, and the certificate’s holds no key', () => {
    expect(own().certificate).not.toContain('KEY');
    expect(own().privateKey).not.toContain('CERTIFICATE');
    expect(own().privateKey).toMatch(
      /^-----BEGIN PRIVATE KEY-----\n(?:.{1,64}\n)+-----END PRIVATE KEY-----\n$/,
    );
  });

  test('its serial number is positive and of at most twenty bytes', () => {
    const { serialNumber } = x509();
    expect(serialNumber.length).toBeLessThanOrEqual(40);
    expect(Number.parseInt(serialNumber.slice(0, 1), 16)).toBeLessThan(8);
  });

  test('the fake NetSuite takes it under the same id', () => {
    const read = readCertificate('certificate.pem', own().certificate, NOW);
    expect(read).toMatchObject({ certificateId: own().certificateId });
  });

  test('what the key signs is verified by the certificate', () => {
    const signed = createSign('sha256').update('an assertion').sign(createPrivateKey(own().privateKey));
    expect(createVerify('sha256').update('an assertion').verify(x509().publicKey, signed)).toBe(true);
  });
});

test('no id begins with a hyphen, and no two certificates are alike', async () => {
  const ids = new Set<string>();
  for (let at = 0; at < 200; at += 1) {
    const { certificateId } = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'Many', now: NOW });
    expect(certificateId).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{42}$/);
    ids.add(certificateId);
  }
  expect(ids.size).toBe(200);
});

test('any name is carried, cut to what may stand there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }), async (name) => {
      const { certificate } = await makeKeyAndCertificate({ algorithm: 'ES256', name, now: NOW });
      const x509 = new X509Certificate(certificate);
      return x509.verify(x509.publicKey);
    }),
    { numRuns: 40, seed: 19 },
  );
});

describe('DER', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

  test.each([
    ['zero', [0], '020100'],
    ['with zeros before it', [0, 0, 5], '020105'],
    ['with its first bit set', [0x80], '02020080'],
  ])('an integer: %s', (_, bytes, wanted) => {
    expect(hex(integer(Uint8Array.from(bytes)))).toBe(wanted);
  });

  // Both from RFC 5280 and X.690, 8.19.
  test('an object identifier with arcs of several bytes', () => {
    expect(hex(oid('1.2.840.113549.1.1.10'))).toBe('06092a864886f70d01010a');
    expect(hex(oid('2.16.840.1.101.3.4.2.1'))).toBe('0609608648016503040201');
  });

  test('the year has four digits from 2050 on', () => {
    const text = (ms: number) => Buffer.from(time(ms)).subarray(2).toString();
    expect(text(Date.UTC(2049, 11, 31, 23, 59, 59))).toBe('491231235959Z');
    expect(text(Date.UTC(2050, 0, 1))).toBe('20500101000000Z');
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)(`openssl ${hasOpenssl ? '' : '(skipped: it is not installed)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-certificate-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['ES256', 'PS256'] as const)('%s is accepted under its strictest rules', (algorithm) => {
    const { certificate, privateKey } = made.get(algorithm)!;
    const [file, key] = [join(folder, `${algorithm}.pem`), join(folder, `${algorithm}.key`)];
    writeFileSync(file, certificate);
    writeFileSync(key, privateKey);
    const run = (...args: string[]) => spawnSync('openssl', args, { encoding: 'utf8' });
    const at = String(Math.floor(NOW / 1000));
    const strict = run('verify', '-x509_strict', '-check_ss_sig', '-attime', at, '-CAfile', file, file);
    expect(strict.stderr).toBe('');
    expect(strict.stdout).toBe(`${file}: OK\n`);
    const ofCertificate = run('x509', '-in', file, '-noout', '-pubkey').stdout;
    expect(run('pkey', '-in', key, '-pubout').stdout).toBe(ofCertificate);
  });
});

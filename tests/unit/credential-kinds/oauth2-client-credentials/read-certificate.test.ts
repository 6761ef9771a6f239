// @vitest-environment node
// Certificates as vendors send them, made by Node and OpenSSL; what is read from them is compared with what Node reads.
import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  bitString,
  integer,
  nothing,
  oid,
  sequence,
  type Bytes,
} from '@/utils/credential-kinds/oauth2-client-credentials/der';
import { toPem } from '@/utils/credential-kinds/oauth2-client-credentials/pem';
import {
  readCertificate,
  type CertificateReason,
} from '@/utils/credential-kinds/oauth2-client-credentials/read-certificate';
import {
  bytesOf,
  certificateDer,
  certificatePem,
  extensionList,
  idOf,
  nameOf,
  NOW,
} from './test-certificates';
import { facts, ownFormOf, pkcs8Of, sorts, testKey, type Sort } from './test-keys';

const p256 = () => testKey('P-256');
const pem = () => certificatePem({ key: p256() });
const base64 = (text: string) => Buffer.from(text).toString('base64');
const bodyOf = (text: string) => text.replace(/-----.*-----/g, '').trim();

const outcome = async (text: string): Promise<CertificateReason | 'ok'> => {
  const result = await readCertificate(text, NOW);
  return result.ok ? 'ok' : result.reason;
};

const certificateOf = async (text: string, now = NOW) => {
  const result = await readCertificate(text, now);
  if (!result.ok) throw new Error(result.reason);
  return result.certificate;
};

test.each(sorts)('%s: all that is read is what Node reads', async (sort) => {
  const der = certificateDer({ key: testKey(sort), options: [extensionList('2.5.29.14', '2.5.29.15')] });
  const certificate = await certificateOf(`Subject: CN=Test\n${toPem('CERTIFICATE', der)}\nThanks`);
  const x509 = new X509Certificate(certificate.pem);
  expect(certificate).toMatchObject({ ...facts[sort], subject: 'CN=Test', issuer: 'CN=Test' });
  expect(certificate.certificateId).toBe(idOf(der));
  expect(Buffer.from(der)).toEqual(x509.raw);
  expect(new Date(certificate.notBefore)).toEqual(new Date(x509.validFrom));
  expect(new Date(certificate.notAfter)).toEqual(new Date(x509.validTo));
  expect(Buffer.from(certificate.spki)).toEqual(x509.publicKey.export({ type: 'spki', format: 'der' }));
  expect(certificate.isLongerThanTwoYears).toBe(false);
});

test.each<readonly [name: string, write: (text: string) => string]>([
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['on one line', (text) => text.replaceAll('\n', '\\n')],
  ['quoted in a mail', (text) => `Hi Tom,\n${text.replace(/^/gm, '> ')}\n`],
  ['in base64', base64],
  ['without a frame', bodyOf],
  ['without a frame, on one line', (text) => bodyOf(text).replaceAll('\n', '')],
  ['under its old name', (text) => text.replaceAll(' CERTIFICATE', ' X509 CERTIFICATE')],
  [
    'beside its public key',
    (text) => text + createPublicKey(p256()).export({ type: 'spki', format: 'pem' }).toString(),
  ],
])('%s', async (_, write) => {
  const text = pem();
  expect(await certificateOf(write(text))).toMatchObject({ pem: text });
});

describe('a private key', () => {
  const key = () => pkcs8Of(p256());

  test.each<readonly [name: string, text: () => string]>([
    ['alone', key],
    ['in front', () => key() + pem()],
    ['behind', () => pem() + key()],
    ['behind two certificates', () => pem() + pem() + key()],
    ['of SEC1', () => pem() + ownFormOf(p256())],
    ['with a passphrase', () => pem() + toPem('ENCRYPTED PRIVATE KEY', nothing())],
    ['of OpenSSH', () => pem() + toPem('OPENSSH PRIVATE KEY', nothing())],
    ['its beginning', () => pem() + key().slice(0, 50)],
    ['its end', () => pem() + key().slice(60)],
    ['in base64', () => pem() + base64(key())],
    ['in base64, both', () => base64(pem() + key())],
    ['without a frame', () => `${pem()}\n${bodyOf(key())}`],
    ['without a frame, behind a label', () => `${pem()}\nkey: ${bodyOf(ownFormOf(testKey('RSA')))}`],
    ['on one line', () => pem() + key().replaceAll('\n', '\\n')],
    [
      'in a frame that says otherwise',
      () => toPem('CERTIFICATE', bytesOf(Buffer.from(bodyOf(key()), 'base64'))),
    ],
    ['as JSON', () => pem() + JSON.stringify(p256().export({ format: 'jwk' }))],
    ['for PuTTY', () => `${pem()}PuTTY-User-Key-File-3: ecdsa-sha2-nistp256`],
    ['from UTF-16', () => (pem() + key()).replace(/[^]/g, '$&\0')],
    ['far behind', () => pem() + ' '.repeat(300_000) + key()],
  ])('%s is seen before all else', async (_, text) => {
    expect(await outcome(text())).toBe('holds-a-key');
  });

  test('prose about it is none', async () => {
    expect(await outcome(`Our private key stays here. The certificate:\n${pem()}`)).toBe('ok');
  });
});

describe('refused', () => {
  const shortKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const rsaSpki = (bits: number, exponent = 0x03) =>
    sequence(
      sequence(oid('1.2.840.113549.1.1.1'), nothing()),
      bitString(sequence(integer(new Uint8Array(bits / 8).fill(0xff)), integer(Uint8Array.of(exponent)))),
    );
  const withSpki = (spki: Bytes) => certificatePem({ key: p256(), spki });
  const spkiOf = (key: ReturnType<typeof p256>) =>
    bytesOf(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  const curveKey = (name: string, paramEncoding: 'named' | 'explicit' = 'named') =>
    generateKeyPairSync('ec', { namedCurve: name, paramEncoding }).privateKey;
  const point = () => spkiOf(p256()).slice(-65);
  const ecSpki = (bits: Bytes) =>
    sequence(sequence(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7')), bitString(bits));

  test.each<readonly [name: string, reason: CertificateReason, text: () => string]>([
    ['nothing', 'no-certificate', () => ''],
    ['prose', 'no-certificate', () => 'Please find the certificate attached.'],
    [
      'a request for one',
      'no-certificate',
      () => toPem('CERTIFICATE REQUEST', certificateDer({ key: p256() })),
    ],
    ['a public key', 'public-key-only', () => toPem('PUBLIC KEY', spkiOf(p256()))],
    ['a public key without a frame', 'public-key-only', () => bodyOf(toPem('PUBLIC KEY', spkiOf(p256())))],
    ['a public key of OpenSSH', 'public-key-only', () => 'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTI'],
    ['a chain', 'several', () => pem() + pem()],
    ['the first half', 'damaged', () => pem().slice(0, 200)],
    ['a letter less', 'damaged', () => pem().replace('\nMI', '\nM')],
    [
      'a letter more at the end',
      'damaged',
      () => toPem('CERTIFICATE', Uint8Array.of(...certificateDer({ key: p256() }), 0)),
    ],
    ['RSA 2048', 'too-small', () => certificatePem({ key: shortKey() })],
    ['RSA 3584', 'unsupported-size', () => withSpki(rsaSpki(3584))],
    ['RSA 8192', 'unsupported-size', () => withSpki(rsaSpki(8192))],
    ['an exponent of one', 'damaged', () => withSpki(rsaSpki(3072, 1))],
    ['an even exponent', 'damaged', () => withSpki(rsaSpki(3072, 4))],
    ['another curve', 'unsupported-curve', () => certificatePem({ key: curveKey('secp256k1') })],
    [
      'a curve in numbers',
      'unsupported-curve',
      () => certificatePem({ key: curveKey('prime256v1', 'explicit') }),
    ],
    [
      'a point in its short form',
      'unsupported-curve',
      () => withSpki(ecSpki(Uint8Array.of(2 + (point().at(-1)! & 1), ...point().slice(1, 33)))),
    ],
    [
      'a point beside the curve',
      'damaged',
      () => withSpki(ecSpki(Uint8Array.of(...point().slice(0, -1), point().at(-1)! ^ 1))),
    ],
    [
      'RSA-PSS',
      'pss-key',
      () => withSpki(spkiOf(generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey)),
    ],
    ['Ed25519', 'unsupported-type', () => withSpki(spkiOf(generateKeyPairSync('ed25519').privateKey))],
    ['over', 'expired', () => certificatePem({ key: p256(), until: NOW })],
    ['not begun', 'not-yet-valid', () => certificatePem({ key: p256(), from: NOW + 1000 })],
    [
      'signed by another key in the same name',
      'damaged',
      () => certificatePem({ key: p256(), signer: testKey('P-384') }),
    ],
  ])('%s: %s', async (_, reason, text) => {
    expect(await readCertificate(text(), NOW)).toEqual({ ok: false, reason });
  });

  test.each(['P-256', 'RSA'] as const)(
    'a wrong letter anywhere in one of %s that signs itself',
    async (sort) => {
      const name = Buffer.from(nameOf(['2.5.4.3', 'Test'])).toString('hex');
      const text = bodyOf(certificatePem({ key: testKey(sort) })).replaceAll('\n', '');
      let count = 0;
      for (let at = 8; at < text.length - 3; at += 11) {
        const other = text[at] === 'A' ? 'B' : 'A';
        const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
        // In one of the two names alone: then somebody else may have signed it.
        if (Buffer.from(changed, 'base64').toString('hex').split(name).length !== 3) continue;
        const reason = await outcome(`-----BEGIN CERTIFICATE-----\n${changed}\n-----END CERTIFICATE-----`);
        expect(reason).not.toBe('ok');
        count += 1;
      }
      expect(count).toBeGreaterThan(20);
    },
  );
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)(`openssl ${hasOpenssl ? '' : '(skipped: it is not installed)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-read-certificate-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const keyFile = (sort: Sort) => {
    const file = join(folder, `${sort}.key`);
    writeFileSync(file, pkcs8Of(testKey(sort)));
    return file;
  };
  const pss = (salt: string) => ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', `rsa_pss_saltlen:${salt}`];

  test.each<{ sort: Sort; hash: string; padding?: readonly string[] }>([
    { sort: 'P-256', hash: '-sha256' },
    { sort: 'P-256', hash: '-sha512' },
    { sort: 'P-384', hash: '-sha384' },
    { sort: 'P-521', hash: '-sha512' },
    { sort: 'P-521', hash: '-sha1' },
    { sort: 'RSA', hash: '-sha256' },
    { sort: 'RSA', hash: '-sha1' },
    { sort: 'RSA', hash: '-sha512', padding: pss('64') },
    // As in Oracle's own sample.
    { sort: 'RSA', hash: '-sha256', padding: pss('64') },
    { sort: 'RSA', hash: '-sha384', padding: pss('digest') },
  ])('one that req -x509 signs: %j', async ({ sort, hash, padding = [] }) => {
    const subject = '/C=DE/O=Vendor, Inc./CN=NetSuite link/emailAddress=a@example.com';
    const text = run(
      'req',
      '-x509',
      '-key',
      keyFile(sort),
      '-subj',
      subject,
      '-days',
      '365',
      hash,
      ...padding,
    );
    const now = Date.now() + 60_000;
    const certificate = await certificateOf(text, now);
    expect(certificate).toMatchObject({
      ...facts[sort],
      pem: text,
      subject: 'emailAddress=a@example.com,CN=NetSuite link,O=Vendor\\, Inc.,C=DE',
    });
    const place = text.length - 60;
    const other = text[place] === 'A' ? 'B' : 'A';
    const damaged = `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
    expect(await readCertificate(damaged, now)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('one that says much in front, as x509 -text does', async () => {
    const file = join(folder, 'text.pem');
    writeFileSync(file, certificatePem({ key: testKey('RSA') }));
    expect(await outcome(run('x509', '-in', file, '-text'))).toBe('ok');
  });
});

// @vitest-environment node
// What people have in files and paste, made by Node and OpenSSL; whether what comes of it is the same key is for Node to say.
import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  explicit,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
  type Bytes,
} from '@/utils/credential-kinds/oauth2-client-credentials/der';
import { toPem } from '@/utils/credential-kinds/oauth2-client-credentials/pem';
import {
  readPrivateKey,
  type PrivateKeyReason,
} from '@/utils/credential-kinds/oauth2-client-credentials/private-key';
import { bytesOf, certificatePem } from './test-certificates';
import { ownFormOf, pkcs8Of, sorts, testKey } from './test-keys';

const reasonOf = (text: string): PrivateKeyReason | 'ok' => {
  const result = readPrivateKey(text);
  return result.ok ? 'ok' : result.reason;
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
const bodyOf = (pem: string) => pem.replace(/-----.*-----/g, '').trim();

describe('of curves', () => {
  const der = () => bytesOf(ownDer('P-256'));
  const ownDer = (sort: 'P-256' | 'P-384') =>
    createPrivateKey(pkcs8Of(testKey(sort))).export({ type: 'sec1', format: 'der' });
  const secret = () => Buffer.from(testKey('P-256').export({ format: 'jwk' }).d ?? '', 'base64url');
  const sec1 = (...parts: readonly Bytes[]) => toPem('EC PRIVATE KEY', sequence(...parts));
  const one = integer(Uint8Array.of(1));
  const curve = explicit(0, oid('1.2.840.10045.3.1.7'));
  const same = () => ({ ok: true, key: { pem: pkcs8Of(testKey('P-256')) } });

  test('the public point may be missing', () => {
    const text = sec1(one, octetString(bytesOf(secret())), curve);
    expect(readPrivateKey(text)).toMatchObject(same());
  });

  test('the curve may stand beside it', () => {
    const parameters = toPem('EC PARAMETERS', oid('1.2.840.10045.3.1.7'));
    const text = sec1(one, octetString(bytesOf(secret())));
    expect(readPrivateKey(parameters + text)).toMatchObject(same());
    expect(reasonOf(text)).toBe('unsupported-curve');
    expect(reasonOf(toPem('EC PARAMETERS', oid('1.3.132.0.34')) + toPem('EC PRIVATE KEY', der()))).toBe(
      'damaged',
    );
  });

  test('zeros before the number are no other number', () => {
    expect(readPrivateKey(sec1(one, octetString(Uint8Array.of(0, ...secret())), curve))).toMatchObject(
      same(),
    );
    expect(reasonOf(sec1(one, octetString(Uint8Array.of(0, 0, ...secret())), curve))).toBe('damaged');
    expect(reasonOf(sec1(one, octetString(new Uint8Array(32)), curve))).toBe('damaged');
  });

  test('a point of another key is damage', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
    const otherDer = other.export({ type: 'sec1', format: 'der' });
    const mixed = Buffer.concat([der().subarray(0, 40), otherDer.subarray(40)]);
    expect(mixed.subarray(7, 39)).toEqual(secret());
    expect(reasonOf(toPem('EC PRIVATE KEY', bytesOf(mixed)))).toBe('damaged');
  });
});

describe('refused', () => {
  const pem = (type: 'ed25519' | 'x25519') =>
    generateKeyPairSync(type as 'ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const encrypted = { cipher: 'aes-256-cbc', passphrase: 'secret' };
  const p256 = () => testKey('P-256');
  const rsaOf = (bits: number) =>
    sequence(
      integer(Uint8Array.of(0)),
      ...Array.from({ length: 8 }, () => integer(new Uint8Array(bits / 8).fill(0xff))),
    );

  const cases: readonly (readonly [name: string, reason: PrivateKeyReason, text: () => string | Buffer])[] = [
    ['nothing', 'no-key', () => ''],
    ['prose', 'no-key', () => 'The private key is in the vault.'],
    ['base64 of something else', 'no-key', () => base64('x'.repeat(200))],
    [
      'PKCS#8 with a passphrase',
      'encrypted',
      () => p256().export({ type: 'pkcs8', format: 'pem', ...encrypted }),
    ],
    [
      'SEC1 with a passphrase',
      'encrypted',
      () => p256().export({ type: 'sec1', format: 'pem', ...encrypted }),
    ],
    [
      'on one line with a passphrase',
      'encrypted',
      () =>
        p256()
          .export({ type: 'sec1', format: 'pem', ...encrypted })
          .toString()
          .replaceAll('\n', '\\n'),
    ],
    [
      'with a passphrase and without a frame',
      'encrypted',
      () =>
        bodyOf(
          p256()
            .export({ type: 'pkcs8', format: 'pem', ...encrypted })
            .toString(),
        ),
    ],
    [
      'RSA-PSS',
      'pss-key',
      () =>
        generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
        }),
    ],
    [
      'another curve',
      'unsupported-curve',
      () =>
        generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export({
          type: 'sec1',
          format: 'pem',
        }),
    ],
    [
      'a curve in numbers',
      'unsupported-curve',
      () =>
        generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
        }),
    ],
    [
      'RSA 2048',
      'too-small',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
          type: 'pkcs1',
          format: 'pem',
        }),
    ],
    ['RSA 3584', 'unsupported-size', () => toPem('RSA PRIVATE KEY', rsaOf(3584))],
    ['RSA 8192', 'unsupported-size', () => toPem('RSA PRIVATE KEY', rsaOf(8192))],
    ['numbers that are no key', 'damaged', () => toPem('RSA PRIVATE KEY', rsaOf(4096))],
    ['Ed25519', 'unsupported-type', () => pem('ed25519')],
    ['X25519', 'unsupported-type', () => pem('x25519')],
    ['DSA', 'unsupported-type', () => toPem('DSA PRIVATE KEY', sequence(integer(Uint8Array.of(0))))],
    ['OpenSSH', 'unsupported-form', () => toPem('OPENSSH PRIVATE KEY', nothing())],
    ['PuTTY', 'unsupported-form', () => 'PuTTY-User-Key-File-3: ecdsa-sha2-nistp256\nEncryption: none\n'],
    ['JSON', 'unsupported-form', () => JSON.stringify(p256().export({ format: 'jwk' }))],
    ['a public key', 'public-key', () => createPublicKey(p256()).export({ type: 'spki', format: 'pem' })],
    [
      'a public key of PKCS#1',
      'public-key',
      () => createPublicKey(testKey('RSA')).export({ type: 'pkcs1', format: 'pem' }),
    ],
    [
      'a public key without a frame',
      'public-key',
      () => bodyOf(createPublicKey(p256()).export({ type: 'spki', format: 'pem' }).toString()),
    ],
    ['a public key of OpenSSH', 'public-key', () => 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ tom@desk'],
    ['a certificate', 'certificate', () => certificatePem({ key: p256() })],
    ['a certificate in base64', 'certificate', () => base64(certificatePem({ key: p256() }))],
    ['two keys', 'several', () => pkcs8Of(p256()) + ownFormOf(testKey('P-384'))],
    ['two keys, one of them in base64', 'several', () => pkcs8Of(p256()) + base64(pkcs8Of(testKey('RSA')))],
    ['the first half', 'damaged', () => pkcs8Of(p256()).slice(0, 120)],
    ['the second half', 'damaged', () => pkcs8Of(p256()).slice(120)],
    ['a letter less', 'damaged', () => pkcs8Of(p256()).replace(/^MI/m, 'M')],
    ['a line less', 'damaged', () => pkcs8Of(testKey('RSA')).replace(/(\n.{64}){3}/, '$1')],
    ['an empty frame', 'damaged', () => toPem('PRIVATE KEY', new Uint8Array(0))],
    [
      'another thing in its frame',
      'damaged',
      () => certificatePem({ key: p256() }).replaceAll('CERTIFICATE', 'PRIVATE KEY'),
    ],
    [
      'a third version',
      'damaged',
      () =>
        toPem(
          'PRIVATE KEY',
          sequence(integer(Uint8Array.of(2)), sequence(oid('1.2.840.10045.2.1')), octetString(nothing())),
        ),
    ],
  ];

  test.each(cases)('%s: %s', (_, reason, text) => {
    expect(readPrivateKey(text().toString())).toEqual({ ok: false, reason });
  });

  test('a wrong letter anywhere in an RSA key', () => {
    const text = bodyOf(ownFormOf(testKey('RSA'))).replaceAll('\n', '');
    for (let at = 100; at < text.length - 3; at += 60) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(reasonOf(`-----BEGIN RSA PRIVATE KEY-----\n${changed}\n-----END RSA PRIVATE KEY-----`)).toBe(
        'damaged',
      );
    }
  });

  test('however long a text is, it is read in no time', () => {
    const long = ['-----BEGIN PRIVATE KEY-----', 'LS0tLS1CRUdJTi', 'MIIE ', '"d" : ', '\\n" + ', '- ', 'A'];
    const start = performance.now();
    for (const part of long) reasonOf(part.repeat(Math.ceil(500_000 / part.length)));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)(`openssl ${hasOpenssl ? '' : '(skipped: it is not installed)'}`, () => {
  const run = (input: string, ...args: string[]) =>
    spawnSync('openssl', args, { encoding: 'utf8', input }).stdout;
  const sameAs = (pem: string) => ({ ok: true, key: { pem } });

  test.each(['prime256v1', 'secp384r1', 'secp521r1'])('ecparam -genkey writes two blocks for %s', (curve) => {
    const text = run('', 'ecparam', '-name', curve, '-genkey');
    expect(text).toContain('EC PARAMETERS');
    expect(readPrivateKey(text)).toMatchObject(sameAs(run(text, 'pkcs8', '-topk8', '-nocrypt')));
  });

  test('points in their short form, or left out', () => {
    const key = pkcs8Of(testKey('P-521'));
    const short = run(key, 'ec', '-conv_form', 'compressed');
    const none = run(key, 'ec', '-no_public');
    expect(short.length).toBeLessThan(ownFormOf(testKey('P-521')).length);
    expect(none.length).toBeLessThan(short.length);
    for (const text of [short, none]) expect(readPrivateKey(text)).toMatchObject(sameAs(key));
  });

  test('curves in numbers', () => {
    const text = run('', 'ecparam', '-name', 'prime256v1', '-genkey', '-param_enc', 'explicit');
    expect(reasonOf(text)).toBe('unsupported-curve');
  });

  test('all that openssl pkey -text says around the key', () => {
    const key = pkcs8Of(testKey('RSA'));
    expect(readPrivateKey(run(key, 'pkey', '-text'))).toMatchObject(sameAs(key));
  });

  test('it takes what comes of SEC1 and PKCS#1', () => {
    for (const sort of sorts) {
      const result = readPrivateKey(ownFormOf(testKey(sort)));
      const pem = result.ok ? result.key.pem : '';
      expect(run(pem, 'pkey', '-check', '-noout')).toContain('Key is valid');
    }
  });
});

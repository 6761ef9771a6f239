// @vitest-environment node
// What a certificate may hold: names in every kind of string, dates, versions and optional fields.
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  bitString,
  explicit,
  implicit,
  integer,
  nothing,
  oid,
  sequence,
  truth,
  octetString,
  type Bytes,
} from '@/utils/credential-kinds/oauth2-client-credentials/der';
import {
  readCertificate,
  type CertificateReason,
} from '@/utils/credential-kinds/oauth2-client-credentials/read-certificate';
import {
  certificatePem,
  extensionList,
  nameOf,
  NOW,
  stringOf,
  type CertificateOptions,
  type NamePair,
} from './test-certificates';
import { testKey } from './test-keys';

const DAY_MS = 86_400_000;
const p256 = () => testKey('P-256');

const outcome = async (text: string): Promise<CertificateReason | 'ok'> => {
  const result = await readCertificate(text, NOW);
  return result.ok ? 'ok' : result.reason;
};

const certificateOf = async (text: string, now = NOW) => {
  const result = await readCertificate(text, now);
  if (!result.ok) throw new Error(result.reason);
  return result.certificate;
};

test('all versions, and all fields that may be there', async () => {
  const ids = [implicit(1, Uint8Array.of(0, 1)), implicit(2, Uint8Array.of(0, 1))];
  const critical = explicit(
    3,
    sequence(
      sequence(oid('2.5.29.19'), truth(), octetString(sequence())),
      sequence(oid('2.5.29.14'), Uint8Array.of(1, 1, 0), octetString(octetString(nothing()))),
    ),
  );
  for (const [version, options] of [
    [null, []],
    [0, []],
    [1, ids],
    [2, [...ids, critical]],
  ] as const) {
    const text = certificatePem({ key: p256(), version, options });
    expect(await outcome(text)).toBe('ok');
    expect(new X509Certificate(text).publicKey.asymmetricKeyType).toBe('ec');
  }
});

test('one that somebody else signed is taken as it is', async () => {
  const text = certificatePem({
    key: p256(),
    signer: testKey('RSA'),
    issuer: nameOf(['2.5.4.6', 'DE'], ['2.5.4.10', 'Issuer'], ['2.5.4.3', 'CA 1']),
  });
  expect(await certificateOf(text)).toMatchObject({ subject: 'CN=Test', issuer: 'CN=CA 1,O=Issuer,C=DE' });
});

test.each<readonly [name: string, options: Partial<CertificateOptions>]>([
  ['two rules of signing', { outerAlgorithm: sequence(oid('1.2.840.10045.4.3.3')) }],
  ['a fourth version', { version: 3 }],
  ['extensions before version 3', { version: 1, options: [extensionList('2.5.29.14')] }],
  ['extensions in version 1', { version: null, options: [extensionList('2.5.29.14')] }],
  ['an extension twice', { options: [extensionList('2.5.29.14', '2.5.29.14')] }],
  ['an empty list of extensions', { options: [explicit(3, sequence())] }],
  ['fields in the wrong order', { options: [extensionList('2.5.29.14'), implicit(1, Uint8Array.of(0, 1))] }],
  ['a field that does not exist', { options: [explicit(4, nothing())] }],
  [
    'an extension that is neither critical nor not',
    {
      options: [
        explicit(3, sequence(sequence(oid('2.5.29.14'), Uint8Array.of(1, 1, 7), octetString(nothing())))),
      ],
    },
  ],
  ['a name that is no sequence', { subject: nothing() }],
  ['UTF-8 that is none', { subject: nameOf(['2.5.4.3', stringOf(0x0c, Uint8Array.of(0xc3, 0x28))]) }],
  ['half a letter of two bytes', { subject: nameOf(['2.5.4.3', stringOf(0x1e, Uint8Array.of(0))]) }],
  ['half a letter of four bytes', { subject: nameOf(['2.5.4.3', stringOf(0x1c, Uint8Array.of(0, 0, 0))]) }],
  ['half a pair of two bytes each', { subject: nameOf(['2.5.4.3', stringOf(0x1e, Uint8Array.of(0xd8, 0))]) }],
  ['a name of a number', { subject: nameOf(['2.5.4.3', integer(Uint8Array.of(1))]) }],
])('refused: %s', async (_, options) => {
  expect(await outcome(certificatePem({ key: p256(), ...options }))).toBe('damaged');
});

describe('names', () => {
  const subjectOf = async (...pairs: readonly NamePair[]) =>
    (await certificateOf(certificatePem({ key: p256(), subject: nameOf(...pairs) }))).subject;
  const latin = (text: string) => Buffer.from(text, 'latin1');

  test.each<readonly [name: string, value: Bytes | string, text: string]>([
    ['UTF-8', 'Zoë 🔑', 'Zoë 🔑'],
    ['printable', stringOf(0x13, latin('Zoe & Co_')), 'Zoe & Co_'],
    ['teletex', stringOf(0x14, latin('Zoë')), 'Zoë'],
    ['IA5', stringOf(0x16, latin('zoe@example.com')), 'zoe@example.com'],
    ['numeric', stringOf(0x12, latin('12 34')), '12 34'],
    ['of two bytes', stringOf(0x1e, Buffer.from('Zoë', 'utf16le').swap16()), 'Zoë'],
    ['of four bytes', stringOf(0x1c, Uint8Array.of(0, 0, 0, 0x5a, 0, 1, 0xf5, 0x11)), 'Z🔑'],
    ['bits', bitString(Uint8Array.of(0xab, 0xcd)), 'abcd'],
    ['what must be escaped', ' a,b+c"d\\e<f>g;h ', '\\ a\\,b\\+c\\"d\\\\e\\<f\\>g\\;h\\ '],
    ['a hash in front', '#1', '\\#1'],
    ['control characters', 'a\u0000b\nc\u009bd', 'abcd'],
    ['characters that turn or hide', 'a\u202eb\u2066c\u200bd\ufeffe\u061cf\u2028g', 'abcdefg'],
  ])('%s', async (_, value, text) => {
    expect(await subjectOf(['2.5.4.3', value])).toBe(`CN=${text}`);
  });

  test('the last part first, what is not known by its number, and none at all', async () => {
    expect(await subjectOf(['2.5.4.6', 'DE'], ['1.2.3.4', 'x'], ['2.5.4.3', 'y'])).toBe(
      'CN=y,1.2.3.4=x,C=DE',
    );
    expect(await subjectOf()).toBe('');
  });

  test('they are cut at 200 characters, never in the middle of one', async () => {
    const subject = await subjectOf(
      ...Array.from({ length: 9 }, () => ['2.5.4.3', '🔑'.repeat(30)] as const),
    );
    expect(Array.from(subject)).toHaveLength(200);
    expect(subject).not.toMatch(/[\ud800-\udbff]$/);
  });
});

describe('validity', () => {
  test.each([
    ['a day under two years', Date.UTC(2026, 1, 1), Date.UTC(2028, 0, 31), false],
    ['two years to the second', Date.UTC(2026, 1, 1), Date.UTC(2028, 1, 1), false],
    ['a second more', Date.UTC(2026, 1, 1), Date.UTC(2028, 1, 1, 0, 0, 1), true],
    ['731 days with a leap day', Date.UTC(2026, 1, 1), Date.UTC(2026, 1, 1) + 731 * DAY_MS, true],
    ['without an end', Date.UTC(2026, 1, 1), Date.UTC(9999, 11, 31, 23, 59, 59), true],
  ])('%s', async (_, from, until, isLonger) => {
    const certificate = await certificateOf(certificatePem({ key: p256(), from, until }));
    expect(certificate).toMatchObject({ notBefore: from, notAfter: until, isLongerThanTwoYears: isLonger });
  });
});

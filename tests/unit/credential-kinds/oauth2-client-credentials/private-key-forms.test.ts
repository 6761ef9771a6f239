// @vitest-environment node
// A key in every form in which people have it in files, programs, mails and settings.
import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  readPrivateKey,
  type PrivateKeyReason,
} from '@/utils/credential-kinds/oauth2-client-credentials/private-key';
import { certificatePem } from './test-certificates';
import { facts, ownFormOf, pkcs8Of, sorts, testKey } from './test-keys';

const reasonOf = (text: string): PrivateKeyReason | 'ok' => {
  const result = readPrivateKey(text);
  return result.ok ? 'ok' : result.reason;
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
const wrapped = (text: string) => base64(text).replace(/.{76}/g, '$&\n');
const bodyOf = (pem: string) => pem.replace(/-----.*-----/g, '').trim();

/** As a key stands in files, programs, mails and settings. */
const forms: readonly (readonly [name: string, write: (pem: string) => string])[] = [
  ['as it is', (pem) => pem],
  ['with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
  ['with CR alone', (pem) => pem.replaceAll('\n', '\r')],
  ['with a byte order mark', (pem) => `\ufeff${pem}`],
  ['read from UTF-16', (pem) => `\ufffd\ufffd${pem.replace(/[^]/g, '$&\0')}`],
  ['on one line with \\n', (pem) => pem.replaceAll('\n', '\\n')],
  ['on one line with \\\\n', (pem) => pem.replaceAll('\n', '\\\\n')],
  ['on one line with blanks', (pem) => pem.replaceAll('\n', ' ')],
  ['on one line with nothing', (pem) => pem.replaceAll('\n', '')],
  ['quoted', (pem) => `"${pem}"`],
  ['in .env', (pem) => `NETSUITE_PRIVATE_KEY="${pem.replaceAll('\n', '\\n')}"\nOTHER=1\n`],
  ['in JSON', (pem) => JSON.stringify({ privateKey: pem, certificateId: 'abc' })],
  ['in JSON as .NET writes it', (pem) => JSON.stringify({ key: pem }).replaceAll('+', '\\u002B')],
  ['in JSON as PHP writes it', (pem) => JSON.stringify({ key: pem }).replaceAll('/', '\\/')],
  ['indented in YAML', (pem) => `key: |\n${pem.replace(/^/gm, '    ')}`],
  ['with tabs and blanks at the ends', (pem) => pem.replace(/$/gm, ' \t')],
  ['with blanks that do not break', (pem) => pem.replace(/^/gm, '\u00a0')],
  ['quoted in a mail', (pem) => `Hello,\n\n${pem.replace(/^/gm, '> > ')}\nBest regards: Tom`],
  ['in a program in JavaScript', (pem) => pem.trim().replace(/^.*$/gm, (line) => `  '${line}\\n' +`)],
  ['in a program in Python', (pem) => `(\n${pem.trim().replace(/^.*$/gm, (line) => `"${line}\\n"`)}\n)`],
  ['in a program in PHP', (pem) => pem.trim().replace(/^.*$/gm, (line) => `"${line}\\n" .`)],
  ['with dashes lost', (pem) => pem.trim().replace(/^--/, '').replace(/---$/, '')],
  ['without its last line', (pem) => pem.trim().split('\n').slice(0, -1).join('\n')],
  ['in base64', base64],
  ['in base64 with a label', (pem) => `PRIVATE_KEY_BASE64=${base64(pem)}\nSCOPE=rest_webservices`],
  ['in wrapped base64', wrapped],
  ['in wrapped base64 with prose behind it', (pem) => `The key:\n${wrapped(pem)}\nBest regards`],
  ['in base64 with CRLF and a line before it', (pem) => base64(`Bag\r\n${pem.replaceAll('\n', '\r\n')}`)],
  ['without a frame', bodyOf],
  ['without a frame, on one line', (pem) => `key=${bodyOf(pem).replaceAll('\n', '')}`],
];

describe.each(sorts)('%s', (sort) => {
  const key = () => testKey(sort);

  beforeAll(() => {
    key();
  });

  test.each(forms)('%s', (_, write) => {
    for (const pem of [pkcs8Of(key()), ownFormOf(key())]) {
      const result = readPrivateKey(write(pem));
      expect(result).toMatchObject({ ok: true, key: { ...facts[sort], pem: pkcs8Of(key()) } });
    }
  });

  test('its public half is the one that a certificate holds', () => {
    const result = readPrivateKey(pkcs8Of(key()));
    const spki = createPublicKey(key()).export({ type: 'spki', format: 'der' });
    expect(result.ok && Buffer.from(result.key.spki)).toEqual(spki);
  });

  test('a certificate beside it is left alone', () => {
    expect(reasonOf(certificatePem({ key: key() }) + ownFormOf(key()))).toBe('ok');
  });

  test('WebCrypto takes it', async () => {
    const result = readPrivateKey(ownFormOf(key()));
    const pem = result.ok ? result.key.pem : '';
    const der = Buffer.from(bodyOf(pem), 'base64');
    const algorithm =
      sort === 'RSA' ? { name: 'RSA-PSS', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: sort };
    await expect(crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])).resolves.toBeDefined();
  });
});

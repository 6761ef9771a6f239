// What a file holds is told before NetSuite gets it: the certificate by its ID, and never a private key.
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileWorld } from '@/utils/page/file-world';
import { fileContent } from '@/utils/page/read/read-file';

afterEach(() => delete fileWorld.credentialGuideLook);

async function contentOf(text: string): Promise<string | null> {
  const file = new File([text], 'certificate.pem');
  expect(fileContent(file)).toBeNull();
  await vi.waitFor(() => {
    expect(fileContent(file)).not.toBeNull();
  });
  return fileContent(file);
}

const made = await generate([{ name: 'commonName', value: 'Acme' }], { keyType: 'ec' });
const id = createHash('sha256').update(new X509Certificate(made.cert).raw).digest('base64url');

describe('fileContent', () => {
  it.each([
    ['as it is', made.cert],
    ['with text around it and other line ends', `Subject: Acme\r\n${made.cert.replaceAll('\n', '\r\n')}\r\n`],
  ])('is the ID of a certificate %s', async (_, text) => {
    expect(await contentOf(text)).toBe(id);
  });

  it.each([
    ['a key', made.private],
    ['a key beside the certificate', `${made.cert}${made.private}`],
    ['an encrypted key', made.private.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY')],
    ['a key of RSA', made.private.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY')],
  ])('says of %s that it is one', async (_, text) => {
    expect(await contentOf(text)).toBe('private-key');
  });

  it.each([
    ['nothing', ''],
    ['two certificates', made.cert + made.cert],
    ['a damaged one', made.cert.replace(/[A-Za-z0-9+/]{8}\n/, '!!!!\n')],
    ['what is too long to be one', 'x'.repeat(30_000) + made.cert],
  ])('says of %s that it is not known', async (_, text) => {
    expect(await contentOf(text)).toBe('unknown');
  });

  it('has the page looked at again when it is known', async () => {
    const look = vi.fn();
    fileWorld.credentialGuideLook = look;
    await contentOf(made.cert);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

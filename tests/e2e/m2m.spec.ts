// OAuth 2.0 client credentials: from an untouched account to a mapped certificate, whatever form NetSuite gives to what adds one.
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { certificateHands } from '../driver/certificate-hands';
import { usualVariants } from '../netsuite/variants';
import { chromiumHands } from '../walk/walk';
import { names, walkClientCredentials } from '../walk/walk-m2m';
import { generate } from 'selfsigned';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';

test.use({ untouched: true, begun: false });

const idOf = (pem: string) => createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');

for (const [account, mappingForm] of [
  [PRODUCTION, 'window'],
  [SANDBOX, 'frame'],
  [SANDBOX, 'layer'],
] as const) {
  test(`${account}, the form is a ${mappingForm}: key and certificate made here`, async ({
    netsuite,
    launched,
    page: _,
  }) => {
    const own = netsuite.world.accounts.find(({ id }) => id === account);
    if (own === undefined) throw new Error('no such account');
    own.variants = { ...usualVariants, mappingForm };
    const { file } = await walkClientCredentials({
      hands: { ...chromiumHands(launched), ...certificateHands(launched) },
      url: (path) => netsuite.url(account, path),
      step: async () => undefined,
    });
    const certificate = readFileSync(file, 'utf8');
    expect(certificate).not.toContain('PRIVATE KEY');
    const [mapping, ...more] = [...own.certificateMappings.values()];
    expect(more).toEqual([]);
    expect(mapping?.certificateId).toBe(idOf(certificate));
    const integration = own.integrations.find(({ name }) => name === names.application);
    expect(mapping?.applicationId).toBe(integration?.id);

    const popup = await launched.openPopup();
    await popup.getByRole('tab', { name: 'Credentials' }).click();
    await popup.getByText('values are held').first().waitFor();
    const clientId = integration?.consumerKey ?? '';
    await expect(popup.getByText(clientId)).toBeVisible();
    await popup.getByRole('button', { name: 'Reveal Private Key' }).click();
    const key = await popup.locator('code.revealed').innerText();
    const publicKey = createPrivateKey(key).asymmetricKeyDetails;
    expect(publicKey?.namedCurve).toBe('prime256v1');
    expect(new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))).toBe(true);
  });
}

test(`${PRODUCTION}: the vendor keeps the key, and its certificate is compared before it is used`, async ({
  netsuite,
  launched,
  page: _,
}) => {
  const { cert } = await generate([{ name: 'commonName', value: 'Acme Warehouse' }], {
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + 600 * 86_400_000),
  });
  const { file } = await walkClientCredentials(
    {
      hands: { ...chromiumHands(launched), ...certificateHands(launched) },
      url: (path) => netsuite.url(PRODUCTION, path),
      step: async () => undefined,
    },
    cert,
  );
  const own = netsuite.world.accounts.find(({ id }) => id === PRODUCTION);
  expect([...(own?.certificateMappings.keys() ?? [])]).toEqual([idOf(cert)]);
  expect(idOf(readFileSync(file, 'utf8'))).toBe(idOf(cert));

  const popup = await launched.openPopup();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await popup.getByText('values are held').first().waitFor();
  await expect(popup.getByRole('heading', { name: 'Private Key' })).toHaveCount(0);
});

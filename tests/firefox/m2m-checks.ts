// What is checked of OAuth 2.0 client credentials in Firefox: a walk for each form that NetSuite may give to what adds a certificate.
import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import { usualVariants, type Variants } from '../netsuite/variants';
import { faultsOf, names, walkClientCredentials, type ExportedCertificate } from '../walk/walk-m2m';
import { certificateHands } from './certificate-hands';
import { noErrors, type Check, type Stand } from './checks';
import { firefoxHands } from './hands';
import { downloadSealed, openView, reveal, testConnection } from './popup';
import type { Tab } from './tab';

const forms = { '1234567': 'window', '1234567_SB1': 'frame', '7654321': 'layer' } as const;
type AccountId = keyof typeof forms;

/** One account for each form, to walk in one profile. */
export const m2mAccounts: readonly { id: string; variants: Variants }[] = Object.entries(forms).map(
  ([id, mappingForm]) => ({ id, variants: { ...usualVariants, mappingForm } }),
);

const idOf = ({ raw }: X509Certificate) => createHash('sha256').update(raw).digest('base64url');

/** From the untouched account to the mapped certificate; gives that of the file, and the Client ID. */
async function walk(
  { netsuite, firefox, step }: Stand,
  account: AccountId,
  vendors?: string,
): Promise<{ certificate: X509Certificate; clientId: string }> {
  await firefox.enter(account);
  const { page, file } = await walkClientCredentials(
    {
      hands: { ...firefoxHands(firefox), ...certificateHands(firefox) },
      url: (path) => netsuite.url(account, path),
      step: (name, text, tab) => step(`${forms[account]}-${name}`, text, tab),
    },
    vendors,
  );
  await page.close();
  const text = readFileSync(file, 'utf8');
  ok(!text.includes('PRIVATE KEY'), 'the file holds a private key');
  const certificate = new X509Certificate(text);
  const own = netsuite.world.accounts.find(({ id }) => id === account);
  const integration = own?.integrations.find(({ name }) => name === names.application);
  const mappings = [...(own?.certificateMappings.values() ?? [])];
  deepStrictEqual(
    mappings.map(({ certificateId, applicationId }) => [certificateId, applicationId]),
    [[idOf(certificate), integration?.id]],
  );
  return { certificate, clientId: integration?.consumerKey ?? '' };
}

async function openCredentials({ firefox, step }: Stand, account: AccountId, clientId: string): Promise<Tab> {
  const popup = await firefox.openPopup();
  await openView(popup, 'Credentials');
  await popup.waitForText('values are kept');
  ok(await popup.hasText(clientId), 'another Client ID');
  await step(`${forms[account]}-credentials`, 'All values are held, the Client ID in clear', popup);
  return popup;
}

const ownKey = (account: AccountId): Check => ({
  name: `key and certificate are made here, a token is granted, and the sealed export opens; the form is a ${forms[account]}`,
  run: async (stand) => {
    const { certificate, clientId } = await walk(stand, account);
    const popup = await openCredentials(stand, account, clientId);
    const key = createPrivateKey(await reveal(popup, 'Private Key'));
    equal(key.asymmetricKeyDetails?.namedCurve, 'prime256v1');
    ok(certificate.checkPrivateKey(key), 'the certificate is of another key');
    await testConnection(popup, 'The connection works');
    const exported = await downloadSealed(popup, stand.firefox);
    deepStrictEqual(faultsOf(exported as ExportedCertificate, stand.netsuite, account), []);
    await popup.close();
  },
});

const vendorsKey = (account: AccountId): Check => ({
  name: `the vendor keeps the key, the form is a ${forms[account]}`,
  run: async (stand) => {
    const { cert } = await generate([{ name: 'commonName', value: 'Acme Warehouse' }], {
      keyType: 'ec',
      notAfterDate: new Date(Date.now() + 600 * 86_400_000),
    });
    const { certificate, clientId } = await walk(stand, account, cert);
    equal(idOf(certificate), idOf(new X509Certificate(cert)));
    const popup = await openCredentials(stand, account, clientId);
    equal(await popup.find({ css: 'h3', text: '^Private Key' }), null);
    await popup.close();
  },
});

export const m2mChecks: readonly Check[] = [
  ownKey('1234567'),
  ownKey('1234567_SB1'),
  vendorsKey('7654321'),
  noErrors('after three walks for client credentials'),
];

// OAuth 2.0 client credentials: from an untouched account to a mapped certificate, whatever form NetSuite gives to what adds one.
import { readFileSync } from 'node:fs';
import { certificateHands } from '../driver/certificate-hands';
import { usualVariants, type Variants } from '../netsuite/variants';
import { waitForOverlay } from '../driver/overlay';
import { chromiumHands } from '../walk/walk';
import { certificateFields, faultsOf, idOf, names, walkClientCredentials } from '../walk/walk-m2m';
import { sealAndOpen, walkPopup } from '../walk/walk-popup';
import type { NetSuite } from '../netsuite/server';
import type { Frame, Page } from '@playwright/test';
import { generate } from 'selfsigned';
import type { Launched } from '../driver/launch';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';
import { sample } from './sample';

test.use({ untouched: true, begun: false });

/** In a window of its own, wherever that is, the form is guided as any other page. */
async function seeGuided(form: Page | Frame): Promise<void> {
  if ('mainFrame' in form) await waitForOverlay(form, ({ rings }) => rings.length >= 4, 8000);
}

/** As its receiver opens it. */
async function sealedExport({ openPopup }: Launched): Promise<unknown> {
  const popup = await openPopup();
  await popup.getByRole('tab', { name: 'Export' }).click();
  // The export in clear is still there, and so is the protection that was chosen for it.
  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await popup.getByRole('radio', { name: /^Encrypted with a passphrase/ }).check();
  return sealAndOpen(popup);
}

/** A key as it stands in a file, and each of its lines. */
function expectNowhere(privateKey: string, { world }: NetSuite, shown: readonly string[]): void {
  const lines = privateKey.split('\n').filter((line) => line.length > 40);
  expect(lines.length).toBeGreaterThan(1);
  const sent = world.seen.map(({ headers, body, query }) => JSON.stringify([headers, body, query]));
  for (const line of lines) {
    expect(shown.join('\n')).not.toContain(line);
    expect(sent.join('\n')).not.toContain(line);
  }
}

const forms = [
  [SANDBOX, 'frame'],
  [PRODUCTION, 'window elsewhere'],
  [PRODUCTION, 'window'],
  [SANDBOX, 'layer'],
] as const;
for (const [account, mapped] of sample(forms, forms.length)) {
  test(`${account}, the form is a ${mapped}: key and certificate made here`, async ({
    netsuite,
    launched,
    page: _,
  }) => {
    const own = netsuite.world.accounts.find(({ id }) => id === account);
    if (own === undefined) throw new Error('no such account');
    const [form, isElsewhere] = mapped.split(' ') as [Variants['mappingForm'], string | undefined];
    own.variants = {
      ...usualVariants,
      mappingForm: form,
      mappingPath: isElsewhere === undefined ? 'below the list' : 'elsewhere',
    };
    const shown: string[] = [];
    const step = async (_name: string, _text: string, seen: Page) => {
      shown.push(seen.url(), await seen.content());
    };
    const { file } = await walkClientCredentials({
      hands: { ...chromiumHands(launched), ...certificateHands(launched, seeGuided) },
      url: (path) => netsuite.url(account, path),
      step,
    });
    expect(readFileSync(file, 'utf8')).not.toContain('PRIVATE KEY');
    expect([...own.certificateMappings.keys()]).toEqual([idOf(readFileSync(file, 'utf8'))]);

    const { exported } = await walkPopup({ launched, step }, certificateFields, 'All 4 values are kept.');
    expect(faultsOf(exported, netsuite, account)).toEqual([]);
    const calls = netsuite.world.seen.filter(({ host }) => !host.endsWith('.app.netsuite.com'));
    expect(calls.map(({ status, headers }) => [status, headers['cookie']])).toEqual(
      Array(calls.length).fill([200, undefined]),
    );
    expect(calls.length).toBeLessThanOrEqual(6);
    expectNowhere(exported.privateKey, netsuite, shown);
    expect(await sealedExport(launched)).toMatchObject(exported);
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
  await popup.getByText('values are kept').first().waitFor();
  await expect(popup.getByRole('heading', { name: 'Private Key' })).toHaveCount(0);

  await popup.getByRole('button', { name: 'Test connection' }).click();
  await popup.getByText('Not proven: only the vendor can prove the login').waitFor();
  const calls = netsuite.world.seen.filter(({ host }) => !host.endsWith('.app.netsuite.com'));
  expect(calls.map(({ path }) => path)).toEqual(['/rest/datacenterurls']);
  await popup.getByRole('button', { name: 'Go to Export' }).click();
  // Nothing is secret, so nothing has to be sealed.
  await expect(popup.getByText('Protection')).toHaveCount(0);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download' }).click(),
  ]);
  const exported = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({ certificateId: idOf(cert), scopes: 'rest_webservices' });
  expect(exported).not.toContain('PRIVATE KEY');
  const secret = own?.integrations.find(({ name }) => name === names.application)?.consumerSecret ?? '?';
  expect(exported).not.toContain(secret);
  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await popup.getByText('The values were handed over. Only the vendor can prove the login.').waitFor();
});

// Values of client credentials that somebody brings: what the popup says of wrong ones, and of those whose key only the vendor holds.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Oauth2Cause } from '../../utils/credential-kinds/oauth2-client-credentials/cause-list';
import { ask } from '../driver/ask';
import { certificateHands } from '../driver/certificate-hands';
import { waitForOverlay } from '../driver/overlay';
import { newPair } from '../netsuite/api/test-assertion';
import { newSecret, people } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import { idOf } from '../walk/walk-m2m';
import { expect, PRODUCTION, test } from './fixtures';
import { callsOf, pasteValue, says } from './given';
import {
  forgetRefusals,
  mapCertificate,
  openPopupFor,
  pasteAll,
  setUpNetSuite,
  shippedRecipe,
  type Setting,
} from './given-certificate';
import { recordPaths, uploadCertificate } from './mend-certificate';
import {
  expectNoSecret,
  namedCauses,
  printTable,
  readAnswer,
  readAudit,
  readConsoles,
  sentenceOf,
  storedText,
  testConnection,
  type Row,
} from './read-answer';
import { sample } from './sample';

test.use({ begun: false });

const LIST = '/app/oauth2/clientcredentials/setup.nl?whence=';
const FORM = '/app/oauth2/clientcredentials/createmapping.nl';
const DAY_MS = 86_400_000;
const general = shippedRecipe('general-oauth2');
const vendors = shippedRecipe('general-oauth2-vendor-key');

const table: Row[] = [];
test.afterAll(() => printTable(table));

type Values = Readonly<Record<string, string>>;

interface Wrong {
  readonly name: string;
  readonly values: Values;
  readonly cause: Oauth2Cause;
  readonly isTold?: true;
  /** No request is made. */
  readonly isOffline?: true;
  readonly afterAudit?: Oauth2Cause;
}

async function wrongValues(right: Values, { integration }: Setting): Promise<readonly Wrong[]> {
  const other = await newPair();
  const small = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const expired = await newPair({
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - 800 * DAY_MS),
    notAfterDate: new Date(Date.now() - 70 * DAY_MS),
  });
  const { Certificate: certificate = '', ...others } = right;
  return [
    {
      name: 'private key of another certificate',
      values: { 'Private Key': other.key },
      cause: 'wrongKey',
      isTold: true,
      afterAudit: 'wrongKey',
    },
    {
      name: 'Certificate ID of another certificate',
      values: { 'Certificate ID': idOf(other.certificate) },
      cause: 'mapping',
    },
    {
      name: 'Client Secret in place of the Client ID (2)',
      values: { 'Client ID': integration.consumerSecret },
      cause: 'clientUnknown',
      isTold: true,
    },
    { name: 'Client ID of another account (4)', values: { 'Client ID': newSecret() }, cause: 'wrongAccount' },
    {
      name: 'private key of 2048 bits (14)',
      values: { 'Private Key': small.export({ type: 'pkcs8', format: 'pem' }).toString() },
      cause: 'keyRefused',
      isTold: true,
      isOffline: true,
    },
    {
      name: 'certificate of another Certificate ID',
      values: { Certificate: other.certificate },
      cause: 'otherSet',
      isTold: true,
      isOffline: true,
    },
    {
      name: 'private key of another certificate, with the certificate',
      values: { 'Private Key': other.key, Certificate: certificate },
      cause: 'otherSet',
      isTold: true,
      isOffline: true,
    },
    {
      name: 'certificate that has expired (16)',
      values: {
        ...others,
        'Private Key': expired.key,
        Certificate: expired.certificate,
        'Certificate ID': idOf(expired.certificate),
      },
      cause: 'certificateEnded',
      isTold: true,
      isOffline: true,
    },
  ];
}

test('wrong values are named, and test well once they are right', async ({ netsuite, launched, page }) => {
  const consoles = readConsoles(launched);
  const setting = setUpNetSuite(netsuite);
  const pair = await newPair();
  mapCertificate(setting, pair.certificate);
  const popup = await openPopupFor(launched, general);
  const right: Values = {
    'Client ID': setting.integration.consumerKey,
    'Certificate ID': idOf(pair.certificate),
    'Private Key': pair.key,
  };
  await pasteAll(popup, right);
  await testConnection(popup, 'good');

  const shown: string[] = [];
  const wrong = await wrongValues({ ...right, Certificate: pair.certificate }, setting);
  // The last is always tried: the rest of the test goes on from there.
  const tried = [...sample(wrong.slice(0, -1), 3), ...wrong.slice(-1)];
  for (const { name, values, cause, isTold, isOffline, afterAudit } of tried)
    await test.step(name, async () => {
      await forgetRefusals(popup);
      setting.account.loginAudit.length = 0;
      await pasteAll(popup, values);
      const before = callsOf(netsuite).length;
      await testConnection(popup, 'bad');
      const answer = await readAnswer(popup, cause);
      const audit = setting.account.loginAudit.at(-1)?.detail ?? '';
      table.push({ fault: name, ...answer, audit });
      shown.push(await popup.content(), await storedText(popup));
      expect(answer.causes).toContain(cause);
      if (isTold === true) expect(answer.causes[0]).toBe(cause);
      if (isOffline === true) expect(callsOf(netsuite).length).toBe(before);
      if (afterAudit !== undefined) await readAudit(page, popup, netsuite, afterAudit);
      if (cause === 'certificateEnded') return;
      const mended = Object.keys(values).map((field) => [
        field,
        { ...right, Certificate: pair.certificate }[field]!,
      ]);
      await pasteAll(popup, Object.fromEntries(mended));
      await testConnection(popup, 'good');
    });

  await pasteAll(popup, {});
  for (const [field, value, said] of [
    ['Client ID', setting.integration.applicationId, 'Only the digits 0–9 and the letters a–f belong in it'],
    [
      'Private Key',
      pair.key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'),
      'This does not look like a Private Key',
    ],
    ['Private Key', pair.key.replaceAll('\n', '\\n'), 'This does not look like a Private Key'],
  ] as const) {
    await pasteValue(popup, field, value);
    await expect(popup.getByText(said)).toBeVisible();
    await popup.getByRole('button', { name: `Edit ${field}`, exact: true }).click();
  }
  await popup.getByRole('tab', { name: 'Test' }).click();

  // What has expired cannot be put right: the step that is named makes new ones.
  await expect(namedCauses(popup).first()).toContainText('Key and certificate');
  await popup.getByRole('tab', { name: 'Guide' }).click();
  await popup.locator('summary', { hasText: 'Key and certificate' }).click();
  await popup.getByRole('button', { name: 'Make new ones' }).click();
  await popup.getByRole('alertdialog').getByRole('button', { name: 'Make new ones' }).click();
  await popup.getByRole('alertdialog').waitFor({ state: 'detached' });
  const save = popup.getByRole('button', { name: 'Save the certificate as a file' });
  const [download] = await Promise.all([popup.waitForEvent('download'), save.click()]);
  const file = `${await download.path()}.pem`;
  await download.saveAs(file);
  setting.account.certificateMappings.clear();
  await page.goto(netsuite.url(PRODUCTION, LIST));
  await page.bringToFront();
  await uploadCertificate(page, { file, hands: certificateHands(launched) });
  await popup.bringToFront();
  await testConnection(popup, 'good');

  const stranger = await newPair();
  const elsewhere = await openPopupFor(launched, general, '7654321');
  await pasteAll(elsewhere, {
    'Client ID': newSecret(),
    'Certificate ID': idOf(stranger.certificate),
    'Private Key': stranger.key,
  });
  await testConnection(elsewhere, 'bad');
  const answer = await readAnswer(elsewhere, 'noSuchAccount');
  table.push({ fault: 'Account ID that there is not (20)', ...answer, audit: '' });
  expect(answer.causes[0]).toBe('noSuchAccount');
  expectNoSecret(netsuite, [pair.key], [...shown, ...consoles, await page.content()]);
});

/** What the guide says on a page that it has nothing to test of. */
async function expectOnPage(page: Page, netsuite: NetSuite, path: string, text: string): Promise<void> {
  await page.goto(netsuite.url(PRODUCTION, path));
  await waitForOverlay(page, says(text));
}

test('only the vendor can prove the login, and what pages show is named', async ({
  netsuite,
  launched,
  page,
}) => {
  const setting = setUpNetSuite(netsuite);
  const { integration, role } = setting;
  const [own, other] = await Promise.all([newPair(), newPair()]);
  const { kind, application } = vendors;
  const bundle = { account: PRODUCTION, kind, recipe: 'acme', application };
  const popup = await openPopupFor(launched, {
    ...vendors,
    id: bundle.recipe,
    name: 'Acme warehouse',
    contact: 'onboarding at acme.example',
    settings: { ...vendors.settings, scopes: ['restlets', 'rest_webservices'] },
  });
  expect(await ask(popup, 'makeValues', { bundle, given: own.certificate })).toEqual({ stored: true });
  await pasteAll(popup, { 'Client ID': integration.consumerKey });
  await testConnection(popup, 'unproven');
  expect(callsOf(netsuite).map(({ host, path }) => host + path)).toEqual([
    'rest.netsuite.com/rest/datacenterurls',
  ]);
  await pasteAll(popup, { 'Certificate ID': idOf(other.certificate) });
  await testConnection(popup, 'bad');
  const answer = await readAnswer(popup, 'otherSet');
  table.push({ fault: 'Certificate ID of another certificate than the vendor sent', ...answer, audit: '' });
  expect(answer.causes).toEqual(['otherSet']);
  await pasteAll(popup, { 'Certificate ID': idOf(own.certificate) });
  await testConnection(popup, 'unproven');

  await popup.getByRole('tab', { name: 'Export' }).click();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download' }).click(),
  ]);
  const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, string>;
  expect(exported).toMatchObject({
    clientId: integration.consumerKey,
    certificateId: idOf(own.certificate),
  });
  expect(idOf(exported['certificate'] ?? '')).toBe(idOf(own.certificate));
  expect(Object.keys(exported).filter((name) => /secret|privateKey/i.test(name))).toEqual([]);

  await page.bringToFront();
  const earlier = mapCertificate(setting, other.certificate);
  await expectOnPage(page, netsuite, LIST, `${earlier.certificateId} is for the same application`);
  earlier.revoked = true;
  for (const entityId of Object.values(people))
    mapCertificate(setting, (await newPair()).certificate).entityId = entityId;
  await expectOnPage(page, netsuite, LIST, 'has five active certificates');
  await expectOnPage(
    page,
    netsuite,
    '/app/common/scripting/certificates/settings.nl',
    'not the page for the certificate',
  );
  integration.clientCredentialsGrant = false;
  await expectOnPage(page, netsuite, FORM, `If “${integration.name}” is not among the applications`);
  role.webServicesOnly = true;
  integration.state = 'blocked';
  await expectOnPage(page, netsuite, recordPaths.role, 'This role is Web Services Only');
  await page.goto(netsuite.url(PRODUCTION, recordPaths.integration));
  await popup.bringToFront();
  await popup.getByRole('tab', { name: 'Test' }).click();
  const known = popup.getByRole('region', { name: 'Seen on NetSuite' });
  await expect(known).toContainText(sentenceOf('webServicesOnly'));
  await expect(known).toContainText(sentenceOf('integrationState'));
  expect(netsuite.world.seen.filter(({ path }) => path.includes('/oauth2/v1/'))).toEqual([]);
});

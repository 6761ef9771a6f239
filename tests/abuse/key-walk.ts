// Makes a key in the popup, saves, maps, tests and exports it, and looks at every view and page on the way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { newIntegration, people } from '../netsuite/new-world';
import { readCertificate } from '../netsuite/mapping-rules';
import { nextId } from '../netsuite/page';
import { mappingPaths } from '../netsuite/pages/mapping-fields';
import { chooseClearText } from '../walk/walk-popup';
import { ask } from '../driver/ask';
import type { Browser } from './browser';
import { buttons, openSetUp, readyToMake } from './key-step';
import { keyBundle, keyRecipe, readKeys } from './keys';
import { lookAtPage, lookAtStorage, lookAtViews } from './looks';
import { accountOf, PRODUCTION } from './one-time-page';
import { until, type Kit } from './part';
import { readTests } from './storage';
import type { Stand } from './stand';

const APPLICATION = 'Key looked for';

/** Gives the file of the export in clear text, in which the key may be found. */
export async function walkKey(kit: Kit, stand: Stand, browser: Browser): Promise<string> {
  const { netsuite, downloads } = stand;
  const { evidence } = kit;
  const bundle = keyBundle(PRODUCTION, APPLICATION);
  const popup = await browser.openPopup();
  await openSetUp(popup, bundle);
  await (
    await readyToMake(popup)
  )();
  const save = () => popup.getByRole('button', { name: buttons.save }).first().click();
  const certificate = readFileSync(await savedFile(downloads, save), 'utf8');
  await readKeys(popup, evidence, bundle);
  const clientId = mapCertificate(stand, certificate);
  await ask(popup, 'saveValues', { bundle, values: { clientId }, source: 'typed' });
  await lookAtViews(kit, popup, 'popup with a key');

  const page = await browser.context.newPage();
  for (const path of [mappingPaths.list, mappingPaths.form]) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await lookAtPage(kit, page, path);
  }
  await page.close();

  const tested = (await readTests(popup)).length;
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  const isOver = async () => {
    const tests = await readTests(popup);
    return tests.length > tested && tests.every(({ endedAt }) => endedAt !== null);
  };
  if (!(await until(isOver))) throw new Error('The connection test does not end.');
  await evidence.look(popup, 'popup with a key, after a test');

  await popup.getByRole('tab', { name: 'Export' }).click();
  await sealToKeys(popup);
  await savedFile(downloads, () =>
    popup.getByRole('button', { name: 'Download the encrypted export' }).click(),
  );
  await popup.getByRole('button', { name: 'Encrypt again' }).click();
  await chooseClearText(popup);
  const file = await savedFile(downloads, () => popup.getByRole('button', { name: 'Download' }).click());
  await lookAtViews(kit, popup, 'popup after an export of the key');
  await lookAtStorage(kit, popup);
  await popup.close();
  return file;
}

/** The path of the file that comes of it. */
async function savedFile(folder: string, save: () => Promise<void>): Promise<string> {
  const before = readdirSync(folder);
  await save();
  const added = () =>
    readdirSync(folder).find((name) => !before.includes(name) && !name.endsWith('.crdownload'));
  if (!(await until(() => added() !== undefined))) throw new Error('No file was saved.');
  return join(folder, added() ?? '');
}

/** As if the rest of the guide were done and the certificate uploaded: a login with it is granted. Gives the Client ID. */
function mapCertificate({ netsuite }: Stand, certificate: string): string {
  const account = accountOf(netsuite, PRODUCTION);
  for (const feature of ['oauth2', 'restwebservices'] as const) account.features.add(feature);
  const role = {
    id: nextId(account),
    name: keyRecipe.role,
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: keyRecipe.permissions.map(({ key }) => ({ key, level: 4 as const })),
  };
  account.roles.push(role);
  account.users.find(({ id }) => id === people.dana)?.roleIds.push(role.id);
  const integration = newIntegration({
    id: nextId(account),
    name: APPLICATION,
    clientCredentialsGrant: true,
    scopes: ['rest_webservices'],
  });
  account.integrations.push(integration);
  const now = Date.now();
  const facts = readCertificate('certificate.pem', certificate, now);
  if (typeof facts === 'string') throw new Error(facts);
  account.certificateMappings.set(facts.certificateId, {
    ...facts,
    applicationId: integration.id,
    roleId: role.id,
    entityId: people.dana,
    created: now,
    revoked: false,
  });
  return integration.consumerKey;
}

async function sealToKeys(popup: Page): Promise<void> {
  await popup.getByRole('radio', { name: /^Encrypted to the receiver/ }).click();
  const recipient = await identityToRecipient(await generateX25519Identity());
  await popup.getByLabel('Public keys of the receivers').fill(recipient);
  await popup.getByRole('button', { name: 'Encrypt' }).click();
}

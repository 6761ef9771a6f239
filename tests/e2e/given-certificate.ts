// Client credentials where all is right in NetSuite, and how a browser comes to hold them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Recipe } from '../../utils/guide/recipe';
import { newSetUp } from '../../utils/guide/set-up';
import { ask } from '../driver/ask';
import type { Launched } from '../driver/launch';
import { waitForOverlay } from '../driver/overlay';
import { readCertificate } from '../netsuite/mapping-rules';
import { newIntegration, people } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import type { Account, CertificateMapping, Employee, Integration, Role } from '../netsuite/world';
import { names } from '../walk/walk-m2m';
import { PRODUCTION } from './fixtures';
import { accountOf, isKept, pasteValue } from './given';

export interface Setting {
  readonly netsuite: NetSuite;
  readonly account: Account;
  readonly integration: Integration;
  readonly role: Role;
  readonly user: Employee;
}

export const shippedRecipe = (id: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../utils/recipes/${id}.json`), 'utf8')) as Recipe;

/** Features, integration record, role and user as the guide wants them. */
export function setUpNetSuite(netsuite: NetSuite, id = PRODUCTION): Setting {
  const account = accountOf(netsuite, id);
  account.features.add('oauth2').add('restwebservices');
  const integration = newIntegration({
    id: 90,
    name: names.application,
    clientCredentialsGrant: true,
    scopes: ['rest_webservices'],
  });
  account.integrations.push(integration);
  const role: Role = {
    id: 1090,
    name: names.role,
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: [
      { key: 'ADMI_LOGIN_OAUTH2', level: 4 },
      { key: 'ADMI_RESTWEBSERVICES', level: 4 },
    ],
  };
  account.roles.push(role);
  const user = account.users.find((one) => one.id === people.dana)!;
  user.roleIds.push(role.id);
  return { netsuite, account, integration, role, user };
}

/** What the upload of this certificate leaves in NetSuite. */
export function mapCertificate(
  { account, integration, role, user }: Setting,
  certificate: string,
): CertificateMapping {
  const facts = readCertificate('certificate.pem', certificate, Date.now());
  if (typeof facts === 'string') throw new Error(facts);
  const ids = { applicationId: integration.id, roleId: role.id, entityId: user.id };
  const mapping = { ...facts, ...ids, created: Date.now(), revoked: false };
  account.certificateMappings.set(mapping.certificateId, mapping);
  return mapping;
}

/** The set-up as *Before you start* leaves it, without the time that pressing through it takes; a recipe of a vendor is taken in. */
export async function openPopupFor(launched: Launched, recipe: Recipe, account = PRODUCTION): Promise<Page> {
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  if (recipe.contact !== undefined) {
    const text = JSON.stringify(recipe);
    const looked = await ask(popup, 'importRecipe', { text, seen: null });
    if (!looked.ok) throw new Error(looked.problems.join('\n'));
    await ask(popup, 'importRecipe', { text, seen: looked.mark });
  }
  await ask(popup, 'saveSetUp', {
    setUp: { ...newSetUp(account, recipe), user: names.user, isBegun: true },
  });
  await popup.reload();
  return popup;
}

/** Looks at the pages of all steps, where the record shows its Client ID this time. */
export async function lookAtPages(page: Page, { netsuite, account, integration, role, user }: Setting) {
  for (const session of account.sessions.values())
    session.showOnce = { page: 'integration', recordId: integration.id };
  await page.goto(netsuite.url(account.id, `/app/common/integration/integrapp.nl?id=${integration.id}`));
  await waitForOverlay(page, isKept);
  for (const path of [
    '/app/setup/features.nl?whence=',
    `/app/setup/role.nl?id=${role.id}`,
    `/app/common/entity/employee.nl?id=${user.id}`,
  ]) {
    await page.goto(netsuite.url(account.id, path));
    await waitForOverlay(page, ({ lines }) => lines.every(({ state }) => state === 'met'));
  }
}

/** The private key that is held. */
export async function privateKeyOf(popup: Page, { kind, id, application }: Recipe): Promise<string> {
  const bundle = { account: PRODUCTION, kind, recipe: id, application };
  const key = await ask(popup, 'revealValue', { bundle, field: 'privateKey' });
  if (key === null) throw new Error('There is no private key.');
  return key;
}

/** Pastes values that somebody sent. */
export async function pasteAll(popup: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  for (const [name, value] of Object.entries(values)) {
    await pasteValue(popup, name, value);
    await popup.getByLabel(`Paste the ${name}`).waitFor({ state: 'detached' });
  }
}

/** As if the half hour were over for which refused logins count. */
export async function forgetRefusals(popup: Page): Promise<void> {
  await popup.evaluate(() =>
    (
      window as unknown as { chrome: { storage: { local: { remove: (key: string) => Promise<void> } } } }
    ).chrome.storage.local.remove('refusedLogins'),
  );
}

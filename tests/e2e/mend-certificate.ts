// What a person does on NetSuite's pages to put a set-up with client credentials right.
import type { Page } from '@playwright/test';
import { addLine, openTab, save, setCheckbox, tickWithTerms } from '../driver/hands';
import { waitForOverlay } from '../driver/overlay';
import { people } from '../netsuite/new-world';
import { names, type CertificateHands } from '../walk/walk-m2m';
import { isKept, says } from './given';

export interface Upload {
  /** Path of the certificate. */
  readonly file: string;
  readonly hands: CertificateHands<Page>;
}

export const recordPaths = {
  integration: '/app/common/integration/integrapp.nl?id=90',
  role: '/app/setup/role.nl?id=1090',
  user: `/app/common/entity/employee.nl?id=${people.dana}`,
} as const;

const isSuspect = says('The connection test failed');

export async function openRecord(
  page: Page,
  name: keyof typeof recordPaths,
  mode: 'view' | 'edit',
): Promise<void> {
  const path = `${recordPaths[name]}${mode === 'edit' ? '&e=T' : ''}`;
  await page.goto(new URL(path, page.url()).href);
}

export async function uploadCertificate(page: Page, { file, hands }: Upload): Promise<void> {
  const { user: entity, role, application } = names;
  await hands.addMapping(page, { entity, role, application, certificate: file });
  await waitForOverlay(page, says('Your certificate is here'));
}

export async function turnOnFeature(page: Page, feature: string): Promise<void> {
  await openTab(page, 'SuiteCloud');
  await tickWithTerms(page, feature, 'I Agree');
  await save(page);
  await page.waitForURL('**/mainsetup.nl*');
  await waitForOverlay(page, says('NetSuite has saved it'));
}

/** A record without any other way to log in shows its values again. */
export async function tickGrant(page: Page): Promise<void> {
  await openRecord(page, 'integration', 'edit');
  await waitForOverlay(page, isSuspect);
  await setCheckbox(page, 'Client Credentials (Machine to Machine) Grant', true);
  await save(page);
  await waitForOverlay(page, isKept);
}

/** The new Client ID is taken as it is shown. */
export async function resetCredentials(page: Page): Promise<void> {
  await openRecord(page, 'integration', 'edit');
  await waitForOverlay(page, isSuspect);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('#resetcredentials').first().click();
  await waitForOverlay(page, isKept);
}

export async function givePermission(page: Page, label: string): Promise<void> {
  await openRecord(page, 'role', 'edit');
  await waitForOverlay(page, isSuspect);
  await openTab(page, 'Permissions');
  await openTab(page, 'Setup');
  await addLine(page, 'setupmach', [label, 'Full']);
  await savedAsRight(page);
}

export async function giveRole(page: Page): Promise<void> {
  await openRecord(page, 'user', 'edit');
  await waitForOverlay(page, isSuspect);
  await openTab(page, 'Access');
  await addLine(page, 'roles', [names.role]);
  await savedAsRight(page);
}

async function savedAsRight(page: Page): Promise<void> {
  await save(page);
  await waitForOverlay(page, ({ buttons }) => buttons.includes('Test again'));
}

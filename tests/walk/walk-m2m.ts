// Walks the guide for OAuth 2.0 client credentials from an untouched account to a mapped certificate, key ours or the vendor's.
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import type { NetSuite } from '../netsuite/server';
import { isAllMet, isKept, openList, pasteName, says, type GuideWalk, type Hands } from './walk';

export interface Mapping {
  entity: string;
  role: string;
  application: string;
  /** Path of the file. */
  certificate: string;
}

/** What a person does for a certificate, in one browser. */
export interface CertificateHands<P> {
  /** Makes key and certificate in the popup, or takes the vendor's certificate, and saves it; gives the file. */
  saveCertificate: (vendors?: string) => Promise<string>;
  /** Presses *Create New* and fills in what it opens, whatever that is. */
  addMapping: (page: P, mapping: Mapping) => Promise<void>;
  reload: (page: P) => Promise<void>;
}

interface CertificateWalk<P> extends GuideWalk<P> {
  hands: Hands<P> & CertificateHands<P>;
}

const vendorNames = {
  ours: 'General: OAuth 2.0, the key is made here',
  vendors: 'General: OAuth 2.0, the vendor holds the key',
} as const;

export const names = {
  application: 'Vendor Integration',
  role: 'Vendor Integration Role',
  user: 'Dana Whitfield',
} as const;

/** Gives the page with the list of certificates, and the file that was uploaded. `vendors`: the vendor's certificate in PEM. */
export async function walkClientCredentials<P>(
  walk: CertificateWalk<P>,
  vendors?: string,
): Promise<{ page: P; file: string }> {
  const { hands, url } = walk;
  const vendor = vendors === undefined ? vendorNames.ours : vendorNames.vendors;
  const page = await hands.start(url('/app/center/card.nl?sc=-29'), vendor);
  await walkFeatures(page, walk);
  await walkIntegration(page, walk);
  await walkRole(page, walk);
  await walkEmployee(page, walk);
  return walkMapping(page, walk, vendors);
}

async function walkFeatures<P>(page: P, { hands, step }: GuideWalk<P>): Promise<void> {
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await hands.openTab(page, 'SuiteCloud');
  await hands.waitForOverlay(page, ({ rings }) => rings.length === 2);
  for (const feature of ['OAuth 2.0', 'REST Web Services'])
    await hands.tickWithTerms(page, feature, 'I Agree');
  await hands.waitForOverlay(page, isAllMet);
  await step('m2m-features', 'Enable Features: OAuth 2.0 and REST Web Services are ticked', page);
  await hands.save(page);
  await hands.waitForAddress(page, '/mainsetup.nl');
  await hands.waitForOverlay(page, says('NetSuite has saved it'));
}

async function walkIntegration<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await openList(page, walk, 'Manage Integrations', '/integrapplist.nl');
  await hands.pressNew(page);
  await hands.waitForOverlay(page, ({ rings }) => rings.length > 3);
  await step('m2m-integration-new', 'New integration: the grant and the scopes are ringed', page);
  await pasteName(page, hands, names.application);
  await hands.setCheckbox(page, 'TBA: Authorization Flow', false);
  await hands.setCheckbox(page, 'Token-Based Authentication', false);
  await hands.setCheckbox(page, 'Authorization Code Grant', false);
  await hands.setCheckbox(page, 'Client Credentials (Machine to Machine) Grant', true);
  await hands.setCheckbox(page, 'REST Web Services', true);
  await hands.waitForOverlay(page, isAllMet);
  await step('m2m-integration-ready', 'The grant and its scope: all rings are green', page);
  await hands.save(page);
  await hands.waitForOverlay(page, isKept(2));
  await step('m2m-integration-saved', 'Saved: the Client ID is kept, the secret beside it apart', page);
}

async function walkRole<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await openList(page, walk, 'Manage Roles', '/rolelist.nl');
  await hands.pressNew(page);
  await hands.waitForOverlay(page, ({ lines }) => lines.length === 5);
  await pasteName(page, hands, names.role);
  await hands.choose(page, 'Center Type', 'Classic Center');
  await hands.openTab(page, 'Permissions');
  await hands.openTab(page, 'Setup');
  for (const permission of ['Log in using OAuth 2.0 Access Tokens', 'REST Web Services'])
    await hands.addLine(page, 'setupmach', [permission, 'Full']);
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForOverlay(page, says('All is right here, and saved'));
  await step('m2m-role-saved', 'Role: two permissions at Full, saved', page);
}

async function walkEmployee<P>(page: P, walk: GuideWalk<P>): Promise<void> {
  const { hands, step } = walk;
  await openList(page, walk, 'Employees', '/employeelist.nl');
  await hands.pressInRow(page, names.user, 'Edit');
  await hands.waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
  await hands.pressOnCard(page, 'Use this one');
  await hands.openTab(page, 'Access');
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes(names.role)));
  await hands.addLine(page, 'roles', [names.role]);
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForOverlay(page, ({ buttons }) => buttons.includes('Next: Key and certificate'));
  await step('m2m-employee-saved', 'Employee: has the role; key and certificate are next', page);
}

async function walkMapping<P>(
  page: P,
  { hands, step }: CertificateWalk<P>,
  vendors?: string,
): Promise<{ page: P; file: string }> {
  const file = await hands.saveCertificate(vendors);
  await hands.pressOnCard(page, 'Next: OAuth 2.0 Client Credentials (M2M) Setup');
  await hands.waitForAddress(page, '/app/oauth2/clientcredentials/setup.nl');
  await hands.waitForOverlay(page, says('not in this list yet'));
  await step('m2m-list', 'M2M Setup: Create New is ringed', page);
  const { user: entity, role, application } = names;
  await hands.addMapping(page, { entity, role, application, certificate: file });
  const isHere = says('Your certificate is here');
  // Somebody has met a list that shows a new row only when it is loaded once more: so the card says.
  await hands.waitForOverlay(page, isHere).catch(async () => {
    await hands.waitForOverlay(page, says('load this page again'));
    await hands.reload(page);
    await hands.waitForOverlay(page, isHere);
  });
  await step('m2m-mapped', 'The certificate is in the list, under the ID that was known before', page);
  return { page, file };
}

export const certificateFields = [
  'accountId',
  'clientId',
  'certificateId',
  'privateKey',
  'certificate',
  'algorithm',
  'scopes',
] as const;

export type ExportedCertificate = Record<(typeof certificateFields)[number], string>;

/** What differs from what the fake NetSuite has issued and taken; empty when the export is right. */
export function faultsOf(exported: ExportedCertificate, netsuite: NetSuite, account: string): string[] {
  const own = netsuite.world.accounts.find(({ id }) => id === account);
  const integration = own?.integrations.find(({ name }) => name === names.application);
  const mapping = own?.certificateMappings.get(exported.certificateId);
  const certificate = new X509Certificate(exported.certificate);
  const facts = {
    'the Account ID': exported.accountId === account,
    'the Client ID': exported.clientId === integration?.consumerKey,
    'the Certificate ID': mapping !== undefined && mapping.applicationId === integration?.id,
    'the certificate': idOf(exported.certificate) === exported.certificateId,
    'the private key': certificate.checkPrivateKey(createPrivateKey(exported.privateKey)),
    'the algorithm': exported.algorithm === 'ES256',
    'the scopes': exported.scopes === 'rest_webservices',
  };
  return Object.entries(facts).flatMap(([name, isRight]) => (isRight ? [] : name));
}

/** As NetSuite names a certificate: the SHA-256 of its DER in base64url. */
export function idOf(pem: string): string {
  return createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');
}

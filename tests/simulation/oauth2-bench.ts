// OAuth 2.0 client credentials: a set-up with key and certificate, and what an administrator can get wrong in it.
import { generateKeyPairSync } from 'node:crypto';
import { oauth2ClientCredentials as kind } from '@/utils/credential-kinds/oauth2-client-credentials';
import { makeKeyAndCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import { recipes } from '@/utils/recipes';
import { newIntegration, newSecret, newWorld, people } from '../netsuite/new-world';
import type { Account, CertificateMapping, Integration, Role } from '../netsuite/world';
import { APPLICATION, benchOf, type Fault, type Stage } from './bench';
import type { Variants } from '../netsuite/variants';
import { wayFaults } from './way-faults';

const DAY = 86_400_000;
const ROLE = { id: 1060, name: 'Vendor Role' } as const;

interface Oauth2Stage extends Stage {
  readonly integration: Integration;
  readonly mapping: CertificateMapping;
  readonly role: Role;
}

const general = recipes.find(({ id }) => id === 'general-oauth2')!;
const recipe = { ...general, test: { ...general.test, records: ['salesOrder', 'purchaseOrder'] } };

const made = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'Vendor', now: Date.now() });
const other = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'Other', now: Date.now() });
const ended = await makeKeyAndCertificate({
  algorithm: 'ES256',
  name: 'Old',
  now: Date.now() - 900 * DAY,
});
const small = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
}) as string;

function mappingOf(certificateId: string, certificatePem: string): CertificateMapping {
  return {
    certificateId,
    applicationId: 90,
    roleId: ROLE.id,
    entityId: people.dana,
    created: Date.now(),
    validFrom: Date.now() - DAY,
    validUntil: Date.now() + 300 * DAY,
    algorithm: 'EC',
    revoked: false,
    certificatePem,
  };
}

function stageOf(variants: Variants): Promise<Oauth2Stage> {
  const world = newWorld();
  for (const each of world.accounts) each.variants = variants;
  const account = world.accounts.find(({ id }) => id === '1234567')!;
  account.features.add('oauth2').add('restwebservices');
  const role: Role = {
    ...ROLE,
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: ['ADMI_LOGIN_OAUTH2', 'ADMI_RESTWEBSERVICES', 'TRAN_SALESORD', 'TRAN_PURCHORD'].map(
      (key) => ({ key, level: 4 }),
    ),
  };
  account.roles.push(role);
  user({ account }).roleIds.push(role.id);
  const integration = newIntegration({
    id: 90,
    name: APPLICATION,
    clientCredentialsGrant: true,
    scopes: ['rest_webservices'],
  });
  account.integrations.push(integration);
  const mapping = mappingOf(made.certificateId, made.certificate);
  account.certificateMappings.set(mapping.certificateId, mapping);
  const values = {
    accountId: account.id,
    clientId: integration.consumerKey,
    certificateId: made.certificateId,
    privateKey: made.privateKey,
    certificate: made.certificate,
    algorithm: 'ES256',
    scopes: 'rest_webservices',
  };
  return Promise.resolve({ world, account, failures: [], values, clock: 0, integration, mapping, role });
}

function user({ account }: { readonly account: Account }) {
  return account.users.find(({ id }) => id === people.dana)!;
}
const lacks = (...keys: string[]): Fault<Oauth2Stage>['make'] => {
  return ({ role }) => void (role.permissions = role.permissions.filter(({ key }) => !keys.includes(key)));
};
const typed = (field: string, text: (held: string) => string | null): Fault<Oauth2Stage>['make'] => {
  return ({ values }) => void (values[field] = text(values[field] ?? ''));
};
const without = (stage: Oauth2Stage) => stage.account.certificateMappings.delete(stage.mapping.certificateId);

const roleOrUser = ['roleOrUser'];

const faults: readonly Fault<Oauth2Stage>[] = [
  {
    name: 'OAuth 2.0 off',
    make: ({ account }) => void account.features.delete('oauth2'),
    causes: ['oauth2Feature'],
  },
  {
    name: 'REST off',
    make: ({ account }) => void account.features.delete('restwebservices'),
    causes: ['restFeature', 'namedFeature'],
  },
  {
    name: 'integration blocked',
    make: ({ integration }) => void (integration.state = 'blocked'),
    causes: ['integrationState'],
  },
  {
    name: 'integration waits for approval',
    make: ({ integration }) => void (integration.state = 'waiting'),
    causes: ['integrationState'],
  },
  {
    name: 'grant not ticked',
    make: ({ integration }) => void (integration.clientCredentialsGrant = false),
    causes: ['grant'],
  },
  {
    name: 'scope not ticked',
    make: ({ integration }) => void (integration.scopes = ['restlets']),
    causes: ['scope'],
  },
  {
    name: 'credentials reset',
    make: ({ integration }) => void (integration.consumerKey = newSecret()),
    causes: ['clientUnknown', 'integrationState'],
  },
  {
    name: 'Client ID mistyped',
    make: typed('clientId', () => newSecret()),
    causes: ['clientUnknown'],
    byHand: true,
  },
  {
    name: 'Application ID in its place',
    make: typed('clientId', () => '1a111aa1-aa11-1a11-1111-a1a1111111a1'),
    causes: ['applicationId'],
    byHand: true,
  },
  {
    name: 'Client ID with a blank',
    make: typed('clientId', (text) => `${text} `),
    causes: ['copyAgain'],
    byHand: true,
  },
  {
    name: 'half a Client ID',
    make: typed('clientId', (text) => text.slice(0, 30)),
    causes: ['copyAgain'],
    byHand: true,
  },
  {
    name: 'Client Secret in its place',
    make: ({ values }) => void (values['clientSecret'] = values['clientId'] ?? ''),
    causes: ['swappedBoxes'],
    byHand: true,
  },
  { name: 'certificate not uploaded', make: without, causes: ['mapping'] },
  { name: 'certificate revoked', make: ({ mapping }) => void (mapping.revoked = true), causes: ['mapping'] },
  {
    name: 'mapping ended',
    make: ({ mapping }) => void (mapping.validUntil = Date.now() - DAY),
    causes: ['mapping', 'certificateEnded'],
  },
  {
    name: 'mapped for another application',
    make: ({ mapping }) => void (mapping.applicationId = 14),
    causes: ['mapping', 'mappedToOther'],
  },
  {
    name: 'mapped to another role',
    make: ({ mapping, account }) => void ((mapping.roleId = 3), user({ account }).roleIds.push(3)),
    causes: ['mappedToOther', 'mappedWhom'],
  },
  {
    name: 'mapped to another user',
    make: ({ mapping, account, role }) => {
      mapping.entityId = people.morgan;
      account.users.find(({ id }) => id === people.morgan)!.roleIds.push(role.id);
    },
    causes: ['mappedToOther', 'mappedWhom'],
  },
  {
    name: 'key of another certificate',
    make: typed('privateKey', () => other.privateKey),
    causes: ['otherSet'],
    byHand: true,
  },
  {
    name: 'key of another certificate, which is not held',
    make: ({ values }) => {
      values['privateKey'] = other.privateKey;
      values['certificate'] = null;
    },
    causes: ['wrongKey', 'otherSet'],
    byHand: true,
  },
  {
    name: 'Certificate ID of another',
    make: typed('certificateId', () => other.certificateId),
    causes: ['otherSet'],
    byHand: true,
  },
  {
    name: 'certificate over',
    make: (stage) => {
      without(stage);
      const { values, account } = stage;
      Object.assign(values, {
        privateKey: ended.privateKey,
        certificate: ended.certificate,
        certificateId: ended.certificateId,
      });
      account.certificateMappings.set(ended.certificateId, {
        ...mappingOf(ended.certificateId, ended.certificate),
        validUntil: Date.now() - DAY,
      });
    },
    causes: ['certificateEnded'],
  },
  {
    name: 'key behind a passphrase',
    make: typed('privateKey', (text) => text.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY')),
    causes: ['keyRefused'],
    byHand: true,
  },
  {
    name: 'half a key',
    make: typed('privateKey', (text) => text.slice(0, 120)),
    causes: ['copyAgain'],
    byHand: true,
  },
  { name: 'key too small', make: typed('privateKey', () => small), causes: ['keyRefused'], byHand: true },
  {
    name: 'certificate in place of the key',
    make: ({ values }) => void (values['privateKey'] = values['certificate'] ?? ''),
    causes: ['copyAgain', 'otherSet'],
    byHand: true,
  },
  {
    name: 'algorithm of another key',
    make: typed('algorithm', () => 'PS256'),
    causes: ['otherAlgorithm'],
    byHand: true,
  },
  {
    name: 'role inactive',
    make: ({ role }) => void (role.inactive = true),
    causes: [...roleOrUser, 'roleInactive'],
  },
  {
    name: 'user inactive',
    make: (stage) => void (user(stage).inactive = true),
    causes: [...roleOrUser, 'userInactive'],
  },
  {
    name: 'Give Access off',
    make: (stage) => void (user(stage).giveAccess = false),
    causes: [...roleOrUser, 'userInactive'],
  },
  { name: 'user lost the role', make: (stage) => void (user(stage).roleIds = [3]), causes: roleOrUser },
  {
    name: 'role may not log in with OAuth 2.0',
    make: lacks('ADMI_LOGIN_OAUTH2'),
    causes: ['loginPermission', 'rolePermissions', ...roleOrUser],
  },
  {
    name: 'the permission of like name instead',
    make: (stage) => {
      lacks('ADMI_LOGIN_OAUTH2')(stage);
      stage.role.permissions.push({ key: 'ADMI_LOGIN_OAUTH', level: 4 });
    },
    causes: ['loginPermission', 'rolePermissions', ...roleOrUser],
  },
  {
    name: 'role lacks REST',
    make: lacks('ADMI_RESTWEBSERVICES'),
    causes: ['restPermission', 'rolePermissions', 'namedPermission', ...roleOrUser],
  },
  { name: 'role lacks Sales Order', make: lacks('TRAN_SALESORD'), causes: ['recordPermission'] },
  { name: 'role lacks Purchase Order', make: lacks('TRAN_PURCHORD'), causes: ['recordPermission'] },
  {
    name: 'Account ID of the sandbox',
    make: typed('accountId', () => '1234567_SB1'),
    causes: ['wrongAccount', 'clientUnknown'],
    byHand: true,
  },
  {
    name: 'Account ID mistyped',
    make: typed('accountId', () => '7654321'),
    causes: ['noSuchAccount', 'wrongAccount'],
    byHand: true,
  },
  {
    name: 'Account ID as an address',
    make: typed('accountId', () => 'https://1234567.app.netsuite.com'),
    causes: ['accountSpelling'],
    byHand: true,
  },
  {
    name: 'location is not there',
    make: ({ role, values }) => {
      role.permissions.push({ key: 'LIST_LOCATION', level: 4 });
      values['locationId'] = '999999';
    },
    causes: ['locationNotThere'],
    byHand: true,
  },
  ...wayFaults,
];

/** Whose uncertain facts of NetSuite are played so. */
export const oauth2Bench = (variants: Variants) =>
  benchOf<Oauth2Stage>({
    kind,
    recipe,
    setUp: {
      account: '1234567',
      companyName: null,
      kind: kind.id,
      recipe: recipe.id,
      application: APPLICATION,
      role: ROLE.name,
      user: 'Dana Whitfield',
      skipped: [],
      isBegun: true,
      isLooking: false,
      given: [],
    },
    recordIds: { application: ['90'], role: [String(ROLE.id)], user: [String(people.dana)] },
    faults,
    stage: () => stageOf(variants),
  });

// Token-based authentication: a set-up of the default recipe, and what an administrator can get wrong in it.
import { tba } from '@/utils/credential-kinds/tba';
import { recipes } from '@/utils/recipes';
import { customRole, newIntegration, newSecret, newToken, newWorld, people } from '../netsuite/new-world';
import type { Account, Integration, Role, Token } from '../netsuite/world';
import { APPLICATION, benchOf, type Fault, type Stage } from './bench';
import type { Variants } from '../netsuite/variants';
import { wayFaults } from './way-faults';

interface TbaStage extends Stage {
  readonly integration: Integration;
  readonly token: Token;
  readonly role: Role;
}

function stageOf(variants: Variants): Promise<TbaStage> {
  const world = newWorld();
  for (const each of world.accounts) each.variants = variants;
  const account = world.accounts.find(({ id }) => id === '1234567')!;
  const role = account.roles.find(({ id }) => id === customRole.id)!;
  const integration = newIntegration({ id: 90, name: APPLICATION, tba: true });
  const token = newToken({ id: 91, integrationId: 90, userId: people.dana, roleId: role.id });
  account.integrations.push(integration);
  account.tokens.push(token);
  const { consumerKey, consumerSecret } = integration;
  const { tokenId, tokenSecret } = token;
  const values = { accountId: account.id, consumerKey, consumerSecret, tokenId, tokenSecret };
  return Promise.resolve({ world, account, failures: [], values, clock: 0, integration, token, role });
}

const user = ({ account }: { readonly account: Account }) =>
  account.users.find(({ id }) => id === people.dana)!;
const lacks = (...keys: string[]): Fault<TbaStage>['make'] => {
  return ({ role }) => void (role.permissions = role.permissions.filter(({ key }) => !keys.includes(key)));
};
const viewOnly =
  (key: string): Fault<TbaStage>['make'] =>
  ({ role }) =>
    void (role.permissions = role.permissions.map((each) =>
      each.key === key ? { ...each, level: 1 } : each,
    ));
const typed = (field: string, text: (held: string) => string): Fault<TbaStage>['make'] => {
  return ({ values }) => void (values[field] = text(values[field] ?? ''));
};

const record = ['recordPermission'];
const ofToken = ['tokenState', 'integrationOrToken'];
const ofIntegration = ['integrationState', 'integrationOrToken'];

const faults: readonly Fault<TbaStage>[] = [
  {
    name: 'token-based authentication off',
    make: ({ account }) => void account.features.delete('tba'),
    causes: ['tbaFeature', ...ofIntegration],
  },
  {
    name: 'SOAP off',
    make: ({ account }) => void account.features.delete('webservicesexternal'),
    causes: ['soapFeature'],
  },
  {
    name: 'integration blocked',
    make: ({ integration }) => void (integration.state = 'blocked'),
    causes: ofIntegration,
  },
  {
    name: 'integration waits for approval',
    make: ({ integration }) => void (integration.state = 'waiting'),
    causes: ofIntegration,
    byHand: true,
  },
  {
    name: 'token-based authentication not ticked',
    make: ({ integration }) => void (integration.tba = false),
    causes: ofIntegration,
  },
  {
    name: 'credentials reset',
    make: ({ integration }) => void (integration.consumerKey = newSecret()),
    causes: ['keyUnknown', 'mixedGenerations', 'integrationState'],
  },
  {
    name: 'secret of before the reset',
    make: typed('consumerSecret', () => newSecret()),
    causes: ['wrongSecrets', 'mixedGenerations'],
    byHand: true,
  },
  {
    name: 'token secret mistyped',
    make: typed('tokenSecret', () => newSecret()),
    causes: ['wrongSecrets'],
    byHand: true,
  },
  {
    name: 'consumer key mistyped',
    make: typed('consumerKey', () => newSecret()),
    causes: ['wrongSecrets', 'keyUnknown'],
    byHand: true,
  },
  {
    name: 'token id mistyped',
    make: typed('tokenId', () => newSecret()),
    causes: ['wrongSecrets', ...ofToken],
    byHand: true,
  },
  {
    name: 'half a value',
    make: typed('tokenSecret', (text) => text.slice(0, 40)),
    causes: ['copyAgain'],
    byHand: true,
  },
  {
    name: 'a blank at the end',
    make: typed('consumerKey', (text) => `${text} `),
    causes: ['copyAgain'],
    byHand: true,
  },
  {
    name: 'the same value in two boxes',
    make: ({ values }) => void (values['tokenSecret'] = values['tokenId'] ?? ''),
    causes: ['swappedBoxes'],
    byHand: true,
  },
  { name: 'a value missing', make: typed('consumerSecret', () => ''), causes: ['copyAgain'], byHand: true },
  { name: 'token revoked', make: ({ token }) => void (token.revoked = true), causes: ofToken },
  { name: 'token inactive', make: ({ token }) => void (token.inactive = true), causes: ofToken },
  {
    name: 'sandbox refreshed: tokens gone',
    make: ({ account }) => void (account.tokens = []),
    causes: ofToken,
  },
  {
    name: 'token of another application',
    make: ({ token }) => void (token.integrationId = 14),
    causes: ofToken,
  },
  {
    name: 'token for Administrator',
    make: ({ token }) => void (token.roleId = 3),
    causes: ['tokenOfOtherRole'],
  },
  { name: 'user lost the role', make: (stage) => void (user(stage).roleIds = [3]), causes: ['roleOrUser'] },
  {
    name: 'Give Access off',
    make: (stage) => void (user(stage).giveAccess = false),
    causes: ['roleOrUser', 'userInactive'],
  },
  {
    name: 'user inactive',
    make: (stage) => void (user(stage).inactive = true),
    causes: ['roleOrUser', 'userInactive'],
  },
  {
    name: 'user locked',
    make: (stage) => void (user(stage).lockedUntil = Date.now() + 1_200_000),
    causes: ['userLocked'],
  },
  {
    name: 'role inactive',
    make: ({ role }) => void (role.inactive = true),
    causes: ['roleOrUser', 'roleInactive'],
  },
  {
    name: 'role may not log in with tokens',
    make: lacks('ADMI_MANAGE_OWN_OAUTH_TOKENS'),
    causes: ['tokenLoginPermission', 'roleOrUser'],
  },
  {
    name: 'role is Web Services Only',
    make: ({ role }) => void (role.webServicesOnly = true),
    causes: ['webServicesOnly', 'roleOrUser'],
  },
  { name: 'role lacks SOAP', make: lacks('ADMI_WEBSERVICES'), causes: ['soapPermission'] },
  { name: 'role has SOAP at View', make: viewOnly('ADMI_WEBSERVICES'), causes: ['soapPermission'] },
  { name: 'role lacks Sales Order', make: lacks('TRAN_SALESORD'), causes: record },
  { name: 'role lacks Item Fulfillment', make: lacks('TRAN_ITEMSHIP'), causes: record },
  { name: 'role lacks Purchase Order', make: lacks('TRAN_PURCHORD'), causes: record },
  {
    name: 'role lacks all records',
    make: lacks('TRAN_SALESORD', 'TRAN_ITEMSHIP', 'TRAN_PURCHORD'),
    causes: record,
  },
  {
    name: 'Account ID of the sandbox',
    make: typed('accountId', () => '1234567_SB1'),
    causes: ['wrongAccount', ...ofToken, 'keyUnknown'],
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
    name: 'Account ID is a name',
    make: typed('accountId', () => 'Northwind & Co'),
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
  {
    name: 'Location ID is a name',
    make: ({ values }) => void (values['locationId'] = 'Main'),
    causes: ['locationNotThere'],
    byHand: true,
  },
  ...wayFaults,
];

/** Whose uncertain facts of NetSuite are played so. */
export const tbaBench = (variants: Variants) =>
  benchOf<TbaStage>({
    kind: tba,
    recipe: recipes[0],
    setUp: {
      account: '1234567',
      companyName: null,
      kind: tba.id,
      recipe: recipes[0].id,
      application: APPLICATION,
      role: customRole.name,
      user: null,
      skipped: [],
      isBegun: true,
      isLooking: false,
      given: [],
    },
    recordIds: { application: ['90'], role: [String(customRole.id)], user: [String(people.dana)] },
    faults,
    stage: () => stageOf(variants),
  });

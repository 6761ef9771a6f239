// A small literal world for the API's own tests: one sandbox account with everything set up right.

import { usualVariants } from '../variants';
import type { Account, Employee, Integration, Role, Token, World } from '../world';

export interface Setting {
  world: World;
  account: Account;
  role: Role;
  user: Employee;
  integration: Integration;
  token: Token;
}

function integrationOf(id: number, name: string, letter: string): Integration {
  return {
    id,
    name,
    description: '',
    state: 'enabled',
    applicationId: `0000000${id}-0000-4000-8000-000000000000`,
    created: 0,
    createdBy: 'Ada Admin',
    tba: true,
    tbaIssueToken: false,
    tbaAuthorizationFlow: false,
    callbackUrl: '',
    authorizationCodeGrant: false,
    redirectUri: '',
    clientCredentialsGrant: false,
    scopes: [],
    userCredentials: false,
    note: '',
    bundled: false,
    consumerKey: letter.repeat(64),
    consumerSecret: `5${letter.repeat(63)}`,
  };
}

export function setting(): Setting {
  const role: Role = {
    id: 1050,
    name: 'Connector',
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: [
      { key: 'ADMI_LOGIN_OAUTH', level: 4 },
      { key: 'ADMI_WEBSERVICES', level: 4 },
      { key: 'ADMI_RESTWEBSERVICES', level: 4 },
      { key: 'TRAN_SALESORD', level: 4 },
      { key: 'TRAN_ITEMSHIP', level: 1 },
      { key: 'TRAN_PURCHORD', level: 4 },
      { key: 'LIST_LOCATION', level: 1 },
    ],
  };
  const user: Employee = {
    id: 42,
    name: 'Ina Integration',
    email: 'ina@example.com',
    inactive: false,
    giveAccess: true,
    roleIds: [role.id],
    lockedUntil: 0,
  };
  const integration = integrationOf(7, 'Warehouse link', 'a');
  const token: Token = {
    id: 9,
    name: 'Warehouse token',
    integrationId: integration.id,
    userId: user.id,
    roleId: role.id,
    inactive: false,
    revoked: false,
    created: 0,
    createdBy: 'Ada Admin',
    tokenId: 'c'.repeat(64),
    tokenSecret: `7${'d'.repeat(63)}`,
  };
  const account: Account = {
    id: '1234567_SB1',
    slug: '1234567-sb1',
    companyName: 'Example & Sons',
    variants: usualVariants,
    features: new Set(['tba', 'webservicesexternal', 'restwebservices', 'locations']),
    preferences: { showInternalIds: true },
    users: [user],
    roles: [role],
    integrations: [integration, integrationOf(8, 'Another link', 'b')],
    tokens: [token],
    customRecords: [],
    certificateMappings: new Map(),
    accessTokens: new Map(),
    restlets: [],
    workbook: true,
    locations: [{ id: 12, name: 'Dock <A>', subsidiaryId: null, inactive: false }],
    subsidiaries: [],
    sessions: new Map(),
    loginAudit: [],
    usedNonces: new Set(),
    failedLogins: new Map(),
    nextId: 100,
  };
  return {
    world: { accounts: [account], clockOffset: 0, seen: [] },
    account,
    role,
    user,
    integration,
    token,
  };
}

// A fresh world for a test: a production account and its sandbox, with people, roles and integrations as a real company has them.
import { randomBytes, randomUUID } from 'node:crypto';
import { usualVariants, type Variants } from './variants';
import type { Account, Employee, FeatureId, Integration, Role, Token, World } from './world';

/** Client keys, secrets and token values: 64 lower-case hex characters, never twice the same. */
export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

export const people = { dana: 42, morgan: 57, priya: 63, tomasz: 71, lucia: 88 } as const;
export const customRole = { id: 1042, name: 'Fulfillment Integration Role' } as const;

const full = (...keys: string[]): Role['permissions'] => keys.map((key) => ({ key, level: 4 }));

function standardRole(id: number, name: string, centerType: string, permissions: Role['permissions']): Role {
  return { id, name, standard: true, inactive: false, webServicesOnly: false, centerType, permissions };
}

function standardRoles(): Role[] {
  return [
    standardRole(3, 'Administrator', 'BASIC', []),
    standardRole(1, 'Accountant', 'ACCOUNTCENTER', full('TRAN_CUSTINVC', 'TRAN_FIND', 'REPO_SALES')),
    standardRole(9, 'Sales Manager', 'SALESCENTER', full('TRAN_SALESORD', 'TRAN_FIND', 'LIST_CUSTJOB')),
    standardRole(
      16,
      'Warehouse Manager',
      'SHIPPINGCENTER',
      full('TRAN_ITEMSHIP', 'TRAN_ITEMRCPT', 'LIST_ITEM'),
    ),
    standardRole(22, 'Intranet Manager', 'BASIC', full('TRAN_FIND')),
    standardRole(55, 'Developer', 'DEVELOPER', full('ADMI_INTEGRAPP', 'LIST_INTEGRAPP')),
  ];
}

function integrationRole(): Role {
  return {
    id: customRole.id,
    name: customRole.name,
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: full(
      'TRAN_SALESORD',
      'TRAN_ITEMSHIP',
      'TRAN_PURCHORD',
      'ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'ADMI_MANAGE_OAUTH_TOKENS',
      'ADMI_WEBSERVICES',
    ),
  };
}

function employee(id: number, name: string, email: string, roleIds: number[]): Employee {
  return { id, name, email, inactive: false, giveAccess: roleIds.length > 0, roleIds, lockedUntil: 0 };
}

function employees(untouched: boolean): Employee[] {
  return [
    employee(
      people.dana,
      'Dana Whitfield',
      'dana.whitfield@northwind.example',
      untouched ? [3] : [3, customRole.id],
    ),
    employee(people.morgan, 'Morgan Reyes', 'morgan.reyes@northwind.example', [16, 9]),
    employee(people.priya, 'Priya Raman', 'priya.raman@northwind.example', [1]),
    employee(people.tomasz, 'Tomasz Nowak', 'tomasz.nowak@northwind.example', [16]),
    employee(people.lucia, 'Lucía Ortega', '', []),
  ];
}

export interface NewIntegration extends Partial<Integration> {
  id: number;
  name: string;
}

/** An integration with everything off that was not asked for. */
export function newIntegration(given: NewIntegration): Integration {
  return {
    description: '',
    state: 'enabled',
    applicationId: randomUUID().toUpperCase(),
    created: Date.UTC(2026, 2, 4, 16, 20),
    createdBy: 'Dana Whitfield',
    tba: false,
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
    consumerKey: newSecret(),
    consumerSecret: newSecret(),
    ...given,
  };
}

function integrations(): Integration[] {
  return [
    newIntegration({
      id: 14,
      name: 'Ledgerline Bank Feeds',
      tba: true,
      bundled: true,
      description: 'Installed with the Ledgerline bundle.',
      created: Date.UTC(2023, 5, 12, 9, 5),
    }),
    newIntegration({
      id: 21,
      name: 'Harbor EDI Connector',
      tba: true,
      state: 'blocked',
      userCredentials: true,
      note: 'Replaced in 2025, kept for the audit.',
      created: Date.UTC(2024, 8, 30, 13, 41),
    }),
    newIntegration({ id: 27, name: 'Quillmark Analytics', state: 'waiting', applicationId: '' }),
  ];
}

export function newToken(
  given: Partial<Token> & { id: number; integrationId: number; userId: number },
): Token {
  return {
    name: `Token ${given.id}`,
    roleId: 3,
    inactive: false,
    revoked: false,
    created: Date.UTC(2025, 0, 15, 10, 30),
    createdBy: 'Dana Whitfield',
    tokenId: newSecret(),
    tokenSecret: newSecret(),
    ...given,
  };
}

function tokens(): Token[] {
  return [
    newToken({
      id: 5,
      integrationId: 14,
      userId: people.priya,
      roleId: 1,
      name: 'Ledgerline Bank Feeds - Priya Raman, Accountant',
    }),
    newToken({
      id: 6,
      integrationId: 21,
      userId: people.morgan,
      roleId: 16,
      inactive: true,
      name: 'Harbor EDI Connector - Morgan Reyes, Warehouse Manager',
    }),
  ];
}

function account(id: string, companyName: string, untouched: boolean, variants = usualVariants): Account {
  const features: FeatureId[] = ['customcode', 'serversidescripting', 'locations', 'classes', 'multilocinvt'];
  return {
    id,
    slug: id.toLowerCase().replaceAll('_', '-'),
    companyName,
    variants,
    features: new Set<FeatureId>(untouched ? features : [...features, 'tba', 'webservicesexternal']),
    preferences: { showInternalIds: false },
    users: employees(untouched),
    roles: untouched ? standardRoles() : [...standardRoles(), integrationRole()],
    integrations: integrations(),
    tokens: untouched ? [] : tokens(),
    customRecords: [{ id: 117, scriptId: 'customrecord_shiptheory_settings', name: 'Shiptheory Settings' }],
    certificateMappings: new Map(),
    accessTokens: new Map(),
    restlets: [],
    workbook: true,
    locations: [
      { id: 1, name: 'Main Office', subsidiaryId: 1, inactive: false },
      { id: 4, name: 'East Warehouse', subsidiaryId: 1, inactive: false },
      { id: 7, name: 'Fulfillment Center Reno', subsidiaryId: 2, inactive: false },
      { id: 9, name: 'Old Depot', subsidiaryId: 1, inactive: true },
    ],
    subsidiaries: [
      { id: 1, name: 'Northwind Outfitters' },
      { id: 2, name: 'Northwind Outfitters West' },
    ],
    sessions: new Map(),
    loginAudit: [],
    usedNonces: new Set(),
    failedLogins: new Map(),
    nextId: 1200,
  };
}

export interface WorldOptions {
  /** Nothing of the guide done yet: the features are off and the token role is missing. */
  untouched?: boolean;
  /** Account IDs and how each plays what is not known for certain; else a production account and its sandbox, both as usual. */
  accounts?: readonly { id: string; variants: Variants }[];
}

export function newWorld({ untouched = false, accounts }: WorldOptions = {}): World {
  const given = accounts ?? ['1234567', '1234567_SB1'].map((id) => ({ id, variants: usualVariants }));
  return {
    accounts: given.map(({ id, variants }) => {
      const sandbox = /_.*$/.exec(id)?.[0] ?? '';
      return account(id, `Northwind Outfitters${sandbox}`, untouched, variants);
    }),
    clockOffset: 0,
    seen: [],
  };
}

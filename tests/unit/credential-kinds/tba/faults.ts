// Faults of a set-up that people run into: how each is made in the fake NetSuite, and what the diagnosis has to say of it.
import type { TbaCause } from '@/utils/credential-kinds/tba/cause-list';
import { dropped, unavailable } from '../../../netsuite/failures';
import { newSecret, people } from '../../../netsuite/new-world';
import type { NetSuite } from '../../../netsuite/server';
import type { Account, Integration, Role, Token } from '../../../netsuite/world';

export const APPLICATION = 'Fulfillment Integration';
const MINUTE = 60_000;

export interface Stage {
  netsuite: NetSuite;
  account: Account;
  integration: Integration;
  token: Token;
  role: Role;
  values: Record<'accountId' | 'consumerKey' | 'consumerSecret' | 'tokenId' | 'tokenSecret', string>;
  locationId: string | null;
  /** Of this computer, in milliseconds. */
  clock: number;
}

export interface Fault {
  name: string;
  break: (stage: Stage) => void;
  /** Whether the values were entered by hand; else they were taken from the page. */
  byHand?: boolean;
  /** Causes whose sentence names this fault. */
  named: readonly TbaCause[];
  /** After the audit trail; null where no login was refused. */
  afterAudit: TbaCause | null;
}

const withoutPermission = (key: string) => (stage: Stage) => {
  stage.role.permissions = stage.role.permissions.filter((permission) => permission.key !== key);
};
const answering =
  (status: number, body: string, type = 'text/html') =>
  (stage: Stage) => {
    stage.netsuite.failures.push({
      matches: ({ url }) => !url.hostname.startsWith('rest.'),
      answer: () => ({ status, headers: { 'content-type': type }, body }),
    });
  };
const user = ({ account }: Stage) => account.users.find(({ id }) => id === people.dana)!;
const INTEGRATION = ['integrationState', 'integrationOrToken'] as const;

export const faults: readonly Fault[] = [
  {
    name: 'role may not log in with tokens',
    break: withoutPermission('ADMI_MANAGE_OWN_OAUTH_TOKENS'),
    named: ['roleOrUser', 'tokenLoginPermission'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'role lacks SOAP Web Services',
    break: withoutPermission('ADMI_WEBSERVICES'),
    named: ['soapPermission'],
    afterAudit: null,
  },
  {
    name: 'role lacks Sales Order',
    break: withoutPermission('TRAN_SALESORD'),
    named: ['recordPermission'],
    afterAudit: null,
  },
  {
    name: 'token secret mistyped',
    break: ({ values }) => (values.tokenSecret = newSecret()),
    byHand: true,
    named: ['wrongSecrets'],
    afterAudit: 'wrongSecrets',
  },
  {
    name: 'consumer secret mistyped',
    break: ({ values }) => (values.consumerSecret = newSecret()),
    byHand: true,
    named: ['wrongSecrets'],
    afterAudit: 'wrongSecrets',
  },
  {
    name: 'consumer key mistyped',
    break: ({ values }) => (values.consumerKey = newSecret()),
    byHand: true,
    named: ['wrongSecrets', 'keyUnknown'],
    afterAudit: 'keyUnknown',
  },
  {
    name: 'values of another account',
    break: ({ account }) => {
      account.integrations = [];
      account.tokens = [];
    },
    byHand: true,
    named: ['integrationOrToken', 'keyUnknown', 'wrongAccount'],
    afterAudit: 'keyUnknown',
  },
  {
    name: 'credentials reset by a colleague',
    break: ({ integration }) => (integration.consumerKey = newSecret()),
    named: ['integrationState', 'keyUnknown'],
    afterAudit: 'keyUnknown',
  },
  {
    name: 'Account ID of the sandbox, values of production',
    break: ({ values }) => (values.accountId = '1234567_SB1'),
    byHand: true,
    named: ['integrationOrToken', 'keyUnknown', 'wrongAccount'],
    // Its row is in the other account: none here is what the page says then.
    afterAudit: null,
  },
  {
    name: 'user no longer has the role',
    break: (stage) => (user(stage).roleIds = [3]),
    named: ['roleOrUser'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'Give Access is off',
    break: (stage) => (user(stage).giveAccess = false),
    named: ['roleOrUser'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'employee is inactive',
    break: (stage) => (user(stage).inactive = true),
    named: ['roleOrUser', 'userInactive'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'role is inactive',
    break: ({ role }) => (role.inactive = true),
    named: ['roleOrUser', 'roleInactive'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'token-based authentication is off',
    break: ({ account }) => account.features.delete('tba'),
    named: [...INTEGRATION, 'tbaFeature'],
    afterAudit: 'tbaFeature',
  },
  {
    name: 'SOAP Web Services are off',
    break: ({ account }) => account.features.delete('webservicesexternal'),
    named: ['soapFeature'],
    afterAudit: null,
  },
  {
    name: 'sandbox refreshed: tokens are gone',
    break: ({ account }) => (account.tokens = []),
    named: ['tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'token revoked',
    break: ({ token }) => (token.revoked = true),
    named: ['tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'token inactive, values from a colleague',
    break: ({ token }) => (token.inactive = true),
    byHand: true,
    named: ['integrationOrToken', 'tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'token of another application',
    break: ({ token }) => (token.integrationId = 14),
    named: ['tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'Web Services Only role where RESTlets are called',
    break: ({ role }) => (role.webServicesOnly = true),
    named: ['roleOrUser', 'webServicesOnly'],
    afterAudit: 'webServicesOnly',
  },
  {
    name: 'integration blocked',
    break: ({ integration }) => (integration.state = 'blocked'),
    named: INTEGRATION,
    afterAudit: 'integrationState',
  },
  {
    name: 'integration waiting for approval, values from a colleague',
    break: ({ integration }) => (integration.state = 'waiting'),
    byHand: true,
    named: INTEGRATION,
    afterAudit: 'integrationState',
  },
  {
    name: 'token-based authentication is not ticked on the record',
    break: ({ integration }) => (integration.tba = false),
    named: INTEGRATION,
    afterAudit: 'integrationState',
  },
  {
    name: 'clock 8 minutes off',
    break: (stage) => (stage.clock = 8 * MINUTE),
    named: ['clock'],
    afterAudit: 'clock',
  },
  {
    name: 'location is not there',
    break: (stage) => {
      stage.role.permissions.push({ key: 'LIST_LOCATION', level: 4 });
      stage.locationId = '999999';
    },
    named: ['locationNotThere'],
    afterAudit: null,
  },
  {
    name: 'nobody answers',
    break: ({ netsuite }) => netsuite.failures.push(dropped(() => true)),
    named: ['network', 'proxy'],
    afterAudit: null,
  },
  {
    name: 'NetSuite is under maintenance',
    break: ({ netsuite }) =>
      netsuite.failures.push(unavailable(({ url }) => !url.hostname.startsWith('rest.'))),
    named: ['waitAndRetry'],
    afterAudit: null,
  },
  {
    name: 'too many requests',
    break: answering(429, '{}', 'application/json'),
    named: ['waitAndRetry'],
    afterAudit: null,
  },
  {
    name: 'a fault of the server',
    break: answering(500, '<html><body>Error</body></html>'),
    named: ['waitAndRetry'],
    afterAudit: null,
  },
  {
    name: 'a proxy answers with a page of its own',
    break: answering(403, '<html><body>Access denied by policy</body></html>'),
    named: ['proxy'],
    afterAudit: null,
  },
  {
    name: 'a proxy signs the person in first',
    break: answering(200, '<html><body>Please log in to the network</body></html>'),
    named: ['portal'],
    afterAudit: null,
  },
];

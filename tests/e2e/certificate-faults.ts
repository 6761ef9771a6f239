// Faults of a set-up with client credentials that an administrator makes in NetSuite: how each is made and mended, and what names it. The
// numbers are those of the reports that it rests on.
import type { Page } from '@playwright/test';
import type { Oauth2Cause } from '../../utils/credential-kinds/oauth2-client-credentials/cause-list';
import { customRole, newSecret, people } from '../netsuite/new-world';
import { clock, featureOff, integration, mapping, role, user, without, type Change } from './change-setting';
import {
  givePermission,
  giveRole,
  resetCredentials,
  tickGrant,
  turnOnFeature,
  uploadCertificate,
  type recordPaths,
  type Upload,
} from './mend-certificate';

export interface Fault extends Change {
  readonly name: string;
  /** Its sentence names the fault: it is among the causes that are named at first. */
  readonly cause: Oauth2Cause;
  /** Nothing else is answered like this: it is the very first. */
  readonly isTold?: true;
  /** The page to which the button of this cause leads; null where there is none. */
  readonly way: string | null;
  /** The cause that is left when the Login Audit Trail was opened. */
  readonly afterAudit?: Oauth2Cause;
  /** The connection works, but not as the set-up wants it. */
  readonly isRemark?: true;
  readonly look?: Look;
}

/** The page is opened, and shows it. */
export interface Look {
  /** Where the button leads to a list. */
  readonly record?: keyof typeof recordPaths;
  /** Named first since then; left out, it is the cause itself. */
  readonly seen?: Oauth2Cause;
  /** What a person does there; left out, it is mended out of sight, and the page loaded again. */
  readonly mend?: (page: Page, upload: Upload) => Promise<void>;
}

const features = 'Enable Features';
const integrations = 'Integration record';
const roles = 'Role';
const employees = 'Employee';
const certificates = 'OAuth 2.0 Client Credentials (M2M) Setup';

const loginFaults: readonly Fault[] = [
  {
    name: 'certificate not uploaded, or gone with a sandbox refresh (3, 11, 23)',
    break: ({ account }) => account.certificateMappings.clear(),
    mend: () => undefined,
    cause: 'mapping',
    isTold: true,
    way: certificates,
    afterAudit: 'mapping',
    look: { mend: uploadCertificate },
  },
  {
    name: 'certificate revoked',
    ...mapping({ revoked: true }),
    cause: 'mapping',
    isTold: true,
    way: certificates,
    look: {},
  },
  {
    name: 'certificate expired in NetSuite (16)',
    ...mapping({ validUntil: Date.now() - 1 }),
    cause: 'mapping',
    isTold: true,
    way: certificates,
    look: {},
  },
  {
    name: 'certificate uploaded for another application (17)',
    ...mapping({ applicationId: 14 }),
    cause: 'mapping',
    isTold: true,
    way: certificates,
    look: { seen: 'mappedToOther' },
  },
  {
    name: 'credentials of the record reset (4, 22)',
    break: ({ integration: own }) => (own.consumerKey = newSecret()),
    mend: () => undefined,
    cause: 'clientUnknown',
    isTold: true,
    way: integrations,
    look: { mend: resetCredentials },
  },
  {
    name: 'integration record deleted (4)',
    break: ({ account, integration: own }) =>
      account.integrations.splice(account.integrations.indexOf(own), 1),
    mend: ({ account, integration: own }) => account.integrations.push(own),
    cause: 'integrationState',
    way: integrations,
  },
  {
    name: 'integration record blocked',
    ...integration({ state: 'blocked' }),
    cause: 'integrationState',
    way: integrations,
    afterAudit: 'integrationState',
    look: { record: 'integration' },
  },
  {
    name: 'integration record waits for approval',
    ...integration({ state: 'waiting' }),
    cause: 'integrationState',
    way: integrations,
  },
  {
    name: 'grant not ticked',
    ...integration({ clientCredentialsGrant: false }),
    cause: 'grant',
    isTold: true,
    way: integrations,
    afterAudit: 'grant',
    look: { record: 'integration', mend: tickGrant },
  },
  {
    name: 'another scope ticked (28, 30)',
    ...integration({ scopes: ['restlets'] }),
    cause: 'scope',
    isTold: true,
    way: integrations,
    look: { record: 'integration' },
  },
  {
    name: 'no scope ticked',
    ...integration({ scopes: [] }),
    cause: 'scope',
    isTold: true,
    way: integrations,
  },
  {
    name: 'OAuth 2.0 off',
    ...featureOff('oauth2'),
    cause: 'oauth2Feature',
    way: features,
    afterAudit: 'oauth2Feature',
    look: { mend: (page) => turnOnFeature(page, 'OAuth 2.0') },
  },
  {
    name: 'role inactive',
    ...role({ inactive: true }),
    cause: 'roleInactive',
    way: roles,
    look: { record: 'role' },
  },
  { name: 'user inactive', ...user({ inactive: true }), cause: 'roleOrUser', isTold: true, way: employees },
  {
    name: 'Give Access off',
    ...user({ giveAccess: false }),
    cause: 'roleOrUser',
    isTold: true,
    way: employees,
    afterAudit: 'roleOrUser',
  },
  {
    name: 'role taken from the user',
    ...user({ roleIds: [3, customRole.id] }),
    cause: 'roleOrUser',
    isTold: true,
    way: employees,
    look: { record: 'user', mend: giveRole },
  },
  { name: 'clock 11 minutes behind', ...clock(11), cause: 'clock', isTold: true, way: null },
  { name: 'clock 8 minutes ahead', ...clock(-8), cause: 'clock', isTold: true, way: null },
  {
    name: 'clock 4 minutes ahead, where NetSuite allows nothing',
    ...clock(-4, '0'),
    cause: 'clock',
    isTold: true,
    way: null,
  },
];

/** NetSuite gave a token, and refuses what is asked with it. */
const tokenFaults: readonly Fault[] = [
  {
    name: 'role without Log in using OAuth 2.0 Access Tokens (7)',
    ...without('ADMI_LOGIN_OAUTH2'),
    cause: 'rolePermissions',
    isTold: true,
    way: roles,
    look: { record: 'role', mend: (page) => givePermission(page, 'Log in using OAuth 2.0 Access Tokens') },
  },
  {
    name: 'role with the permission of a similar name (7)',
    ...without('ADMI_LOGIN_OAUTH2', [{ key: 'ADMI_LOGIN_OAUTH', level: 4 }]),
    cause: 'rolePermissions',
    isTold: true,
    way: roles,
  },
  {
    name: 'role without REST Web Services (7)',
    ...without('ADMI_RESTWEBSERVICES'),
    cause: 'rolePermissions',
    isTold: true,
    way: roles,
    look: { record: 'role', seen: 'restPermission' },
  },
  {
    name: 'REST Web Services off',
    ...featureOff('restwebservices'),
    cause: 'restFeature',
    isTold: true,
    way: features,
    look: { mend: (page) => turnOnFeature(page, 'REST Web Services') },
  },
  {
    name: 'certificate uploaded for another role, which may not log in (17)',
    ...mapping({ roleId: customRole.id }),
    cause: 'mappedToOther',
    isTold: true,
    way: certificates,
    look: {},
  },
  {
    name: 'certificate uploaded for another user (8, 17)',
    break: ({ account, role: own, mapping: theirs }) => {
      account.users.find(({ id }) => id === people.morgan)!.roleIds.push(own.id);
      theirs.entityId = people.morgan;
    },
    mend: ({ mapping: theirs }) => (theirs.entityId = people.dana),
    cause: 'mappedToOther',
    isTold: true,
    way: certificates,
    isRemark: true,
  },
  {
    name: 'language of the user is not that of the company (19)',
    break: ({ netsuite }) =>
      netsuite.failures.push({
        matches: ({ url }) => url.pathname.endsWith('/serverTime'),
        answer: () => ({
          status: 400,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            title: 'Bad Request',
            status: 400,
            'o:errorDetails': [{ detail: 'Accept-Language', 'o:errorCode': 'INVALID_HEADER' }],
          }),
        }),
      }),
    mend: ({ netsuite }) => netsuite.failures.splice(0),
    cause: 'userLanguage',
    isTold: true,
    way: null,
  },
  {
    name: 'role without the permission for a record',
    ...without('TRAN_SALESORD'),
    cause: 'recordPermission',
    isTold: true,
    way: roles,
    look: { record: 'role' },
  },
];

export const faults: readonly Fault[] = [...loginFaults, ...tokenFaults];

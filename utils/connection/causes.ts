// Every cause that a diagnosis may name, as data: the step and page that put it right, and what in NetSuite shows it.
import type { PageId } from '../netsuite/pages/page';

export interface Cause {
  readonly id: CauseId;
  /** Step of the default recipe, or null for what is no step. */
  readonly step: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
  /** Page where it is looked up or put right, or null. */
  readonly page: PageId | null;
  readonly messageKey: string;
}

/** [step, page]. Causes marked * show only in the Login Audit Trail, column Detail (Oracle help, subsect_156935170194; sure). */
const places = {
  clock: [null, null], // *
  mixedGenerations: [1, 'integration-record'],
  integrationState: [1, 'integration-record'], // *
  keyUnknown: [1, 'integration-record'], // *
  integrationOrToken: [1, 'integration-record'],
  tokenState: [5, 'access-token-record'], // *
  tokenOfOtherRole: [5, 'access-token-record'],
  roleOrUser: [4, 'employee-record'], // *
  userLocked: [null, null], // *
  wrongSecrets: [5, null], // *
  auditTrail: [null, 'login-audit-trail'],
  tokenLoginPermission: [3, 'role-record'],
  webServicesOnly: [3, 'role-record'],
  roleInactive: [3, 'role-record'],
  userInactive: [4, 'employee-record'],
  wrongAccount: [6, 'company-information'],
  accountSpelling: [6, 'company-information'],
  accountState: [null, null],
  ipRules: [null, null],
  tbaFeature: [2, 'enable-features'],
  soapFeature: [2, 'enable-features'],
  restFeatures: [2, 'enable-features'],
  soapPermission: [3, 'role-record'],
  restPermission: [3, 'role-record'],
  recordPermission: [7, 'role-record'],
  fulfillOrdersPermission: [7, 'role-record'],
  subsidiaryRestriction: [7, 'role-record'],
  locationNotThere: [8, 'location-list'],
  locationPermission: [8, 'location-record'],
  copyAgain: [null, null],
  swappedBoxes: [null, null],
  waitAndRetry: [null, null],
  network: [null, null],
  proxy: [null, null],
  restTooOld: [null, null],
  ourFault: [null, null],
} as const satisfies Record<string, readonly [Cause['step'], PageId | null]>;
export type CauseId = keyof typeof places;

export const causeIds = Object.keys(places) as CauseId[];

export function causeOf(id: CauseId): Cause {
  const [step, page] = places[id];
  return { id, step, page, messageKey: `diagnosis.${id}` };
}

/** What a requirement that is not met causes. Permissions and features are told by NetSuite's own ids. */
const causeByRequirement: Readonly<Record<string, CauseId>> = {
  integrationState: 'integrationState',
  tba: 'integrationState',
  tokenRole: 'tokenOfOtherRole',
  roleActive: 'roleInactive',
  giveAccess: 'roleOrUser',
  employeeRole: 'roleOrUser',
  employeeActive: 'userInactive',
  'feature-tba': 'tbaFeature',
  'feature-webservicesexternal': 'soapFeature',
  'feature-restwebservices': 'restFeatures',
  'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS': 'tokenLoginPermission',
  'permission-ADMI_LOGIN_OAUTH': 'tokenLoginPermission',
  'permission-ADMI_WEBSERVICES': 'soapPermission',
  'permission-ADMI_RESTWEBSERVICES': 'restPermission',
};

/** The cause that a requirement of a page stands for, or null when nothing fails for it. */
export function causeOfRequirement(id: string): CauseId | null {
  if (Object.hasOwn(causeByRequirement, id)) return causeByRequirement[id] ?? null;
  return id.startsWith('permission-TRAN_') ? 'recordPermission' : null;
}

/**
 * The column Detail of the Login Audit Trail, in lower case without anything but letters: RESTlets, SOAP and REST spell the same
 * reason differently (Oracle help, subsect_156935170194, subsect_158324637123; sure).
 */
const causeByDetail: Readonly<Record<string, CauseId>> = {
  consumerkeyrefused: 'integrationState',
  integrationblocked: 'integrationState',
  consumerkeyunknown: 'keyUnknown',
  unknownintegration: 'keyUnknown',
  featuredisabled: 'tbaFeature',
  permissiondenied: 'roleOrUser',
  entityorroledisabled: 'roleOrUser',
  invalidsignature: 'wrongSecrets',
  tokenrejected: 'tokenState',
  temporarylocked: 'userLocked',
  invalidtimestamp: 'clock',
  invalidlogincredentials: 'webServicesOnly',
  missingtokenpassportrequiredfields: 'ourFault',
  noncerejected: 'ourFault',
  nonceused: 'ourFault',
  parameterrejected: 'ourFault',
  unknownalgorithm: 'ourFault',
  versionrejected: 'ourFault',
};

/** As it is compared and kept: never more than a word of a closed list, or null for any other text. */
export function knownDetail(text: string): string | null {
  const word = text.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(causeByDetail, word) ? word : null;
}

export function causeOfDetail(detail: string): CauseId | null {
  return causeByDetail[detail] ?? null;
}

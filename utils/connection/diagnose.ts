// First diagnosis of a failed rung, as data: which causes are possible, likeliest first, and where each is put right.

import { CLOCK_SUSPECT_SECONDS, type ReasonId, type RungResult } from './rung';

export interface Cause {
  readonly id: CauseId;
  /** Step of the default recipe, or null for what is no step. */
  readonly step: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
  /** Page where it is looked up or put right, or null. */
  readonly page: string | null;
  readonly messageKey: string;
}

/** [step, page]. Causes marked * show only in the Login Audit Trail, column Detail (Oracle help, subsect_156935170194; sure). */
const places = {
  clock: [null, null],
  mixedGenerations: [1, 'integration-record'],
  integrationState: [1, 'integration-record'], // *
  tokenState: [5, 'access-token-record'], // *
  roleOrUser: [4, 'employee-record'], // *
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
} as const satisfies Record<string, readonly [Cause['step'], string | null]>;
export type CauseId = keyof typeof places;

const LOGIN: readonly CauseId[] = [
  'clock',
  'mixedGenerations',
  'integrationState',
  'tokenState',
  'roleOrUser',
  'wrongSecrets',
  'tbaFeature',
  'accountSpelling',
  'auditTrail',
];

/** Likeliest first. A reason without causes is no fault, or says all there is to say. */
const causesByReason: Readonly<Record<ReasonId, readonly CauseId[]>> = {
  ok: [],
  'stopped-earlier': [],
  'not-wanted': [],
  interrupted: [],
  'nothing-to-probe': [],
  'value-missing': ['copyAgain'],
  'value-not-trimmed': ['copyAgain'],
  'value-shape': ['copyAgain', 'swappedBoxes'],
  'values-equal': ['swappedBoxes', 'copyAgain'],
  'account-spelling': ['accountSpelling'],
  'location-shape': ['locationNotThere'],
  'hosts-unconfirmed': ['wrongAccount', 'network'],
  'hosts-other-account': ['wrongAccount'],
  'clock-off': ['clock'],
  offline: ['network'],
  unreachable: ['wrongAccount', 'network', 'proxy'],
  'timed-out': ['network', 'waitAndRetry'],
  redirected: ['wrongAccount', 'proxy'],
  'too-large': ['proxy'],
  maintenance: ['waitAndRetry'],
  'server-error': ['waitAndRetry'],
  'rate-limited': ['waitAndRetry'],
  'account-disabled': ['accountState'],
  'account-unknown': ['wrongAccount'],
  'invalid-login': LOGIN,
  'web-services-only-role': ['webServicesOnly'],
  'role-or-user-refused': ['roleInactive', 'userInactive', 'roleOrUser', 'tokenLoginPermission'],
  'ip-not-allowed': ['ipRules'],
  'ambiguous-authentication': ['ourFault'],
  'version-refused': ['ourFault'],
  'other-account': ['wrongAccount', 'tokenState'],
  'identity-unknown': [],
  'feature-off': ['soapFeature'],
  'permission-missing': ['soapPermission'],
  'record-permission-missing': ['recordPermission', 'subsidiaryRestriction'],
  'record-unclear': ['recordPermission', 'subsidiaryRestriction'],
  'location-missing': ['locationNotThere'],
  'location-not-permitted': ['locationPermission', 'subsidiaryRestriction'],
  'location-unclear': ['locationNotThere'],
  'not-found': ['wrongAccount', 'proxy'],
  forbidden: ['proxy', 'ipRules', 'tokenLoginPermission'],
  'refused-other': ['auditTrail'],
  'unreadable-answer': ['proxy', 'waitAndRetry'],
};

/** Where a reason means something else on one rung. */
const causesByRung: Readonly<Record<string, readonly CauseId[]>> = {
  'token/permission-missing': ['tokenLoginPermission', 'webServicesOnly', 'roleOrUser'],
  'token/feature-off': ['tbaFeature'],
  'token/invalid-login': [...LOGIN.slice(0, 5), 'webServicesOnly', ...LOGIN.slice(5)],
  'token/forbidden': ['tokenLoginPermission', 'webServicesOnly', 'ipRules', 'proxy'],
  'records/permission-missing': ['recordPermission', 'soapPermission'],
  'rest/permission-missing': ['restPermission', 'restFeatures'],
  'rest/feature-off': ['restFeatures'],
  'rest/forbidden': ['restPermission', 'restFeatures', 'ipRules'],
  'rest/invalid-login': ['restPermission', 'restFeatures', 'auditTrail'],
  'rest/not-found': ['restTooOld'],
};

/** One of these it is, likeliest first; empty when there is nothing to put right. Nothing here is proven. */
export function diagnose(result: Pick<RungResult, 'rung' | 'reason' | 'detail'>): {
  readonly causes: readonly Cause[];
} {
  const { rung, reason, detail } = result;
  const ids = [...(causesByRung[`${rung}/${reason}`] ?? causesByReason[reason])];
  // Fulfilments may need a second permission (likely; Oracle's table of errors names it).
  if (detail['itemFulfillment'] === 'missing') ids.splice(1, 0, 'fulfillOrdersPermission');
  const causes = ids.filter((id) => id !== 'clock' || !isClockFine(detail['clockSeconds'])).map(causeOf);
  return { causes };
}

function causeOf(id: CauseId): Cause {
  const [step, page] = places[id];
  return { id, step, page, messageKey: `diagnosis.${id}` };
}

function isClockFine(clockSeconds: unknown): boolean {
  return typeof clockSeconds === 'number' && Math.abs(clockSeconds) <= CLOCK_SUSPECT_SECONDS;
}

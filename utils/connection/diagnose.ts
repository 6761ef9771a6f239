// Diagnosis of a failed rung, as data: which causes are possible, likeliest first, after what else is known.

import { causeOf, causeOfDetail, type Cause, type CauseId } from './causes';
import { noEvidence, type Evidence } from './evidence';
import { CLOCK_SUSPECT_SECONDS, type ReasonId, type RungResult } from './check';

/** How many causes are named at first; the wire alone cannot tell more apart. */
export const NAMED = 3;

/** The wire says the same of all of these. Captured values are the ones that NetSuite issued, so they are not suspected first. */
const LOGIN: readonly CauseId[] = [
  'clock',
  'integrationState',
  'tokenState',
  'roleOrUser',
  'wrongSecrets',
  'mixedGenerations',
  'tbaFeature',
  'accountSpelling',
  'userLocked',
];
const LOGIN_BY_HAND: readonly CauseId[] = [
  'clock',
  'wrongSecrets',
  'integrationOrToken',
  'roleOrUser',
  'keyUnknown',
  'mixedGenerations',
  'tbaFeature',
  'accountSpelling',
  'userLocked',
];
/** What a page may have shown, and what then is behind a refused login, in this order. */
const SEEN_BEHIND_LOGIN: readonly CauseId[] = [
  'tbaFeature',
  'integrationState',
  'tokenOfOtherRole',
  'roleInactive',
  'userInactive',
  'roleOrUser',
  'tokenLoginPermission',
];
/** What "permission_denied" may stand for: the audit trail has one word for all of them. */
const SEEN_BEHIND_REFUSED_ROLE: readonly CauseId[] = [
  'roleInactive',
  'userInactive',
  'roleOrUser',
  'tokenLoginPermission',
  'tokenOfOtherRole',
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
  'token/invalid-login': [...LOGIN, 'webServicesOnly'],
  'token/forbidden': ['tokenLoginPermission', 'webServicesOnly', 'ipRules', 'proxy'],
  'records/permission-missing': ['recordPermission', 'soapPermission'],
  'rest/permission-missing': ['restPermission', 'restFeatures'],
  'rest/feature-off': ['restFeatures'],
  'rest/forbidden': ['restPermission', 'restFeatures', 'ipRules'],
  'rest/invalid-login': ['restPermission', 'restFeatures'],
  'rest/not-found': ['restTooOld'],
};

export interface Diagnosis {
  /** One of these it is, likeliest first; empty when there is nothing to put right. */
  readonly causes: readonly Cause[];
  /** Those of them that a page or the audit trail showed. */
  readonly shown: readonly CauseId[];
  /** Whether the Login Audit Trail would tell more. */
  readonly isAuditUseful: boolean;
}

export function diagnose(
  result: Pick<RungResult, 'rung' | 'reason' | 'detail'>,
  evidence: Evidence = noEvidence,
): Diagnosis {
  const isLogin = result.reason === 'invalid-login';
  const told = evidence.audit === null || !isLogin ? null : causeOfDetail(evidence.audit);
  if (told !== null) {
    const id = told === 'roleOrUser' ? (firstSeen(SEEN_BEHIND_REFUSED_ROLE, evidence) ?? told) : told;
    return { causes: [causeOf(id)], shown: [id], isAuditUseful: false };
  }
  const possible = possibleCauses(result, evidence).filter((id) => !evidence.ruledOut.includes(id));
  const suspects = isLogin ? SEEN_BEHIND_LOGIN : possible;
  const shown = suspects.filter((id) => evidence.seen.includes(id));
  return {
    causes: [...new Set([...shown, ...possible])].map(causeOf),
    shown,
    isAuditUseful: isLogin && shown.length === 0,
  };
}

/** What pages showed that makes a test fail: worth putting right before one, since refused logins are counted. */
export function foretold({ seen }: Evidence): readonly Cause[] {
  return seen.map(causeOf);
}

function firstSeen(ids: readonly CauseId[], { seen }: Evidence): CauseId | null {
  return ids.find((id) => seen.includes(id)) ?? null;
}

function possibleCauses(
  { rung, reason, detail }: Pick<RungResult, 'rung' | 'reason' | 'detail'>,
  { isByHand }: Evidence,
): CauseId[] {
  const usual = causesByRung[`${rung}/${reason}`] ?? causesByReason[reason];
  const ids =
    reason === 'invalid-login' && isByHand && rung !== 'rest' ? [...LOGIN_BY_HAND, ...usual] : [...usual];
  // Fulfilments may need a second permission (likely; Oracle's table of errors names it).
  if (detail['itemFulfillment'] === 'missing') ids.splice(1, 0, 'fulfillOrdersPermission');
  // NetSuite says something of its own when it forbids; an empty or foreign page comes from the way there (likely).
  if (reason === 'forbidden' && detail['code'] == null && detail['message'] == null) ids.unshift('proxy');
  const clock = detail['clockSeconds'];
  const isClockOff = typeof clock === 'number' && Math.abs(clock) > CLOCK_SUSPECT_SECONDS;
  return [...new Set(ids)].filter((id) => id !== 'clock' || isClockOff || reason === 'clock-off');
}

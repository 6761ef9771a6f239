// What may be behind each reason of a test of token-based authentication, likeliest first.
import type { CauseTables } from '@/utils/connection/causes';
import type { EngineReason } from '@/utils/connection/describe';
import { tbaCauseList, type TbaCause } from './cause-list';
import { tbaReasons, type TbaReason } from './reasons';

type Causes = readonly TbaCause[];

/** The wire says the same of all of these. Captured values are the ones that NetSuite issued, so they are not suspected first. */
const login: Causes = [
  'clock',
  'integrationState',
  'tokenState',
  'roleOrUser',
  'wrongSecrets',
  'mixedGenerations',
  'tbaFeature',
  'wrongAccount',
  'userLocked',
];
const loginByHand: Causes = [
  'clock',
  'wrongSecrets',
  'integrationOrToken',
  'roleOrUser',
  'keyUnknown',
  'mixedGenerations',
  'tbaFeature',
  'wrongAccount',
  'userLocked',
];
/** What a page may have shown, and what then is behind a refused login, in this order. */
const seenBehindLogin: Causes = [
  'tbaFeature',
  'integrationState',
  'tokenOfOtherRole',
  'roleInactive',
  'userInactive',
  'roleOrUser',
  'tokenLoginPermission',
];

const byReason: Readonly<Record<TbaReason | EngineReason, Causes>> = {
  ok: [],
  'stopped-earlier': [],
  'not-wanted': [],
  interrupted: [],
  'only-vendor': [],
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
  offline: ['noConnection'],
  unreachable: ['wrongAccount', 'network', 'proxy'],
  'timed-out': ['network', 'waitAndRetry'],
  redirected: ['wrongAccount', 'proxy'],
  'too-large': ['proxy'],
  maintenance: ['waitAndRetry'],
  'server-error': ['waitAndRetry'],
  'rate-limited': ['waitAndRetry'],
  'account-disabled': ['accountState'],
  'account-unknown': ['wrongAccount'],
  'invalid-login': login,
  'web-services-only-role': ['webServicesOnly'],
  'soap-only': [],
  'role-or-user-refused': ['roleInactive', 'userInactive', 'roleOrUser', 'tokenLoginPermission'],
  'ip-not-allowed': ['ipRules'],
  'ambiguous-authentication': ['ourFault'],
  'version-refused': ['ourFault'],
  'other-account': ['wrongAccount', 'tokenState'],
  'identity-unknown': [],
  'feature-off': ['soapFeature'],
  'permission-missing': ['soapPermission', 'tokenOfOtherRole'],
  'record-permission-missing': [
    'recordPermission',
    'fulfillOrdersPermission',
    'subsidiaryRestriction',
    'tokenOfOtherRole',
  ],
  'record-unclear': ['recordPermission', 'subsidiaryRestriction'],
  'location-missing': ['locationNotThere'],
  'location-not-permitted': ['locationPermission', 'subsidiaryRestriction'],
  'location-unclear': ['locationNotThere'],
  'not-found': ['wrongAccount', 'proxy'],
  forbidden: ['proxy', 'ipRules', 'tokenLoginPermission'],
  'forbidden-silently': ['proxy', 'ipRules', 'tokenLoginPermission'],
  'refused-other': ['auditTrail'],
  'unreadable-answer': ['proxy', 'waitAndRetry'],
};

const byCheck: Readonly<Record<string, Causes>> = {
  'token/permission-missing': ['tokenLoginPermission', 'webServicesOnly', 'roleOrUser'],
  'token/feature-off': ['tbaFeature'],
  'token/invalid-login': [...login, 'webServicesOnly'],
  'token/forbidden': ['tokenLoginPermission', 'webServicesOnly', 'ipRules', 'proxy'],
  'token/forbidden-silently': ['proxy', 'tokenLoginPermission', 'webServicesOnly', 'ipRules'],
  // After a login at tokeninfo only the last of these can still differ.
  'soap/invalid-login': [...login, 'soapPermission', 'ipRules', 'webServicesLoad'],
  'soap/role-or-user-refused': [
    'roleInactive',
    'userInactive',
    'roleOrUser',
    'tokenLoginPermission',
    'soapPermission',
  ],
  'records/invalid-login': [...login, 'webServicesLoad'],
  'records/permission-missing': ['recordPermission', 'soapPermission', 'tokenOfOtherRole'],
  'rest/permission-missing': ['restPermission', 'restFeatures', 'tokenOfOtherRole'],
  'rest/feature-off': ['restFeatures'],
  'rest/forbidden': ['restPermission', 'restFeatures', 'ipRules'],
  'rest/forbidden-silently': ['proxy', 'restPermission', 'restFeatures', 'ipRules'],
  'rest/invalid-login': ['restPermission', 'restFeatures'],
  'rest/role-or-user-refused': ['restPermission', 'restFeatures'],
  'rest/not-found': ['restTooOld'],
};

export const tbaCauses: CauseTables = {
  causes: tbaCauseList,
  byReason,
  byCheck,
  byHand: {
    'invalid-login': loginByHand,
    'token/invalid-login': loginByHand,
    'soap/invalid-login': loginByHand,
    'records/invalid-login': loginByHand,
  },
  seenBehind: {
    'invalid-login': seenBehindLogin,
    'token/invalid-login': [...seenBehindLogin, 'webServicesOnly'],
    'rest/invalid-login': ['webServicesOnly', 'restPermission', 'restFeatures'],
  },
  contradicted: ['testAgain'],
  login: { reasons: ['invalid-login'], field: 'tokenId', claim: 'signature' },
  // The page that showed the token said for which role it was made.
  provenance: [{ field: 'tokenId', name: 'role', cause: 'tokenOfOtherRole' }],
  signs: [{ page: 'role-record', field: 'webServicesOnly', value: true, cause: 'webServicesOnly' }],
  reasons: tbaReasons,
};

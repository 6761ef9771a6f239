// What may be behind each reason of a test of token-based authentication, likeliest first.
import type { CauseTables } from '@/utils/connection/causes';
import type { EngineReason } from '@/utils/connection/describe';
import { probeCausesByCheck } from '../shared/probe-causes';
import { sharedCauses } from '../shared/shared-causes';
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
  'noSuchAccount',
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
/** Of an answer that does not show who gave it. */
const unsigned: Causes = ['proxy', 'integrationState', 'tokenState', 'roleOrUser', 'ipRules'];
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
  ...sharedCauses,
  'nothing-to-probe': [],
  'unsigned-refusal': unsigned,
  'invalid-login': [...login, 'ipRules'],
  'web-services-only-role': ['webServicesOnly'],
  'soap-only': [],
  'rest-only': [],
  // Which role the user has comes before whether it is active.
  'role-or-user-refused': ['roleOrUser', 'roleInactive', 'userInactive', 'tokenLoginPermission'],
  'login-disabled': ['roleInactive', 'userInactive', 'roleOrUser'],
  'user-refused': ['userRefused', 'roleOrUser'],
  'token-login-refused': ['tokenLoginPermission', 'roleOrUser'],
  'user-locked': ['userLocked'],
  'two-factor': ['twoFactor'],
  'login-not-seen': ['loginNotSeen', 'ourFault'],
  'language-refused': ['unknownAnswer'],
  'ip-not-allowed': ['ipRules'],
  'ambiguous-authentication': ['ourFault'],
  'other-account': ['wrongAccount', 'tokenState'],
  'other-role-named': ['tokenOfOtherRole'],
  'feature-off': ['soapFeature', 'namedFeature'],
  'permission-missing': ['namedPermission', 'soapPermission', 'tokenOfOtherRole'],
  'record-restricted': ['subsidiaryRestriction'],
  'record-permission-missing': [
    'recordPermission',
    'fulfillOrdersPermission',
    'subsidiaryRestriction',
    'tokenOfOtherRole',
  ],
  'record-unclear': ['unknownAnswer', 'recordPermission', 'subsidiaryRestriction'],
  'record-unavailable': ['waitAndRetry'],
  'record-feature-off': ['namedFeature', 'recordFeature'],
  'location-missing': ['locationNotThere'],
  'location-restricted': ['subsidiaryRestriction'],
  'location-not-permitted': ['locationPermission', 'subsidiaryRestriction'],
  'location-unclear': ['unknownAnswer'],
  'not-found': ['noSuchAccount', 'proxy', 'waitAndRetry'],
  forbidden: ['ipRules', 'tokenLoginPermission', 'proxy'],
  'forbidden-silently': ['proxy', 'ipRules', 'tokenLoginPermission'],
  'refused-other': ['unknownAnswer'],
  'unreadable-answer': ['proxy', 'waitAndRetry'],
};

/** Of every answer of REST web services that says nothing of what was asked for. */
const overRest: Readonly<Record<string, Causes>> = {
  'permission-missing': ['namedPermission', 'restPermission', 'restFeatures', 'tokenOfOtherRole'],
  'feature-off': ['restFeatures', 'namedFeature'],
  'unsigned-refusal': [...unsigned, 'restPermission', 'restFeatures'],
  forbidden: ['restPermission', 'restFeatures', 'ipRules'],
  'forbidden-silently': ['proxy', 'restPermission', 'restFeatures', 'ipRules'],
  'invalid-login': ['restPermission', 'restFeatures'],
  'role-or-user-refused': ['restPermission', 'restFeatures'],
};
const restChecks = ['rest', 'record', 'query', 'location'].flatMap((check) =>
  Object.entries(overRest).map(([reason, causes]) => [`${check}/${reason}`, causes] as const),
);

const byCheck: Readonly<Record<string, Causes>> = {
  'hosts/unreachable': ['network', 'proxy'],
  'hosts/timed-out': ['network', 'proxy'],
  'hosts/redirected': ['portal', 'proxy'],
  'hosts/not-found': ['proxy'],
  'token/permission-missing': ['namedPermission', 'tokenLoginPermission', 'webServicesOnly', 'roleOrUser'],
  'token/feature-off': ['tbaFeature', 'namedFeature'],
  'token/invalid-login': [...login, 'webServicesOnly', 'ipRules'],
  'token/forbidden': ['tokenLoginPermission', 'webServicesOnly', 'ipRules', 'proxy'],
  'token/forbidden-silently': ['proxy', 'tokenLoginPermission', 'webServicesOnly', 'ipRules'],
  // After a login at tokeninfo only the last of these can still differ.
  'soap/invalid-login': [...login, 'soapPermission', 'ipRules', 'webServicesLoad'],
  'soap/role-or-user-refused': [
    'roleOrUser',
    'roleInactive',
    'userInactive',
    'tokenLoginPermission',
    'soapPermission',
  ],
  // Of these calls alone a browser says where they come from.
  'soap/unsigned-refusal': [...unsigned, 'soapPermission'],
  'soap/forbidden': ['soapPermission', 'ipRules', 'origin', 'proxy'],
  'soap/forbidden-silently': ['proxy', 'origin', 'ipRules', 'soapPermission'],
  'records/invalid-login': [...login, 'ipRules', 'webServicesLoad'],
  'records/permission-missing': ['namedPermission', 'recordPermission', 'soapPermission', 'tokenOfOtherRole'],
  ...Object.fromEntries(restChecks),
  // A login that other checks have passed.
  'restlet/invalid-login': ['webServicesOnly', 'restletAudience'],
  ...probeCausesByCheck,
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

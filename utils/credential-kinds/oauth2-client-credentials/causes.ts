// What may be behind each reason of a test of OAuth 2.0 client credentials, likeliest first.
import type { CauseTables } from '@/utils/connection/causes';
import type { EngineReason } from '@/utils/connection/describe';
import { probeCausesByCheck } from '../shared/probe-causes';
import { sharedCauses } from '../shared/shared-causes';
import { oauth2CauseList, type Oauth2Cause } from './cause-list';
import { oauth2Reasons, type Oauth2Reason } from './reasons';

type Causes = readonly Oauth2Cause[];

/** The client is known, and its certificate or its signature is not accepted (reports of 2026; likely). The rest may be refused so too. */
const clientRefused: Causes = [
  'certificateEnded',
  'mapping',
  'wrongKey',
  'grant',
  'integrationState',
  'clientUnknown',
  'oauth2Feature',
  'roleOrUser',
  'wrongAccount',
];
/** The Client ID is not of this account (a report of 2026; likely), or nothing is known. */
const clientUnknown: Causes = [
  'clientUnknown',
  'integrationState',
  'oauth2Feature',
  'wrongAccount',
  'noSuchAccount',
  'mapping',
  'wrongKey',
  'grant',
  'scope',
  'roleOrUser',
  'loginPermission',
];
/** Key, certificate and client are proven by the token: what is left is the role, the user and REST. */
const tokenRefused: Causes = [
  'mappedToOther',
  // The answer is the same for both of its permissions.
  'rolePermissions',
  'roleOrUser',
  'restFeature',
  'scope',
  'roleInactive',
  'userInactive',
  'ipRules',
  'userLocked',
  'webServicesLoad',
];
/** What a page may have shown, and what then is behind a refused request for a token, in this order. */
const seenBehindLogin: Causes = [
  'oauth2Feature',
  'integrationState',
  'grant',
  'scope',
  'mapping',
  'mappedToOther',
  'roleInactive',
  'userInactive',
  'roleOrUser',
  'loginPermission',
];
const seenBehindToken: Causes = [
  'roleInactive',
  'userInactive',
  'roleOrUser',
  'loginPermission',
  'restPermission',
  'restFeature',
  'scope',
  'mappedToOther',
];

const byReason: Readonly<Record<Oauth2Reason | EngineReason, Causes>> = {
  ...sharedCauses,
  'application-id': ['applicationId'],
  'key-unreadable': ['copyAgain', 'otherSet'],
  'key-encrypted': ['keyRefused'],
  'key-refused': ['keyRefused'],
  'key-other': ['otherSet'],
  'certificate-unreadable': ['copyAgain', 'otherSet'],
  'certificate-refused': ['keyRefused'],
  'certificate-other': ['otherSet'],
  'certificate-expired': ['certificateEnded'],
  'certificate-not-yet-valid': ['clock', 'certificateEnded'],
  'algorithm-other': ['otherAlgorithm'],
  'unsigned-refusal': ['proxy', 'clientUnknown', 'mapping', 'ipRules'],
  'client-refused': clientRefused,
  'client-unknown': clientUnknown,
  'token-server-error': [...clientUnknown, 'waitAndRetry'],
  // Where the clocks differ, that comes first: the check says so. A page that is right rules out its own causes alone.
  'assertion-refused': [
    'roleOrUser',
    'roleInactive',
    'clock',
    'mapping',
    'userInactive',
    'loginPermission',
    'wrongKey',
    'mappedWhom',
    'userLocked',
  ],
  'scope-refused': ['scope'],
  'grant-refused': [
    'grant',
    'integrationState',
    'oauth2Feature',
    'roleOrUser',
    'loginPermission',
    'clientUnknown',
    'wrongAccount',
  ],
  'request-malformed': ['ourFault', 'oauth2Feature', 'scope', 'wrongAccount'],
  'token-unclear': [],
  'other-application': ['clientUnknown'],
  'other-account': ['wrongAccount'],
  'scope-missing': ['scope'],
  'other-role': ['mappedToOther'],
  'other-user': ['mappedToOther'],
  'other-role-and-user': ['mappedToOther'],
  'invalid-login': tokenRefused,
  // Which role the user has comes before whether it is active.
  'role-or-user-refused': ['roleOrUser', 'roleInactive', 'userInactive', 'loginPermission'],
  'web-services-only-role': ['webServicesOnly', 'roleOrUser'],
  'login-disabled': ['roleInactive', 'userInactive', 'roleOrUser'],
  'user-refused': ['userRefused', 'roleOrUser'],
  'token-login-refused': ['loginPermission', 'roleOrUser'],
  'user-locked': ['userLocked'],
  'two-factor': ['twoFactor'],
  'login-not-seen': ['loginNotSeen', 'ourFault'],
  'ip-not-allowed': ['ipRules'],
  'ambiguous-authentication': ['ourFault'],
  'language-refused': ['userLanguage'],
  'feature-off': ['restFeature', 'namedFeature'],
  'record-restricted': ['subsidiaryRestriction'],
  'permission-missing': [
    'mappedToOther',
    'namedPermission',
    'restPermission',
    'restFeature',
    'loginPermission',
  ],
  'record-permission-missing': [
    'mappedToOther',
    'recordPermission',
    'fulfillOrdersPermission',
    'subsidiaryRestriction',
  ],
  'record-unclear': ['unknownAnswer', 'recordPermission', 'subsidiaryRestriction'],
  'record-unavailable': ['waitAndRetry'],
  'record-feature-off': ['namedFeature', 'recordFeature'],
  'location-missing': ['locationNotThere'],
  'location-not-permitted': ['locationPermission', 'subsidiaryRestriction'],
  'location-unclear': ['unknownAnswer'],
  'location-restricted': ['subsidiaryRestriction'],
  'not-found': ['noSuchAccount', 'proxy', 'waitAndRetry'],
  forbidden: ['ipRules', 'loginPermission', 'proxy'],
  'forbidden-silently': ['proxy', 'ipRules', 'loginPermission'],
  'refused-other': ['unknownAnswer'],
  'unreadable-answer': ['proxy', 'waitAndRetry'],
};

const byCheck: Readonly<Record<string, Causes>> = {
  'hosts/unreachable': ['network', 'proxy'],
  // A token that was taken elsewhere.
  'restlet/invalid-login': ['webServicesOnly', 'scope', 'restletAudience'],
  ...probeCausesByCheck,
  'hosts/timed-out': ['network', 'proxy'],
  'hosts/redirected': ['portal', 'proxy'],
  'hosts/not-found': ['proxy'],
  'login/forbidden': ['oauth2Feature', 'integrationState', 'roleOrUser', 'ipRules', 'proxy'],
  // This call alone says where it comes from.
  'login/forbidden-silently': ['proxy', 'origin', 'oauth2Feature', 'ipRules'],
  'login/feature-off': ['oauth2Feature', 'namedFeature'],
  'login/permission-missing': ['namedPermission', 'loginPermission', 'roleOrUser', 'oauth2Feature'],
  'rest/unsigned-refusal': ['proxy', 'rolePermissions', 'loginPermission', 'restPermission', 'roleOrUser'],
  'rest/forbidden': ['restPermission', 'restFeature', 'ipRules'],
  'rest/forbidden-silently': ['proxy', 'restPermission', 'restFeature', 'ipRules'],
  'rest/not-found': ['restTooOld'],
};

/** A value that somebody brought may not be the one that NetSuite knows, so the sets it may come from go first. */
const byHand: Readonly<Record<string, Causes>> = {
  'client-refused': ['certificateEnded', 'wrongKey', 'mapping'],
  'client-unknown': ['clientUnknown', 'wrongAccount'],
  'token-server-error': ['clientUnknown', 'wrongAccount'],
};

export const oauth2Causes: CauseTables = {
  causes: oauth2CauseList,
  byReason,
  byCheck,
  byHand,
  seenBehind: {
    'client-refused': seenBehindLogin,
    'client-unknown': seenBehindLogin,
    'token-server-error': seenBehindLogin,
    'assertion-refused': seenBehindLogin,
    'grant-refused': seenBehindLogin,
    'request-malformed': seenBehindLogin,
    'invalid-login': seenBehindToken,
    'permission-missing': seenBehindToken,
  },
  contradicted: ['testAgain'],
  login: {
    reasons: [
      'client-refused',
      'client-unknown',
      'token-server-error',
      'assertion-refused',
      'scope-refused',
      'grant-refused',
      'request-malformed',
      'invalid-login',
    ],
    field: 'certificateId',
    claim: 'signature',
  },
  provenance: [],
  signs: [{ page: 'role-record', field: 'webServicesOnly', value: true, cause: 'webServicesOnly' }],
  reasons: oauth2Reasons,
};

// What may be behind each reason of a test of OAuth 2.0 client credentials, likeliest first.
import type { CauseTables } from '@/utils/connection/causes';
import type { EngineReason } from '@/utils/connection/describe';
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
  'rolePermissions',
  'loginPermission',
  'restPermission',
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
  ok: [],
  'stopped-earlier': [],
  'not-wanted': [],
  interrupted: [],
  'only-vendor': [],
  'most-requests': [],
  'value-missing': ['copyAgain'],
  'value-not-trimmed': ['copyAgain'],
  'value-shape': ['copyAgain', 'swappedBoxes'],
  'values-equal': ['swappedBoxes', 'copyAgain'],
  'application-id': ['applicationId'],
  'account-spelling': ['accountSpelling'],
  'location-shape': ['locationNotThere'],
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
    'userLocked',
  ],
  'scope-refused': ['scope'],
  'grant-refused': ['grant', 'integrationState', 'oauth2Feature', 'roleOrUser', 'loginPermission'],
  'request-malformed': ['ourFault', 'oauth2Feature', 'scope'],
  'token-unclear': [],
  'other-application': ['clientUnknown'],
  'other-account': ['wrongAccount'],
  'identity-unknown': [],
  'scope-missing': ['scope'],
  'other-role': ['mappedToOther'],
  'other-user': ['mappedToOther'],
  'other-role-and-user': ['mappedToOther'],
  'invalid-login': tokenRefused,
  'role-or-user-refused': ['roleInactive', 'userInactive', 'roleOrUser', 'loginPermission'],
  'ip-not-allowed': ['ipRules'],
  'ambiguous-authentication': ['ourFault'],
  'language-refused': ['userLanguage'],
  'feature-off': ['restFeature'],
  'permission-missing': ['mappedToOther', 'restPermission', 'restFeature', 'loginPermission'],
  'record-permission-missing': [
    'mappedToOther',
    'recordPermission',
    'fulfillOrdersPermission',
    'subsidiaryRestriction',
  ],
  'record-unclear': ['recordPermission', 'subsidiaryRestriction'],
  'location-missing': ['locationNotThere'],
  'location-not-permitted': ['locationPermission', 'subsidiaryRestriction'],
  'location-unclear': ['locationNotThere'],
  'not-found': ['wrongAccount', 'proxy'],
  forbidden: ['proxy', 'ipRules', 'loginPermission'],
  'forbidden-silently': ['proxy', 'ipRules', 'loginPermission'],
  'refused-other': ['auditTrail'],
  'unreadable-answer': ['proxy', 'waitAndRetry'],
};

const byCheck: Readonly<Record<string, Causes>> = {
  'login/forbidden': ['oauth2Feature', 'integrationState', 'roleOrUser', 'ipRules', 'proxy'],
  'login/forbidden-silently': ['proxy', 'oauth2Feature', 'ipRules'],
  'login/permission-missing': ['loginPermission', 'roleOrUser', 'oauth2Feature'],
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

// What NetSuite's codes mean for a login or a question of the connection test.
import type { SharedReason } from './reasons';

/**
 * Every fault code of NetSuite's public WSDL (FaultCodeType), its status codes (StatusDetailCodeType, 1,399 of them) as far as they speak of
 * a login, a right, a feature, an address or NetSuite's own state, and codes of REST web services and RESTlets. State of the WSDL: 2023.2,
 * to which that of 2024.1 adds none; what is newer is not known. Meanings: Oracle help section_N3539978, section_156570709583,
 * bridgehead_1525252812 (sure), the others by their names and by public clients (likely).
 */
const meanings: readonly (readonly [SharedReason, string])[] = [
  ['invalid-login', 'INVALID_LOGIN INVALID_LOGIN_ATTEMPT INVALID_CERT_AUTH INVALID_SSO'],
  ['web-services-only-role', 'INVALID_LOGIN_CREDENTIALS'],
  [
    'role-or-user-refused',
    'INVALID_ROLE ROLE_REQUIRED ROLE_REQD ONE_ROLE_REQD CUST_CNTR_USER_ACCESS_ONLY ONLINE_FORM_USER_ACCESS_ONLY PARTNER_ACCESS_DENIED ' +
      'CANT_SWITCH_ROLES_FROM_LOGIN VALID_EMAIL_REQD_FOR_LOGIN SUPRT_CNTR_LOGIN_ERROR',
  ],
  ['login-disabled', 'LOGIN_DISABLED LOGIN_DISABLED_PARTNER_CTR ACTIVE_ROLE_REQD INACTIVE_RCRD_FOR_ROLE'],
  ['user-refused', 'USER_DISABLED'],
  ['token-login-refused', 'CANT_LOGIN_WITH_OAUTH'],
  ['ip-not-allowed', 'INVALID_LOGIN_IP DISALLWD_IP_ADDRESS IP_REQUEST INVALID_IP_ADDRESS_RULE'],
  [
    'two-factor',
    'TWO_FA_REQD TWO_FA_AUTH_REQD ADDITIONAL_AUTHENTICATION_REQUIRED_2FA ADDITIONAL_AUTHENTICATION_REQUIRED_SQ',
  ],
  [
    'login-not-seen',
    'WS_LOG_IN_REQD LOGIN_REQD LOGIN_EMAIL_REQD LOGIN_NAME_AND_PSWD_REQD EMAIL_ADDRS_REQD PSWD_REQD PSWD_EXPIRED INVALID_PSWD ' +
      'INVALID_PASSWORD SESSION_TIMED_OUT INVALID_SESSION SESSION_TERMD_2ND_LOGIN_DECTD USER_CONTEXT_REQD COOKIES_DISABLED ' +
      'ONLY_PERMITTED_FOR_LOGGED_IN_USER',
  ],
  ['account-unknown', 'INVALID_ACCT'],
  [
    'account-disabled',
    'ACCT_DISABLED ACCT_TEMP_DISABLED BILLING_ISSUES EXCEEDS_ALLWD_LICENSES INVALID_TRIAL_TYP',
  ],
  ['maintenance', 'ACCT_TEMP_UNAVAILABLE SSS_APP_SERVER_RESTART'],
  ['wrong-host', 'WRONG_DC_OR_VERSION'],
  [
    'version-refused',
    'INVALID_WS_VERSION UNSUPPORTED_WS_VERSION UPGRADE_WS_VERSION VALID_VERSION_REQD_IN_URL',
  ],
  [
    'feature-off',
    'WS_FEATURE_REQD OI_FEATURE_REQD FEATURE_DISABLED FEATURE_UNAVAILABLE REQUIRED_FEATURE_IS_NOT_ENABLED',
  ],
  [
    'permission-missing',
    'WS_PERMISSION_REQD OI_PERMISSION_REQD INSUFFICIENT_PERMISSION INSUFFICIENT_FLD_PERMISSION PERMISSION_VIOLATION ' +
      'NOT_ENOUGH_PERMISSIONS ACCESS_DENIED ADMIN_ACCESS_REQ ADMIN_ACCESS_REQD ADMIN_ONLY_ACCESS ADMIN_USER_REQD',
  ],
  [
    'record-restricted',
    'PRIVATE_RCRD_ACCESS_DISALLWD INVALID_LOC_SUB_RESTRICTN SUB_RESTRICT_VIEW_REQD SUBSIDIARY_MISMATCH',
  ],
  [
    'rate-limited',
    'WS_CONCUR_SESSION_DISALLWD WS_EXCEEDED_CONCUR_USERS_ALLWD WS_REQUEST_BLOCKED EXCEEDED_MAX_CONCUR_RQST EXCEEDED_MAX_SESSIONS ' +
      'CONCURRENCY_LIMIT_EXCEEDED SSS_REQUEST_LIMIT_EXCEEDED SSS_QUEUE_LIMIT_EXCEEDED SSS_USAGE_LIMIT_EXCEEDED CONCUR_SEARCH_DISALLWD ' +
      'SSS_INSTRUCTION_COUNT_EXCEEDED',
  ],
  [
    'server-slow',
    'SSS_TIME_LIMIT_EXCEEDED SSS_REQUEST_TIME_EXCEEDED SSS_CONNECTION_TIME_OUT SSS_SEARCH_TIMEOUT SEARCH_TIMED_OUT ' +
      'ABORT_SEARCH_EXCEEDED_MAX_TIME',
  ],
  ['language-refused', 'INVALID_HEADER'],
  // What the test does not ask, or what stands for anything.
  ['refused-other', 'INVALID_JOB_ID JOB_NOT_COMPLETE INVALID_PAGE_INDEX MAX_RCRDS_EXCEEDED'],
];

/** They stand for whatever went wrong: the fault's name and its words say what it was. */
export const genericCodes: Readonly<Record<string, SharedReason>> = {
  USER_ERROR: 'refused-other',
  UNEXPECTED_ERROR: 'server-error',
  UNEXPECTED_FAILURE: 'server-error',
  UNEXPECTED_PROBLEM_LOADING_RECORD: 'server-error',
};

export const reasonsByCode: ReadonlyMap<string, SharedReason> = new Map(
  meanings.flatMap(([reason, codes]) => codes.split(' ').map((code) => [code, reason] as const)),
);

/** The faults of the WSDL that say more than that something was wrong. */
export const reasonsByFault: readonly (readonly [RegExp, SharedReason])[] = [
  [/^exceeded(?:concurrent)?(?:request|usage)limit/i, 'rate-limited'],
  [/^invalidaccount/i, 'account-unknown'],
  [/^invalidversion/i, 'version-refused'],
  [/^insufficientpermission/i, 'permission-missing'],
  [/^invalidcredentials/i, 'invalid-login'],
  [/^invalidsession/i, 'login-not-seen'],
];

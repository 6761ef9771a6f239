// Turns what came back instead of success into one reason of the closed list: NetSuite's own code first, then the HTTP status.

import type { EngineReason } from '@/utils/connection/describe';
import type { TbaReason } from './reasons';

export type Reason = TbaReason | EngineReason;

/** What an answer said, as far as it could be read. `fault` is the name of a SOAP fault element. */
export interface Refusal {
  readonly status: number;
  readonly code: string | null;
  readonly fault?: string | null;
  readonly message: string | null;
}

/** Oracle help section_156570709583, section_N3539978, bridgehead_1525252812 (sure); others from public clients (likely). */
const REASON_BY_CODE: Readonly<Record<string, Reason>> = {
  INVALID_LOGIN: 'invalid-login',
  INVALID_LOGIN_ATTEMPT: 'invalid-login',
  INVALID_LOGIN_CREDENTIALS: 'web-services-only-role',
  INVALID_LOGIN_IP: 'ip-not-allowed',
  INVALID_ROLE: 'role-or-user-refused',
  ROLE_REQUIRED: 'role-or-user-refused',
  LOGIN_DISABLED: 'role-or-user-refused',
  USER_DISABLED: 'role-or-user-refused',
  CANT_LOGIN_WITH_OAUTH: 'role-or-user-refused',
  INVALID_ACCT: 'account-unknown',
  ACCT_DISABLED: 'account-disabled',
  ACCT_TEMP_DISABLED: 'account-disabled',
  BILLING_ISSUES: 'account-disabled',
  ACCT_TEMP_UNAVAILABLE: 'maintenance',
  WS_FEATURE_REQD: 'feature-off',
  WS_PERMISSION_REQD: 'permission-missing',
  INSUFFICIENT_PERMISSION: 'permission-missing',
  WS_REQUEST_BLOCKED: 'rate-limited',
  CONCURRENCY_LIMIT_EXCEEDED: 'rate-limited',
  SSS_REQUEST_LIMIT_EXCEEDED: 'rate-limited',
  INVALID_WS_VERSION: 'version-refused',
  UNSUPPORTED_WS_VERSION: 'version-refused',
  UNEXPECTED_ERROR: 'server-error',
};

/** In this order; messages may come in the account's language, so a code or fault name goes before most of them. */
const REASON_BY_WORDING: readonly (readonly [RegExp, Reason])[] = [
  [/ambiguous authentication/i, 'ambiguous-authentication'],
  [/invalid login/i, 'invalid-login'],
  [/role does not have permission|permission violation/i, 'permission-missing'],
];

const REASON_BY_FAULT: readonly (readonly [RegExp, Reason])[] = [
  [/^exceeded(concurrent)?(request|usage)limit/i, 'rate-limited'],
  [/^invalidaccount/i, 'account-unknown'],
  [/^invalidversion/i, 'version-refused'],
  [/^insufficientpermission/i, 'permission-missing'],
  [/^invalidcredentials/i, 'invalid-login'],
  [/^unexpectederror/i, 'server-error'],
];

const REASON_BY_STATUS: Readonly<Record<number, Reason>> = {
  401: 'invalid-login',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
  503: 'maintenance',
};

export function reasonOf({ status, code, fault = null, message }: Refusal): Reason {
  const byCode = code === null || !Object.hasOwn(REASON_BY_CODE, code) ? undefined : REASON_BY_CODE[code];
  if (byCode !== undefined) return byCode;
  const byWords =
    REASON_BY_WORDING.find(([pattern]) => pattern.test(message ?? '')) ??
    REASON_BY_FAULT.find(([pattern]) => pattern.test(fault ?? ''));
  if (byWords !== undefined) return byWords[1];
  const byStatus = REASON_BY_STATUS[status];
  if (byStatus === 'forbidden' && code === null && message === null) return 'forbidden-silently';
  if (byStatus !== undefined) return byStatus;
  if (code !== null || fault !== null) return 'refused-other';
  return status >= 500 ? 'server-error' : 'unreadable-answer';
}

/** Refusals of a signed call that NetSuite may count as a failed login. */
export function refusesLogin(reason: Reason, status: number): boolean {
  const logins: readonly Reason[] = [
    'invalid-login',
    'web-services-only-role',
    'role-or-user-refused',
    'ip-not-allowed',
  ];
  return status === 401 || logins.includes(reason);
}

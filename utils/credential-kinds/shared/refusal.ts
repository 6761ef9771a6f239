// What NetSuite's codes, words and statuses stand for where an answer is in JSON, as those of REST web services and RESTlets are.
import type { EngineReason } from '@/utils/connection/describe';
import type { SharedReason } from './reasons';

/** What an answer said, as far as it could be read. */
export interface Refusal {
  readonly status: number;
  readonly code: string | null;
  readonly message: string | null;
}

/** Oracle help section_156570709583, bridgehead_1525252812 (sure); others from public clients (likely). */
const reasonByCode: Readonly<Record<string, SharedReason>> = {
  INVALID_LOGIN: 'invalid-login',
  INVALID_LOGIN_ATTEMPT: 'invalid-login',
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
  INSUFFICIENT_PERMISSION: 'permission-missing',
  CONCURRENCY_LIMIT_EXCEEDED: 'rate-limited',
  SSS_REQUEST_LIMIT_EXCEEDED: 'rate-limited',
  UNEXPECTED_ERROR: 'server-error',
};

/** In this order; messages may come in the account's language, so a code goes before most of them. */
const reasonByWording: readonly (readonly [RegExp, SharedReason])[] = [
  [/ambiguous authentication/i, 'ambiguous-authentication'],
  [/invalid login/i, 'invalid-login'],
  [/role does not have permission|permission violation/i, 'permission-missing'],
];

const reasonByStatus: Readonly<Record<number, SharedReason>> = {
  401: 'invalid-login',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
  503: 'maintenance',
};

export function reasonOfCode({ code }: Pick<Refusal, 'code'>): SharedReason | undefined {
  return code === null || !Object.hasOwn(reasonByCode, code) ? undefined : reasonByCode[code];
}

export function reasonOfWording({ message }: Pick<Refusal, 'message'>): SharedReason | undefined {
  return reasonByWording.find(([pattern]) => pattern.test(message ?? ''))?.[1];
}

/** What is left to say of an answer whose code and words say nothing that is known. */
export function reasonOfStatus({ status, code, message }: Refusal): SharedReason | EngineReason {
  const reason = reasonByStatus[status];
  if (reason === 'forbidden' && code === null && message === null) return 'forbidden-silently';
  if (reason !== undefined) return reason;
  if (code !== null) return 'refused-other';
  return status >= 500 ? 'server-error' : 'unreadable-answer';
}

/** Refusals of a call with a login that NetSuite may count as a failed one. */
export function refusesLogin(reason: string, status: number): boolean {
  return status === 401 || ['invalid-login', 'role-or-user-refused', 'ip-not-allowed'].includes(reason);
}

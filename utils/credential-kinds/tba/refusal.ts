// Turns what came back instead of success into one reason of the closed list: NetSuite's own code first, then the HTTP status.

import type { EngineReason } from '@/utils/connection/describe';
import {
  reasonOfCode,
  reasonOfStatus,
  reasonOfWording,
  refusesLogin as refusesAnyLogin,
  type Refusal as JsonRefusal,
} from '../shared/refusal';
import type { TbaReason } from './reasons';

export type Reason = TbaReason | EngineReason;

/** `fault` is the name of a SOAP fault element. */
export interface Refusal extends JsonRefusal {
  readonly fault?: string | null;
}

/** Those of SOAP, and one that RESTlets give. Oracle help section_N3539978 (sure); others from public clients (likely). */
const REASON_BY_CODE: Readonly<Record<string, Reason>> = {
  INVALID_LOGIN_CREDENTIALS: 'web-services-only-role',
  WS_FEATURE_REQD: 'feature-off',
  WS_PERMISSION_REQD: 'permission-missing',
  WS_REQUEST_BLOCKED: 'rate-limited',
  INVALID_WS_VERSION: 'version-refused',
  UNSUPPORTED_WS_VERSION: 'version-refused',
};

const REASON_BY_FAULT: readonly (readonly [RegExp, Reason])[] = [
  [/^exceeded(concurrent)?(request|usage)limit/i, 'rate-limited'],
  [/^invalidaccount/i, 'account-unknown'],
  [/^invalidversion/i, 'version-refused'],
  [/^insufficientpermission/i, 'permission-missing'],
  [/^invalidcredentials/i, 'invalid-login'],
  [/^unexpectederror/i, 'server-error'],
];

export function reasonOf({ fault = null, ...refusal }: Refusal): Reason {
  const { code } = refusal;
  const soap = code === null || !Object.hasOwn(REASON_BY_CODE, code) ? undefined : REASON_BY_CODE[code];
  const byFault = () => REASON_BY_FAULT.find(([pattern]) => pattern.test(fault ?? ''))?.[1];
  const known = soap ?? reasonOfCode(refusal) ?? reasonOfWording(refusal) ?? byFault();
  return known ?? reasonOfStatus({ ...refusal, code: code ?? fault });
}

/** Refusals of a signed call that NetSuite may count as a failed login. */
export function refusesLogin(reason: Reason, status: number): boolean {
  return reason === 'web-services-only-role' || refusesAnyLogin(reason, status);
}

// Turns what came back instead of a token, or instead of an answer to one, into one reason of the closed list.
import type { EngineReason } from '@/utils/connection/describe';
import { reasonOf, reasonOfWords, type Refusal } from '../shared/refusal';
import type { Oauth2Reason } from './reasons';

export type Reason = Oauth2Reason | EngineReason;

/**
 * Codes of the token endpoint (Oracle help, section_162790605110, and reports of 2025 and 2026). No description stands beside them,
 * and one code stands for several faults.
 */
const tokenReasons: Readonly<Record<string, Oauth2Reason>> = {
  invalid_request: 'request-malformed',
  unsupported_grant_type: 'request-malformed',
  invalid_client: 'client-refused',
  invalid_grant: 'assertion-refused',
  invalid_scope: 'scope-refused',
  unauthorized_client: 'grant-refused',
  temporarily_unavailable: 'maintenance',
};

export function tokenReasonOf(refusal: Refusal): Reason {
  const { status, code } = refusal;
  // The answer to an unknown Client ID (likely), and no outage.
  if (code === 'server_error') return status === 500 ? 'token-server-error' : 'server-error';
  // Oracle's table says so of the code grant, where the certificate plays no part (likely).
  if (code === 'invalid_client' && status === 401) return 'client-unknown';
  const own = code === null || !Object.hasOwn(tokenReasons, code) ? undefined : tokenReasons[code];
  const reason = own ?? reasonOf(refusal);
  if (reason !== 'invalid-login') return reason;
  // A status alone may be of anybody.
  return code === null ? 'unreadable-answer' : 'client-refused';
}

/** Reasons of which the Login Audit Trail may have a row: NetSuite looked at the assertion. */
export const refusedAssertions: readonly Reason[] = [
  'client-refused',
  'client-unknown',
  'token-server-error',
  'assertion-refused',
  'scope-refused',
  'grant-refused',
  'request-malformed',
];

/** `challenge` is the error of the header WWW-Authenticate (RFC 6750, 3.1). */
export function restReasonOf(refusal: Refusal, challenge: string | null): Reason {
  if (challenge === 'insufficient_scope') return 'scope-refused';
  if (challenge === 'invalid_request') return 'request-malformed';
  if (challenge === 'invalid_token') return reasonOfWords(refusal) ?? 'invalid-login';
  return reasonOf(refusal);
}

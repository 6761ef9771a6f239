// What an answer that was no success stands for: NetSuite's telling words, its codes, the name of its fault, and the HTTP status last.
import type { EngineReason } from '@/utils/connection/describe';
import { genericCodes, reasonsByCode, reasonsByFault } from './netsuite-codes';
import { tellingWords, usualWords } from './netsuite-words';
import type { SharedReason } from './reasons';

/** What an answer said, as far as it could be read. */
export interface Refusal {
  readonly status: number;
  readonly code: string | null;
  readonly message: string | null;
  /** The name of a SOAP fault element. */
  readonly fault?: string | null;
}

export type AnyReason = SharedReason | EngineReason;

/** Messages may come in the account's language, so codes and names go before all words but those that say more than any code. */
export function reasonOfWords({ code, message, fault }: Refusal): SharedReason | undefined {
  const text = message ?? '';
  const byFault = () => reasonsByFault.find(([pattern]) => pattern.test(fault ?? ''))?.[1];
  return (
    tellingWords(text) ??
    reasonsByCode.get(code ?? '') ??
    usualWords(text) ??
    byFault() ??
    genericReason(code)
  );
}

function genericReason(code: string | null): SharedReason | undefined {
  const reason = code !== null && Object.hasOwn(genericCodes, code) ? genericCodes[code] : undefined;
  // Nothing is left to tell what it was, so the status may.
  return reason === 'refused-other' ? undefined : reason;
}

/** What is left to say where no code and no word is known. */
function reasonOfStatus({ status, code, message, fault = null }: Refusal): AnyReason {
  if (status === 401) return 'invalid-login';
  if (status === 403) return code === null && message === null ? 'forbidden-silently' : 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status === 503) return 'maintenance';
  if (code !== null || fault !== null)
    return /^unexpected/i.test(fault ?? '') ? 'server-error' : 'refused-other';
  if (status >= 500) return 'server-error';
  return message === null || status < 400 ? 'unreadable-answer' : 'refused-other';
}

export function reasonOf(refusal: Refusal): AnyReason {
  return reasonOfWords(refusal) ?? reasonOfStatus(refusal);
}

/** Whether neither code nor fault nor words are known: then it is the status that speaks. */
export function isUnread(refusal: Refusal): boolean {
  return refusal.message !== null && reasonOfWords(refusal) === undefined;
}

const loginReasons: readonly string[] = [
  'invalid-login',
  'web-services-only-role',
  'role-or-user-refused',
  'login-disabled',
  'user-refused',
  'token-login-refused',
  'user-locked',
  'two-factor',
  'ip-not-allowed',
  'ambiguous-authentication',
  'clock-off',
];

/** Whether NetSuite may count it as a failed login. It must be NetSuite that said so. */
export function refusesLogin(reason: string, status: number): boolean {
  return loginReasons.includes(reason) || (status === 401 && reason !== 'login-not-seen');
}

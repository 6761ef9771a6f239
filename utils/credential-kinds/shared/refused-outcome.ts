// What a check leaves when the answer was no success: who gave it, the reason, and what is certain all the same.
import { sourceOf, type AnswerSource } from '@/utils/connection/answer-source';
import type { Answered } from '@/utils/connection/call';
import type { Claim, Outcome } from '@/utils/connection/check';
import { readChallenge } from '@/utils/connection/json-answer';
import { disprovedByClock } from './clock';
import { namesIn } from './netsuite-words';
import { isUnread, reasonOfWords, type AnyReason, type Refusal } from './refusal';

export interface RefusedCall {
  readonly result: Answered;
  readonly clockSeconds: number | null;
  readonly refusal: Refusal;
  /** What NetSuite's answer means, if it is one. */
  readonly reason: string;
  readonly disproves: readonly Claim[];
  readonly loginRefused: boolean;
  /** The answer has the shape of one of NetSuite's. */
  readonly isReadable: boolean;
}

export function refusedOutcome(refused: RefusedCall): Outcome {
  const { result, clockSeconds, refusal, disproves, loginRefused, isReadable } = refused;
  const source = sourceOf(result, isReadable);
  const { answeredBy, product, title } = source;
  const detail = {
    status: result.status,
    clockSeconds,
    ...(product === null ? {} : { product }),
    ...(title === null ? {} : { title }),
  };
  if (answeredBy !== 'netsuite') {
    return {
      status: 'failed',
      reason: foreignReason(result, source),
      answeredBy,
      proves: [],
      disproves: disprovedBySource(source),
      detail: { ...detail, code: refusal.code, message: refusal.message, loginRefused: false },
    };
  }
  const { code, message, fault = null } = refusal;
  const { permission, feature, minutes } = namesIn(message ?? '');
  const facts = { ...detail, code, message, challenge: readChallenge(result.challenge), loginRefused };
  return {
    status: 'failed',
    reason: refused.reason,
    answeredBy,
    proves: ['host'],
    disproves: [...new Set([...disprovedByClock(clockSeconds), ...disproves])],
    detail: {
      ...facts,
      ...(fault === null ? {} : { fault }),
      ...(permission === null || !aboutPermissions.includes(refused.reason) ? {} : { permission }),
      ...(feature === null || refused.reason !== 'feature-off' ? {} : { feature }),
      ...(minutes === null || refused.reason !== 'user-locked' ? {} : { minutes }),
      ...(isUnread(refusal) ? { unread: true } : {}),
    },
  };
}

const aboutPermissions: readonly string[] = [
  'permission-missing',
  'record-permission-missing',
  'refused-other',
];

/** What an answer means that NetSuite did not give, or that does not show who gave it. */
export function foreignReason(
  { status, text, isWhole }: Answered,
  { answeredBy }: Pick<AnswerSource, 'answeredBy'>,
): AnyReason {
  if (answeredBy === 'gateway') return 'proxy-answered';
  if (answeredBy === 'portal') return 'portal-answered';
  if (answeredBy === 'cache') return 'from-cache';
  if (answeredBy === 'edge') return status === 403 ? 'edge-refused' : 'unsigned-error';
  if (status === 401) return 'unsigned-refusal';
  if (status === 403) return 'forbidden-silently';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'unsigned-error';
  if (isWhole) return 'unreadable-answer';
  return text.length > LONG ? 'too-large' : 'cut-off';
}

/** An answer that breaks off before has broken off; one that goes on is larger than NetSuite's are. */
const LONG = 100_000;

/** Whoever shows himself on the way stands there for the other calls too. */
export function disprovedBySource({ answeredBy }: Pick<AnswerSource, 'answeredBy'>): readonly Claim[] {
  if (answeredBy === 'gateway' || answeredBy === 'cache') return ['no-proxy'];
  return answeredBy === 'portal' ? ['no-portal'] : [];
}

/** What a record's own answer means that says neither that it is there nor that it is not. */
export function unclearRecord(
  refusal: Refusal,
): 'record-unavailable' | 'record-feature-off' | 'record-unclear' {
  const reason = reasonOfWords(refusal) ?? 'refused-other';
  if (reason === 'feature-off') return 'record-feature-off';
  return passing.includes(reason) ? 'record-unavailable' : 'record-unclear';
}

const passing: readonly string[] = ['maintenance', 'server-error', 'server-slow', 'rate-limited'];

/** What such a refusal disproves in every check of every kind. */
export const alwaysDisproved: Readonly<Record<string, readonly Claim[]>> = {
  'role-or-user-refused': ['user-and-role'],
  'login-disabled': ['user-and-role'],
  'user-refused': ['user-and-role'],
  'user-locked': ['not-locked'],
  'account-unknown': ['account'],
  'wrong-host': ['host-of-account'],
  'ip-not-allowed': ['address'],
};

// What a check leaves when the answer was no success: the reason, and what is certain all the same.
import type { Answered } from '@/utils/connection/call';
import type { Claim, Outcome } from '@/utils/connection/check';
import { readChallenge } from '@/utils/connection/json-answer';
import { disprovedByClock } from './clock';
import type { Refusal } from './refusal';

export interface RefusedCall {
  readonly result: Answered;
  readonly clockSeconds: number | null;
  readonly refusal: Refusal;
  readonly reason: string;
  readonly disproves: readonly Claim[];
  readonly loginRefused: boolean;
  /** The answer has the shape of one of NetSuite's. */
  readonly isReadable: boolean;
}

export function refusedOutcome(refused: RefusedCall): Outcome {
  const { result, clockSeconds, refusal, reason, disproves, loginRefused, isReadable } = refused;
  const { status, code, message } = refusal;
  const challenge = readChallenge(result.challenge);
  const isNetSuite = isReadable || challenge !== null;
  return {
    status: 'failed',
    reason,
    answeredBy: isNetSuite ? 'netsuite' : 'other',
    proves: isNetSuite ? ['host'] : [],
    disproves: [...new Set([...disprovedByClock(clockSeconds), ...disproves])],
    detail: { status, clockSeconds, code, message, challenge, loginRefused },
  };
}

/** What such a refusal disproves in every check of every kind. */
export const alwaysDisproved: Readonly<Record<string, readonly Claim[]>> = {
  'role-or-user-refused': ['user-and-role'],
  'account-unknown': ['account'],
  'ip-not-allowed': ['address'],
};

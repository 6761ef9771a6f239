// What a check finds when REST web services refused a call with the token.
import { ageOf } from '@/utils/connection/answer-source';
import type { Answered } from '@/utils/connection/call';
import type { Outcome } from '@/utils/connection/check';
import { readChallenge, readAnswerError } from '@/utils/connection/json-answer';
import { refusesLogin } from '../../shared/refusal';
import { alwaysDisproved, refusedOutcome } from '../../shared/refused-outcome';
import type { Oauth2Claim } from '../claims';
import { restReasonOf, type Reason } from '../refusal';

/** What a reason disproves. That a feature is off reads like a missing permission in other languages, so that disproves neither. */
const disproofs: Partial<Record<Reason, readonly Oauth2Claim[]>> = {
  'feature-off': ['rest-feature'],
  'scope-refused': ['scope'],
};

/** A success that a cache has kept is one of an earlier request. Null for an answer to this one. */
export function fromCache(result: Answered, clockSeconds: number | null): Outcome | null {
  return ageOf(result) === 0 ? null : refused(result, clockSeconds, true);
}

/** An answer in a form that NetSuite does not use there. */
export function notNetSuite(result: Answered, clockSeconds: number | null): Outcome {
  return refused(result, clockSeconds, false);
}

function refused(result: Answered, clockSeconds: number | null, isReadable: boolean): Outcome {
  return refusedOutcome({
    result,
    clockSeconds,
    refusal: { status: result.status, code: null, message: null },
    reason: 'unreadable-answer',
    disproves: [],
    loginRefused: false,
    isReadable,
  });
}

export function refusedRest(result: Answered, clockSeconds: number | null): Outcome {
  const error = readAnswerError(result.text);
  const refusal = { status: result.status, ...(error ?? { code: null, message: null }) };
  const reason = restReasonOf(refusal, readChallenge(result.challenge));
  return refusedOutcome({
    result,
    clockSeconds,
    refusal,
    reason,
    disproves: disproofs[reason] ?? alwaysDisproved[reason] ?? [],
    loginRefused: refusesLogin(reason, result.status),
    isReadable: error !== null,
  });
}

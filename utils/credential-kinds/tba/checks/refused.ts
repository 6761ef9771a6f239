// What a check finds when the answer was no success: the reason, and what is certain all the same.
import { ageOf } from '@/utils/connection/answer-source';
import type { Answered } from '@/utils/connection/call';
import type { Outcome } from '@/utils/connection/check';
import { readAnswerError } from '@/utils/connection/json-answer';
import { isClockOff } from '../../shared/clock';
import { reasonOf, reasonOfWords, refusesLogin, type Refusal } from '../../shared/refusal';
import { alwaysDisproved, refusedOutcome } from '../../shared/refused-outcome';
import type { TbaClaim } from '../claims';
import type { Reason } from '../refusal';
import type { SoapAnswer } from '../soap';

/** What a reason disproves in each check. */
export type Disproofs = Partial<Record<Reason, readonly TbaClaim[]>>;

/** A success that a cache has kept is one of an earlier login. Null for an answer to this one. */
export function fromCache(result: Answered, clockSeconds: number | null): Outcome | null {
  if (ageOf(result) === 0) return null;
  const refusal = { status: result.status, code: null, message: null };
  return refused(refusal, result, clockSeconds, {}, true);
}

/** An answer in a form that NetSuite does not use there. */
export function notNetSuite(result: Answered, clockSeconds: number | null): Outcome {
  return refused({ status: result.status, code: null, message: null }, result, clockSeconds, {}, false);
}

export function refusedJson(result: Answered, clockSeconds: number | null, disproofs: Disproofs): Outcome {
  const error = readAnswerError(result.text);
  const refusal = { status: result.status, ...(error ?? { code: null, message: null }) };
  return refused(refusal, result, clockSeconds, disproofs, error !== null);
}

export function refusedSoap(
  result: Answered,
  answer: SoapAnswer,
  clockSeconds: number | null,
  disproofs: Disproofs,
): Outcome {
  if (answer.type === 'unreadable') return refusedJson(result, clockSeconds, disproofs);
  const none = { code: null, fault: null, message: null, faultstring: null };
  const { faultstring, ...said } = answer.type === 'fault' ? answer : none;
  const { code, fault, message } = said;
  const refusal = { status: result.status, code, fault, message: moreTelling(message, faultstring) };
  return refused(refusal, result, clockSeconds, disproofs, true);
}

/** Of the two sentences of a fault the one whose words are known. */
function moreTelling(message: string | null, faultstring: string | null): string | null {
  const isKnown = (text: string | null) =>
    text !== null && reasonOfWords({ status: 500, code: null, message: text }) !== undefined;
  return isKnown(faultstring) && !isKnown(message) ? faultstring : message;
}

function refused(
  refusal: Refusal,
  result: Answered,
  clockSeconds: number | null,
  disproofs: Disproofs,
  isReadable: boolean,
): Outcome {
  const given = reasonOf(refusal);
  // A refused login of a computer whose clock is beyond the limit has found its reason.
  const reason = given === 'invalid-login' && isClockOff(clockSeconds) ? 'clock-off' : given;
  return refusedOutcome({
    result,
    clockSeconds,
    refusal,
    reason,
    disproves: disproofs[reason] ?? alwaysDisproved[reason] ?? [],
    loginRefused: refusesLogin(given, refusal.status),
    isReadable,
  });
}

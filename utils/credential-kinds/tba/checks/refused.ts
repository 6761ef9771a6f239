// What a check finds when the answer was no success: the reason, and what is certain all the same.
import type { Answered } from '@/utils/connection/call';
import type { Outcome } from '@/utils/connection/check';
import { readJsonError } from '@/utils/connection/json-answer';
import { isClockOff } from '../../shared/clock';
import { alwaysDisproved, refusedOutcome } from '../../shared/refused-outcome';
import type { TbaClaim } from '../claims';
import { reasonOf, refusesLogin, type Reason, type Refusal } from '../refusal';
import type { SoapAnswer } from '../soap';

/** What a reason disproves in each check. */
export type Disproofs = Partial<Record<Reason, readonly TbaClaim[]>>;

export function refusedJson(result: Answered, clockSeconds: number | null, disproofs: Disproofs): Outcome {
  const error = readJsonError(result.text);
  const refusal = { status: result.status, ...(error ?? { code: null, message: null }) };
  return refused(refusal, result, clockSeconds, disproofs, error !== null);
}

export function refusedSoap(
  result: Answered,
  answer: SoapAnswer,
  clockSeconds: number | null,
  disproofs: Disproofs,
): Outcome {
  const { code, fault, message } =
    answer.type === 'fault' ? answer : { code: null, fault: null, message: null };
  const refusal = { status: result.status, code, fault, message };
  return refused(refusal, result, clockSeconds, disproofs, answer.type !== 'unreadable');
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

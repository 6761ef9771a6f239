// What a check finds when the answer was no success: the reason, and what is certain all the same.
import type { Answered } from '@/utils/connection/call';
import type { Outcome } from '@/utils/connection/check';
import { readChallenge, readJsonError } from '@/utils/connection/json-answer';
import type { TbaClaim } from '../claims';
import { reasonOf, refusesLogin, type Reason, type Refusal } from '../refusal';
import type { SoapAnswer } from '../soap';

/** NetSuite refuses timestamps further off than this (Oracle help, subsect_156935170194; sure). */
const CLOCK_LIMIT_SECONDS = 300;
/** From here on the clock is named as a suspect. */
const CLOCK_SUSPECT_SECONDS = 120;

export function isClockOff(clockSeconds: number | null): boolean {
  return Math.abs(clockSeconds ?? 0) > CLOCK_LIMIT_SECONDS;
}

/** What the clocks disprove. A clock that agrees with a `Date` header proves nothing: the header may be of another server. */
export function disprovedByClock(clockSeconds: number | null): readonly TbaClaim[] {
  return Math.abs(clockSeconds ?? 0) > CLOCK_SUSPECT_SECONDS ? ['clock'] : [];
}

/** What a reason disproves in each check. */
export type Disproofs = Partial<Record<Reason, readonly TbaClaim[]>>;

const always: Disproofs = {
  'role-or-user-refused': ['user-and-role'],
  'account-unknown': ['account'],
  'ip-not-allowed': ['address'],
};

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

/** `isReadable`: the answer has the shape of one of NetSuite's. */
function refused(
  refusal: Refusal,
  result: Answered,
  clockSeconds: number | null,
  disproofs: Disproofs,
  isReadable: boolean,
): Outcome {
  const { status, code, message } = refusal;
  const given = reasonOf(refusal);
  // A refused login of a computer whose clock is beyond the limit has found its reason.
  const reason = given === 'invalid-login' && isClockOff(clockSeconds) ? 'clock-off' : given;
  const challenge = readChallenge(result.challenge);
  const isNetSuite = isReadable || challenge !== null;
  const proves: readonly TbaClaim[] = isNetSuite ? ['host'] : [];
  return {
    status: 'failed',
    reason,
    answeredBy: isNetSuite ? 'netsuite' : 'other',
    proves,
    disproves: [...disprovedByClock(clockSeconds), ...(disproofs[reason] ?? always[reason] ?? [])],
    detail: { status, clockSeconds, code, message, challenge, loginRefused: refusesLogin(given, status) },
  };
}

// What a check finds when REST web services refused a call with the token.
import type { Answered } from '@/utils/connection/call';
import type { Outcome } from '@/utils/connection/check';
import { readChallenge, readJsonError } from '@/utils/connection/json-answer';
import { refusesLogin } from '../../shared/refusal';
import { alwaysDisproved, refusedOutcome } from '../../shared/refused-outcome';
import type { Oauth2Claim } from '../claims';
import { restReasonOf, type Reason } from '../refusal';

/** What a reason disproves. That a feature is off reads like a missing permission in other languages, so that disproves neither. */
const disproofs: Partial<Record<Reason, readonly Oauth2Claim[]>> = {
  'feature-off': ['rest-feature'],
  'scope-refused': ['scope'],
};

export function refusedRest(result: Answered, clockSeconds: number | null): Outcome {
  const error = readJsonError(result.text);
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

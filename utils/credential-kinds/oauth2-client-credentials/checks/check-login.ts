// Asks for an access token with a signed assertion: the login itself.
import type { Check, CheckContext, Claim, Outcome } from '@/utils/connection/check';
import { readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed, type TimedCall } from '@/utils/connection/timed-call';
import type { Secret } from '@/utils/credential/secret';
import { accountOf } from '../../shared/account-of';
import { alwaysDisproved, refusedOutcome } from '../../shared/refused-outcome';
import { readAccessToken, readTokenAnswer } from '../access-token';
import { scopesToAsk, signAssertion } from '../assertion';
import { ACCESS_TOKEN, canLogIn, tokenPost } from '../bearer-calls';
import { tokenClaims, type Oauth2Claim } from '../claims';
import { fromCache } from './refused-rest';
import { refusedAssertions, tokenReasonOf, type Reason } from '../refusal';

export const checkLogin: Check = {
  id: 'login',
  name: 'connection.check.assertion',
  proves: { 'key-pair': 'signature' },
  isWanted: () => true,
  run: logIn,
};

const nothing = { proves: [], disproves: [], detail: {} } as const;

const disproofs: Partial<Record<Reason, readonly Oauth2Claim[]>> = {
  'scope-refused': ['scope'],
  'assertion-refused': ['clock'],
};

/** By how much clocks must differ to be behind an assertion that is refused for its time or for something else (a guess). */
const CLOCK_SECONDS = 30;

function disprovedBy(reason: Reason, clockSeconds: number | null): readonly Claim[] {
  const isInTime = Math.abs(clockSeconds ?? 0) <= CLOCK_SECONDS;
  if (reason === 'assertion-refused' && isInTime) return [];
  return disproofs[reason] ?? alwaysDisproved[reason] ?? [];
}

async function logIn(context: CheckContext): Promise<Outcome> {
  const { recipe, values, now } = context;
  if (!canLogIn(recipe, values))
    return { status: 'not-tested', reason: 'only-vendor', answeredBy: 'this-computer', ...nothing };
  const scopes = scopesToAsk(recipe, values);
  const assertion = await signAssertion({ account: accountOf(context), values, scopes, now: now() });
  if (assertion === null)
    return { status: 'failed', reason: 'key-refused', answeredBy: 'this-computer', ...nothing };
  const timed = await callTimed(context, tokenPost(context, assertion));
  const outcome = judged(timed, values['clientId']);
  return { ...outcome, secrets: { assertion, ...outcome.secrets } };
}

function judged({ result, clockSeconds }: TimedCall, clientId: Secret | undefined): Outcome {
  if (result.type !== 'answered') return noAnswer(result);
  const { status, text } = result;
  const token = status === 200 ? readTokenAnswer(text) : null;
  if (token !== null)
    return fromCache(result, clockSeconds) ?? granted(token, { status, clockSeconds }, clientId);
  const error = readAnswerError(text);
  const refusal = { status, ...(error ?? { code: null, message: null }) };
  const reason = tokenReasonOf(refusal);
  return refusedOutcome({
    result,
    clockSeconds,
    refusal,
    reason,
    disproves: disprovedBy(reason, clockSeconds),
    loginRefused: refusedAssertions.includes(reason),
    isReadable: error !== null,
  });
}

/** A token that names this Client ID is proof of the login. Of any other one nothing is known until it is used. */
function granted(token: Secret, detail: Outcome['detail'], clientId: Secret | undefined): Outcome {
  const named = readAccessToken(token.reveal())?.clientIds ?? [];
  const facts = {
    answeredBy: 'netsuite',
    disproves: [],
    detail,
    secrets: { [ACCESS_TOKEN]: token },
  } as const;
  return named.includes(clientId?.reveal().toLowerCase() ?? '')
    ? { status: 'passed', reason: 'ok', proves: tokenClaims, ...facts }
    : { status: 'warning', reason: 'token-unclear', proves: ['host'], ...facts };
}

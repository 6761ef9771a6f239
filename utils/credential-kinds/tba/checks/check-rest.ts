// Asks REST web services for the time, where the recipe wants them.
import { sourceOf } from '@/utils/connection/answer-source';
import { isRefusedLogin, type Check, type CheckContext, type Outcome } from '@/utils/connection/check';
import { isPlainAnswer, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';
import { accountOf } from '../../shared/account-of';
import { disprovedByClock } from '../../shared/clock';
import { loginClaims, type TbaClaim } from '../claims';
import { asksRest, wantsSoap } from '../wanted';
import { fromCache, notNetSuite, refusedJson, type Disproofs } from './refused';
import { signedGet } from './signed-calls';

export const checkRest: Check = {
  id: 'rest',
  name: 'connection.check.rest',
  proves: {},
  isWanted: asksRest,
  run: askRest,
};

/** What every answer of REST web services proves that is no refusal. */
export const restClaims: readonly TbaClaim[] = [...loginClaims, 'address', 'rest'];

export const restDisproofs: Disproofs = { 'permission-missing': ['rest'], 'feature-off': ['rest'] };

/** Oracle help, article_0528010158 (sure). Documented from 2025: older releases answer 404. */
async function askRest(context: CheckContext): Promise<Outcome> {
  const origin = suiteTalkOrigin(accountOf(context));
  const request = signedGet(context, `${origin}/services/rest/system/v1/serverTime`);
  const { result, clockSeconds } = await callTimed(context, request);
  if (result.type !== 'answered') return noAnswer(result);
  const disproves = disprovedByClock(clockSeconds);
  const detail = { status: result.status, clockSeconds };
  const error = readAnswerError(result.text);
  if (result.status === 404) {
    const { answeredBy } = sourceOf(result, error !== null);
    if (answeredBy === 'netsuite' || answeredBy === 'other')
      return { status: 'not-tested', reason: 'not-found', answeredBy, proves: [], disproves, detail };
  }
  if (result.status !== 200 || error !== null) return refusedJson(result, clockSeconds, restDisproofs);
  if (!isPlainAnswer(result.text)) return notNetSuite(result, clockSeconds);
  const cached = fromCache(result, clockSeconds);
  if (cached !== null) return cached;
  const proves = restClaims;
  // After a refusal elsewhere a success here has its own meaning, unless SOAP has said so already.
  const isFirst = context.before.some(isRefusedLogin) && !wantsSoap(context.recipe);
  const reason = isFirst ? 'rest-only' : 'ok';
  return { status: 'passed', reason, answeredBy: 'netsuite', proves, disproves: [], detail };
}

// Asks REST web services for the time: whether the role may use the token.
import { sourceOf } from '@/utils/connection/answer-source';
import type { Check, CheckContext, Outcome } from '@/utils/connection/check';
import { parseJsonObject, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { asksRest, bearerGet } from '../bearer-calls';
import { restClaims } from '../claims';
import { fromCache, notNetSuite, refusedRest } from './refused-rest';

export const checkRest: Check = {
  id: 'rest',
  name: 'connection.check.rest',
  proves: { features: 'rest-feature', role: 'rest-permission', employee: 'user-and-role' },
  isWanted: asksRest,
  run: askRest,
};

/** Oracle help, article_0528010158 (sure). Documented from 2025: older releases answer 404. */
async function askRest(context: CheckContext): Promise<Outcome> {
  const request = bearerGet(context, '/system/v1/serverTime');
  const { result, clockSeconds } = await callTimed(context, request);
  if (result.type !== 'answered') return noAnswer(result);
  const detail = { status: result.status, clockSeconds };
  const error = readAnswerError(result.text);
  const none = { proves: [], disproves: [], detail };
  if (result.status === 404) {
    const { answeredBy } = sourceOf(result, error !== null);
    if (answeredBy === 'netsuite' || answeredBy === 'other')
      return { status: 'not-tested', reason: 'not-found', answeredBy, ...none };
  }
  if (result.status !== 200 || error !== null) return refusedRest(result, clockSeconds);
  if (!saysTime(result.text)) return notNetSuite(result, clockSeconds);
  const cached = fromCache(result, clockSeconds);
  if (cached !== null) return cached;
  return {
    status: 'passed',
    reason: 'ok',
    answeredBy: 'netsuite',
    proves: restClaims,
    disproves: [],
    detail,
  };
}

/** `{ "serverTime": "2025-03-26T16:21:00.000Z" }` */
function saysTime(text: string): boolean {
  const time = parseJsonObject(text)?.['serverTime'];
  return typeof time === 'string' && !Number.isNaN(Date.parse(time));
}

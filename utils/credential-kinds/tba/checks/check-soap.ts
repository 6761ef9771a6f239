// Asks SOAP Web Services for the time.
import { isRefusedLogin, type Check, type CheckContext, type Outcome } from '@/utils/connection/check';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { loginClaims, type TbaClaim } from '../claims';
import { readSoap, serverTimeEnvelope } from '../soap';
import { wantsSoap } from '../wanted';
import { fromCache, refusedSoap, type Disproofs } from './refused';
import { soapPost } from './signed-calls';

export const checkSoap: Check = {
  id: 'soap',
  name: 'connection.check.soap',
  proves: { features: 'soap-feature', role: 'soap-permission' },
  isWanted: wantsSoap,
  run: askSoap,
};

/** What every answer of SOAP proves that is no refusal. */
export const soapClaims: readonly TbaClaim[] = [...loginClaims, 'address', 'soap-feature', 'soap-permission'];

const disproofs: Disproofs = {
  'permission-missing': ['soap-permission'],
  'feature-off': ['soap-feature'],
};

async function askSoap(context: CheckContext): Promise<Outcome> {
  const request = soapPost(context, 'getServerTime', serverTimeEnvelope);
  const { result, clockSeconds } = await callTimed(context, request);
  if (result.type !== 'answered') return noAnswer(result);
  const answer = readSoap(result.text);
  if (answer.type !== 'server-time' || result.status !== 200)
    return refusedSoap(result, answer, clockSeconds, disproofs);
  const cached = fromCache(result, clockSeconds);
  if (cached !== null) return cached;
  return {
    status: 'passed',
    // After a refusal elsewhere a success here has its own meaning.
    reason: context.before.some(isRefusedLogin) ? 'soap-only' : 'ok',
    answeredBy: 'netsuite',
    proves: soapClaims,
    disproves: [],
    detail: { status: result.status, clockSeconds, serverTime: answer.serverTime },
  };
}

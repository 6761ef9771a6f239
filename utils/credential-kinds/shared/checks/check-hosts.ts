// Asks without a login where the account lives, and compares the clock.
import type { Check, CheckContext, Claim, Outcome } from '@/utils/connection/check';
import { parseJsonObject } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { accountOf } from '../account-of';
import { disprovedByClock, isClockOff } from '../clock';
import { judgeHosts } from '../judge-hosts';
import type { SharedReason } from '../reasons';

export const checkHosts: Check = {
  id: 'hosts',
  name: 'connection.check.hosts',
  proves: {},
  isWanted: () => true,
  run: askHosts,
};

/**
 * A clock beyond NetSuite's limit fails here: every login would be refused, and refused logins count. Anything else that goes
 * wrong is a warning.
 */
async function askHosts(context: CheckContext): Promise<Outcome> {
  const account = accountOf(context);
  const { result, clockSeconds } = await callTimed(context, {
    method: 'GET',
    url: `https://rest.netsuite.com/rest/datacenterurls?account=${encodeURIComponent(account)}`,
    headers: { Accept: 'application/json' },
  });
  if (result.type !== 'answered') return noAnswer(result, 'warning');
  const outcome = (
    status: Outcome['status'],
    reason: SharedReason | 'clock-off' | 'ok',
    more: { proves?: readonly Claim[]; disproves?: readonly Claim[] } = {},
  ): Outcome => ({
    status,
    reason,
    answeredBy: parseJsonObject(result.text) === null ? 'other' : 'netsuite',
    proves: more.proves ?? [],
    disproves: [...disprovedByClock(clockSeconds), ...(more.disproves ?? [])],
    detail: { status: result.status, clockSeconds },
  });
  if (isClockOff(clockSeconds)) return outcome('failed', 'clock-off');
  const verdict = result.status === 200 ? judgeHosts(result.text, account) : 'unconfirmed';
  if (verdict === 'other-account') {
    return outcome('warning', 'hosts-other-account', { disproves: ['account'] });
  }
  if (verdict === 'unconfirmed') return outcome('warning', 'hosts-unconfirmed');
  const isSuspect = disprovedByClock(clockSeconds).length > 0;
  return outcome(isSuspect ? 'warning' : 'passed', isSuspect ? 'clock-off' : 'ok', { proves: ['host'] });
}

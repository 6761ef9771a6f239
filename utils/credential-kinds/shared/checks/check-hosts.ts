// Asks without a login where the account lives, and compares the clock.
import { sourceOf } from '@/utils/connection/answer-source';
import type { Answered } from '@/utils/connection/call';
import type { Check, CheckContext, Claim, Outcome } from '@/utils/connection/check';
import { flatten, parseJsonObject, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { accountOf } from '../account-of';
import { disprovedByClock } from '../clock';
import { judgeHosts } from '../judge-hosts';
import { tellingWords } from '../netsuite-words';
import { disprovedBySource, foreignReason } from '../refused-outcome';
import type { AnyReason } from '../refusal';

export const checkHosts: Check = {
  id: 'hosts',
  name: 'connection.check.hosts',
  proves: {},
  isWanted: () => true,
  run: askHosts,
};

/** Whatever goes wrong here is a warning: the login decides, and a clock that is off is judged by what NetSuite says to it. */
async function askHosts(context: CheckContext): Promise<Outcome> {
  const account = accountOf(context);
  const { result, clockSeconds } = await callTimed(context, {
    method: 'GET',
    url: `https://rest.netsuite.com/rest/datacenterurls?account=${encodeURIComponent(account)}`,
    headers: { Accept: 'application/json' },
  });
  if (result.type !== 'answered') return notReached(noAnswer(result, 'warning'));
  const isOurs = parseJsonObject(result.text) !== null || readAnswerError(result.text) !== null;
  const source = sourceOf(result, isOurs);
  // Addresses may well be kept by a cache.
  const answeredBy = source.answeredBy === 'cache' ? 'netsuite' : source.answeredBy;
  const isNetSuite = answeredBy === 'netsuite';
  const clock = isNetSuite ? disprovedByClock(clockSeconds) : [];
  const { product, title } = source;
  const outcome = (
    status: Outcome['status'],
    reason: AnyReason | 'clock-off',
    more: { proves?: readonly Claim[]; disproves?: readonly Claim[] } = {},
  ): Outcome => ({
    status,
    reason,
    answeredBy,
    proves: more.proves ?? [],
    disproves: [...clock, ...(more.disproves ?? [])],
    detail: {
      status: result.status,
      clockSeconds,
      ...(product === null ? {} : { product }),
      ...(title === null ? {} : { title }),
    },
  });
  if (answeredBy === 'gateway' || answeredBy === 'portal')
    return outcome('warning', foreignReason(result, source), { disproves: disprovedBySource(source) });
  if (isUnavailable(result)) return outcome('warning', 'hosts-unavailable');
  if (!isNetSuite) return outcome('warning', foreignReason(result, source));
  const verdict = result.status === 200 ? judgeHosts(result.text, account) : 'unconfirmed';
  if (verdict === 'other-account')
    return outcome('warning', 'hosts-other-account', { disproves: ['account'] });
  if (clock.length > 0)
    return outcome('warning', 'clock-off', { proves: verdict === 'confirmed' ? confirmed : [] });
  return verdict === 'confirmed'
    ? outcome('passed', 'ok', { proves: confirmed })
    : outcome('warning', 'hosts-unconfirmed', { disproves: namesOthers(result) ? ['account-known'] : [] });
}

const confirmed: readonly Claim[] = ['host', 'account-known'];

/** To an account that it does not know NetSuite names the addresses that are of no account (sure for SOAP, Oracle help, section_N3494684). */
function namesOthers({ status, text }: Answered): boolean {
  const json = parseJsonObject(text);
  return status === 200 && json !== null && flatten(json).has('restdomain');
}

/** This address is the same for all accounts, so what keeps a test from it is not the account's. */
function notReached(outcome: Outcome): Outcome {
  if (outcome.reason === 'redirected') return { ...outcome, disproves: ['no-portal'] };
  return outcome.reason === 'unreachable' || outcome.reason === 'timed-out'
    ? { ...outcome, disproves: ['host'] }
    : outcome;
}

function isUnavailable({ status, text }: Answered): boolean {
  return (
    status >= 500 || status === 429 || (status !== 200 && tellingWords(text.slice(0, 4000)) === 'maintenance')
  );
}

// Asks in one request for an impossible record of each type, which tells the permission, and for the locations.
import type { Check, CheckContext, CheckValues, Detail, Outcome } from '@/utils/connection/check';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { splitIds } from '@/utils/credential/field';
import type { Recipe } from '@/utils/guide/recipe';
import { namedFacts } from '../../shared/netsuite-words';
import { reasonOfWords } from '../../shared/refusal';
import { unclearRecord } from '../../shared/refused-outcome';
import type { TbaClaim } from '../claims';
import type { TbaReason } from '../reasons';
import { getListEnvelope, readSoap, type RecordRef, type RecordStatus } from '../soap';
import { wantsSoap } from '../wanted';
import { soapClaims } from './check-soap';
import { fromCache, refusedSoap, type Disproofs } from './refused';
import { soapPost } from './signed-calls';

export const checkRecords: Check = {
  id: 'records',
  name: 'connection.check.records',
  proves: { transactions: 'records', location: 'location' },
  isWanted: wantsSoap,
  run: askRecords,
};

/**
 * No record has this internal id: a role that may read the type is told so, another is refused. That the permission is
 * looked at first is a guess.
 */
const IMPOSSIBLE_ID = '999999999';

/** What one record answered. For a transaction `missing` is the permission, for a location the record itself. */
type Verdict = 'permitted' | 'found' | 'missing' | 'not-permitted' | 'restricted' | 'unclear';

const disproofs: Disproofs = { 'permission-missing': ['records'], 'feature-off': ['soap-feature'] };

async function askRecords(context: CheckContext): Promise<Outcome> {
  const refs = recordsToAsk(context.recipe, context.values);
  if (refs.length === 0) {
    const none = { proves: [], disproves: [], detail: {} };
    return { status: 'not-tested', reason: 'nothing-to-probe', answeredBy: 'this-computer', ...none };
  }
  const request = soapPost(context, 'getList', (passport) => getListEnvelope(passport, refs));
  const { result, clockSeconds } = await callTimed(context, request);
  if (result.type !== 'answered') return noAnswer(result);
  const answer = readSoap(result.text);
  if (answer.type !== 'records' || result.status !== 200)
    return refusedSoap(result, answer, clockSeconds, disproofs);
  const cached = fromCache(result, clockSeconds);
  if (cached !== null) return cached;
  // Answers come in the order of the questions; with another number they cannot be told apart.
  if (answer.statuses.length !== refs.length) {
    return {
      status: 'failed',
      reason: 'unreadable-answer',
      answeredBy: 'netsuite',
      proves: soapClaims,
      disproves: [],
      detail: { status: result.status },
    };
  }
  return judgeRecords(refs, answer.statuses);
}

/** Whether it is the person's own location, and no record that tells a permission. */
interface AskedRecord extends RecordRef {
  readonly isValue: boolean;
}

function recordsToAsk({ test }: Recipe, values: CheckValues): AskedRecord[] {
  const types = [...new Set(test.records)].map((type) => ({
    type,
    internalId: IMPOSSIBLE_ID,
    isValue: false,
  }));
  const locations = splitIds(values['locationId']?.reveal());
  return [...types, ...locations.map((internalId) => ({ type: 'location', internalId, isValue: true }))];
}

function judgeRecords(refs: readonly AskedRecord[], statuses: readonly RecordStatus[]): Outcome {
  const judged = refs.map((ref, index) => ({ ...ref, verdict: verdictOf(ref, statuses[index]) }));
  const records = judged.filter(({ isValue }) => !isValue);
  const locations = judged.filter(({ isValue }) => isValue);
  // What is worst of them speaks for all.
  const location = worstFirst.find((verdict) => locations.some((each) => each.verdict === verdict));
  const notThere = locations
    .filter(({ verdict }) => verdict === 'missing')
    .map(({ internalId }) => internalId);
  const error = statuses.find((status) => !status.ok && !isNotThere(status));
  const detail: Detail = {
    ...Object.fromEntries(records.map(({ type, verdict }) => [type, verdict])),
    ...(location === undefined ? {} : { location }),
    ...(notThere.length === 0 ? {} : { locationId: notThere.join(', ') }),
    ...(error === undefined ? {} : said(error)),
  };
  const isAny = (verdict: Verdict) => records.some((each) => each.verdict === verdict);
  const claimOf = ({ type }: RecordRef): TbaClaim => `records:${type}`;
  const isAllPermitted = records.length > 0 && records.every(({ verdict }) => verdict === 'permitted');
  const outcome = (status: Outcome['status'], reason: TbaReason | 'ok'): Outcome => ({
    status,
    reason,
    answeredBy: 'netsuite',
    proves: [
      ...soapClaims,
      ...records.filter(({ verdict }) => verdict === 'permitted').map(claimOf),
      ...(isAllPermitted ? ['records'] : []),
      ...(location === 'found' ? ['location'] : []),
    ],
    disproves: [
      ...records.filter(({ verdict }) => verdict === 'missing').map(claimOf),
      ...(isAny('missing') ? ['records'] : []),
      ...(location === 'missing' ? ['location'] : []),
    ],
    detail,
  });
  if (isAny('missing')) return outcome('failed', 'record-permission-missing');
  if (location === 'missing') return outcome('failed', 'location-missing');
  if (isAny('restricted')) return outcome('warning', 'record-restricted');
  const unclear = statuses.find((_, at) => judged[at]?.verdict === 'unclear' && !judged[at].isValue);
  if (unclear !== undefined) return outcome('warning', unclearRecord({ status: 200, ...unclear }));
  // The guide's role cannot read locations, so this half says nothing on the rest of the check.
  const status = records.length === 0 ? 'not-tested' : 'passed';
  if (location === 'not-permitted') return outcome(status, 'location-not-permitted');
  if (location === 'restricted') return outcome(status, 'location-restricted');
  if (location === 'unclear') return outcome(status, 'location-unclear');
  return outcome('passed', 'ok');
}

const worstFirst: readonly Verdict[] = ['missing', 'not-permitted', 'restricted', 'unclear', 'found'];

function said({ code, message }: RecordStatus): Detail {
  return { code, message, ...namedFacts(message) };
}

function isNotThere({ code }: RecordStatus): boolean {
  return code === 'RCRD_DSNT_EXIST' || code === 'INVALID_KEY_OR_REF';
}

function verdictOf({ isValue }: AskedRecord, status: RecordStatus | undefined): Verdict {
  if (status === undefined) return 'unclear';
  if (status.ok) return isValue ? 'found' : 'permitted';
  if (isNotThere(status)) return isValue ? 'missing' : 'permitted';
  const reason = reasonOfWords({ status: 200, ...status });
  if (reason === 'record-restricted') return 'restricted';
  if (reason === 'permission-missing') return isValue ? 'not-permitted' : 'missing';
  return 'unclear';
}

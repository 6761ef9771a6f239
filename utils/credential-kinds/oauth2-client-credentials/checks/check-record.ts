// Asks for an impossible record of one type, which tells the permission, and for the location. Each is a request, of which a test makes
// six at most: then no location is left.
import type { Check, CheckContext, CheckValues, Detail, Outcome } from '@/utils/connection/check';
import { parseJsonObject, readChallenge, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { splitIds } from '@/utils/credential/field';
import { namesIn } from '../../shared/netsuite-words';
import type { Refusal } from '../../shared/refusal';
import { unclearRecord } from '../../shared/refused-outcome';
import { asksRest, bearerGet } from '../bearer-calls';
import { restClaims, type Oauth2Claim } from '../claims';
import type { Oauth2Reason } from '../reasons';
import { restReasonOf } from '../refusal';
import { fromCache, refusedRest } from './refused-rest';

/**
 * No record has this internal id: a role that may read the type is told so, another is refused. That the permission is
 * looked at first is a guess.
 */
const IMPOSSIBLE_ID = '999999999';

/** Those that a recipe can name. */
const recordTypes = ['salesOrder', 'itemFulfillment', 'purchaseOrder'] as const;
type RecordType = (typeof recordTypes)[number];

/** Hosts, token and time are asked for before. */
const MOST_RECORDS = 3;

const names = {
  salesOrder: 'connection.check.salesOrder',
  itemFulfillment: 'connection.check.itemFulfillment',
  purchaseOrder: 'connection.check.purchaseOrder',
} as const;

export const recordChecks: readonly Check[] = recordTypes.map((type) => ({
  id: type,
  name: names[type],
  proves: {},
  isWanted: (recipe, values) => asksRest(recipe, values) && recipe.test.records.includes(type),
  run: (context) => askRecord(context, type),
}));

export const checkLocation: Check = {
  id: 'location',
  name: 'connection.check.location',
  proves: { location: 'location' },
  isWanted: (recipe, values) => asksRest(recipe, values) && locationsOf(values).length > 0,
  run: askLocation,
};

type Verdict = 'found' | 'not-there' | 'not-permitted' | 'restricted' | 'unclear';

interface Answer {
  readonly verdict: Verdict;
  readonly detail: Detail;
}

/** The outcome where the answer says nothing of the record. */
async function ask(context: CheckContext, type: string, id: string): Promise<Answer | Outcome> {
  const { result, clockSeconds } = await callTimed(context, bearerGet(context, `/record/v1/${type}/${id}`));
  if (result.type !== 'answered') return noAnswer(result);
  const { status, challenge, text } = result;
  const error = readAnswerError(text);
  const { code, message } = error ?? { code: null, message: null };
  const { permission, feature } = namesIn(message ?? '');
  const named = { ...(permission === null ? {} : { permission }), ...(feature === null ? {} : { feature }) };
  const detail = { status, clockSeconds, code, message, ...named };
  const cached = fromCache(result, clockSeconds);
  if (status === 200 && isRecord(text, id)) return cached ?? { verdict: 'found', detail };
  if (status === 404 && isRestError(text) && cached === null) return { verdict: 'not-there', detail };
  const reason = restReasonOf({ status, code, message }, readChallenge(challenge));
  // Until REST has answered, it may be REST itself that is not permitted.
  if (reason === 'permission-missing' && isProven(context, 'rest-permission'))
    return { verdict: 'not-permitted', detail };
  if (reason === 'record-restricted' && error !== null) return { verdict: 'restricted', detail };
  const isOfRecord =
    error !== null && (reason === 'refused-other' || reason === 'feature-off' || reason === 'forbidden');
  return isOfRecord ? { verdict: 'unclear', detail } : refusedRest(result, clockSeconds);
}

function isRecord(text: string, id: string): boolean {
  return String(parseJsonObject(text)?.['id']) === id;
}

/** Others say 404 as well. */
function isRestError(text: string): boolean {
  return parseJsonObject(text)?.['o:errorDetails'] !== undefined;
}

function isProven({ before }: CheckContext, claim: Oauth2Claim): boolean {
  return before.some(({ proves }) => proves.includes(claim));
}

async function askRecord(context: CheckContext, type: RecordType): Promise<Outcome> {
  const answer = await ask(context, type, IMPOSSIBLE_ID);
  if ('reason' in answer) return answer;
  const { verdict, detail } = answer;
  const claim: Oauth2Claim = `records:${type}`;
  if (verdict === 'unclear')
    return outcome('warning', unclearRecord(refusalIn(detail)), { detail: { ...detail, [type]: 'unclear' } });
  if (verdict === 'restricted')
    return outcome('warning', 'record-restricted', {
      proves: [...restClaims, claim],
      detail: { ...detail, [type]: 'restricted' },
    });
  if (verdict === 'not-permitted') {
    const missing = { disproves: [claim, 'records'], detail: { ...detail, [type]: 'missing' } } as const;
    return { ...outcome('failed', 'record-permission-missing', missing), goesOn: true };
  }
  const others = context.recipe.test.records.filter((other) => other !== type);
  const isLast = others.every((other) => isProven(context, `records:${other}`));
  return outcome('passed', 'ok', {
    proves: [...restClaims, claim, ...(isLast ? (['records'] as const) : [])],
    detail: { status: detail['status'] ?? null, [type]: 'permitted' },
  });
}

function refusalIn({ status, code, message }: Detail): Refusal {
  const text = (fact: Detail[string] | undefined) => (typeof fact === 'string' ? fact : null);
  return { status: Number(status), code: text(code), message: text(message) };
}

function locationsOf(values: CheckValues): readonly string[] {
  return splitIds(values['locationId']?.reveal());
}

/** The guide's role cannot read locations, so a refusal is no fault. */
async function askLocation(context: CheckContext): Promise<Outcome> {
  const [locationId = '', ...others] = locationsOf(context.values);
  if (new Set(context.recipe.test.records).size >= MOST_RECORDS || others.length > 0)
    return { ...outcome('not-tested', 'most-requests', { detail: {} }), answeredBy: 'this-computer' };
  const answer = await ask(context, 'location', locationId);
  if ('reason' in answer) return answer;
  const { verdict, detail } = answer;
  switch (verdict) {
    case 'found':
      return outcome('passed', 'ok', {
        proves: [...restClaims, 'location'],
        detail: { ...detail, location: 'found' },
      });
    case 'not-there':
      return outcome('failed', 'location-missing', {
        proves: restClaims,
        disproves: ['location'],
        detail: { ...detail, location: 'missing', locationId },
      });
    case 'not-permitted':
      return outcome('not-tested', 'location-not-permitted', { detail });
    case 'restricted':
      return outcome('not-tested', 'location-restricted', { proves: restClaims, detail });
    case 'unclear':
      return outcome('not-tested', 'location-unclear', { detail });
  }
}

interface Findings {
  readonly proves?: readonly Oauth2Claim[];
  readonly disproves?: readonly Oauth2Claim[];
  readonly detail: Detail;
}

function outcome(status: Outcome['status'], reason: Oauth2Reason | 'ok', findings: Findings): Outcome {
  return { status, reason, answeredBy: 'netsuite', proves: [], disproves: [], ...findings };
}

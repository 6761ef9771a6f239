// Asks REST web services for an impossible record of one type, which tells the permission, and for the location; each is a request.
import type { Check, CheckContext, CheckValues, Claim, Detail, Outcome } from '@/utils/connection/check';
import { parseJsonObject, readChallenge, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { splitIds } from '@/utils/credential/field';
import type { Recipe } from '@/utils/guide/recipe';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';
import { recordLabel, recordType } from '@/utils/netsuite/ids/record-types';
import { accountOf } from '../account-of';
import { namedFacts } from '../netsuite-words';
import type { Refusal } from '../refusal';
import type { SharedReason } from '../reasons';
import { unclearRecord } from '../refused-outcome';
import type { RestChannel } from './rest-channel';

/**
 * No record has this internal id: a role that may read the type is told so, another is refused. That the permission is
 * looked at first is a guess.
 */
const IMPOSSIBLE_ID = '999999999';

/** One for each type that the recipe names and our table has. */
export function recordChecks(channel: RestChannel, { test }: Recipe): readonly Check[] {
  return [...new Set(test.records)]
    .filter((type) => recordType(type) !== null)
    .map((type) => ({
      id: `record:${type}`,
      name: 'connection.check.record',
      about: recordLabel(type),
      choice: 'usual',
      proves: {},
      isWanted: channel.isWanted,
      run: (context) => askRecord(channel, context, type),
    }));
}

export function locationCheck(channel: RestChannel): Check {
  return {
    id: 'location',
    name: 'connection.check.location',
    choice: 'usual',
    proves: { location: 'location' },
    isWanted: (recipe, values) => channel.isWanted(recipe, values) && locationsOf(values).length > 0,
    run: (context) => askLocation(channel, context),
  };
}

type Verdict = 'found' | 'not-there' | 'not-permitted' | 'restricted' | 'unclear';

interface Answer {
  readonly verdict: Verdict;
  readonly detail: Detail;
}

/** The outcome where the answer says nothing of the record. */
async function ask(
  channel: RestChannel,
  context: CheckContext,
  type: string,
  id: string,
): Promise<Answer | Outcome> {
  const url = `${suiteTalkOrigin(accountOf(context))}/services/rest/record/v1/${type}/${id}`;
  const { result, clockSeconds } = await callTimed(context, channel.request(context, url));
  if (result.type !== 'answered') return noAnswer(result);
  const { status, challenge, text } = result;
  const error = readAnswerError(text);
  const { code, message } = error ?? { code: null, message: null };
  const detail = { status, clockSeconds, code, message, ...namedFacts(message) };
  const cached = channel.fromCache(result, clockSeconds);
  if (status === 200 && isRecord(text, id)) return cached ?? { verdict: 'found', detail };
  if (status === 404 && isRestError(text) && cached === null)
    return { verdict: /record type/i.test(message ?? '') ? 'unclear' : 'not-there', detail };
  const reason = channel.reasonOf({ status, code, message }, readChallenge(challenge));
  // Until REST has answered, it may be REST itself that is not permitted.
  if (reason === 'permission-missing' && isProven(context, channel.restProof))
    return { verdict: 'not-permitted', detail };
  if (reason === 'record-restricted' && error !== null) return { verdict: 'restricted', detail };
  const isOfRecord =
    error !== null && (reason === 'refused-other' || reason === 'feature-off' || reason === 'forbidden');
  return isOfRecord ? { verdict: 'unclear', detail } : channel.refused(result, clockSeconds);
}

function isRecord(text: string, id: string): boolean {
  return String(parseJsonObject(text)?.['id']) === id;
}

/** Others say 404 as well. */
function isRestError(text: string): boolean {
  return parseJsonObject(text)?.['o:errorDetails'] !== undefined;
}

function isProven({ before }: CheckContext, claim: Claim): boolean {
  return before.some(({ proves }) => proves.includes(claim));
}

async function askRecord(channel: RestChannel, context: CheckContext, type: string): Promise<Outcome> {
  const { claims } = channel;
  const answer = await ask(channel, context, type, IMPOSSIBLE_ID);
  if ('reason' in answer) return answer;
  const { verdict, detail } = answer;
  const claim = `records:${type}`;
  if (verdict === 'unclear')
    return outcome('warning', unclearRecord(refusalIn(detail)), { detail: { ...detail, [type]: 'unclear' } });
  if (verdict === 'restricted')
    return outcome('warning', 'record-restricted', {
      proves: [...claims, claim],
      detail: { ...detail, [type]: 'restricted' },
    });
  if (verdict === 'not-permitted') {
    const missing = { disproves: [claim, 'records'], detail: { ...detail, [type]: 'missing' } } as const;
    return { ...outcome('failed', 'record-permission-missing', missing), goesOn: true };
  }
  const others = context.recipe.test.records.filter((other) => other !== type);
  const isLast = others.every((other) => isProven(context, `records:${other}`));
  return outcome('passed', 'ok', {
    proves: [...claims, claim, ...(isLast ? ['records'] : [])],
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
async function askLocation(channel: RestChannel, context: CheckContext): Promise<Outcome> {
  const { claims } = channel;
  const [locationId = '', ...others] = locationsOf(context.values);
  // Each would be a request.
  if (others.length > 0)
    return { ...outcome('not-tested', 'most-requests', { detail: {} }), answeredBy: 'this-computer' };
  const answer = await ask(channel, context, 'location', locationId);
  if ('reason' in answer) return answer;
  const { verdict, detail } = answer;
  switch (verdict) {
    case 'found':
      return outcome('passed', 'ok', {
        proves: [...claims, 'location'],
        detail: { ...detail, location: 'found' },
      });
    case 'not-there':
      return outcome('failed', 'location-missing', {
        proves: claims,
        disproves: ['location'],
        detail: { ...detail, location: 'missing', locationId },
      });
    case 'not-permitted':
      return outcome('not-tested', 'location-not-permitted', { detail });
    case 'restricted':
      return outcome('not-tested', 'location-restricted', { proves: claims, detail });
    case 'unclear':
      return outcome('not-tested', 'location-unclear', { detail });
  }
}

interface Findings {
  readonly proves?: readonly Claim[];
  readonly disproves?: readonly Claim[];
  readonly detail: Detail;
}

function outcome(
  status: Outcome['status'],
  reason: SharedReason | 'ok' | 'most-requests',
  findings: Findings,
): Outcome {
  return { status, reason, answeredBy: 'netsuite', proves: [], disproves: [], ...findings };
}

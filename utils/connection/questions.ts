// The five calls of the connection test, each asked once and judged: what is sent, and what each answer proves.

import { locationIdsOf } from '@/utils/credential/fields';
import type { RecordType } from '@/utils/guide/recipe';
import type { AccountId } from '@/utils/netsuite/account';
import { isPlainAnswer, judgeHosts, readChallenge, readJsonError, readTokenInfo } from './answers';
import type { Answered, CallRequest, CallResult } from './call';
import { reasonOf, reasonOfCall, refusesLogin, type Refusal } from './refusal';
import {
  CLOCK_LIMIT_SECONDS,
  CLOCK_SUSPECT_SECONDS,
  type ActingAs,
  type Detail,
  type ProbeVerdict,
  type ReasonId,
  type RungStatus,
} from './check';
import { signPassport, signRequest, type SigningValues } from './sign-request';
import {
  getListEnvelope,
  readSoap,
  serverTimeEnvelope,
  SOAP_PATH,
  soapHeaders,
  type RecordRef,
  type RecordStatus,
} from './soap';

export interface Asking {
  readonly account: AccountId;
  readonly credentials: SigningValues;
  readonly now: () => number;
  /** Origins without a last slash, built from the account. */
  readonly restlets: string;
  readonly suitetalk: string;
  readonly call: (request: CallRequest) => Promise<CallResult>;
}

export interface Asked {
  readonly status: RungStatus;
  readonly reason: ReasonId;
  readonly detail: Detail;
  readonly actingAs?: ActingAs;
}

/**
 * No record has this internal id: a role that may read the type is told so, another is refused. That the permission is
 * looked at first is a guess.
 */
const IMPOSSIBLE_ID = '999999999';

/**
 * Asks without a login where the account lives, and compares the clock. A clock beyond NetSuite's limit fails here: every
 * signed call would be refused, and refused logins count. Anything else that goes wrong is a warning.
 */
export async function askHosts(asking: Asking): Promise<Asked> {
  const url = `https://rest.netsuite.com/rest/datacenterurls?account=${encodeURIComponent(asking.account)}`;
  const { result, clockSeconds } = await timed(asking, {
    method: 'GET',
    url,
    headers: { Accept: 'application/json' },
  });
  if (result.kind !== 'answered') return notAnswered(result.kind, 'warning');
  const detail = { status: result.status, clockSeconds };
  if (isClockOff(clockSeconds)) return { status: 'failed', reason: 'clock-off', detail };
  const verdict = result.status === 200 ? judgeHosts(result.text, asking.account) : 'unconfirmed';
  if (verdict === 'other-account') return { status: 'warning', reason: 'hosts-other-account', detail };
  if (verdict === 'unconfirmed') return { status: 'warning', reason: 'hosts-unconfirmed', detail };
  const suspect = Math.abs(clockSeconds ?? 0) > CLOCK_SUSPECT_SECONDS;
  return suspect
    ? { status: 'warning', reason: 'clock-off', detail }
    : { status: 'passed', reason: 'ok', detail };
}

/** Asks who the token stands for (Oracle help, chapter_157017286140). `soapMayFollow`: a refused login is then a warning. */
export async function askToken(asking: Asking, soapMayFollow: boolean): Promise<Asked> {
  const { result, clockSeconds } = await timed(
    asking,
    signedGet(asking, `${asking.restlets}/rest/tokeninfo`),
  );
  if (result.kind !== 'answered') return notAnswered(result.kind);
  if (result.status !== 200) {
    const refused = refusedJson(result, clockSeconds);
    const unsaid = refused.reason === 'invalid-login' || refused.reason === 'web-services-only-role';
    const goOn = soapMayFollow && result.status === 401 && unsaid;
    return goOn ? { ...refused, status: 'warning' } : refused;
  }
  const detail = { status: result.status, clockSeconds };
  const info = readTokenInfo(result.text);
  if (info.kind === 'unreadable') {
    const error = readJsonError(result.text);
    return error === null
      ? { status: 'failed', reason: 'unreadable-answer', detail }
      : refusedJson(result, clockSeconds);
  }
  const { actingAs } = info;
  if (actingAs.companyId !== null && bareId(actingAs.companyId) !== bareId(asking.account)) {
    return { status: 'failed', reason: 'other-account', detail, actingAs };
  }
  // Oracle does not publish the key names, so an answer that names nobody we know is no failure.
  const known = Object.values(actingAs).some((value) => value !== null);
  return known
    ? { status: 'passed', reason: 'ok', detail, actingAs }
    : { status: 'warning', reason: 'identity-unknown', detail };
}

/** Asks SOAP for the time. `tokenRefused`: the login before was refused, so a success here has its own meaning. */
export async function askSoap(asking: Asking, tokenRefused: boolean): Promise<Asked> {
  const envelope = serverTimeEnvelope(passportFor(asking));
  const { result, clockSeconds } = await timed(asking, soapPost(asking, 'getServerTime', envelope));
  if (result.kind !== 'answered') return notAnswered(result.kind);
  const answer = readSoap(result.text);
  if (answer.kind === 'serverTime' && result.status === 200) {
    const detail = { status: result.status, clockSeconds, serverTime: answer.serverTime };
    return { status: 'passed', reason: tokenRefused ? 'web-services-only-role' : 'ok', detail };
  }
  return refusedSoap(result, answer, clockSeconds);
}

/** Asks for an impossible record of each type, and for the locations, in one request. */
export async function askRecords(
  asking: Asking,
  records: readonly RecordType[],
  locationId: string | null,
): Promise<Asked> {
  const types = [...new Set(records)];
  const refs: RecordRef[] = types.map((type) => ({ type, internalId: IMPOSSIBLE_ID }));
  for (const internalId of locationIdsOf(locationId)) refs.push({ type: 'location', internalId });
  if (refs.length === 0) return { status: 'not-tested', reason: 'nothing-to-probe', detail: {} };
  const envelope = getListEnvelope(passportFor(asking), refs);
  const { result, clockSeconds } = await timed(asking, soapPost(asking, 'getList', envelope));
  if (result.kind !== 'answered') return notAnswered(result.kind);
  const answer = readSoap(result.text);
  if (answer.kind !== 'records' || result.status !== 200) return refusedSoap(result, answer, clockSeconds);
  // Answers come in the order of the questions; with another number they cannot be told apart.
  if (answer.statuses.length !== refs.length) {
    return { status: 'failed', reason: 'unreadable-answer', detail: { status: result.status } };
  }
  return judgeRecords(refs, answer.statuses);
}

/** Asks REST for the time (Oracle help, article_0528010158; sure, documented from 2025: older releases answer 404). */
export async function askRest(asking: Asking): Promise<Asked> {
  const request = signedGet(asking, `${asking.suitetalk}/services/rest/system/v1/serverTime`);
  const { result, clockSeconds } = await timed(asking, request);
  if (result.kind !== 'answered') return notAnswered(result.kind);
  const detail = { status: result.status, clockSeconds };
  if (result.status === 404) return { status: 'not-tested', reason: 'not-found', detail };
  if (result.status !== 200 || readJsonError(result.text) !== null) return refusedJson(result, clockSeconds);
  if (!isPlainAnswer(result.text)) return { status: 'failed', reason: 'unreadable-answer', detail };
  return { status: 'passed', reason: 'ok', detail };
}

function judgeRecords(refs: readonly RecordRef[], statuses: readonly RecordStatus[]): Asked {
  const verdicts = refs.map(({ type }, index) => [type, verdictOf(type, statuses[index])] as const);
  const locations = refs.flatMap(({ type, internalId }, index) =>
    type === 'location' ? [{ internalId, verdict: verdictOf(type, statuses[index]) }] : [],
  );
  // What is worst of them speaks for all.
  const location = locationVerdicts.find((one) => locations.some(({ verdict }) => verdict === one));
  const missing = locations
    .filter(({ verdict }) => verdict === 'missing')
    .map(({ internalId }) => internalId);
  const worst = statuses.find(({ code }) => code !== null && code !== 'RCRD_DSNT_EXIST');
  const detail: Detail = {
    ...Object.fromEntries(verdicts),
    ...(location === undefined ? {} : { location }),
    ...(missing.length === 0 ? {} : { locationId: missing.join(', ') }),
    ...(worst === undefined ? {} : { code: worst.code, message: worst.message }),
  };
  const records = verdicts.filter(([type]) => type !== 'location').map(([, verdict]) => verdict);
  if (records.includes('missing')) return { status: 'failed', reason: 'record-permission-missing', detail };
  if (location === 'missing') return { status: 'failed', reason: 'location-missing', detail };
  if (records.includes('unclear')) return { status: 'warning', reason: 'record-unclear', detail };
  // The guide's role cannot read locations, so this half says nothing on the rest of the rung.
  const status = records.length === 0 ? 'not-tested' : 'passed';
  if (location === 'not-permitted') return { status, reason: 'location-not-permitted', detail };
  if (location === 'unclear') return { status, reason: 'location-unclear', detail };
  return { status: 'passed', reason: 'ok', detail };
}

/** The worst first. */
const locationVerdicts: readonly ProbeVerdict[] = ['missing', 'not-permitted', 'unclear', 'found'];

/** For a transaction `missing` is the permission, for the location the record itself. */
function verdictOf(type: RecordRef['type'], status: RecordStatus | undefined): ProbeVerdict {
  if (status === undefined) return 'unclear';
  const isLocation = type === 'location';
  if (status.ok) return isLocation ? 'found' : 'permitted';
  if (status.code === 'RCRD_DSNT_EXIST') return isLocation ? 'missing' : 'permitted';
  if (status.code === 'INSUFFICIENT_PERMISSION') return isLocation ? 'not-permitted' : 'missing';
  return 'unclear';
}

function signedGet(asking: Asking, url: string): CallRequest {
  const timestamp = Math.floor(asking.now() / 1000);
  const { account: realm, credentials } = asking;
  const { authorization } = signRequest({ method: 'GET', url, realm, credentials, timestamp });
  return { method: 'GET', url, headers: { Authorization: authorization, Accept: 'application/json' } };
}

function passportFor({ account, credentials, now }: Asking): ReturnType<typeof signPassport> {
  return signPassport({ account, credentials, timestamp: Math.floor(now() / 1000) });
}

function soapPost(asking: Asking, operation: 'getServerTime' | 'getList', body: string): CallRequest {
  return { method: 'POST', url: asking.suitetalk + SOAP_PATH, headers: soapHeaders(operation), body };
}

/** `clockSeconds`: this computer minus server, by the `Date` header and the middle of the call; null when unknown. */
async function timed(asking: Asking, request: CallRequest) {
  const start = asking.now();
  const result = await asking.call(request);
  const middle = (start + asking.now()) / 2;
  const date = result.kind === 'answered' ? result.date : null;
  // The header drops fractions of a second: half a second is its likeliest rest.
  return { result, clockSeconds: date === null ? null : Math.round((middle - date - 500) / 1000) };
}

/** Accounts are compared without regard to case and to `_` or `-`. */
function bareId(account: string): string {
  return account.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isClockOff(clockSeconds: number | null): boolean {
  return Math.abs(clockSeconds ?? 0) > CLOCK_LIMIT_SECONDS;
}

function notAnswered(kind: Exclude<CallResult['kind'], 'answered'>, status: RungStatus = 'failed'): Asked {
  return { status: kind === 'cancelled' ? 'not-run' : status, reason: reasonOfCall(kind), detail: {} };
}

function refusedJson(result: Answered, clockSeconds: number | null): Asked {
  const error = readJsonError(result.text) ?? { code: null, message: null };
  return refused({ ...error, status: result.status }, result, clockSeconds);
}

function refusedSoap(
  result: Answered,
  answer: ReturnType<typeof readSoap>,
  clockSeconds: number | null,
): Asked {
  const said = answer.kind === 'fault' ? answer : { code: null, fault: null, message: null };
  const { code, fault, message } = said;
  return refused({ status: result.status, code, fault, message }, result, clockSeconds);
}

/** A refused login of a computer whose clock is beyond the limit has found its reason. */
function refused(refusal: Refusal, result: Answered, clockSeconds: number | null): Asked {
  const { status, code, message } = refusal;
  const said = reasonOf(refusal);
  const loginRefused = refusesLogin(said, status);
  const reason = said === 'invalid-login' && isClockOff(clockSeconds) ? 'clock-off' : said;
  const challenge = readChallenge(result.challenge);
  return {
    status: 'failed',
    reason,
    detail: { status, clockSeconds, code, message, challenge, loginRefused },
  };
}

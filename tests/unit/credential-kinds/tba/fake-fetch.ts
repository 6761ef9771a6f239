// A fake `fetch` for the checks: answers each of the five calls as told, keeps what it was sent, and looks at what must
// hold for every run.
import { expect } from 'vitest';
import type { CheckFacts } from '@/utils/connection/check';
import { runChecks, type RunOptions } from '@/utils/connection/run-checks';
import { secret } from '@/utils/credential/secret';
import { tbaChecks } from '@/utils/credential-kinds/tba/checks';
import { tbaFields } from '@/utils/credential-kinds/tba/fields';
import { aRecipe, aSetUp } from '../../connection/examples';
import { inputsA } from './vectors';

export const START = Date.UTC(2026, 10, 23, 17, 30, 0, 500);

export const checkIds = ['offline', 'hosts', 'token', 'soap', 'records', 'rest'] as const;
export type CheckId = (typeof checkIds)[number];
export type CallName = Exclude<CheckId, 'offline'>;
export type Answer = Response | Error | 'silent';

export interface Sent {
  readonly name: CallName;
  readonly url: string;
  readonly init: RequestInit;
}

const serverDate = (offsetSeconds: number) => new Date(START - 500 + offsetSeconds * 1000).toUTCString();

/** `offsetSeconds`: how far the server's clock is ahead of ours. */
export function answer(
  status: number,
  body = '',
  offsetSeconds = 0,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, { status, headers: { date: serverDate(offsetSeconds), ...headers } });
}

export const json = (status: number, value: unknown) => answer(status, JSON.stringify(value));

export const envelope = (body: string) =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

export function soapFault(code: string, message: string, name = 'invalidCredentialsFault'): Response {
  const detail = `<detail><${name}><code>${code}</code><message>${message}</message></${name}></detail>`;
  return answer(
    500,
    envelope(`<soapenv:Fault><faultstring>${message}</faultstring>${detail}</soapenv:Fault>`),
  );
}

/** One answer per record: null for success, else the code. */
export function soapRecords(...codes: (string | null)[]): Response {
  const responses = codes.map((code) =>
    code === null
      ? '<readResponse><status isSuccess="true"/></readResponse>'
      : `<readResponse><status isSuccess="false"><statusDetail><code>${code}</code><message>m ${code}</message></statusDetail></status></readResponse>`,
  );
  return answer(
    200,
    envelope(
      `<getListResponse><readResponseList><status isSuccess="true"/>${responses.join('')}</readResponseList></getListResponse>`,
    ),
  );
}

export function invalidLogin(offsetSeconds = 0): Response {
  const error = { code: 'INVALID_LOGIN_ATTEMPT', message: 'Invalid login attempt.' };
  return answer(401, JSON.stringify({ error }), offsetSeconds);
}

export const MISSING = 'RCRD_DSNT_EXIST';
export const REFUSED = 'INSUFFICIENT_PERMISSION';

/** What a set-up without a fault answers. */
const good: Record<CallName, () => Answer> = {
  hosts: () =>
    json(200, {
      restDomain: 'https://1234567-sb1.restlets.api.netsuite.com',
      systemDomain: 'https://1234567-sb1.app.netsuite.com',
      webservicesDomain: 'https://1234567-sb1.suitetalk.api.netsuite.com',
    }),
  token: () =>
    json(200, {
      companyId: '1234567_SB1',
      companyName: 'Acme',
      roleId: 1017,
      roleName: 'Token Role',
      userId: 42,
    }),
  soap: () =>
    answer(
      200,
      envelope(
        '<getServerTimeResponse><getServerTimeResult><status isSuccess="true"/>' +
          '<serverTime>2026-11-23T09:30:00.000-08:00</serverTime></getServerTimeResult></getServerTimeResponse>',
      ),
    ),
  records: () => soapRecords(MISSING, MISSING, MISSING),
  rest: () => json(200, { serverTime: '2026-11-23T17:30:00Z' }),
};

function nameOf(url: string, init: RequestInit): CallName {
  if (url.startsWith('https://rest.netsuite.com/rest/datacenterurls?')) return 'hosts';
  if (url.endsWith('.restlets.api.netsuite.com/rest/tokeninfo')) return 'token';
  if (url.endsWith('/services/rest/system/v1/serverTime')) return 'rest';
  return String(init.body).includes('<m:getList>') ? 'records' : 'soap';
}

export interface Run {
  readonly results: readonly CheckFacts[];
  readonly stored: readonly CheckFacts[];
  readonly started: readonly string[];
  readonly sent: readonly Sent[];
  readonly result: (check: CheckId) => CheckFacts;
}

/** The values of a set-up without a fault. */
export const goodValues: RunOptions['values'] = {
  accountId: secret('1234567_SB1'),
  ...inputsA.credentials,
};

const wanted = { records: ['salesOrder', 'itemFulfillment', 'purchaseOrder'], rest: true };
const soap = { id: 'webservicesexternal', label: 'SOAP Web Services', reason: '' };

/** Makes the checks against a NetSuite that answers well except for `answers`. */
export async function run(
  answers: Partial<Record<CallName, () => Answer>> = {},
  options: Partial<RunOptions> = {},
): Promise<Run> {
  const sent: Sent[] = [];
  const stored: CheckFacts[] = [];
  const started: string[] = [];
  const results = await runChecks(tbaChecks, {
    account: '1234567_SB1',
    values: goodValues,
    fields: tbaFields,
    recipe: aRecipe({ features: [soap], test: wanted }),
    setUp: aSetUp({ account: '1234567_SB1', role: 'Token Role' }),
    seen: new Set(),
    signal: new AbortController().signal,
    isOnline: () => true,
    now: () => START,
    fetch: (url, init) => {
      const name = nameOf(url, init);
      sent.push({ name, url, init });
      const reply = { ...good, ...answers }[name]();
      if (reply === 'silent') {
        return new Promise((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        );
      }
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
    onStart: (check) => {
      started.push(check);
      return Promise.resolve();
    },
    onFacts: (facts) => {
      stored.push(facts);
      return Promise.resolve();
    },
    ...options,
  });
  const result = (check: CheckId) => {
    const facts = results.find((each) => each.check === check);
    if (facts === undefined) throw new Error(`no result for ${check}`);
    return facts;
  };
  return { results, stored, started, sent, result };
}

const values = inputsA.credentials;
/** The four values, as text. */
export const hidden = Object.values(values).map((value) => value.reveal());

/** What must hold for every run, whatever came back. */
export function expectPromises({ results, stored, started, sent }: Awaited<ReturnType<typeof run>>): void {
  expect(results.map(({ check }) => check)).toEqual(checkIds);
  expect(stored).toEqual(results);
  expect(started).toEqual(results.filter(({ status }) => status !== 'not-run').map(({ check }) => check));
  expect(sent.length).toBeLessThanOrEqual(5);
  expect(new Set(sent.map(({ name }) => name)).size).toBe(sent.length);
  for (const { init } of sent) {
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    expect(JSON.stringify(init)).not.toContain(values.consumerSecret.reveal());
    expect(JSON.stringify(init)).not.toContain(values.tokenSecret.reveal());
  }
  const text = JSON.stringify(results).toLowerCase();
  for (const value of hidden) expect(text).not.toContain(value.slice(0, 16));
  const failed = results.findIndex(({ status }) => status === 'failed');
  if (failed >= 0) {
    expect(results.slice(failed + 1).every(({ status }) => status === 'not-run')).toBe(true);
  }
}

export async function runAndCheck(...input: Parameters<typeof run>): ReturnType<typeof run> {
  const outcome = await run(...input);
  expectPromises(outcome);
  return outcome;
}

/** What the recipe wants, and the location beside the good values. */
export function probing({
  locationId = null,
  ...test
}: {
  readonly records?: readonly string[];
  readonly rest?: boolean;
  readonly locationId?: string | null;
}): Partial<RunOptions> {
  return {
    recipe: aRecipe({ features: [soap], test: { records: ['salesOrder'], rest: false, ...test } }),
    values: locationId === null ? goodValues : { ...goodValues, locationId: secret(locationId) },
  };
}

// A fake `fetch` for the checks: a small NetSuite that verifies assertions with Node's own cryptography and gives tokens for them. Each
// call can be answered otherwise, what was sent is kept, and what must hold for every run is looked at.
import { constants, verify, X509Certificate } from 'node:crypto';
import { expect } from 'vitest';
import type { Check, CheckFacts } from '@/utils/connection/check';
import { runChecks, type RunOptions } from '@/utils/connection/run-checks';
import { secret } from '@/utils/credential/secret';
import { makeKeyAndCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import { oauth2Checks } from '@/utils/credential-kinds/oauth2-client-credentials/checks';
import { oauth2Probes } from '@/utils/credential-kinds/oauth2-client-credentials/checks/probes';
import { oauth2Fields } from '@/utils/credential-kinds/oauth2-client-credentials/fields';
import { aRecipe, aSetUp } from '../../connection/examples';

export const START = Date.UTC(2026, 10, 26, 12, 0, 0, 500);
export const CLIENT_ID = '1c343a716c1dceb60e7fc149fa6735929ef77d28fe16293f892976dde7d8e3e2';
const HOST = 'https://1234567-sb1.suitetalk.api.netsuite.com';
export const ENDPOINT = `${HOST}/services/rest/auth/oauth2/v1/token`;

export const own = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'Vendor Link', now: START });
export const other = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'Other', now: START });

export const checkIds = [
  'offline',
  'hosts',
  'login',
  'token',
  'rest',
  'record:salesOrder',
  'record:itemFulfillment',
  'record:purchaseOrder',
  'location',
] as const;
export type CheckId = (typeof checkIds)[number];
type WithoutGroup<Id> = Id extends `${string}:${infer Name}` ? Name : Id;
export type CallName = WithoutGroup<Exclude<CheckId, 'offline' | 'token'>>;
export const calls = checkIds
  .filter((id) => id !== 'offline' && id !== 'token')
  .map((id) => id.replace('record:', '') as CallName);
export type Answer = Response | Error | 'silent';

export interface Sent {
  readonly name: CallName;
  readonly url: string;
  readonly init: RequestInit;
}

/** `offsetSeconds`: how far the server's clock is ahead of ours. */
export function answer(
  status: number,
  body = '',
  offsetSeconds = 0,
  headers: Record<string, string> = {},
): Response {
  const date = new Date(START - 500 + offsetSeconds * 1000).toUTCString();
  return new Response(body, { status, headers: { date, ...headers } });
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  answer(status, JSON.stringify(value), 0, headers);

/** As the token endpoint refuses: a code and nothing else. */
export const oauthError = (status: number, error: string) => json(status, { error });

export const restError = (status: number, code: string, detail = 'm', headers: Record<string, string> = {}) =>
  json(
    status,
    { type: 't', title: 't', status, 'o:errorDetails': [{ detail, 'o:errorCode': code }] },
    headers,
  );

/** What REST says to a token that it does not take (Oracle help, subsect_158521885412). */
export const tokenRefused = () =>
  restError(401, 'INVALID_LOGIN', 'Invalid login attempt.', {
    'www-authenticate':
      'Bearer realm="1234567_SB1", error="invalid_token", error_description="Invalid login attempt."',
  });

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
export const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

export const goodClaims = {
  sub: '1017;42',
  aud: ['1A111AA1-AA11-1A11-1111-A1A1111111A1;1234567_SB1', CLIENT_ID],
  scope: ['rest_webservices'],
  iss: 'https://system.netsuite.com',
  iat: START / 1000,
  exp: START / 1000 + 3600,
};

export function aToken(claims: Record<string, unknown> = {}): string {
  const header = encoded({ kid: 'netsuite', typ: 'JWT', alg: 'PS256' });
  return `${header}.${encoded({ ...goodClaims, ...claims })}.${'c2lnbmF0dXJl'.repeat(10)}`;
}

export const granted = (token: string, more: object = {}) =>
  json(200, { access_token: token, expires_in: 3600, token_type: 'Bearer', ...more });

/** Throws for an assertion that NetSuite would refuse. */
export function verifyAssertion(assertion: string, certificate: string): Record<string, unknown> {
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const { alg, typ } = decoded(header);
  expect(typ).toBe('JWT');
  const hash = `sha${String(alg).slice(2)}`;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const key = new X509Certificate(certificate).publicKey;
  const options = String(alg).startsWith('ES')
    ? { key, dsaEncoding: 'ieee-p1363' as const }
    : { key, ...pss };
  const input = Buffer.from(`${header}.${payload}`);
  if (!verify(hash, input, options, Buffer.from(signature, 'base64url'))) throw new Error('signature');
  return { ...decoded(header), ...decoded(payload) };
}

export function assertionIn({ init }: Pick<Sent, 'init'>): string {
  return new URLSearchParams(String(init.body)).get('client_assertion') ?? '';
}

const missing = () => restError(404, 'NONEXISTENT_ID', 'The record instance does not exist.');

/** What a set-up without a fault answers. */
const good: Record<CallName, (sent: Sent) => Answer> = {
  hosts: () =>
    json(200, {
      restDomain: 'https://1234567-sb1.restlets.api.netsuite.com',
      webservicesDomain: 'https://1234567-sb1.suitetalk.api.netsuite.com',
    }),
  login: (sent) => {
    const claims = verifyAssertion(assertionIn(sent), own.certificate);
    const isOurs = claims['kid'] === own.certificateId && claims['iss'] === CLIENT_ID;
    return isOurs ? granted(aToken()) : oauthError(400, 'invalid_client');
  },
  rest: () => json(200, { serverTime: '2026-11-26T12:00:00.000Z' }),
  salesOrder: missing,
  itemFulfillment: missing,
  purchaseOrder: missing,
  location: () => json(200, { id: '12', name: 'East' }),
};

function nameOf(url: string): CallName {
  if (url.startsWith('https://rest.netsuite.com/rest/datacenterurls?account=')) return 'hosts';
  const path = url.startsWith(`${HOST}/services/rest/`) ? url.slice(`${HOST}/services/rest/`.length) : '';
  if (path === 'auth/oauth2/v1/token') return 'login';
  if (path === 'system/v1/serverTime') return 'rest';
  const type = /^record\/v1\/(salesOrder|itemFulfillment|purchaseOrder|location)\/\d+$/.exec(path)?.[1];
  if (type === undefined) throw new Error('Nobody is at this address');
  return type as CallName;
}

/** The values of a set-up without a fault. */
export const goodTexts = {
  accountId: '1234567_SB1',
  clientId: CLIENT_ID,
  certificateId: own.certificateId,
  privateKey: own.privateKey,
  certificate: own.certificate,
  algorithm: 'ES256',
  expires: new Date(own.validUntil).toISOString().slice(0, 10),
  scopes: 'rest_webservices',
};
export type Texts = Partial<Record<keyof typeof goodTexts | 'locationId' | 'clientSecret', string | null>>;

/** The good values, changed; null takes one away. */
export function valuesOf(changes: Texts = {}): RunOptions['values'] {
  return Object.fromEntries(
    Object.entries({ ...goodTexts, ...changes }).flatMap(([field, text]) =>
      text === null ? [] : [[field, secret(text)]],
    ),
  );
}

export const recipeOf = (more: Parameters<typeof aRecipe>[0] = {}) =>
  aRecipe({
    kind: 'oauth2-client-credentials',
    settings: { scopes: ['rest_webservices'] },
    test: { records: [], rest: true },
    ...more,
  });

export const records = ['salesOrder', 'itemFulfillment', 'purchaseOrder'];
/** Everything that can be asked: six requests. */
export const fullRecipe = recipeOf({ test: { records, rest: true } });
/** Where pages have shown whom the set-up means. */
export const shownIds = { application: [], role: ['1017'], user: ['42'] };

export interface Run {
  readonly results: readonly CheckFacts[];
  readonly stored: readonly CheckFacts[];
  readonly sent: readonly Sent[];
  readonly handedOn: readonly string[];
  readonly result: (check: CheckId) => CheckFacts;
}

export type Answers = Partial<Record<CallName, (sent: Sent) => Answer>>;

/** Makes the checks against a NetSuite that answers well except for `answers`. */
export async function run(
  answers: Answers = {},
  options: Partial<RunOptions> = {},
  checks: readonly Check[] | null = null,
): Promise<Run> {
  const sent: Sent[] = [];
  const stored: CheckFacts[] = [];
  const handedOn = new Set<string>();
  const made = checks ?? [...oauth2Checks, ...oauth2Probes(options.recipe ?? fullRecipe)];
  const watched = made.map((check) => ({
    ...check,
    run: async (context: Parameters<typeof check.run>[0]) => {
      const outcome = await check.run(context);
      for (const each of Object.values(outcome.secrets ?? {})) handedOn.add(each.reveal());
      return outcome;
    },
  }));
  const results = await runChecks(watched, {
    account: '1234567_SB1',
    values: valuesOf(),
    fields: oauth2Fields,
    recipe: fullRecipe,
    setUp: aSetUp({ account: '1234567_SB1', role: 'Integration Role', user: 'Iris Integration' }),
    seen: new Set(),
    recordIds: shownIds,
    signal: new AbortController().signal,
    isOnline: () => true,
    now: () => START,
    fetch: async (url, init) => {
      const one = { name: nameOf(url), url, init };
      sent.push(one);
      const reply = { ...good, ...answers }[one.name](one);
      if (reply === 'silent') {
        return new Promise((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        );
      }
      if (reply instanceof Error) throw reply;
      return reply;
    },
    onStart: () => Promise.resolve(),
    onFacts: (facts) => Promise.resolve(void stored.push(facts)),
    ...options,
  });
  const result = (check: CheckId) => {
    const facts = results.find((each) => each.check === check);
    if (facts === undefined) throw new Error(`no result for ${check}`);
    return facts;
  };
  return { results, stored, sent, handedOn: [...handedOn], result };
}

/** A key without its frame: no part of it may be seen. */
const keyBody = own.privateKey.replace(/-----[A-Z ]+-----|\n/g, '');

/** What must hold for every run, whatever came back. */
export function expectPromises({ results, stored, sent, handedOn }: Run): void {
  expect(stored).toEqual(results);
  expect(sent.length).toBeLessThanOrEqual(6);
  expect(new Set(sent.map(({ name }) => name)).size).toBe(sent.length);
  for (const { url, init } of sent) {
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    const text = JSON.stringify({ url, init });
    expect(text).not.toContain(keyBody.slice(40, 60));
    for (const value of handedOn) expect(url).not.toContain(value);
  }
  const text = JSON.stringify(results).toLowerCase();
  const secrets = [keyBody, ...handedOn.flatMap((each) => each.split('.'))].map((each) => each.toLowerCase());
  expect(secrets.flatMap(piecesOf).filter((piece) => text.includes(piece))).toEqual([]);
}

function piecesOf(value: string): readonly string[] {
  const starts = Array.from(
    { length: Math.max(0, Math.floor((value.length - 16) / 8) + 1) },
    (_, at) => at * 8,
  );
  return starts.map((start) => value.slice(start, start + 16));
}

export async function runAndCheck(...input: Parameters<typeof run>): ReturnType<typeof run> {
  const outcome = await run(...input);
  expectPromises(outcome);
  return outcome;
}

/** A body that breaks off. */
export function cutOff(): Response {
  return new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('cut')) }));
}

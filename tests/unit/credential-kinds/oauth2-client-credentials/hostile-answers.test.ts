// Whatever answers a connection test with client credentials: it ends, claims no login that was none, and repeats no key, assertion or token.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckFacts } from '@/utils/connection/check';
import { describeResult } from '@/utils/connection/describe';
import { oauth2Causes } from '@/utils/credential-kinds/oauth2-client-credentials/causes';
import { oauth2Checks } from '@/utils/credential-kinds/oauth2-client-credentials/checks';
import { say } from '@/utils/texts';
import { mutatedRefusal, mutatedStatus } from '../../connection/mutated-refusals';
import { tries } from '../../tries';
import {
  answer,
  assertionIn,
  aToken,
  calls,
  CLIENT_ID,
  expectPromises,
  goodClaims,
  granted,
  json,
  own,
  run,
  type Answer,
  type Answers,
  type Sent,
} from './fake-fetch';

/** The values are looked at in other tests; here it costs the most of the time. */
const asking = oauth2Checks.filter(({ id }) => id !== 'offline');

const noise = fc.string({ unit: 'binary', maxLength: 200 });
const statuses = fc.constantFrom(200, 201, 400, 401, 403, 404, 418, 429, 500, 502, 503);
const headers = fc.constantFrom<Record<string, string>>(
  {},
  { date: 'never' },
  { 'www-authenticate': `Bearer realm="${'x'.repeat(5000)}", error="invalid_token"` },
  { 'www-authenticate': 'Basic realm="x"' },
  { 'content-type': 'text/html' },
);
const codes = fc.oneof(
  fc.constantFrom(
    'invalid_client',
    'server_error',
    'invalid_grant',
    'INVALID_LOGIN',
    'constructor',
    '__proto__',
  ),
  noise,
);

/** What a careless server or proxy repeats: the key, what was sent, and parts of them. */
const echoes = fc
  .record({ from: fc.nat(60), length: fc.integer({ min: 20, max: 2000 }), isUpper: fc.boolean() })
  .map(({ from, length, isUpper }) => ({ init }: Sent) => {
    const { Authorization = '' } = init.headers as Record<string, string>;
    const sent = `${assertionIn({ init })} ${Authorization} ${String(init.body)} ${own.privateKey}`;
    const part = sent.slice(from, from + length);
    return isUpper ? part.toUpperCase() : part;
  });
const texts = fc.oneof(
  noise.map((text) => () => text),
  echoes,
);

const bodies: fc.Arbitrary<(sent: Sent) => string> = fc.oneof(
  noise.map((text) => () => text),
  texts,
  fc.json().map((text) => () => text),
  fc
    .constantFrom('', '{', '[]', 'null', '<html><body>Sign in</body></html>', '['.repeat(5000))
    .map((text) => () => text),
  fc.tuple(codes, texts).map(
    ([error, text]) =>
      (sent: Sent) =>
        JSON.stringify({ error, message: text(sent) }),
  ),
  fc.tuple(codes, texts).map(
    ([code, text]) =>
      (sent: Sent) =>
        JSON.stringify({ 'o:errorDetails': [{ 'o:errorCode': code, detail: text(sent) }] }),
  ),
  texts.map((text) => (sent: Sent) => JSON.stringify({ access_token: text(sent), token_type: 'bearer' })),
);

/** Tokens that were changed somewhere, and what the endpoint may say beside them. */
const claim = fc.oneof(fc.jsonValue(), noise, fc.constantFrom(...Object.values(goodClaims)));
const mutated: fc.Arbitrary<(sent: Sent) => string> = fc.oneof(
  fc
    .record({ sub: claim, aud: claim, scope: claim, iss: claim }, { requiredKeys: [] })
    .map((claims) => () => aToken(claims)),
  fc.tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 3 })).map(([at, text]) => () => {
    const token = aToken();
    const place = at % token.length;
    return token.slice(0, place) + text + token.slice(place + text.length);
  }),
  // The key, put where the token names its company and its role.
  echoes.map((echo) => (sent: Sent) => {
    const text = echo(sent).replace(/\s/g, '');
    return aToken({ sub: `${text};${text}`, aud: [`x;${text}`, CLIENT_ID], scope: [text] });
  }),
);

const hostile: fc.Arbitrary<(sent: Sent) => Answer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(statuses, bodies, headers).map(
      ([status, body, more]) =>
        (sent: Sent) =>
          answer(status, body(sent), 0, more),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => () => json(200, value)) },
  { weight: 1, arbitrary: noise.map((text) => () => new TypeError(text)) },
);

async function runAndLook(answers: Answers) {
  const outcome = await run(answers, {}, asking);
  expectPromises(outcome);
  const { results } = outcome;
  for (const { detail } of results)
    for (const fact of Object.values(detail)) expect(String(fact).length).toBeLessThanOrEqual(300);
  const said = results.map((facts) => say(describeResult(oauth2Causes, facts).text)).join(' ');
  for (const value of outcome.handedOn) if (value.length > 40) expect(said).not.toContain(value.slice(0, 40));
  expect(said).not.toContain(own.privateKey.slice(40, 80));
  return outcome;
}

const claimsLogin = (results: readonly CheckFacts[]) =>
  results.filter(({ proves }) => proves.includes('signature')).map(({ check }) => check);

/** By another reading than the product's. */
function namesClient(token: string): boolean {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return JSON.stringify((payload as { aud?: unknown }).aud ?? null).includes(CLIENT_ID);
  } catch {
    return false;
  }
}

describe('hostile answers', () => {
  it(
    'at any call end the test in order, and nothing of a value is repeated',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...calls), hostile, async (call, reply) => {
          const { results } = await runAndLook({ [call]: reply });
          const end = results.findIndex(
            ({ status, reason }) => status === 'failed' && reason !== 'record-permission-missing',
          );
          if (end >= 0) expect(results.slice(end + 1).every(({ status }) => status === 'not-run')).toBe(true);
        }),
        { numRuns: tries(100) },
      );
    },
    tries(60_000),
  );

  it(
    'that were refusals before they were changed claim no login, whatever their status',
    async () => {
      const reply = fc.tuple(mutatedStatus, mutatedRefusal).map(
        ([status, body]) =>
          () =>
            answer(status, body),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(reply, { minLength: calls.length, maxLength: calls.length }),
          async (replies) => {
            const answers = Object.fromEntries(calls.map((call, at) => [call, replies[at]!]));
            const { results } = await runAndLook(answers);
            expect(claimsLogin(results)).toEqual([]);
          },
        ),
        { numRuns: tries(60) },
      );
    },
    tries(60_000),
  );

  it(
    'at every call at once never look like a login',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(hostile, { minLength: calls.length, maxLength: calls.length }),
          async (replies) => {
            const answers = Object.fromEntries(calls.map((call, at) => [call, replies[at]!]));
            const { results } = await runAndLook(answers);
            expect(claimsLogin(results)).toEqual([]);
          },
        ),
        { numRuns: tries(100) },
      );
    },
    tries(60_000),
  );
});

describe('mutated tokens', () => {
  it(
    'prove a login only where they name the Client ID, and are never repeated',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutated, fc.boolean(), async (make, isRestGood) => {
          let token = '';
          const login = (sent: Sent) => granted((token = make(sent)));
          const answers: Answers = { login, ...(isRestGood ? {} : { rest: () => answer(401) }) };
          const { results, result } = await runAndLook(answers);
          if (claimsLogin(results).includes('login')) expect(namesClient(token)).toBe(true);
          if (!isRestGood) expect(claimsLogin(results).filter((check) => check !== 'login')).toEqual([]);
          const { actingAs } = result('token');
          for (const id of [actingAs?.roleId, actingAs?.userId]) expect(id ?? '1').toMatch(/^-?\d{1,15}$/);
        }),
        { numRuns: tries(100) },
      );
    },
    tries(60_000),
  );

  it(
    'inside of any answer of the endpoint are no login unless it is one of NetSuite',
    async () => {
      const body = fc.record(
        {
          access_token: fc.oneof(fc.constant(aToken()), fc.jsonValue()),
          token_type: fc.oneof(fc.constantFrom('bearer', 'Bearer', 'BEARER', 'mac'), fc.jsonValue()),
          expires_in: fc.jsonValue(),
          error: fc.jsonValue(),
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(statuses, body, async (status, value) => {
          const { results } = await runAndLook({ login: () => json(status, value) });
          const { access_token: token, token_type: type, error } = value;
          const isGranted =
            status === 200 &&
            token === aToken() &&
            typeof type === 'string' &&
            type.toLowerCase() === 'bearer' &&
            (error === undefined || error === null || error === false);
          expect(claimsLogin(results).includes('login')).toBe(isGranted);
        }),
        { numRuns: tries(50) },
      );
    },
    tries(60_000),
  );
});

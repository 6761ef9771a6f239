// Whatever answers a connection test: it ends, in the order of its checks, passes nothing that was not answered well, and repeats no value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedRefusal, mutatedStatus } from '../../connection/mutated-refusals';
import { tries } from '../../tries';
import {
  answer,
  envelope,
  hidden,
  json,
  runAndCheck,
  soapFault,
  soapRecords,
  type Answer,
  type CallName,
} from './fake-fetch';

const calls: readonly CallName[] = ['hosts', 'token', 'soap', 'records', 'rest'];

const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(50)}"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><a>&c;&c;</a>`;
const noise = fc.string({ unit: 'binary', maxLength: 400 });
/** Values echoed, as a careless proxy might. */
const echoed = fc.constantFrom(...hidden).map((value) => `{"message":"${value}"}`);
const bodies = fc.oneof(
  noise,
  echoed,
  fc.json(),
  fc.constantFrom('', '{', '[]', 'null', bomb, '<html><body>Sign in</body></html>', '\u0000'.repeat(300)),
  noise.map((text) => envelope(text)),
  fc.nat(5).map((depth) => '<a>'.repeat(10 ** depth)),
  fc.nat(5).map((depth) => '['.repeat(10 ** depth)),
  noise.map((text) => envelope(`<getServerTimeResponse><x>${text}</x></getServerTimeResponse>`)),
);
const statuses = fc.constantFrom(200, 201, 204, 400, 401, 403, 404, 418, 429, 500, 502, 503);
const headers = fc.constantFrom<Record<string, string>>(
  {},
  { date: 'never' },
  { 'www-authenticate': `OAuth realm="${'x'.repeat(5000)}"` },
  { 'content-type': 'text/html' },
  { 'retry-after': '-1' },
);

const hostile: fc.Arbitrary<() => Answer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(statuses, bodies, headers).map(([status, body, more]) => () => {
      // A 204 has no body, and the platform refuses to make one.
      return status === 204 ? new Response(null, { status }) : answer(status, body, 0, more);
    }),
  },
  { weight: 1, arbitrary: noise.map((text) => () => soapFault('INSUFFICIENT_PERMISSION', escapeXml(text))) },
  { weight: 1, arbitrary: noise.map((text) => () => soapRecords(escapeXml(text), null, escapeXml(text))) },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => () => json(401, value)) },
  { weight: 1, arbitrary: noise.map((text) => () => new TypeError(text)) },
);

function escapeXml(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}

describe('hostile answers', () => {
  it(
    'that were refusals before they were changed claim no login, whatever their status',
    async () => {
      const reply = fc.tuple(mutatedStatus, mutatedRefusal).map(
        ([status, body]) =>
          () =>
            answer(status, body),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(reply, { minLength: 5, maxLength: 5 }), async (replies) => {
          const answers = Object.fromEntries(calls.map((call, at) => [call, replies[at]!]));
          const { results } = await runAndCheck(answers);
          const claimed = results.filter(({ proves }) => proves.includes('signature'));
          expect(claimed).toEqual([]);
        }),
        { numRuns: tries(150) },
      );
    },
    tries(60_000),
  );

  it(
    'at any call end the test in order, and nothing of a value is repeated',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...calls), hostile, async (call, reply) => {
          const { results } = await runAndCheck({ [call]: reply });
          for (const { detail } of results)
            for (const fact of Object.values(detail)) expect(String(fact).length).toBeLessThanOrEqual(300);
        }),
        { numRuns: tries(150) },
      );
    },
    tries(60_000),
  );

  it(
    'at every call at once never look like a login that works',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostile, { minLength: 5, maxLength: 5 }), async (replies) => {
          const answers = Object.fromEntries(calls.map((call, at) => [call, replies[at]!]));
          const { result } = await runAndCheck(answers);
          expect(['passed', 'proven']).not.toContain(result('token').status);
        }),
        { numRuns: tries(150) },
      );
    },
    tries(60_000),
  );
});

// What a check hands on to those after it: secrets that are used and never seen, and that it goes on though it failed.
import { describe, expect, it } from 'vitest';
import type { Check, CheckContext, CheckFacts, Outcome } from '@/utils/connection/check';
import { noRecordIds } from '@/utils/connection/record-ids';
import { runChecks, type RunOptions } from '@/utils/connection/run-checks';
import { shareableTest } from '@/utils/connection/shareable-test';
import { provenSteps, verdictOf } from '@/utils/connection/test-record';
import { secret } from '@/utils/credential/secret';
import { aBundle, aRecipe, aSetUp, aTest, facts } from './examples';

const good: Outcome = {
  status: 'passed',
  reason: 'ok',
  answeredBy: 'netsuite',
  proves: [],
  disproves: [],
  detail: {},
};

function check(id: string, run: (context: CheckContext) => Outcome): Check {
  return {
    id,
    name: 'connection.check.token',
    proves: {},
    isWanted: () => true,
    run: (context) => Promise.resolve(run(context)),
  };
}

const run = (checks: readonly Check[], change: Partial<RunOptions> = {}) =>
  runChecks(checks, {
    account: '1234567',
    fields: [],
    values: {},
    recipe: aRecipe(),
    setUp: aSetUp(),
    seen: new Set(),
    fetch: () => Promise.reject(new Error('nobody asks')),
    isOnline: () => true,
    now: () => 5,
    signal: new AbortController().signal,
    onStart: () => Promise.resolve(),
    onFacts: () => Promise.resolve(),
    ...change,
  });

const word = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIzOy01In0.c2lnbmF0dXJl';

describe('secrets', () => {
  it('reach every check after the one that has them, and none before', async () => {
    const seen: string[] = [];
    const look = ({ secrets }: CheckContext) => {
      seen.push(
        Object.values(secrets)
          .map((each) => each.reveal())
          .join(),
      );
      return good;
    };
    await run([
      check('one', look),
      check('two', () => ({ ...good, secrets: { token: secret(word) } })),
      check('three', (context) => ({ ...look(context), secrets: { other: secret('more') } })),
      check('four', look),
    ]);
    expect(seen).toEqual(['', word, `${word},more`]);
  });

  it('are in no facts, neither as they are nor repeated by an answer', async () => {
    const stored: unknown[] = [];
    const message = `got ${word}, and ${word.slice(5, 30)}`;
    const results = await run(
      [
        check('one', () => ({ ...good, detail: { message }, secrets: { token: secret(word) } })),
        check('two', () => ({ ...good, detail: { message: word.toUpperCase() } })),
      ],
      { onFacts: (each) => Promise.resolve(void stored.push(each)) },
    );
    expect(results[0]).toEqual({ check: 'one', ...good, detail: results[0]?.detail, at: 5, ms: 0 });
    expect(JSON.stringify([results, stored]).toLowerCase()).not.toContain(word.slice(5, 20).toLowerCase());
  });
});

describe('a check that goes on', () => {
  it('lets the next ones run, and has failed all the same', async () => {
    const results = await run([
      check('one', () => ({ ...good, status: 'failed', goesOn: true })),
      check('two', () => ({ ...good, status: 'failed' })),
      check('three', () => good),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed', 'not-run']);
    expect(results[0]).not.toHaveProperty('goesOn');
  });
});

describe('ids that pages have shown', () => {
  it('are handed to each check, and none where nobody knows any', async () => {
    const seen: unknown[] = [];
    const look = check('one', ({ recordIds }) => {
      seen.push(recordIds);
      return good;
    });
    const recordIds = { application: [], role: ['7'], user: [] };
    await run([look]);
    await run([look], { recordIds });
    expect(seen).toEqual([noRecordIds, recordIds]);
  });
});

describe('the verdict', () => {
  const vendor = facts('login', { status: 'not-tested', reason: 'only-vendor' });
  it.each([
    ['passed', 'passed', [facts('one')]],
    ['passed', 'passed-with-remarks', [facts('one', { status: 'warning' })]],
    ['passed', 'not-proven', [facts('one', { status: 'warning' }), vendor]],
    ['failed', 'failed', [facts('one', { status: 'failed' }), vendor]],
    ['interrupted', 'interrupted', [facts('one'), vendor]],
    ['running', 'running', []],
  ] as const)('of a test that %s is %s', (status, verdict, checks) => {
    const test = aTest({ status, checks });
    expect(verdictOf(test)).toBe(verdict);
    const result = verdict === 'running' ? 'interrupted' : verdict.replace('-with-remarks', '');
    expect(shareableTest(test, []).result).toBe(result);
  });

  it('that nothing is proven proves no step', () => {
    const proving = { ...check('one', () => good), proves: { first: 'reached' } };
    const reached = facts('one', { proves: ['reached'] });
    const stepsOf = (...checks: readonly CheckFacts[]) =>
      provenSteps(aTest({ checks, entryIds: [] }), aBundle({}), { checks: [proving], fields: [] });
    expect(Object.keys(stepsOf(reached))).toEqual(['first']);
    expect(stepsOf(reached, vendor)).toEqual({});
  });
});

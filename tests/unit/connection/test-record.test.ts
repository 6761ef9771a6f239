// A stored test: whether it is of the values held now, which check decides, and which steps it proves.
import { describe, expect, it } from 'vitest';
import type { Check } from '@/utils/connection/check';
import { decisiveCheck, isCurrent, provenSteps, testedEntries } from '@/utils/connection/test-record';
import { aBundle, aField, aTest, facts } from './examples';

const fields = [aField('house'), aField('word', { secret: true }), aField('extra', { required: false })];
const bundle = aBundle({ word: 'b', house: 'a' });

describe('the entries of a test', () => {
  it('stand in the order of the fields, optional ones too, and stay when a value was handed over', () => {
    expect(testedEntries(bundle, fields)).toEqual(['a', 'b', '']);
    const left = aBundle({ house: 'a' }, {}, { word: { entryId: 'b', at: 1 } });
    expect(testedEntries(left, fields)).toEqual(['a', 'b', '']);
  });

  it('say whether the test is of the values held now', () => {
    const test = aTest({ entryIds: ['a', 'b', ''] });
    expect(isCurrent(test, bundle, fields)).toBe(true);
    expect(isCurrent(test, aBundle({ word: 'c', house: 'a' }), fields)).toBe(false);
    expect(isCurrent(test, aBundle({ word: 'b', house: 'a', extra: 'd' }), fields)).toBe(false);
    expect(isCurrent(test, bundle, [...fields, aField('new')])).toBe(false);
  });
});

it('the decisive check is the one that failed, else the first with a remark', () => {
  const remark = facts('one', { status: 'warning' });
  const other = facts('two', { status: 'warning' });
  const failed = facts('three', { status: 'failed' });
  expect(decisiveCheck({ checks: [facts('zero'), remark, other, failed] })).toBe(failed);
  expect(decisiveCheck({ checks: [facts('zero'), remark, other] })).toBe(remark);
  expect(decisiveCheck({ checks: [facts('zero'), facts('x', { status: 'not-run' })] })).toBeUndefined();
});

describe('proven steps', () => {
  const check = (id: string, proves: Check['proves']): Check => ({
    id,
    name: 'connection.check.token',
    proves,
    isWanted: () => true,
    run: () => Promise.reject(new Error('not made here')),
  });
  const checks = [
    check('login', { first: 'word', second: 'user' }),
    check('records', { third: 'records', fourth: 'place' }),
  ];
  const made = [
    facts('login', { proves: ['word', 'user', 'clock'] }),
    facts('records', { proves: ['records'] }),
    facts('forgotten', { proves: ['place'] }),
  ];
  const proven = { at: 50, seenUpTo: 3 };
  const test = aTest({ entryIds: ['a', 'b', ''], checks: made });
  const steps = (change: Parameters<typeof aTest>[0] = {}, held = bundle) =>
    provenSteps({ ...test, ...change }, held, { checks, fields });

  it('are those whose claim a passed check proved, at the end of the test', () => {
    expect(steps()).toEqual({ first: proven, second: proven, third: proven });
  });

  it('are none without a passed test of exactly these values', () => {
    expect(provenSteps(null, bundle, { checks, fields })).toEqual({});
    for (const status of ['running', 'failed', 'interrupted'] as const) expect(steps({ status })).toEqual({});
    expect(steps({ endedAt: null })).toEqual({});
    expect(steps({}, aBundle({ house: 'a', word: 'c' }))).toEqual({});
  });

  it('are none of a check with a remark', () => {
    const [login, ...rest] = made;
    expect(steps({ checks: [{ ...login!, status: 'warning' }, ...rest] })).toEqual({ third: proven });
  });
});

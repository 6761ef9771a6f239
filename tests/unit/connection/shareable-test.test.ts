// The result of a test for somebody else: its facts, and nothing of the values or of how they are kept.
import { expect, it } from 'vitest';
import { shareableTest } from '@/utils/connection/shareable-test';
import { aTest, facts } from './examples';

const actingAs = { companyId: '1', companyName: null, roleId: '3', roleName: 'R', userId: '42' };
const checks = [
  facts('door', { proves: ['key'], ms: 12.4, actingAs }),
  facts('window', { status: 'failed', reason: 'locked', disproves: ['open'], detail: { code: 'X' } }),
];

const likely = {
  id: 'likely',
  step: 'first',
  page: 'role-record',
  basis: { type: 'answer', check: 'window', said: 'X' },
} as const;
const possible = { id: 'possible', step: null, page: null, basis: { type: 'page', page: null } } as const;

it('holds the facts of every check, who acted, and the causes', () => {
  const test = aTest({ status: 'failed', endedAt: Date.UTC(2026, 10, 23), checks });
  expect(shareableTest(test, [likely, possible])).toEqual({
    format: 'netsuite-connection-test',
    version: 3,
    kind: 'invented',
    account: '1234567',
    application: 'Vendor Link',
    tested: '2026-11-23T00:00:00.000Z',
    result: 'failed',
    actingAs,
    checks: [
      {
        check: 'door',
        status: 'passed',
        reason: 'ok',
        answeredBy: 'netsuite',
        proves: ['key'],
        disproves: [],
        detail: {},
        milliseconds: 12,
      },
      {
        check: 'window',
        status: 'failed',
        reason: 'locked',
        answeredBy: 'netsuite',
        proves: [],
        disproves: ['open'],
        detail: { code: 'X' },
        milliseconds: 1,
      },
    ],
    causes: [likely, possible],
  });
});

it('tells no entry, no id of the test, and no end that was not', () => {
  const test = aTest({ id: 'our-own-id', entryIds: ['entry-one'], status: 'running', endedAt: null });
  const text = JSON.stringify(shareableTest(test, []));
  expect(text).not.toMatch(/our-own-id|entry-one/);
  expect(JSON.parse(text)).toMatchObject({ result: 'interrupted', tested: '1970-01-01T00:00:00.010Z' });
  expect(JSON.parse(text)).not.toHaveProperty('actingAs');
});

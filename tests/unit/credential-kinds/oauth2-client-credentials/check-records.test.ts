// What each record and the location answer, and what that says of the role.
import { describe, expect, it } from 'vitest';
import type { CheckStatus } from '@/utils/connection/check';
import type { Reason } from '@/utils/credential-kinds/oauth2-client-credentials/refusal';
import {
  answer,
  json,
  recipeOf,
  records,
  restError,
  runAndCheck,
  tokenRefused,
  valuesOf,
  type Answer,
} from './fake-fetch';

describe('records', () => {
  const refused = () => restError(403, 'INSUFFICIENT_PERMISSION');
  it.each<[string, () => Answer, CheckStatus, Reason, readonly string[]]>([
    ['not there', () => restError(404, 'NONEXISTENT_ID'), 'passed', 'ok', []],
    ['there', () => json(200, { id: '999999999' }), 'passed', 'ok', []],
    ['not permitted', refused, 'failed', 'record-permission-missing', ['records:salesOrder', 'records']],
    ['an odd code', () => restError(400, 'ODD_CODE'), 'warning', 'record-unclear', []],
    ['a page that is not there', () => answer(404, '<html/>'), 'failed', 'not-found', []],
    ['an error of somebody else', () => json(404, { error: 'x' }), 'failed', 'not-found', []],
    ['another record', () => json(200, { id: '1' }), 'failed', 'unreadable-answer', []],
    ['a login', tokenRefused, 'failed', 'invalid-login', []],
  ])('%s', async (_, salesOrder, status, reason, disproves) => {
    const { result } = await runAndCheck({ salesOrder });
    expect(result('record:salesOrder')).toMatchObject({ status, reason, disproves });
    const isPassed = status === 'passed';
    expect(result('record:salesOrder').proves.includes('records:salesOrder')).toBe(isPassed);
  });

  it('all that are not permitted are said, and none proves them all', async () => {
    const { result, sent } = await runAndCheck({ salesOrder: refused, purchaseOrder: refused });
    expect(result('record:salesOrder').status).toBe('failed');
    expect(result('record:itemFulfillment')).toMatchObject({ status: 'passed' });
    expect(result('record:purchaseOrder')).toMatchObject({
      status: 'failed',
      detail: { purchaseOrder: 'missing' },
    });
    expect(result('record:itemFulfillment').proves).not.toContain('records');
    expect(sent).toHaveLength(6);
  });

  it('before REST has answered a missing permission may be that for REST', async () => {
    const answers = { rest: () => answer(404), salesOrder: refused };
    const { result } = await runAndCheck(answers);
    expect(result('record:salesOrder')).toMatchObject({ status: 'failed', reason: 'permission-missing' });
    expect(result('record:itemFulfillment').status).toBe('not-run');
  });
});

describe('a location', () => {
  const options = (types: readonly string[] = []) => ({
    recipe: recipeOf({ test: { records: types, rest: true } }),
    values: valuesOf({ locationId: '12' }),
  });
  it.each<[string, () => Answer, CheckStatus, Reason, readonly string[]]>([
    ['found', () => json(200, { id: 12 }), 'passed', 'ok', ['location']],
    ['not there', () => restError(404, 'NONEXISTENT_ID'), 'failed', 'location-missing', []],
    [
      'not permitted',
      () => restError(403, 'INSUFFICIENT_PERMISSION'),
      'not-tested',
      'location-not-permitted',
      [],
    ],
    ['an odd code', () => restError(400, 'ODD_CODE'), 'not-tested', 'location-unclear', []],
  ])('%s', async (_, location, status, reason, proves) => {
    const { result } = await runAndCheck({ location }, options());
    expect(result('location')).toMatchObject({ status, reason });
    expect(result('location').proves.filter((claim) => claim === 'location')).toEqual(proves);
    expect(result('location').disproves).toEqual(reason === 'location-missing' ? ['location'] : []);
  });

  it('is asked for only where it is the sixth request at most', async () => {
    const two = await runAndCheck({}, options(records.slice(0, 2)));
    expect(two.result('location').status).toBe('passed');
    expect(two.sent).toHaveLength(6);
    const three = await runAndCheck({}, options(records));
    expect(three.result('location')).toMatchObject({ status: 'not-tested', reason: 'most-requests' });
    const several = { ...options(), values: valuesOf({ locationId: '12,13' }) };
    const { result } = await runAndCheck({}, several);
    expect(result('location')).toMatchObject({ status: 'not-tested', reason: 'most-requests' });
  });
});

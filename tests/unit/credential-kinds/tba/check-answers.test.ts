// What NetSuite may answer to a login or a question, and the reason each answer leads to.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckStatus } from '@/utils/connection/check';
import { engineReasons } from '@/utils/connection/describe';
import { tbaReasons } from '@/utils/credential-kinds/tba/reasons';
import type { Reason } from '@/utils/credential-kinds/tba/refusal';
import {
  answer,
  envelope,
  expectPromises,
  json,
  MISSING,
  REFUSED,
  run,
  runAndCheck,
  soapFault,
  soapRecords,
  probing,
  type CallName,
} from './fake-fetch';
import { anywhere } from './refusals';

const seen = new Set<string>();

async function runAndNote(...input: Parameters<typeof runAndCheck>): ReturnType<typeof runAndCheck> {
  const outcome = await runAndCheck(...input);
  for (const { reason } of outcome.results) seen.add(reason);
  return outcome;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('token, soap and rest: what ends the test', () => {
  const calls: CallName[] = ['token', 'soap', 'records', 'rest'];
  const cases = calls.flatMap((name) => anywhere.map(([reason, reply]) => [name, reason, reply] as const));

  it.each([
    ...cases,
    ['token', 'forbidden', () => json(403, { error: { code: 'SOME_CODE' } })],
    ['rest', 'forbidden', () => json(403, restError('SOME_CODE', 'm'))],
    ['token', 'not-found', () => answer(404)],
    ['soap', 'not-found', () => answer(404)],
    ['token', 'web-services-only-role', () => json(401, { error: { code: 'INVALID_LOGIN_CREDENTIALS' } })],
    ['token', 'other-account', () => json(200, { companyId: '7654321', roleId: 3 })],
    ['token', 'invalid-login', () => json(200, { error: { code: 'INVALID_LOGIN_ATTEMPT', message: 'm' } })],
    ['token', 'rate-limited', () => json(400, { error: { code: 'SSS_REQUEST_LIMIT_EXCEEDED' } })],
    ['token', 'permission-missing', () => json(403, { error: { code: REFUSED } })],
    ['token', 'refused-other', () => json(400, { error: { code: 'INVALID_RETURN_DATA_FORMAT' } })],
    ['soap', 'invalid-login', () => soapFault('USER_ERROR', 'Invalid login attempt.')],
    ['soap', 'ambiguous-authentication', () => soapFault('USER_ERROR', 'Ambiguous authentication')],
    ['soap', 'permission-missing', () => soapFault('WS_PERMISSION_REQD', 'm', 'insufficientPermissionFault')],
    ['soap', 'feature-off', () => soapFault('WS_FEATURE_REQD', 'm')],
    ['soap', 'version-refused', () => soapFault('UNSUPPORTED_WS_VERSION', 'm')],
    ['soap', 'account-unknown', () => soapFault('INVALID_ACCT', 'Invalid login. No such account.')],
    ['soap', 'account-disabled', () => soapFault('ACCT_TEMP_DISABLED', 'm')],
    ['soap', 'maintenance', () => soapFault('ACCT_TEMP_UNAVAILABLE', 'm')],
    ['soap', 'ip-not-allowed', () => soapFault('INVALID_LOGIN_IP', 'm')],
    [
      'soap',
      'rate-limited',
      () => soapFault('WS_REQUEST_BLOCKED', 'm', 'exceededConcurrentRequestLimitFault'),
    ],
    ['soap', 'unreadable-answer', () => soapRecords(null)],
    [
      'rest',
      'permission-missing',
      () => json(400, restError('USER_ERROR', 'Your current role does not have permission')),
    ],
    ['rest', 'permission-missing', () => json(403, restError(REFUSED, 'm'))],
    ['rest', 'invalid-login', () => json(401, restError('INVALID_LOGIN', 'm'))],
    ['rest', 'unreadable-answer', () => answer(200, '[1]')],
  ] as const)('%s: %s', async (name, reason, reply) => {
    const { result, sent } = await runAndNote({ [name]: reply });
    // What is not NetSuite's word, and a role that RESTlets alone may refuse, is left to the checks after it.
    const { answeredBy } = result(name);
    const goesOn = name === 'token' && (answeredBy !== 'netsuite' || reason === 'web-services-only-role');
    expect(result(name)).toMatchObject({ status: goesOn ? 'warning' : 'failed', reason });
    expect(sent.at(-1)?.name).toBe(goesOn ? 'rest' : name);
  });

  it('a success among a failing status is none', async () => {
    const text = envelope(
      '<getServerTimeResponse><getServerTimeResult><status isSuccess="true"/></getServerTimeResult></getServerTimeResponse>',
    );
    const { result } = await runAndNote({ soap: () => answer(500, text) });
    expect(result('soap')).toMatchObject({ status: 'failed', reason: 'server-error' });
  });

  it('timed out', async () => {
    vi.useFakeTimers();
    const running = run({ token: () => 'silent' });
    await vi.advanceTimersByTimeAsync(15_000);
    const outcome = await running;
    expectPromises(outcome);
    for (const { reason } of outcome.results) seen.add(reason);
    expect(outcome.result('token')).toMatchObject({ status: 'warning', reason: 'timed-out' });
  });

  it('offline', async () => {
    const { result } = await runAndNote({ token: () => new TypeError('x') }, { isOnline: () => false });
    expect(result('token')).toMatchObject({ status: 'failed', reason: 'offline' });
  });

  it('company names are compared without regard to spelling', async () => {
    for (const companyId of ['1234567-sb1', '1234567_SB1', '1234567 sb1']) {
      const { result } = await runAndNote({ token: () => json(200, { companyId }) });
      expect(result('token').status).toBe('passed');
    }
  });

  it('an identity without a known key is a warning', async () => {
    const { result } = await runAndNote({ token: () => json(200, { something: 'else' }) });
    expect(result('token')).toMatchObject({ status: 'warning', reason: 'identity-unknown' });
    expect(result('token').actingAs).toBeUndefined();
    expect(result('rest').status).toBe('passed');
  });

  it('REST time that the release does not know yet is not tested', async () => {
    for (const token of [() => json(200, {}), () => json(200, { companyId: '1234567' })])
      await runAndNote({ token });
    await runAndNote({ token: () => json(200, { roleName: 'Administrator' }) });
    const { result } = await runAndNote({ rest: () => json(404, restError('NONEXISTENT_ID', 'm')) });
    expect(result('rest')).toMatchObject({ status: 'not-tested', reason: 'not-found' });
  });

  it('REST is asked only if wanted', async () => {
    const { result, sent } = await runAndNote({}, probing({ rest: false }));
    expect(result('rest')).toMatchObject({ status: 'not-run', reason: 'not-wanted' });
    expect(sent).toHaveLength(4);
  });

  function restError(code: string, detail: string): unknown {
    return { status: 400, 'o:errorDetails': [{ detail, 'o:errorCode': code }] };
  }
});

describe('records', () => {
  const all = ['salesOrder', 'itemFulfillment', 'purchaseOrder'] as const;
  it.each<[string, (string | null)[], string | null, CheckStatus, Reason, Record<string, string>]>([
    ['a record that exists', [null, MISSING, MISSING], null, 'passed', 'ok', { salesOrder: 'permitted' }],
    [
      'one not permitted',
      [MISSING, REFUSED, MISSING],
      null,
      'failed',
      'record-permission-missing',
      { salesOrder: 'permitted', itemFulfillment: 'missing', purchaseOrder: 'permitted', code: REFUSED },
    ],
    [
      'an odd code',
      [MISSING, 'USER_ERROR', MISSING],
      null,
      'warning',
      'record-unclear',
      { itemFulfillment: 'unclear', code: 'USER_ERROR', message: 'm USER_ERROR' },
    ],
    [
      'an overload',
      [MISSING, 'WS_REQUEST_BLOCKED', MISSING],
      null,
      'warning',
      'record-unavailable',
      { itemFulfillment: 'unclear' },
    ],
    [
      'a feature',
      ['FEATURE_DISABLED', MISSING, MISSING],
      null,
      'warning',
      'record-feature-off',
      { salesOrder: 'unclear' },
    ],
    ['a location', [MISSING, MISSING, MISSING, null], '12', 'passed', 'ok', { location: 'found' }],
    [
      'a location that is not there',
      [MISSING, MISSING, MISSING, MISSING],
      '12',
      'failed',
      'location-missing',
      { location: 'missing' },
    ],
    [
      'two locations, of which one is not there',
      [MISSING, MISSING, MISSING, null, MISSING],
      '12,99',
      'failed',
      'location-missing',
      { location: 'missing', locationId: '99' },
    ],
    [
      'two locations',
      [MISSING, MISSING, MISSING, null, null],
      '12,99',
      'passed',
      'ok',
      { location: 'found' },
    ],
    [
      'a location not permitted',
      [MISSING, MISSING, MISSING, REFUSED],
      '12',
      'passed',
      'location-not-permitted',
      { location: 'not-permitted', salesOrder: 'permitted' },
    ],
    [
      'a location with an odd code',
      [MISSING, MISSING, MISSING, 'UNEXPECTED_ERROR'],
      '12',
      'passed',
      'location-unclear',
      { location: 'unclear' },
    ],
    [
      'permission before location',
      [REFUSED, MISSING, MISSING, MISSING],
      '12',
      'failed',
      'record-permission-missing',
      { location: 'missing', salesOrder: 'missing' },
    ],
  ])('%s', async (_, codes, locationId, status, reason, detail) => {
    const { result, sent } = await runAndNote(
      { records: () => soapRecords(...codes) },
      probing({ records: all, locationId }),
    );
    expect(result('records')).toMatchObject({ status, reason, detail });
    expect(sent.filter(({ name }) => name === 'records')).toHaveLength(1);
  });

  it('only a location: not permitted is not tested', async () => {
    const { result } = await runAndNote(
      { records: () => soapRecords(REFUSED) },
      probing({ records: [], locationId: '12' }),
    );
    expect(result('records')).toMatchObject({ status: 'not-tested', reason: 'location-not-permitted' });
  });

  it('nothing to ask: no call', async () => {
    const { result, sent } = await runAndNote({}, probing({ records: [] }));
    expect(result('records')).toMatchObject({ status: 'not-tested', reason: 'nothing-to-probe' });
    expect(sent).toHaveLength(3);
  });

  it('a record named twice is asked once', async () => {
    const { sent } = await runAndNote(
      { records: () => soapRecords(MISSING) },
      probing({ records: ['salesOrder', 'salesOrder'] }),
    );
    expect(String(sent[3]?.init.body).match(/<m:baseRef/g)).toHaveLength(1);
  });

  it('another number of answers than questions is unreadable', async () => {
    const { result } = await runAndNote({ records: () => soapRecords(MISSING, MISSING) });
    expect(result('records')).toMatchObject({ status: 'failed', reason: 'unreadable-answer' });
  });

  it('a refusal as a whole', async () => {
    const { result } = await runAndNote({ records: () => soapFault('INSUFFICIENT_PERMISSION', 'm') });
    expect(result('records')).toMatchObject({ status: 'failed', reason: 'permission-missing' });
  });
});

it('a recipe that looks for locations by permission is not told that a location is missing', async () => {
  const { result } = await runAndNote(
    { records: () => soapRecords(MISSING) },
    probing({ records: ['location'] }),
  );
  expect(result('records')).toMatchObject({ status: 'passed', reason: 'ok' });
  expect(result('records').proves).toContain('records:location');
});

/** Shown in the tests of the first two checks, of the order and of NetSuite's words. */
const elsewhere: readonly Reason[] = [
  'value-missing',
  'value-not-trimmed',
  'value-shape',
  'values-equal',
  'account-spelling',
  'location-shape',
  'hosts-unconfirmed',
  'hosts-other-account',
  'hosts-unavailable',
  'location-restricted',
  'interrupted',
  'only-vendor',
  'rest-only',
  // In the tests of what a recipe wants to have tried besides.
  'most-requests',
  'not-chosen',
  'query-feature-off',
  'query-not-permitted',
  'query-table',
  'restlet-audience',
  'restlet-error',
  'restlet-feature-off',
  'restlet-missing',
];

describe('the list of reasons', () => {
  it('every reason is given in one of these tests', () => {
    const reasons = [...Object.keys(engineReasons), ...Object.keys(tbaReasons)];
    expect(reasons.filter((reason) => !seen.has(reason)).sort()).toEqual([...elsewhere].sort());
  });
});

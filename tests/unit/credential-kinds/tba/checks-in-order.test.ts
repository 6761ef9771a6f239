// The checks of token-based authentication one after the other: what is sent, a role that cannot call RESTlets, interruption, and that
// nothing secret comes out.

import { describe, expect, it } from 'vitest';
import { isRefusedLogin } from '@/utils/connection/check';
import { secret } from '@/utils/credential/secret';
import {
  answer,
  goodValues,
  hidden,
  invalidLogin,
  json,
  run,
  runAndCheck,
  soapFault,
  soapRecords,
  START,
  type Answer,
  type CallName,
} from './fake-fetch';

describe('a set-up without a fault', () => {
  it('passes every check with five calls in order, to the hosts of the account', async () => {
    const { results, sent, result } = await runAndCheck();
    expect(results.map(({ status }) => status)).toEqual(Array(6).fill('passed'));
    expect(results.every(({ reason, at, ms }) => reason === 'ok' && at === START && ms === 0)).toBe(true);
    expect(sent.map(({ init, url }) => `${init.method} ${url}`)).toEqual([
      'GET https://rest.netsuite.com/rest/datacenterurls?account=1234567_SB1',
      'GET https://1234567-sb1.restlets.api.netsuite.com/rest/tokeninfo',
      'POST https://1234567-sb1.suitetalk.api.netsuite.com/services/NetSuitePort_2025_2',
      'POST https://1234567-sb1.suitetalk.api.netsuite.com/services/NetSuitePort_2025_2',
      'GET https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/system/v1/serverTime',
    ]);
    expect(sent[0]?.init.headers).not.toHaveProperty('Authorization');
    expect(sent[1]?.init.headers).toMatchObject({
      Authorization: expect.stringMatching(/^OAuth realm="1234567_SB1"/) as string,
    });
    expect(sent[2]?.init.headers).not.toHaveProperty('Authorization');
    expect(result('hosts').detail).toEqual({ status: 200, clockSeconds: 0 });
    expect(result('token').actingAs).toEqual({
      companyId: '1234567_SB1',
      companyName: 'Acme',
      roleId: '1017',
      roleName: 'Token Role',
      userId: '42',
    });
    expect(result('soap').detail['serverTime']).toBe('2026-11-23T09:30:00.000-08:00');
    const permitted = { salesOrder: 'permitted', itemFulfillment: 'permitted', purchaseOrder: 'permitted' };
    expect(result('records').detail).toEqual(permitted);
    expect(results.some(isRefusedLogin)).toBe(false);
  });

  it('every signed call has its own nonce', async () => {
    const { sent } = await runAndCheck();
    const nonces = sent.slice(1).map(({ init }) => {
      const text = JSON.stringify(init.headers) + String(init.body);
      return /(?:oauth_nonce=\\"|<c:nonce>)([A-Za-z0-9]{20})/.exec(text)?.[1];
    });
    expect(new Set(nonces).size).toBe(4);
    expect(nonces).not.toContain(undefined);
  });

  it('waits for each result to be stored, and for each start, before the next call', async () => {
    const order: string[] = [];
    const log = (text: string) => async () => {
      await new Promise((done) => setTimeout(done, 1));
      order.push(text);
    };
    await run(
      {
        hosts: () => {
          order.push('call');
          return answer(200);
        },
        token: () => {
          order.push('call');
          return invalidLogin();
        },
      },
      {
        onStart: (check) => log(`start ${check}`)(),
        onFacts: ({ check, status }) => (status === 'not-run' ? Promise.resolve() : log(`end ${check}`)()),
      },
    );
    expect(order).toEqual([
      'start offline',
      'end offline',
      'start hosts',
      'call',
      'end hosts',
      'start token',
      'call',
      'end token',
    ]);
  });

  it('measures each check by the clock handed in', async () => {
    let clock = START;
    const { results } = await run({}, { now: () => (clock += 10) });
    expect(results.every(({ ms }) => ms > 0 && ms % 10 === 0)).toBe(true);
    expect(results.map(({ at }) => at)).toEqual([...results.map(({ at }) => at)].sort());
  });

  it('what storing throws ends the test', async () => {
    await expect(run({}, { onFacts: () => Promise.reject(new Error('disk full')) })).rejects.toThrow(
      'disk full',
    );
  });
});

describe('a role that may be Web Services Only', () => {
  const maybe = { seen: new Set(['webServicesOnly']) };

  it('soap passes: the refusal stays a warning and soap says why', async () => {
    const { results, result, sent } = await runAndCheck({ token: invalidLogin }, maybe);
    expect(result('token')).toMatchObject({ status: 'warning', reason: 'invalid-login' });
    expect(isRefusedLogin(result('token'))).toBe(true);
    expect(result('soap')).toMatchObject({ status: 'passed', reason: 'soap-only' });
    expect(results.some(({ status }) => status === 'failed')).toBe(false);
    expect(sent).toHaveLength(5);
  });

  it('soap fails too: stop after two refused logins', async () => {
    const soap = () => soapFault('USER_ERROR', 'Invalid login attempt.');
    const { results, result, sent } = await runAndCheck({ token: invalidLogin, soap }, maybe);
    expect(result('soap')).toMatchObject({ status: 'failed', reason: 'invalid-login' });
    expect(results.filter(isRefusedLogin)).toHaveLength(2);
    expect(sent).toHaveLength(3);
  });

  it.each([
    () => json(403, { error: { code: 'X_Y' } }),
    () => json(500, { error: { code: 'UNEXPECTED_ERROR' } }),
    () => answer(401, '', 400, { 'www-authenticate': 'OAuth realm="1234567_SB1"' }),
    () => json(401, { error: { code: 'INVALID_LOGIN_IP' } }),
  ])('another failure than an unexplained 401 stops all the same', async (token) => {
    const { result, sent } = await runAndCheck({ token }, maybe);
    expect(result('token').status).toBe('failed');
    expect(sent).toHaveLength(2);
  });

  it('without it, a 401 is the end', async () => {
    const { result, sent } = await runAndCheck({ token: invalidLogin });
    expect(result('token')).toMatchObject({
      status: 'failed',
      detail: {
        status: 401,
        code: 'INVALID_LOGIN_ATTEMPT',
        message: 'Invalid login attempt.',
        loginRefused: true,
      },
    });
    expect(result('soap')).toMatchObject({ status: 'not-run', reason: 'stopped-earlier' });
    expect(sent).toHaveLength(2);
  });

  it('the challenge is kept as a hint', async () => {
    const header = { 'www-authenticate': 'OAuth realm="x", error="token_rejected", error_description="y"' };
    const { result } = await runAndCheck({ token: () => answer(401, '', 0, header) });
    expect(result('token').detail['challenge']).toBe('token_rejected');
  });
});

describe('interrupted', () => {
  it('before the start', async () => {
    const { results, sent } = await runAndCheck({}, { signal: AbortSignal.abort() });
    expect(results.every(({ status, reason }) => status === 'not-run' && reason === 'interrupted')).toBe(
      true,
    );
    expect(sent).toEqual([]);
  });

  it('during a call: it and all later ones are not run', async () => {
    const controller = new AbortController();
    const { results, sent } = await run(
      {
        token: () => {
          setTimeout(() => controller.abort(), 1);
          return 'silent';
        },
      },
      { signal: controller.signal },
    );
    expect(results.map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      ...Array<string>(4).fill('not-run'),
    ]);
    expect(results[2]?.reason).toBe('interrupted');
    expect(results[3]?.reason).toBe('interrupted');
    expect(sent).toHaveLength(2);
  });
});

describe('nothing secret comes out', () => {
  const echo = `${hidden.join(' ')} ${hidden.join(' ').toUpperCase()}`;
  it.each<[string, Partial<Record<CallName, () => Answer>>]>([
    ['in the error of tokeninfo', { token: () => json(401, { error: { code: 'X', message: echo } }) }],
    ['in a code', { token: () => json(401, { error: { code: hidden[0], message: hidden[1] } }) }],
    [
      'in a challenge',
      { token: () => answer(401, '', 0, { 'www-authenticate': `OAuth error="${hidden[0] ?? ''}"` }) },
    ],
    [
      'in the identity',
      { token: () => json(200, { companyName: echo, roleName: hidden[3], roleId: hidden[2] }) },
    ],
    ['in the company', { token: () => json(200, { companyId: hidden[0] }) }],
    ['in a fault', { soap: () => soapFault('USER_ERROR', echo) }],
    ['in the name of a fault', { soap: () => soapFault('USER_ERROR', 'm', `a${hidden[1] ?? ''}Fault`) }],
    ['in a record', { records: () => soapRecords(hidden[0] ?? null, hidden[1] ?? null, null) }],
    [
      'in REST',
      { rest: () => json(400, { 'o:errorDetails': [{ detail: echo, 'o:errorCode': hidden[0] }] }) },
    ],
    ['in an exception', { token: () => new TypeError(`Failed: ${echo}`) }],
    ['in the hosts', { hosts: () => json(200, { restDomain: echo }) }],
  ])('echoed %s', async (_, answers) => {
    const { results } = await runAndCheck(answers);
    for (const { detail } of results) {
      for (const fact of Object.values(detail)) expect(String(fact).length).toBeLessThanOrEqual(200);
    }
  });

  it('values that fail the offline checks do not come out either', async () => {
    const values = { ...goodValues, tokenId: secret('my password 123!') };
    const { results } = await runAndCheck({}, { values });
    expect(JSON.stringify(results)).not.toMatch(/password|123!/);
  });
});

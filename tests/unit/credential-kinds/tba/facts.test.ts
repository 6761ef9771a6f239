// What each answer proves and disproves, and who gave it: claims of what was answered, and none of what was not tried.
import { describe, expect, it } from 'vitest';
import type { Answerer } from '@/utils/connection/check';
import { loginClaims } from '@/utils/credential-kinds/tba/claims';
import { secret } from '@/utils/credential/secret';
import {
  answer,
  goodValues,
  invalidLogin,
  json,
  MISSING,
  probing,
  REFUSED,
  runAndCheck,
  soapFault,
  soapRecords,
  type Answer,
  type CallName,
  type CheckId,
} from './fake-fetch';

const soap = [...loginClaims, 'address', 'soap-feature', 'soap-permission'];
const types = ['salesOrder', 'itemFulfillment', 'purchaseOrder'];

describe('a check that passed', () => {
  it.each<[CheckId, Answerer, readonly string[]]>([
    ['offline', 'this-computer', ['values', 'account-spelling']],
    ['hosts', 'netsuite', ['host', 'account-known']],
    ['token', 'netsuite', [...loginClaims, 'role']],
    ['soap', 'netsuite', soap],
    ['records', 'netsuite', [...soap, ...types.map((type) => `records:${type}`), 'records']],
    ['rest', 'netsuite', [...loginClaims, 'address', 'rest']],
  ])('%s', async (check, answeredBy, proves) => {
    const { result } = await runAndCheck();
    expect(result(check)).toMatchObject({ answeredBy, proves, disproves: [] });
  });

  it('proves all that a login is made of', () => {
    expect(loginClaims).toEqual(
      expect.arrayContaining([
        'account',
        'clock',
        'consumer-key',
        'integration',
        'token',
        'signature',
        'user-and-role',
        'token-feature',
        'token-permission',
      ]),
    );
  });
});

describe('what an answer proves and disproves', () => {
  const rows: [string, CallName, () => Answer, Answerer, readonly string[], readonly string[]][] = [
    ['a refused login', 'token', invalidLogin, 'netsuite', ['host'], []],
    ['a clock that is far off', 'token', () => invalidLogin(400), 'netsuite', ['host'], ['clock']],
    ['a clock beyond the limit', 'hosts', () => answer(200, '{}', 400), 'netsuite', [], ['clock']],
    ['the clock of something else', 'hosts', () => answer(200, '', 400), 'other', [], []],
    ['a page', 'token', () => answer(200, '<html/>'), 'other', [], []],
    ['a page that refuses', 'token', () => answer(401, '<html/>'), 'other', [], []],
    [
      'a challenge of NetSuite',
      'token',
      () => answer(401, '', 0, { 'www-authenticate': 'OAuth realm="x", error="token_rejected"' }),
      'netsuite',
      ['host'],
      [],
    ],
    ['nobody', 'token', () => new TypeError('x'), 'nobody', [], []],
    [
      'hosts of another account',
      'hosts',
      () => json(200, { restDomain: 'https://7654321.restlets.api.netsuite.com' }),
      'netsuite',
      [],
      ['account'],
    ],
    ['hosts that say nothing', 'hosts', () => json(404, {}), 'netsuite', [], []],
    [
      'a permission of the token login',
      'token',
      () => json(403, { error: { code: REFUSED } }),
      'netsuite',
      ['host'],
      ['token-permission'],
    ],
    [
      'SOAP permission',
      'soap',
      () => soapFault('WS_PERMISSION_REQD', 'm'),
      'netsuite',
      ['host'],
      ['soap-permission'],
    ],
    ['SOAP feature', 'soap', () => soapFault('WS_FEATURE_REQD', 'm'), 'netsuite', ['host'], ['soap-feature']],
    ['a user', 'soap', () => soapFault('USER_DISABLED', 'm'), 'netsuite', ['host'], ['user-and-role']],
    [
      'a lock',
      'token',
      () => json(401, { error: { code: 'X', message: 'Locked for 9 minutes.' } }),
      'netsuite',
      ['host'],
      ['not-locked'],
    ],
    ['a filter', 'soap', () => answer(403, 'Zscaler'), 'gateway', [], ['no-proxy']],
    ['a hotspot', 'token', () => answer(511), 'portal', [], ['no-portal']],
    ['an address', 'soap', () => soapFault('INVALID_LOGIN_IP', 'm'), 'netsuite', ['host'], ['address']],
    ['an account', 'soap', () => soapFault('INVALID_ACCT', 'm'), 'netsuite', ['host'], ['account']],
    [
      'records of one type',
      'records',
      () => soapRecords(MISSING, REFUSED, MISSING),
      'netsuite',
      [...soap, 'records:salesOrder', 'records:purchaseOrder'],
      ['records:itemFulfillment', 'records'],
    ],
    [
      'records that were not clear',
      'records',
      () => soapRecords(MISSING, 'ODD_CODE', MISSING),
      'netsuite',
      [...soap, 'records:salesOrder', 'records:purchaseOrder'],
      [],
    ],
    [
      'REST permission',
      'rest',
      () => json(403, { error: { code: REFUSED } }),
      'netsuite',
      ['host'],
      ['rest'],
    ],
    ['REST that is not there', 'rest', () => answer(404, '<html/>'), 'other', [], []],
  ];
  it.each(rows)('%s (%s)', async (_, call, reply, answeredBy, proves, disproves) => {
    const { result } = await runAndCheck({ [call]: reply });
    expect(result(call)).toMatchObject({ answeredBy, proves, disproves });
  });

  it('a token of another account is accepted, but not proven to be of this one', async () => {
    const { result } = await runAndCheck({ token: () => json(200, { companyId: '7654321', roleId: 3 }) });
    const { proves, disproves } = result('token');
    expect(proves).toContain('signature');
    expect(proves).not.toContain('token');
    expect(proves).not.toContain('account');
    expect(disproves).toEqual(['account']);
  });

  it('an answer that names nobody proves nothing, and is no failure', async () => {
    const { result } = await runAndCheck({ token: () => json(200, { something: 'else' }) });
    expect(result('token')).toMatchObject({ status: 'warning', proves: [], disproves: [] });
    expect(result('soap').proves).toEqual(expect.arrayContaining([...loginClaims]));
  });

  it('another role than that of the set-up is disproved', async () => {
    const token = () => json(200, { companyId: '1234567_SB1', roleName: 'Administrator' });
    const { result } = await runAndCheck({ token });
    expect(result('token')).toMatchObject({ status: 'warning', disproves: ['role'] });
    expect(result('token').proves).not.toContain('role');
  });

  it.each([
    ['found', soapRecords(null), ['location'], []],
    ['missing', soapRecords(MISSING), [], ['location']],
    ['not permitted', soapRecords(REFUSED), [], []],
  ] as const)('a location alone that is %s says nothing on records', async (_, reply, proves, disproves) => {
    const options = probing({ records: [], locationId: '12' });
    const { result } = await runAndCheck({ records: () => reply }, options);
    expect(result('records')).toMatchObject({ proves: [...soap, ...proves], disproves });
  });

  it('an account in another spelling is not proven to be spelled right, and disproves nothing', async () => {
    const values = { ...goodValues, accountId: secret('1234567-sb1') };
    const { result } = await runAndCheck({}, { values });
    expect(result('offline')).toMatchObject({ proves: ['values'], disproves: [] });
  });

  it('what was not run proves nothing, and nobody answered it', async () => {
    const { result } = await runAndCheck({ token: invalidLogin });
    expect(result('soap')).toMatchObject({ answeredBy: 'nobody', proves: [], disproves: [] });
  });
});

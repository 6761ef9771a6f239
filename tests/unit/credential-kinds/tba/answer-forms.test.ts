// The forms in which NetSuite and RESTlets write an error, each with the code and the sentence that stand in it.
import { describe, expect, it } from 'vitest';
import { answer, json, soapFault, type Answer, type CallName } from './fake-fetch';
import { restlet, testAgainst } from './misleading-answers';

describe('forms', () => {
  const plain = 'error code: INVALID_LOGIN_ATTEMPT\nerror message: Invalid login attempt.';
  it.each<[string, CallName, () => Answer, string]>([
    ['lines of text', 'token', () => answer(401, plain), 'INVALID_LOGIN_ATTEMPT'],
    [
      'lines of text with 403',
      'token',
      () => answer(403, plain.replace('LOGIN_ATTEMPT', 'LOGIN')),
      'INVALID_LOGIN',
    ],
    [
      'text with breaks of HTML',
      'token',
      () => answer(401, plain.replace('\n', '<br/>')),
      'INVALID_LOGIN_ATTEMPT',
    ],
    [
      'a list of details',
      'rest',
      () => json(401, { 'o:errorDetails': [{ detail: 'm', 'o:errorCode': 'INVALID_LOGIN' }] }),
      'INVALID_LOGIN',
    ],
    [
      'one detail',
      'rest',
      () => json(401, { 'o:errorDetails': { detail: 'm', 'o:errorCode': 'INVALID_LOGIN' } }),
      'INVALID_LOGIN',
    ],
    [
      'the more telling of two details',
      'rest',
      () =>
        json(403, {
          'o:errorDetails': [
            { detail: 'm', 'o:errorCode': 'UNEXPECTED_ERROR' },
            { detail: 'n', 'o:errorCode': 'INVALID_LOGIN' },
          ],
        }),
      'INVALID_LOGIN',
    ],
    [
      'an error of SuiteScript',
      'token',
      () => json(401, { type: 'error.SuiteScriptError', name: 'INVALID_LOGIN', message: 'm' }),
      'INVALID_LOGIN',
    ],
    [
      'a code and a message alone',
      'token',
      () => json(401, { code: 'INVALID_LOGIN', message: 'm' }),
      'INVALID_LOGIN',
    ],
    [
      'JSON behind a mark',
      'token',
      () => answer(401, `\uFEFF\n ${JSON.stringify({ error: { code: 'INVALID_LOGIN' } })}`),
      'INVALID_LOGIN',
    ],
  ])('%s', async (_, call, reply, code) => {
    const { result } = await testAgainst({ [call]: reply });
    expect(result(call)).toMatchObject({ reason: 'invalid-login', answeredBy: 'netsuite', detail: { code } });
  });

  it.each(['\n\n', '\uFEFF', ' \r\n\uFEFF'])('XML after %j is read', async (before) => {
    const xml = await soapFault('WS_PERMISSION_REQD', 'm').text();
    const { result } = await testAgainst({ soap: () => answer(500, before + xml) });
    expect(result('soap').reason).toBe('permission-missing');
  });

  it('a code with a digit', async () => {
    const { result } = await testAgainst({
      token: () => restlet(401, 'ADDITIONAL_AUTHENTICATION_REQUIRED_2FA', 'm'),
    });
    expect(result('token')).toMatchObject({ reason: 'two-factor' });
  });
});

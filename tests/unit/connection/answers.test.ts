// JSON answers are read leniently, foreign text is cut and cleaned, and codes lead to reasons.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPlainAnswer,
  judgeHosts,
  readChallenge,
  readJsonError,
  readTokenInfo,
} from '@/utils/connection/answers';
import { foreignText, withoutSecrets } from '@/utils/connection/foreign-text';
import { reasonOf, refusesLogin } from '@/utils/connection/refusal';

const nobody = { companyId: null, companyName: null, roleId: null, roleName: null, userId: null };

describe('tokeninfo', () => {
  const full = {
    companyId: '1234567',
    companyName: 'Acme',
    roleId: '1017',
    roleName: 'Token Role',
    userId: '42',
  };
  it.each([
    [
      'as guessed',
      { companyId: '1234567', companyName: 'Acme', roleId: 1017, roleName: 'Token Role', userId: 42 },
    ],
    [
      'other cases and signs',
      {
        COMPANY_ID: '1234567',
        'company-name': 'Acme',
        Roleid: '1017',
        ROLE_NAME: 'Token Role',
        user_id: '42',
      },
    ],
    [
      'nested',
      {
        company: { id: '1234567', name: 'Acme' },
        role: { id: 1017, name: 'Token Role' },
        entity: { id: '42' },
      },
    ],
    [
      'other words',
      { accountId: '1234567', accountName: 'Acme', role: '1017', roleName: 'Token Role', entityId: 42 },
    ],
  ])('%s', (_, json) => {
    expect(readTokenInfo(JSON.stringify(json))).toEqual({ kind: 'token-info', actingAs: full });
  });

  it('misses nothing but what is missing', () => {
    expect(readTokenInfo('{"roleId":3}')).toEqual({
      kind: 'token-info',
      actingAs: { ...nobody, roleId: '3' },
    });
    expect(readTokenInfo('{"x":1}')).toEqual({ kind: 'token-info', actingAs: nobody });
    expect(readTokenInfo('{"roleName":null,"userId":[1]}')).toEqual({ kind: 'token-info', actingAs: nobody });
  });

  it('cuts names to 100 characters', () => {
    const answer = readTokenInfo(JSON.stringify({ companyName: 'x'.repeat(300) }));
    expect(answer.kind === 'token-info' ? answer.actingAs.companyName : '').toHaveLength(100);
  });

  it.each(['', '<html/>', '[]', '{}', '"ok"', 'null', '{"error":{"code":"X"}}', '{"roleId":3,"error":"no"}'])(
    'unreadable: %s',
    (text) => {
      expect(readTokenInfo(text)).toEqual({ kind: 'unreadable' });
      expect(isPlainAnswer(text)).toBe(false);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => ['token-info', 'unreadable'].includes(readTokenInfo(text).kind)),
    );
  });
});

describe('datacenterurls', () => {
  const urls = (label: string, suffix = '.api.netsuite.com') =>
    JSON.stringify({
      restDomain: `https://${label}.restlets${suffix}`,
      systemDomain: `https://${label}.app.netsuite.com`,
      webservicesDomain: `https://${label}.suitetalk${suffix}`,
    });
  it.each([
    ['confirmed', urls('1234567-sb1')],
    ['confirmed', urls('1234567-SB1').replaceAll('.com"', '.com/"')],
    ['other-account', urls('7654321')],
    ['other-account', urls('1234567')],
    ['unconfirmed', urls('1234567-sb1', '.api.netsuite.com.evil.example')],
    ['unconfirmed', urls('evil.example/1234567-sb1')],
    ['unconfirmed', urls('1234567-sb1').replaceAll('https:', 'http:')],
    ['unconfirmed', urls('1234567-sb1').replaceAll('.com"', '.com:8443"')],
    ['unconfirmed', urls('me@1234567-sb1')],
    [
      'unconfirmed',
      '{"restDomain":"https://rest.netsuite.com","webservicesDomain":"https://webservices.netsuite.com"}',
    ],
    ['unconfirmed', '{"restDomain":"https://1234567-sb1.restlets.api.netsuite.com"}'],
    ['unconfirmed', '<html/>'],
    ['unconfirmed', '[]'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHosts(text, '1234567_SB1')).toBe(verdict);
  });
});

describe('errors', () => {
  it.each([
    [
      '{"type":"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2","title":"Unauthorized","status":401,' +
        '"o:errorDetails":[{"detail":"Invalid login attempt.","o:errorCode":"INVALID_LOGIN"}]}',
      { code: 'INVALID_LOGIN', message: 'Invalid login attempt.' },
    ],
    [
      '{"error":{"code":"INVALID_LOGIN_ATTEMPT","message":"No."}}',
      { code: 'INVALID_LOGIN_ATTEMPT', message: 'No.' },
    ],
    ['{"error":"{\\"code\\":\\"X_Y\\",\\"message\\":\\"m\\"}"}', { code: 'X_Y', message: 'm' }],
    ['{"error":"SERVER_DOWN","message":"m"}', { code: 'SERVER_DOWN', message: 'm' }],
    ['{"error":true}', { code: null, message: null }],
    ['{"o:errorDetails":[]}', { code: null, message: null }],
    ['{"serverTime":"2026-11-23T17:30:00Z"}', null],
    ['<html/>', null],
  ])('%s', (text, error) => {
    expect(readJsonError(text)).toEqual(error);
  });

  it('the word of a challenge', () => {
    const header =
      'OAuth realm="1234567_SB1", error="token_rejected", error_description="Invalid login attempt."';
    expect(readChallenge(header)).toBe('token_rejected');
    expect(readChallenge('OAuth error_description="no", error=nonce_used')).toBe('nonce_used');
    expect(readChallenge('OAuth realm="x"')).toBeNull();
    expect(readChallenge('OAuth error="<script>"')).toBeNull();
    expect(readChallenge(null)).toBeNull();
  });
});

describe('reasons', () => {
  const none = { code: null, message: null };
  it.each([
    ['feature-off', { status: 500, code: 'WS_FEATURE_REQD', message: null }],
    ['permission-missing', { status: 500, code: 'WS_PERMISSION_REQD', message: null }],
    ['account-unknown', { status: 500, code: 'INVALID_ACCT', message: 'Invalid login. No such account.' }],
    ['ambiguous-authentication', { status: 500, code: 'USER_ERROR', message: 'Ambiguous authentication' }],
    ['invalid-login', { status: 500, code: 'USER_ERROR', message: 'Invalid login attempt.' }],
    [
      'ambiguous-authentication',
      {
        status: 500,
        code: 'USER_ERROR',
        fault: 'invalidCredentialsFault',
        message: 'Ambiguous authentication',
      },
    ],
    [
      'invalid-login',
      {
        status: 500,
        code: 'USER_ERROR',
        fault: 'invalidCredentialsFault',
        message: 'Échec de la connexion.',
      },
    ],
    [
      'permission-missing',
      { status: 400, code: 'USER_ERROR', message: 'Your current role does not have permission…' },
    ],
    [
      'rate-limited',
      { status: 500, code: null, fault: 'exceededConcurrentRequestLimitFault', message: null },
    ],
    ['rate-limited', { status: 400, code: 'SSS_REQUEST_LIMIT_EXCEEDED', message: null }],
    ['rate-limited', { status: 429, ...none }],
    ['maintenance', { status: 503, ...none }],
    ['server-error', { status: 502, ...none }],
    ['invalid-login', { status: 401, ...none }],
    ['forbidden', { status: 403, ...none }],
    ['not-found', { status: 404, ...none }],
    ['unreadable-answer', { status: 200, ...none }],
    ['refused-other', { status: 400, code: 'INVALID_REQUEST', message: null }],
    ['refused-other', { status: 400, code: 'constructor', message: null }],
  ])('%s: %j', (reason, refusal) => {
    expect(reasonOf(refusal)).toBe(reason);
  });

  it('tells refused logins', () => {
    expect(refusesLogin('feature-off', 401)).toBe(true);
    expect(refusesLogin('invalid-login', 500)).toBe(true);
    expect(refusesLogin('server-error', 500)).toBe(false);
  });
});

describe('foreign text', () => {
  const value = inputs();
  function inputs() {
    return 'ef40afdd8abaac111b13825dd5e5e2ddddb44f86d5a0dd6dcf38c20aae6b67e4';
  }

  it('covers a value, in any case, whole, cut or within something longer', () => {
    expect(withoutSecrets(`key ${value}!`, [value])).toBe('key ••••••••!');
    expect(withoutSecrets(value.toUpperCase(), [value])).toBe('••••••••');
    expect(withoutSecrets(value.slice(3, 30), [value])).toBe('••••••••');
    expect(withoutSecrets(`x${value}y`, [value])).toBe('••••••••');
    expect(withoutSecrets('Invalid login attempt. 1234567', [value, ''])).toBe(
      'Invalid login attempt. 1234567',
    );
  });

  it('is at most 200 units, well-formed, of one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const kept = foreignText(text) ?? '';
        return kept.length <= 200 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(kept);
      }),
    );
    expect(foreignText(' \n ')).toBeNull();
    expect(foreignText('a'.repeat(198) + '😀😀')).toBe(`${'a'.repeat(198)}…`);
  });
});

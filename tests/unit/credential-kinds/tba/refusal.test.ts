// Codes, fault names, messages and statuses lead to reasons.
import { describe, expect, it } from 'vitest';
import { reasonOf, refusesLogin } from '@/utils/credential-kinds/shared/refusal';

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
    ['forbidden-silently', { status: 403, ...none }],
    ['forbidden', { status: 403, code: 'SOME_CODE', message: null }],
    ['forbidden', { status: 403, code: null, message: 'No.' }],
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

// JSON answers are read leniently: errors of REST services and RESTlets, challenges, and names whatever their spelling.
import { describe, expect, it } from 'vitest';
import { flatten, parseJsonObject, readChallenge, readAnswerError } from '@/utils/connection/json-answer';

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
    expect(readAnswerError(text)).toEqual(error);
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

describe('names of any spelling', () => {
  it('are flattened, the first of two that are the same counts, and nothing deeper than four', () => {
    const deep = { a: { b: { c: { d: { e: 1 } } } } };
    const json = { Company: { Id: 1, names: ['x'] }, company_id: '2', 'role-name': null, ...deep };
    expect([...flatten(json)]).toEqual([['companyid', '1']]);
    expect(flatten({ a: { b: { c: { d: 1 } } } }).get('abcd')).toBe('1');
  });

  it('only an object is one', () => {
    expect(parseJsonObject('{"a":1}')).toEqual({ a: 1 });
    for (const text of ['[]', 'null', '"a"', '1', '{', '']) expect(parseJsonObject(text)).toBeNull();
  });
});

// The answer of the token endpoint and the token itself are read leniently where forms are known, and never from what only looks like one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAccessToken,
  readTokenAnswer,
} from '@/utils/credential-kinds/oauth2-client-credentials/access-token';
import { tries } from '../../tries';
import { aToken, CLIENT_ID } from './fake-fetch';

describe('the answer', () => {
  const body = (more: object) => JSON.stringify({ access_token: aToken(), token_type: 'bearer', ...more });

  it.each([{}, { token_type: 'Bearer' }, { expires_in: 3600 }, { expires_in: '3600' }])('%j', (more) => {
    expect(readTokenAnswer(body(more))?.reveal()).toBe(aToken());
  });

  it.each([
    body({ token_type: 'mac' }),
    body({ token_type: null }),
    body({ access_token: '' }),
    body({ access_token: 'with blank' }),
    body({ access_token: 'line\nbreak' }),
    body({ access_token: 'x'.repeat(9000) }),
    body({ access_token: { x: 1 } }),
    body({ error: 'invalid_client' }),
    `[${body({})}]`,
    '',
    '<html/>',
  ])('brings no token: %s', (text) => {
    expect(readTokenAnswer(text)).toBeNull();
  });
});

describe('the token', () => {
  it('says role before entity, application, company, client and scopes', () => {
    expect(readAccessToken(aToken({ sub: '3;-5', scope: ['restlets', 'rest_webservices'] }))).toEqual({
      companyId: '1234567_SB1',
      clientIds: [CLIENT_ID],
      roleId: '3',
      userId: '-5',
      scopes: ['restlets', 'rest_webservices'],
    });
  });

  it('of the old form says the same in five parts', () => {
    const aud = [CLIENT_ID.toUpperCase(), 'app:270C4477-C5F5-4E04-BCC1-B033D94A9C08'];
    expect(readAccessToken(aToken({ sub: '4030059;0;3;7;N', aud }))).toMatchObject({
      companyId: '4030059',
      clientIds: [CLIENT_ID],
      roleId: '3',
      userId: '7',
    });
  });

  it('may say lists as one text', () => {
    const aud = `1A111AA1-AA11-1A11-1111-A1A1111111A1;1111, ${CLIENT_ID}`;
    expect(readAccessToken(aToken({ aud, scope: 'restlets, rest_webservices' }))).toMatchObject({
      companyId: '1111',
      clientIds: [CLIENT_ID],
      scopes: ['restlets', 'rest_webservices'],
    });
  });

  it.each([
    [{ sub: '3' }, { roleId: null, userId: null }],
    [{ sub: '3;x' }, { roleId: '3', userId: null }],
    [{ sub: '3;-5;7' }, { roleId: null, userId: null }],
    [{ sub: 35 }, { roleId: null, userId: null }],
    [{ aud: [] }, { companyId: null, clientIds: [] }],
    [{ aud: ['x;<script>', 7] }, { companyId: null, clientIds: [] }],
    [{ scope: undefined }, { scopes: null }],
    [{ scope: [1, ''] }, { scopes: null }],
  ])('%j', (claims, facts) => {
    expect(readAccessToken(aToken(claims))).toMatchObject(facts);
  });

  it.each(['', 'x', 'a.b', 'a.b.c', 'e30.e30', 'e30.W10.x', `${aToken()}.x`, ` ${aToken()}`])(
    'is none: %s',
    (text) => {
      expect(readAccessToken(text)).toBeNull();
    },
  );

  it('that is mutated anywhere is read or not, and never says what only somebody else put in', () => {
    const encoded = (text: string) => Buffer.from(text).toString('base64url');
    const part = fc.oneof(
      fc.json().map(encoded),
      fc.string({ unit: 'binary', maxLength: 60 }).map(encoded),
      fc.string({ maxLength: 60 }),
    );
    const claim = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 60 }));
    const token = fc.oneof(
      fc.record({ sub: claim, aud: claim, scope: claim }).map(aToken),
      fc.array(part, { maxLength: 4 }).map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(token, (text) => {
        const facts = readAccessToken(text);
        if (facts === null) return;
        expect(facts.companyId ?? 'ABC').toMatch(/^[A-Z0-9_]{3,26}$/);
        expect(facts.roleId ?? '1').toMatch(/^-?\d{1,15}$/);
        expect(facts.userId ?? '1').toMatch(/^-?\d{1,15}$/);
        for (const id of facts.clientIds) expect(id).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: tries(3000) },
    );
  });
});

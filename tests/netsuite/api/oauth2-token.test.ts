// Tests what earns a token of the client credentials flow, and what the token says.

import { createPublicKey, verify } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import type { HttpAnswer } from '../http';
import { handleApi } from './index';
import {
  newPair,
  oauthSetting,
  partsOf,
  play,
  refusal,
  refusalOf,
  send,
  shift,
  signParts,
  tokenRequest,
  tokenUrl,
  type Pair,
} from './test-assertion';
import { get } from './test-signer';

const pairs = {} as Record<'p256' | 'p384' | 'p521' | 'rsa' | 'other', Pair>;

beforeAll(async () => {
  pairs.p256 = await newPair();
  pairs.other = await newPair();
  pairs.p384 = await newPair({ keyType: 'ec', curve: 'P-384' });
  pairs.p521 = await newPair({ keyType: 'ec', curve: 'P-521' });
  pairs.rsa = await newPair({ keyType: 'rsa', keySize: 3072 });
});

function tokenIn({ body }: HttpAnswer): { header: string; payload: Record<string, unknown>; text: string } {
  const { access_token: text } = JSON.parse(body) as { access_token: string };
  const [header = '', payload = ''] = text
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  return { header, payload: JSON.parse(payload) as Record<string, unknown>, text };
}

describe('a token', () => {
  it.each([
    ['ES256', 'p256'],
    ['ES384', 'p384'],
    ['ES512', 'p521'],
    ['PS256', 'rsa'],
    ['PS384', 'rsa'],
    ['PS512', 'rsa'],
  ] as const)('comes of %s', async (alg, pair) => {
    const set = oauthSetting(pairs[pair]);
    const answer = await send(set, partsOf(set, alg));
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    const said = JSON.parse(answer.body) as object;
    expect(said).toEqual({ access_token: expect.any(String), expires_in: 3600, token_type: 'Bearer' });
    expect(set.account.loginAudit).toMatchObject([
      {
        user: 'Ina Integration',
        role: 'Connector',
        status: 'Success',
        detail: '',
        channel: 'oauth2',
        tokenName: '',
        applicationName: 'Warehouse link',
      },
    ]);
  });

  it('says role before entity, application, company, client, scopes and its hour', async () => {
    const set = oauthSetting(pairs.p256);
    const { payload, text } = tokenIn(await send(set, partsOf(set)));
    const now = Math.floor(Date.now() / 1000);
    expect(payload).toEqual({
      sub: '1050;42',
      aud: ['00000007-0000-4000-8000-000000000000;1234567_SB1', 'a'.repeat(64)],
      scope: ['rest_webservices', 'restlets'],
      iss: 'https://system.netsuite.com',
      iat: expect.any(Number),
      exp: Number(payload['iat']) + 3600,
    });
    expect(Math.abs(Number(payload['iat']) - now)).toBeLessThan(60);
    expect(set.account.accessTokens.get(text)).toBe(set.mapping.certificateId);
  });

  it('can be checked with the public keys, which may be closed', async () => {
    const set = oauthSetting(pairs.p256);
    const { text, header } = tokenIn(await send(set, partsOf(set)));
    const keys = tokenUrl.replace(/token$/, 'keys');
    const answer = await handleApi(set.world, get(keys));
    const [jwk] = (JSON.parse(answer.body) as { keys: Record<string, string>[] }).keys;
    expect(JSON.parse(header)).toEqual({ typ: 'JWT', alg: 'RS256', kid: jwk!['kid'] });
    expect(jwk).toMatchObject({ kty: 'RSA', use: 'sig', alg: 'RS256' });
    expect(jwk).not.toHaveProperty('d');
    const [first, second, third] = text.split('.');
    const key = createPublicKey({ key: jwk!, format: 'jwk' });
    const signature = Buffer.from(third!, 'base64url');
    expect(verify('sha256', Buffer.from(`${first}.${second}`), key, signature)).toBe(true);
    play(set, { signingKeys: 'closed' });
    expect((await handleApi(set.world, get(keys))).status).toBe(401);
    expect((await handleApi(set.world, { ...get(keys), method: 'POST' })).status).toBe(405);
  });

  it('has other forms in other accounts', async () => {
    const set = oauthSetting(pairs.p256);
    const forms = { tokenSubject: 'five parts', tokenAlgorithm: 'PS256', tokenType: 'bearer' };
    play(set, { ...forms, expiresIn: 'text' });
    const answer = await send(set, partsOf(set));
    expect(JSON.parse(answer.body)).toMatchObject({ expires_in: '3600', token_type: 'bearer' });
    const { header, payload } = tokenIn(answer);
    expect(payload['sub']).toMatch(/^1234567_SB1;[^;]*;1050;42;[^;]*$/);
    expect(header).toContain('"PS256"');
  });

  it.each([
    ['comma', 'rest_webservices', ['rest_webservices']],
    ['comma', 'rest_webservices,restlets', ['rest_webservices', 'restlets']],
    ['comma', 'rest_webservices restlets', 'InvalidScope'],
    ['comma or blank', 'rest_webservices restlets', ['rest_webservices', 'restlets']],
    ['one name', 'restlets', ['restlets']],
    ['one name', 'rest_webservices,restlets', 'InvalidScope'],
  ])('with scopes as text, read by %s: %s', async (scopeList, scope, outcome) => {
    const set = oauthSetting(pairs.p256);
    play(set, { scopeList });
    const parts = partsOf(set);
    parts.payload['scope'] = scope;
    const answer = await send(set, parts);
    const got =
      answer.status === 200 ? tokenIn(answer).payload['scope'] : set.account.loginAudit.at(-1)?.detail;
    expect(got).toEqual(outcome);
  });

  it('is had by the Administrator role, and again with the same assertion', async () => {
    const set = oauthSetting(pairs.p256);
    Object.assign(set.role, { id: 3, standard: true, permissions: [] });
    set.mapping.roleId = 3;
    set.user.roleIds = [3];
    play(set, { tokenWithoutPermission: 'refused' });
    const request = tokenRequest(signParts(partsOf(set)));
    expect((await handleApi(set.world, request)).status).toBe(200);
    expect((await handleApi(set.world, request)).status).toBe(200);
  });

  it.each([290, -590])('comes with a clock that is %i seconds off', async (seconds) => {
    const set = oauthSetting(pairs.p256);
    const parts = partsOf(set);
    shift(parts, seconds);
    expect((await send(set, parts)).status).toBe(200);
    play(set, { clockTolerance: '0' });
    expect((await send(set, parts)).body).toBe('{"error":"invalid_grant"}');
  });
});

describe('a role without Log in using OAuth 2.0 Access Tokens', () => {
  it.each([
    ['EntityOrRoleDisabled', 'issued'],
    ['EntityOrRoleDisabled', 'refused'],
    ['permission_denied', 'refused'],
  ])('%s: the token is %s', async (permissionWord, tokenWithoutPermission) => {
    const set = oauthSetting(pairs.p256);
    play(set, { tokenWithoutPermission, permissionWord });
    set.role.permissions = [
      { key: 'ADMI_LOGIN_OAUTH', level: 4 },
      { key: 'ADMI_MANAGE_OAUTH2', level: 4 },
    ];
    const answer = await send(set, partsOf(set));
    if (tokenWithoutPermission === 'issued') expect(answer.status).toBe(200);
    else expect(refusalOf(set, answer)).toEqual(refusal(set, '400 invalid_grant', permissionWord));
  });
});

describe('the lock', () => {
  it.each([
    ['never', ''],
    ['after five', 'temporary_locked'],
  ])('%s', async (assertionLock, detail) => {
    const set = oauthSetting(pairs.p256);
    play(set, { assertionLock });
    for (let i = 0; i < 5; i += 1) await send(set, { ...partsOf(set), key: pairs.other.key });
    await send(set, partsOf(set));
    expect(set.account.loginAudit.at(-1)?.detail).toBe(detail);
    set.world.clockOffset += 30 * 60 * 1000;
    expect((await send(set, partsOf(set))).status).toBe(200);
  });
});

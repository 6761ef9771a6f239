// Tests for what an access token is refused, and how NetSuite says so.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { HttpRequest } from '../http';
import { variantOptions } from '../variants';
import { handleApi } from './index';
import {
  bearer,
  call,
  newPair,
  newToken,
  oauthSetting,
  outcomeOf,
  partsOf,
  play,
  signParts,
  takePermission,
  type OauthSetting,
  type Pair,
} from './test-assertion';

const TIME = 'https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/system/v1/serverTime';
const OWN = 'https://1234567-sb1.restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=31&deploy=1';
const CHALLENGE = 'error_description="Invalid login attempt."';

let pair: Pair;
let set: OauthSetting;

beforeAll(async () => {
  pair = await newPair();
});
beforeEach(() => {
  set = oauthSetting(pair);
});

const lastDetail = (): string | undefined => set.account.loginAudit.at(-1)?.detail;

/** Detail, what is wrong. */
const refused: readonly (readonly [string, string, () => unknown])[] = [
  ['AccessTokenExpired', 'after an hour', () => (set.world.clockOffset = 3_601_000)],
  ['FeatureDisabled', 'feature off', () => set.account.features.delete('oauth2')],
  ['InvalidIntegration', 'record gone', () => (set.account.integrations = [])],
  ['InvalidIntegration', 'credentials reset', () => (set.integration.consumerKey = 'e'.repeat(64))],
  ['IntegrationBlocked', 'record blocked', () => (set.integration.state = 'blocked')],
  ['AuthorizationCodeGrantRequired', 'grant off', () => (set.integration.clientCredentialsGrant = false)],
  ['TokenRejected', 'certificate revoked', () => (set.mapping.revoked = true)],
  ['TokenRejected', 'certificate expired', () => (set.mapping.validUntil = Date.now() - 1)],
  ['TokenRejected', 'mappings gone', () => set.account.certificateMappings.clear()],
  ['TokenRejected', 'token no longer known', () => set.account.accessTokens.clear()],
  ['ScopeMismatched', 'scopes taken away', () => (set.integration.scopes = ['suite_analytics'])],
  ['EntityOrRoleDisabled', 'role inactive', () => (set.role.inactive = true)],
  ['EntityOrRoleDisabled', 'employee inactive', () => (set.user.inactive = true)],
  ['EntityOrRoleDisabled', 'role not assigned', () => (set.user.roleIds = [])],
  ['EntityOrRoleDisabled', 'no permission to log in', () => takePermission(set, 'ADMI_LOGIN_OAUTH2')],
];

describe('a refused token', () => {
  it.each(refused)('%s: %s', async (detail, _name, change) => {
    for (const url of [TIME, OWN]) {
      set = oauthSetting(pair);
      const answer = await call(set, url, change);
      const code = url === TIME ? 'INVALID_LOGIN' : 'INVALID_LOGIN_ATTEMPT';
      expect(outcomeOf(answer)).toBe(`401 ${code}`);
      const challenge = `Bearer realm="1234567_SB1", error="invalid_token", ${CHALLENGE}`;
      expect(answer.headers['www-authenticate']).toBe(challenge);
      expect(lastDetail()).toBe(detail);
    }
  });

  it.each([
    ['TokenRejected', 'abc'],
    ['TokenRejected', 'a.b.c'],
    ['InvalidSignature', (token: string) => token.replace(/\.[^.]+$/, `.${'A'.repeat(342)}`)],
    [
      'InvalidSignature',
      (token: string) => token.replace(/\..*\./, `.${Buffer.from('{}').toString('base64url')}.`),
    ],
  ])('%s: %s', async (detail, spoil) => {
    const token = await newToken(set);
    const text = typeof spoil === 'string' ? spoil : spoil(token);
    expect(outcomeOf(await handleApi(set.world, bearer(TIME, text)))).toBe('401 INVALID_LOGIN');
    expect(lastDetail()).toBe(detail);
  });

  it('an assertion is no access token', async () => {
    const answer = await handleApi(set.world, bearer(TIME, signParts(partsOf(set))));
    expect([answer.status, lastDetail()]).toEqual([401, 'TokenRejected']);
  });

  it.each([
    ['without a token', (request: HttpRequest) => (request.headers['authorization'] = 'Bearer')],
    ['with two', (request: HttpRequest) => (request.headers['authorization'] = 'Bearer a b')],
    ['in the query as well', (request: HttpRequest) => (request.url.search = '?access_token=a')],
  ])('a header %s', async (_name, spoil) => {
    const request = bearer(TIME, await newToken(set));
    spoil(request);
    const answer = await handleApi(set.world, request);
    expect(outcomeOf(answer)).toBe('400 INVALID_REQUEST');
    expect(answer.headers['www-authenticate']).toContain('error="invalid_request"');
  });

  it.each([TIME, OWN])('a cookie beside it: %s', async (url) => {
    const request = bearer(url, await newToken(set), { cookie: 'JSESSIONID=x' });
    const answer = await handleApi(set.world, request);
    expect([answer.status, lastDetail()]).toEqual([401, 'AmbiguousAuthentication']);
  });

  it('one of another account, and the host of none', async () => {
    const token = await newToken(set);
    set.account.slug = '7654321';
    set.account.id = '7654321';
    const other = TIME.replace('1234567-sb1', '7654321');
    expect((await handleApi(set.world, bearer(other, token))).status).toBe(401);
    expect(lastDetail()).toBe('InvalidIntegration');
    for (const url of [TIME, OWN]) {
      const answer = await handleApi(set.world, bearer(url, token));
      expect(answer.headers['www-authenticate']).toContain('Bearer realm="1234567_SB1"');
    }
    expect(set.account.loginAudit).toHaveLength(2);
  });

  it('a Web Services Only role on RESTlets, but not on REST', async () => {
    set.role.webServicesOnly = true;
    expect((await call(set, OWN)).status).toBe(401);
    expect(lastDetail()).toBe('INVALID_LOGIN_CREDENTIALS');
    expect((await call(set, TIME)).status).toBe(200);
  });
});

describe('what differs from account to account', () => {
  it.each(variantOptions('missingScope'))(
    'a token without the scope of the call: %s',
    async (missingScope) => {
      play(set, { missingScope });
      const [status, error] = missingScope.split(' ');
      for (const [url, scope] of [
        [TIME, 'restlets'],
        [OWN, 'rest_webservices'],
      ] as const) {
        const answer = await handleApi(set.world, bearer(url, await newToken(set, [scope])));
        expect(answer.status).toBe(Number(status));
        expect(answer.headers['www-authenticate']).toContain(`error="${error}"`);
        expect(lastDetail()).toBe('ScopeMismatched');
      }
    },
  );

  it('an ended certificate may leave its tokens alone', async () => {
    play(set, { endedCertificate: 'lets them expire' });
    expect((await call(set, TIME, () => (set.mapping.revoked = true))).status).toBe(200);
  });

  it('the trail may have another word for a missing permission', async () => {
    play(set, { permissionWord: 'permission_denied' });
    expect((await call(set, TIME, () => takePermission(set, 'ADMI_LOGIN_OAUTH2'))).status).toBe(401);
    expect(lastDetail()).toBe('permission_denied');
  });

  it.each(variantOptions('restPermission'))(
    'a role without REST Web Services: %s',
    async (restPermission) => {
      play(set, { restPermission });
      takePermission(set, 'ADMI_RESTWEBSERVICES');
      expect(outcomeOf(await call(set, TIME))).toBe(restPermission);
      expect(set.account.loginAudit.at(-1)?.status).toBe(
        restPermission.startsWith('401') ? 'Failure' : 'Success',
      );
      expect((await call(set, OWN)).status).toBe(200);
    },
  );
});

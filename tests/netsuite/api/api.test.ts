// Tests the signed GET calls and discovery; every login refusal looks the same on the wire and differs in the trail.

import { describe, expect, it } from 'vitest';

import { handleApi } from './index';
import { credentialsOf, get, headerFields, headerOf, signedGet } from './test-signer';
import type { Credentials } from './test-signer';
import { setting } from './test-world';
import type { Setting } from './test-world';

const INFO = 'https://1234567-sb1.restlets.api.netsuite.com/rest/tokeninfo';
const TIME = 'https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/system/v1/serverTime';

function lastDetail({ account }: Setting): string | undefined {
  return account.loginAudit.at(-1)?.detail;
}

/** `[name, detail, what is wrong]`; either the world is changed, or the credentials, or the signed parameters. */
type Refused = readonly [
  name: string,
  detail: string,
  spoil: (set: Setting, credentials: Credentials) => Record<string, string> | undefined,
];

const REFUSED: readonly Refused[] = [
  ['version', 'VersionRejected', () => ({ oauth_version: '1.0a' })],
  ['HMAC-SHA1', 'UnknownAlgorithm', () => ({ oauth_signature_method: 'HMAC-SHA1' })],
  ['underscore algorithm', 'UnknownAlgorithm', () => ({ oauth_signature_method: 'HMAC_SHA256' })],
  ['nonce of 5', 'nonce_rejected', () => ({ oauth_nonce: 'abcde' })],
  ['nonce of 65', 'nonce_rejected', () => ({ oauth_nonce: 'a'.repeat(65) })],
  ['nonce with a hyphen', 'nonce_rejected', () => ({ oauth_nonce: 'abc-defgh' })],
  ['clock behind', 'InvalidTimestamp', (_, c) => ({ oauth_timestamp: String(Number(c.timestamp) - 302) })],
  ['clock ahead', 'InvalidTimestamp', (_, c) => ({ oauth_timestamp: String(Number(c.timestamp) + 302) })],
  ['milliseconds', 'InvalidTimestamp', (_, c) => ({ oauth_timestamp: `${c.timestamp}000` })],
  ['server clock moved', 'InvalidTimestamp', (s) => void (s.world.clockOffset = 400_000)],
  ['realm in lower case', 'InvalidSignature', (_, c) => void (c.account = '1234567_sb1')],
  ['realm with a hyphen', 'InvalidSignature', (_, c) => void (c.account = '1234567-SB1')],
  ['realm of another account', 'InvalidSignature', (_, c) => void (c.account = '1234567')],
  ['feature off', 'FeatureDisabled', (s) => void s.account.features.delete('tba')],
  ['key unknown', 'consumer_key_unknown', (_, c) => void (c.consumerKey = 'f'.repeat(64))],
  ['integration blocked', 'consumer_key_refused', (s) => void (s.integration.state = 'blocked')],
  ['integration waiting', 'consumer_key_refused', (s) => void (s.integration.state = 'waiting')],
  ['integration without TBA', 'consumer_key_refused', (s) => void (s.integration.tba = false)],
  ['token unknown', 'token_rejected', (_, c) => void (c.token = 'f'.repeat(64))],
  ['token inactive', 'token_rejected', (s) => void (s.token.inactive = true)],
  ['token revoked', 'token_rejected', (s) => void (s.token.revoked = true)],
  ['token of another integration', 'token_rejected', (s) => void (s.token.integrationId = 8)],
  ['role inactive', 'permission_denied', (s) => void (s.role.inactive = true)],
  ['employee inactive', 'permission_denied', (s) => void (s.user.inactive = true)],
  ['role not assigned', 'permission_denied', (s) => void (s.user.roleIds = [])],
  ['no Give Access', 'permission_denied', (s) => void (s.user.giveAccess = false)],
  [
    'Access Token Management only',
    'permission_denied',
    (s) => void (s.role.permissions = [{ key: 'ADMI_MANAGE_OAUTH_TOKENS', level: 4 }]),
  ],
  ['wrong consumer secret', 'InvalidSignature', (_, c) => void (c.consumerSecret = 'x')],
  ['secrets swapped', 'InvalidSignature', (_, c) => void swapSecrets(c)],
  ['user locked', 'temporary_locked', (s) => void (s.user.lockedUntil = Date.now() + 1000)],
];

function swapSecrets(credentials: Credentials): Credentials {
  const { consumerSecret, tokenSecret } = credentials;
  credentials.consumerSecret = tokenSecret;
  credentials.tokenSecret = consumerSecret;
  return credentials;
}

const RESTLET_REFUSAL = '{"error":{"code":"INVALID_LOGIN_ATTEMPT","message":"Invalid login attempt."}}';

describe('refused logins', () => {
  it.each(REFUSED)('%s', async (_name, detail, spoil) => {
    for (const url of [INFO, TIME]) {
      const set = setting();
      const credentials = credentialsOf(set);
      const change = spoil(set, credentials) ?? {};
      const answer = await handleApi(set.world, signedGet(url, credentials, change));
      expect(answer.status).toBe(401);
      expect(lastDetail(set)).toBe(detail);
      expect(set.account.usedNonces.size).toBe(0);
      if (url === INFO) {
        expect(answer.body).toBe(RESTLET_REFUSAL);
        continue;
      }
      expect(answer.headers['www-authenticate']).toBe(
        'OAuth realm="1234567_SB1", error="token_rejected", error_description="Invalid login attempt."',
      );
      const body = JSON.parse(answer.body) as Record<string, unknown>;
      expect(body).toMatchObject({
        title: 'Unauthorized',
        'o:errorDetails': [{ 'o:errorCode': 'INVALID_LOGIN' }],
      });
      expect(answer.body).not.toContain(detail);
    }
  });

  it.each([
    ['twice', 'parameter_rejected', (header: string) => `${header}, oauth_version="1.0"`],
    [
      'empty',
      'parameter_rejected',
      (header: string) => header.replace(/oauth_token="[^"]*"/, 'oauth_token=""'),
    ],
    ['foreign', 'parameter_rejected', (header: string) => `${header}, limit="5"`],
    ['not encoded', 'parameter_rejected', (header: string) => header.replace(/%3D"/, '="')],
    ['not quoted', 'parameter_rejected', (header: string) => header.replace('"1.0"', '1.0')],
    ['another scheme', 'parameter_rejected', () => 'Bearer abc'],
    [
      'absent',
      'MissingTokenPassportRequiredFields',
      (header: string) => header.replace(', oauth_version="1.0"', ''),
    ],
  ])('header parameter %s', async (_name, detail, spoil) => {
    const set = setting();
    const header = headerOf(headerFields(INFO, credentialsOf(set)));
    const answer = await handleApi(set.world, get(INFO, { authorization: spoil(header) }));
    expect([answer.status, answer.body]).toEqual([401, RESTLET_REFUSAL]);
    expect(lastDetail(set)).toBe(detail);
  });

  it('a nonce used before, in the spelling of each channel', async () => {
    for (const [url, detail] of [
      [INFO, 'nonce_used'],
      [TIME, 'NonceUsed'],
    ] as const) {
      const set = setting();
      const credentials = credentialsOf(set);
      expect((await handleApi(set.world, signedGet(url, credentials))).status).toBe(200);
      expect((await handleApi(set.world, signedGet(url, credentials))).status).toBe(401);
      expect(lastDetail(set)).toBe(detail);
      // The same nonce with another timestamp is another pair.
      const later = String(Number(credentials.timestamp) + 1);
      expect(
        (await handleApi(set.world, signedGet(url, credentials, { oauth_timestamp: later }))).status,
      ).toBe(200);
    }
  });

  it('a Web Services Only role on RESTlets, but not on REST', async () => {
    const set = setting();
    set.role.webServicesOnly = true;
    const answer = await handleApi(set.world, signedGet(INFO, credentialsOf(set)));
    expect([answer.status, answer.body]).toEqual([401, RESTLET_REFUSAL]);
    expect(lastDetail(set)).toBe('INVALID_LOGIN_CREDENTIALS');
    expect((await handleApi(set.world, signedGet(TIME, credentialsOf(set)))).status).toBe(200);
  });

  it('a cookie beside the header', async () => {
    const set = setting();
    for (const url of [INFO, TIME]) {
      const request = signedGet(url, credentialsOf(set));
      request.headers['cookie'] = 'JSESSIONID=x';
      expect((await handleApi(set.world, request)).status).toBe(401);
      expect(lastDetail(set)).toBe('AmbiguousAuthentication');
    }
  });

  it('no header and an unknown host leave no row', async () => {
    const set = setting();
    const other = 'https://7654321.restlets.api.netsuite.com/rest/tokeninfo';
    expect((await handleApi(set.world, get(INFO))).body).toBe(RESTLET_REFUSAL);
    expect((await handleApi(set.world, signedGet(other, credentialsOf(set)))).body).toBe(RESTLET_REFUSAL);
    expect(set.account.loginAudit).toEqual([]);
  });

  it('a signature made for another query', async () => {
    const set = setting();
    const request = signedGet(INFO, credentialsOf(set));
    request.url.search = '?a=1';
    expect((await handleApi(set.world, request)).status).toBe(401);
    expect(lastDetail(set)).toBe('InvalidSignature');
    request.url.search = '?oauth_token=x';
    await handleApi(set.world, request);
    expect(lastDetail(set)).toBe('parameter_rejected');
  });
});

describe('the wire', () => {
  it.each([INFO, TIME])('says the same for every cause: %s', async (url) => {
    const seen = new Set<string>();
    const details = new Set<string | undefined>();
    for (const [, , spoil] of REFUSED) {
      const set = setting();
      const credentials = credentialsOf(set);
      const answer = await handleApi(set.world, signedGet(url, credentials, spoil(set, credentials) ?? {}));
      const headers = { ...answer.headers, date: '' };
      seen.add(JSON.stringify([answer.status, headers, answer.body]));
      details.add(lastDetail(set));
    }
    expect(seen.size).toBe(1);
    expect(details.size).toBe(11);
  });
});

describe('the lock', () => {
  it('closes after five failures within 30 minutes and opens again', async () => {
    const set = setting();
    const wrong = (): Credentials => ({ ...credentialsOf(set), tokenSecret: 'x' });
    for (let i = 0; i < 5; i += 1) await handleApi(set.world, signedGet(INFO, wrong()));
    expect(lastDetail(set)).toBe('InvalidSignature');
    expect((await handleApi(set.world, signedGet(INFO, credentialsOf(set)))).status).toBe(401);
    expect(lastDetail(set)).toBe('temporary_locked');
    set.world.clockOffset += 30 * 60 * 1000;
    expect((await handleApi(set.world, signedGet(INFO, credentialsOf(set)))).status).toBe(200);
  });

  it('forgets failures after a success, and those older than 30 minutes', async () => {
    const set = setting();
    const fail = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i += 1) {
        await handleApi(set.world, signedGet(INFO, { ...credentialsOf(set), tokenSecret: 'x' }));
      }
    };
    await fail(4);
    expect((await handleApi(set.world, signedGet(INFO, credentialsOf(set)))).status).toBe(200);
    await fail(4);
    expect((await handleApi(set.world, signedGet(INFO, credentialsOf(set)))).status).toBe(200);
    await fail(4);
    set.world.clockOffset += 31 * 60 * 1000;
    await fail(4);
    expect((await handleApi(set.world, signedGet(INFO, credentialsOf(set)))).status).toBe(200);
  });
});

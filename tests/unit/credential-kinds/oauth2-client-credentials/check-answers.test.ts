// What the token endpoint, the token itself and REST answer: the reason, who answered, what is proven and disproved, and what comes after.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isRefusedLogin, type Answerer, type CheckStatus } from '@/utils/connection/check';
import { engineReasons } from '@/utils/connection/describe';
import { restClaims, tokenClaims } from '@/utils/credential-kinds/oauth2-client-credentials/claims';
import { oauth2Reasons } from '@/utils/credential-kinds/oauth2-client-credentials/reasons';
import type { Reason } from '@/utils/credential-kinds/oauth2-client-credentials/refusal';
import {
  answer,
  aToken,
  CLIENT_ID,
  decoded,
  ENDPOINT,
  assertionIn,
  checkIds,
  cutOff,
  expectPromises,
  granted,
  json,
  oauthError,
  recipeOf,
  records,
  restError,
  run,
  runAndCheck,
  shownIds,
  tokenRefused,
  type Answer,
  type CheckId,
} from './fake-fetch';

const seen = new Set<string>();

async function runAndNote(...input: Parameters<typeof runAndCheck>): ReturnType<typeof runAndCheck> {
  const outcome = await runAndCheck(...input);
  for (const { reason } of outcome.results) seen.add(reason);
  return outcome;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a set-up without a fault', () => {
  it('is asked in six requests, each proving its part', async () => {
    const { results, sent } = await runAndNote();
    expect(results.map(({ check }) => check)).toEqual(checkIds);
    expect(sent.map(({ name }) => name)).toEqual(['hosts', 'login', 'rest', ...records]);
    const proven = (check: CheckId) => results.find((facts) => facts.check === check)?.proves;
    expect(proven('offline')).toEqual(['values', 'certificate', 'key-fits', 'account-spelling']);
    expect(proven('hosts')).toEqual(['host', 'account-known']);
    expect(proven('login')).toEqual(tokenClaims);
    expect(proven('token')).toEqual(['client', 'account', 'scope', 'mapping', 'identity']);
    expect(proven('rest')).toEqual(restClaims);
    expect(proven('record:purchaseOrder')).toEqual([...restClaims, 'records:purchaseOrder', 'records']);
    expect(results.filter(({ disproves }) => disproves.length > 0)).toEqual([]);
  });

  it('says whom the token stands for', async () => {
    const { result } = await runAndNote();
    expect(result('token')).toMatchObject({
      status: 'passed',
      actingAs: { companyId: '1234567_SB1', roleId: '1017', userId: '42' },
      detail: { scopes: 'rest_webservices' },
    });
  });

  it('sends a form with the assertion alone, and the token as a bearer', async () => {
    const { sent, handedOn } = await runAndNote();
    const [, login, rest] = sent;
    expect(login?.url).toBe(ENDPOINT);
    expect([...new URLSearchParams(String(login?.init.body)).keys()]).toEqual([
      'grant_type',
      'client_assertion_type',
      'client_assertion',
    ]);
    expect(login?.init.headers).not.toHaveProperty('Authorization');
    expect(rest?.init.headers).toMatchObject({ Authorization: `Bearer ${aToken()}` });
    expect(handedOn).toHaveLength(2);
  });

  it('asks for scopes that the recipe names, and for REST only where it does', async () => {
    const scopes = ['restlets', 'suite_analytics'];
    const login = () => granted(aToken({ scope: scopes }));
    const { sent, results } = await runAndNote({ login }, { recipe: recipeOf({ settings: { scopes } }) });
    expect(sent.map(({ name }) => name)).toEqual(['hosts', 'login']);
    expect(decoded(assertionIn(sent[1]!).split('.')[1]!)['scope']).toEqual(scopes);
    expect(results.filter(({ status }) => status === 'passed').map(({ check }) => check)).toEqual([
      'offline',
      'hosts',
      'login',
      'token',
    ]);
  });
});

describe('what a refused request for a token says', () => {
  it.each<[string, () => Answer, Reason, Answerer]>([
    ['no assertion', () => oauthError(400, 'invalid_request'), 'request-malformed', 'netsuite'],
    ['another grant', () => oauthError(400, 'unsupported_grant_type'), 'request-malformed', 'netsuite'],
    ['a certificate unknown', () => oauthError(400, 'invalid_client'), 'client-refused', 'netsuite'],
    [
      'a client unknown',
      () => json(401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="1234567_SB1"' }),
      'client-unknown',
      'netsuite',
    ],
    ['a client unknown, live', () => oauthError(500, 'server_error'), 'token-server-error', 'netsuite'],
    ['an old assertion', () => oauthError(400, 'invalid_grant'), 'assertion-refused', 'netsuite'],
    ['a scope', () => oauthError(400, 'invalid_scope'), 'scope-refused', 'netsuite'],
    ['the grant', () => oauthError(400, 'unauthorized_client'), 'grant-refused', 'netsuite'],
    ['REST words', () => restError(401, 'INVALID_LOGIN'), 'client-refused', 'netsuite'],
    ['an outage', () => answer(500, '<html/>'), 'unsigned-error', 'other'],
    ['an outage in its own words', () => oauthError(503, 'server_error'), 'server-error', 'netsuite'],
    ['maintenance', () => oauthError(503, 'temporarily_unavailable'), 'maintenance', 'netsuite'],
    ['nobody there', () => answer(404, '<html/>'), 'not-found', 'other'],
    ['an odd code', () => oauthError(400, 'odd_code'), 'refused-other', 'netsuite'],
    ['a page', () => answer(401, '<html/>'), 'unsigned-refusal', 'other'],
    ['a page that is fine', () => answer(200, '<html/>'), 'unreadable-answer', 'other'],
    ['no token', () => json(200, { token_type: 'bearer' }), 'unreadable-answer', 'other'],
    ['a network', () => new TypeError('x'), 'unreachable', 'nobody'],
    ['a redirect', () => answer(302), 'redirected', 'other'],
    ['a disabled account', () => restError(403, 'ACCT_DISABLED'), 'account-disabled', 'netsuite'],
    ['no such account', () => restError(403, 'INVALID_ACCT'), 'account-unknown', 'netsuite'],
    ['silence', () => answer(403), 'forbidden-silently', 'other'],
    ['no', () => oauthError(403, 'NO'), 'forbidden', 'netsuite'],
    ['far too much', () => answer(200, 'x'.repeat(300_000)), 'too-large', 'other'],
  ])('%s', async (_, login, reason, answeredBy) => {
    const { result, sent } = await runAndNote({ login });
    expect(result('login')).toMatchObject({ status: 'failed', reason, answeredBy });
    expect(result('login').proves.filter((claim) => claim !== 'host')).toEqual([]);
    expect(isRefusedLogin(result('login'))).toBe(
      answeredBy === 'netsuite' && /^(client|assertion|scope|grant|request|token-server)-/.test(reason),
    );
    expect(result('token')).toMatchObject({ status: 'not-run', reason: 'stopped-earlier' });
    expect(sent).toHaveLength(2);
  });

  it('counts as a refused login where NetSuite looked at it, and disproves only a scope', async () => {
    const refusals = ['invalid_client', 'invalid_grant', 'invalid_scope', 'unauthorized_client'];
    for (const code of refusals) {
      const { result } = await runAndNote({ login: () => oauthError(400, code) });
      expect(result('login').detail).toMatchObject({ loginRefused: true, code });
      expect(result('login').disproves).toEqual(code === 'invalid_scope' ? ['scope'] : []);
    }
    const { result } = await runAndNote({ login: () => answer(500, '<html/>') });
    expect(result('login').detail['loginRefused']).toBe(false);
  });

  it('timed out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const login = vi.fn(() => 'silent' as const);
    const running = run({ login });
    await vi.waitUntil(() => login.mock.calls.length > 0);
    await vi.advanceTimersByTimeAsync(15_000);
    const outcome = await running;
    expectPromises(outcome);
    for (const { reason } of outcome.results) seen.add(reason);
    expect(outcome.result('login')).toMatchObject({ status: 'failed', reason: 'timed-out' });
  });

  it('offline', async () => {
    const { result } = await runAndNote({ login: () => new TypeError('x') }, { isOnline: () => false });
    expect(result('login')).toMatchObject({ status: 'failed', reason: 'offline' });
  });
});

describe('what a token says', () => {
  const app = '1A111AA1-AA11-1A11-1111-A1A1111111A1';
  it.each<[Reason, CheckStatus, Record<string, unknown>, readonly string[], object]>([
    ['ok', 'passed', {}, [], {}],
    ['other-role', 'warning', { sub: '3;42' }, ['identity'], { role: '3', roleShown: '1017' }],
    ['other-user', 'warning', { sub: '1017;-5' }, ['identity'], { user: '-5', userShown: '42' }],
    ['other-role-and-user', 'warning', { sub: '42;1017' }, ['identity'], { role: '42', user: '1017' }],
    ['other-account', 'failed', { aud: [`${app};7654321`, CLIENT_ID] }, ['account'], {}],
    ['other-account', 'warning', { aud: [`${app};1234567`, CLIENT_ID] }, [], {}],
    ['other-application', 'failed', { aud: [`${app};1234567_SB1`, 'f'.repeat(64)] }, ['client'], {}],
    ['other-application', 'failed', { aud: [`${app};1234567_SB1`] }, ['client'], {}],
    ['scope-missing', 'failed', { scope: ['restlets'] }, ['scope'], { missing: 'rest_webservices' }],
    ['identity-unknown', 'warning', { sub: 'nobody' }, [], {}],
    ['identity-unknown', 'warning', { aud: [CLIENT_ID] }, [], {}],
    ['token-unclear', 'not-tested', { aud: [] }, [], {}],
  ])('%s (%s): %j', async (reason, status, claims, disproves, detail) => {
    const { result } = await runAndNote({ login: () => granted(aToken(claims)) });
    expect(result('token')).toMatchObject({ status, reason, disproves, detail });
    expect(result('rest').status).toBe(status === 'failed' ? 'not-run' : 'passed');
  });

  it('proves no login that it does not name', async () => {
    for (const token of ['opaque', aToken({ aud: [] }), aToken({ aud: ['f'.repeat(64)] })]) {
      const { result } = await runAndNote({ login: () => granted(token) });
      expect(result('login')).toMatchObject({
        status: 'warning',
        reason: 'token-unclear',
        proves: ['host'],
      });
    }
  });

  it('is for nobody in particular where no page has shown whom the set-up means', async () => {
    const recordIds = { application: [], role: [], user: [] };
    const { result } = await runAndNote({ login: () => granted(aToken({ sub: '3;-5' })) }, { recordIds });
    expect(result('token')).toMatchObject({ status: 'passed', disproves: [] });
    expect(result('token').proves).not.toContain('identity');
    const more = await runAndNote({}, { recordIds: { ...shownIds, role: ['7', '1017'], user: [] } });
    expect(more.result('token').proves).not.toContain('identity');
  });

  it('says nothing of scopes where it names none', async () => {
    const { result } = await runAndNote({ login: () => granted(aToken({ scope: undefined })) });
    expect(result('token').status).toBe('passed');
    expect(result('token').proves).not.toContain('scope');
  });
});

describe('what REST says to the token', () => {
  const ofRest: [string, () => Answer, Reason, readonly string[]][] = [
    ['a role that may not', tokenRefused, 'invalid-login', []],
    ['the same without words', () => answer(401), 'unsigned-refusal', []],
    ['a permission', () => restError(403, 'INSUFFICIENT_PERMISSION'), 'permission-missing', []],
    [
      'a permission in words',
      () =>
        restError(400, 'USER_ERROR', 'Your current role does not have permission to perform this action.'),
      'permission-missing',
      [],
    ],
    [
      'a feature',
      () =>
        restError(
          403,
          'INSUFFICIENT_PERMISSION',
          "Feature Disabled: Enable the 'REST Web Services' feature to perform this action.",
        ),
      'feature-off',
      ['rest-feature'],
    ],
    [
      'a scope',
      () => answer(403, '', 0, { 'www-authenticate': 'Bearer error="insufficient_scope"' }),
      'scope-refused',
      ['scope'],
    ],
    [
      'a header that it cannot read',
      () => answer(400, '', 0, { 'www-authenticate': 'Bearer error="invalid_request"' }),
      'request-malformed',
      [],
    ],
    ['the language', () => restError(400, 'INVALID_HEADER', 'Accept-Language'), 'language-refused', []],
    ['two logins', () => restError(401, 'X_Y', 'Ambiguous authentication'), 'ambiguous-authentication', []],
    ['a user', () => restError(403, 'USER_DISABLED'), 'user-refused', ['user-and-role']],
    ['a role', () => restError(403, 'INVALID_ROLE'), 'role-or-user-refused', ['user-and-role']],
    ['a role that is off', () => restError(403, 'ACTIVE_ROLE_REQD'), 'login-disabled', ['user-and-role']],
    ['a kind of role', () => restError(401, 'INVALID_LOGIN_CREDENTIALS'), 'web-services-only-role', []],
    ['no tokens', () => restError(403, 'CANT_LOGIN_WITH_OAUTH'), 'token-login-refused', []],
    ['a lock', () => restError(401, 'X_Y', 'Locked for 9 minutes.'), 'user-locked', ['not-locked']],
    ['a second factor', () => restError(401, 'TWO_FA_REQD'), 'two-factor', []],
    ['no login', () => restError(401, 'WS_LOG_IN_REQD'), 'login-not-seen', []],
    ['a version', () => restError(400, 'UPGRADE_WS_VERSION'), 'version-refused', []],
    ['another host', () => restError(403, 'X_Y', 'invalid domain'), 'wrong-host', ['host-of-account']],
    ['restrictions', () => restError(403, 'X_Y', 'restrictions on your role'), 'record-restricted', []],
    ['slowness', () => restError(400, 'SSS_TIME_LIMIT_EXCEEDED'), 'server-slow', []],
    ['an origin', () => restError(403, 'X_Y', 'Origin not allowed'), 'origin-refused', []],
    ['a filter', () => answer(403, 'Zscaler'), 'proxy-answered', ['no-proxy']],
    ['a hotspot', () => answer(511), 'portal-answered', ['no-portal']],
    ['a front door', () => answer(403, 'errors.edgesuite.net'), 'edge-refused', []],
    ['a cache', () => answer(401, '{"error":"X"}', 0, { age: '9' }), 'from-cache', ['no-proxy']],
    ['a break', cutOff, 'cut-off', []],
    ['an address', () => restError(403, 'INVALID_LOGIN_IP'), 'ip-not-allowed', ['address']],
    ['too many', () => restError(429, 'SSS_REQUEST_LIMIT_EXCEEDED'), 'rate-limited', []],
    ['a fault of its own', () => restError(500, 'UNEXPECTED_ERROR'), 'server-error', []],
    ['a page', () => answer(200, '<html/>'), 'unreadable-answer', []],
    ['something else', () => json(200, { time: 1 }), 'unreadable-answer', []],
  ];
  it.each(ofRest)('%s', async (_, rest, reason, disproves) => {
    const { result, sent } = await runAndNote({ rest });
    expect(result('rest')).toMatchObject({ status: 'failed', reason, disproves });
    expect(result('rest').proves.filter((claim) => claim !== 'host')).toEqual([]);
    expect(sent).toHaveLength(3);
  });

  it('a time that the release does not know yet is not tested', async () => {
    const { result } = await runAndNote({ rest: () => restError(404, 'NONEXISTENT_ID') });
    expect(result('rest')).toMatchObject({ status: 'not-tested', reason: 'not-found', proves: [] });
    expect(result('record:salesOrder').status).toBe('passed');
  });
});

/** Given by the tests of what is told before a login, of hosts, of records and of the location, and of queries and RESTlets. */
const elsewhere =
  /^(account-spelling|algorithm-other|application-id|clock-off|interrupted|most-requests|not-chosen|only-vendor|(certificate|hosts|key|location|query|record|restlet|values?)-.+)$/;

describe('the list of reasons', () => {
  it('every reason is given in one of these tests', () => {
    const reasons = [...Object.keys(engineReasons), ...Object.keys(oauth2Reasons)];
    expect(reasons.filter((reason) => !seen.has(reason) && !elsewhere.test(reason))).toEqual([]);
  });
});

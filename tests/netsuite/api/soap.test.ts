// Tests the SOAP port: transport rules, passports, faults, and the answers of its operations.

import { describe, expect, it } from 'vitest';

import { handleApi } from './index';
import { baseRef, credentialsOf, passport, soapPost } from './test-signer';
import type { Credentials } from './test-signer';
import { setting } from './test-world';
import type { Setting } from './test-world';

const HOST = '1234567-sb1.suitetalk.api.netsuite.com';

const time = (set: Setting, change: Partial<Credentials> = {}, algorithm?: string) =>
  soapPost(HOST, passport({ ...credentialsOf(set), ...change }, algorithm), 'getServerTime');

function fault(body: string): [string | undefined, string | undefined] {
  const part = (name: string): string | undefined => new RegExp(`<[^>]*${name}>([^<]*)</`).exec(body)?.[1];
  return [part('platformFaults:code'), part('faultstring')];
}

const INVALID_LOGIN = ['USER_ERROR', 'Invalid login attempt.'];

type Spoil = (set: Setting) => Partial<Credentials> | undefined;

describe('refused passports', () => {
  it.each<[string, string, Spoil]>([
    ['field empty', 'MissingTokenPassportRequiredFields', () => ({ token: '' })],
    ['nonce of 5', 'nonce_rejected', () => ({ nonce: 'abcde' })],
    ['clock', 'InvalidTimestamp', () => ({ timestamp: '1508242306' })],
    ['account spelling', 'InvalidSignature', () => ({ account: '1234567-sb1' })],
    ['another account', 'InvalidSignature', () => ({ account: '7654321' })],
    ['wrong secret', 'InvalidSignature', () => ({ tokenSecret: 'x' })],
    ['blank in a value', 'token_rejected', (s) => ({ token: ` ${s.token.tokenId}` })],
    ['feature off', 'FeatureDisabled', (s) => void s.account.features.delete('tba')],
    ['key unknown', 'consumer_key_unknown', () => ({ consumerKey: 'f'.repeat(64) })],
    ['blocked', 'consumer_key_refused', (s) => void (s.integration.state = 'blocked')],
    ['revoked', 'token_rejected', (s) => void (s.token.revoked = true)],
    ['no Give Access', 'permission_denied', (s) => void (s.user.giveAccess = false)],
    ['locked', 'temporary_locked', (s) => void (s.user.lockedUntil = Date.now() + 1000)],
  ])('%s', async (_name, detail, spoil) => {
    const set = setting();
    const answer = await handleApi(set.world, time(set, spoil(set) ?? {}));
    expect(answer.status).toBe(500);
    expect(fault(answer.body)).toEqual(INVALID_LOGIN);
    expect(answer.body).toContain('<platformFaults:invalidCredentialsFault ');
    expect(set.account.loginAudit).toMatchObject([{ detail, channel: 'soap', status: 'Failure' }]);
  });

  it('writes the same words for every cause', async () => {
    const bodies = new Set<string>();
    for (const change of [{ token: '' }, { nonce: 'x' }, { tokenSecret: 'x' }]) {
      const set = setting();
      bodies.add((await handleApi(set.world, time(set, change))).body);
    }
    expect(bodies.size).toBe(1);
  });

  it('algorithm and used nonce', async () => {
    const set = setting();
    await handleApi(set.world, time(set, {}, 'HMAC-SHA1'));
    const request = time(set, {}, 'HMAC_SHA256');
    expect((await handleApi(set.world, request)).status).toBe(200);
    expect(fault((await handleApi(set.world, request)).body)).toEqual(INVALID_LOGIN);
    expect(set.account.loginAudit.map(({ detail }) => detail)).toEqual(['UnknownAlgorithm', '', 'NonceUsed']);
  });

  it('children outside the core namespace are not seen', async () => {
    const set = setting();
    const request = time(set);
    const body = request.body.replaceAll('c:account', 'm:account');
    expect(fault((await handleApi(set.world, { ...request, body })).body)).toEqual(INVALID_LOGIN);
    expect(set.account.loginAudit.at(-1)?.detail).toBe('MissingTokenPassportRequiredFields');
  });

  it('two kinds of authentication', async () => {
    const set = setting();
    const one = passport(credentialsOf(set));
    const requests = [
      soapPost(HOST, one + passport(credentialsOf(set)), 'getServerTime'),
      soapPost(HOST, `${one}<m:applicationInfo/>`, 'getServerTime'),
      soapPost(HOST, `${one}<m:passport/>`, 'getServerTime'),
    ];
    const cookie = time(set);
    requests.push({ ...cookie, headers: { ...cookie.headers, cookie: 'JSESSIONID=x' } });
    for (const request of requests) {
      const answer = await handleApi(set.world, request);
      expect([answer.status, ...fault(answer.body)]).toEqual([500, 'USER_ERROR', 'Ambiguous authentication']);
    }
    expect(set.account.loginAudit).toHaveLength(4);
  });

  it('no passport leaves no row', async () => {
    const set = setting();
    const answer = await handleApi(set.world, soapPost(HOST, '', 'getServerTime'));
    expect(fault(answer.body)).toEqual(INVALID_LOGIN);
    expect(set.account.loginAudit).toEqual([]);
  });
});

describe('transport', () => {
  const sent = async (change: (request: ReturnType<typeof time>) => void): Promise<[number, string]> => {
    const set = setting();
    const request = time(set);
    change(request);
    const answer = await handleApi(set.world, request);
    expect(set.account.loginAudit).toEqual([]);
    return [answer.status, answer.body];
  };

  it.each([
    [
      'no SOAPAction',
      500,
      (r) => {
        delete r.headers['soapaction'];
      },
      'no SOAPAction header!',
    ],
    ['another SOAPAction', 500, (r) => void (r.headers['soapaction'] = '"getList"'), 'soapenv:Client'],
    [
      'SOAPAction without quotes',
      500,
      (r) => void (r.headers['soapaction'] = 'getServerTime'),
      'soapenv:Client',
    ],
    ['SOAP 1.2 type', 415, (r) => void (r.headers['content-type'] = 'application/soap+xml'), ''],
    ['not well formed', 500, (r) => void (r.body = r.body.slice(0, -5)), 'SAXParseException'],
    [
      'document type',
      500,
      (r) => void (r.body = r.body.replace('?>', '?><!DOCTYPE x>')),
      'SAXParseException',
    ],
    [
      'undeclared prefix',
      500,
      (r) => void (r.body = r.body.replaceAll('m:getS', 'q:getS')),
      'SAXParseException',
    ],
    ['core operation', 500, (r) => void (r.body = r.body.replaceAll('m:getS', 'c:getS')), 'soapenv:Client'],
    [
      'old endpoint',
      500,
      (r) => void (r.url.pathname = '/services/NetSuitePort_2019_2'),
      'INVALID_WS_VERSION',
    ],
    ['another path', 404, (r) => void (r.url.pathname = '/services/Other'), ''],
    ['GET', 405, (r) => void (r.method = 'GET'), ''],
  ] satisfies [string, number, (request: ReturnType<typeof time>) => void, string][])(
    '%s: %i',
    async (_name, status, change, text) => {
      const [got, body] = await sent(change);
      expect(got).toBe(status);
      expect(body).toContain(text);
    },
  );
});

describe('operations', () => {
  it('getServerTime', async () => {
    const set = setting();
    const answer = await handleApi(set.world, time(set));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8');
    const stamp = /<platformCore:serverTime>([^<]+)</.exec(answer.body)?.[1] ?? '';
    expect(stamp).toMatch(/-08:00$/);
    expect(Math.abs(Date.parse(stamp) - Date.now())).toBeLessThan(5000);
    expect(set.account.loginAudit).toMatchObject([{ status: 'Success', detail: '' }]);
  });

  it('needs the feature, then Full', async () => {
    const set = setting();
    set.role.permissions = set.role.permissions.map((one) =>
      one.key === 'ADMI_WEBSERVICES' ? { ...one, level: 3 } : one,
    );
    const denied = await handleApi(set.world, time(set));
    expect(fault(denied.body)[0]).toBe('WS_PERMISSION_REQD');
    set.account.features.delete('webservicesexternal');
    expect(fault((await handleApi(set.world, time(set))).body)[0]).toBe('WS_FEATURE_REQD');
  });

  it('getList checks permission before existence, record by record', async () => {
    const set = setting();
    set.role.permissions = set.role.permissions.filter(({ key }) => key !== 'TRAN_PURCHORD');
    const types = ['salesOrder', 'itemFulfillment', 'purchaseOrder', 'location'];
    const refs = types.map((type) => baseRef(type, '999999999')).join('') + baseRef('location', '12');
    const request = soapPost(HOST, passport(credentialsOf(set)), 'getList', refs);
    const { status, body } = await handleApi(set.world, request);
    expect(status).toBe(200);
    const codes = [...body.matchAll(/<readResponse>(.*?)<\/readResponse>/g)].map(
      ([, one]) => /code>(\w+)</.exec(one ?? '')?.[1] ?? 'ok',
    );
    const missing = 'RCRD_DSNT_EXIST';
    expect(codes).toEqual([missing, missing, 'INSUFFICIENT_PERMISSION', missing, 'ok']);
    expect(body).toContain("You need  the 'Transactions -&gt; Purchase Order' permission");
    expect(body).toContain('<listAcct:name>Dock &lt;A&gt;</listAcct:name>');
  });

  it('getList without a permission does not tell whether a location exists', async () => {
    const set = setting();
    set.role.permissions = set.role.permissions.filter(({ key }) => key !== 'LIST_LOCATION');
    const request = soapPost(HOST, passport(credentialsOf(set)), 'getList', baseRef('location', '12'));
    expect((await handleApi(set.world, request)).body).toContain('INSUFFICIENT_PERMISSION');
  });

  it.each([
    ['a type without namespace', baseRef('salesOrder', '1').replace('c:RecordRef', 'RecordRef')],
    ['a type of messages', baseRef('salesOrder', '1').replace('c:RecordRef', 'm:RecordRef')],
    ['no id', baseRef('salesOrder', '')],
    ['core baseRef', baseRef('salesOrder', '1').replace('m:baseRef', 'c:baseRef')],
  ])('getList refuses %s', async (_name, content) => {
    const set = setting();
    const request = soapPost(HOST, passport(credentialsOf(set)), 'getList', content);
    expect(fault((await handleApi(set.world, request)).body)[0]).toBe('UNEXPECTED_ERROR');
  });

  it('getDataCenterUrls ignores credentials and gives defaults for an unknown account', async () => {
    const { world } = setting();
    const ask = async (id: string): Promise<string> =>
      (
        await handleApi(
          world,
          soapPost('webservices.netsuite.com', '', 'getDataCenterUrls', `<m:account>${id}</m:account>`),
        )
      ).body;
    expect(await ask('1234567_SB1')).toContain('https://1234567-sb1.suitetalk.api.netsuite.com');
    expect(await ask('999')).toContain('https://webservices.netsuite.com');
    expect(await ask('')).toContain('DATA_REQD');
  });
});

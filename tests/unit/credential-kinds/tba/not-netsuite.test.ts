// Answers of proxies, filters, hotspots, caches and servers in front of NetSuite: none of them is NetSuite's word.
import { describe, expect, it } from 'vitest';
import { answer, type CallName } from './fake-fetch';
import { idsOf, page, refusalsIn, restlet, testAgainst } from './misleading-answers';

describe('not NetSuite', () => {
  const basic = { 'www-authenticate': 'Basic realm="Corporate Internet Gateway"' };
  it.each([
    ['a password asked for', () => page(401, 'Authentication required', basic)],
    ['a domain asked for', () => page(401, '', { 'www-authenticate': 'Negotiate, NTLM' })],
    ['407', () => page(407, '', { 'proxy-authenticate': 'Basic realm="x"' })],
    ['Zscaler', () => page(403, 'Zscaler: blocked by your organization')],
    ['FortiGuard', () => page(403, 'FortiGuard Intrusion Prevention - Access Blocked')],
    ['Squid', () => page(503, 'The requested URL could not be retrieved (squid/5.7)')],
    ['Squid by its header', () => answer(503, '', 0, { 'x-squid-error': 'ERR_DNS_FAIL 0' })],
    ['ProxySG', () => page(503, 'Network Error (dns_unresolved_hostname) Blue Coat')],
    ['Palo Alto', () => page(503, '<h1>Web Page Blocked</h1> Palo Alto Networks')],
    ['Umbrella', () => page(403, 'This site is blocked. Cisco Umbrella')],
    ['nobody known', () => page(403, 'Access to this site is blocked due to company policy')],
    ['a page of 300 KB', () => page(403, `web filter ${'x'.repeat(300_000)}`)],
  ])('%s is no refused login of NetSuite’s', async (_, reply) => {
    const made = await testAgainst({ token: reply, soap: reply });
    expect(refusalsIn(made)).toBe(0);
    expect(made.result('token').reason).toBe('proxy-answered');
    expect(idsOf(made.diagnosis)[0]).toBe('proxy');
  });

  it.each([
    ['a sign-in page', () => page(200, 'Guest Wi-Fi: accept the terms')],
    ['511', () => page(511, 'x')],
    ['WISPr', () => page(200, '<!-- <WISPAccessGatewayParam> -->')],
  ])('a hotspot: %s', async (_, reply) => {
    const made = await testAgainst({ hosts: reply, token: reply, soap: reply });
    expect(idsOf(made.diagnosis)[0]).toBe('portal');
    expect(refusalsIn(made)).toBe(0);
  });

  it.each([500, 502, 504])('a large page keeps its status: %i', async (status) => {
    const reply = () => page(status, 'x'.repeat(5_000_000));
    const { diagnosis, result } = await testAgainst({ token: reply, soap: reply });
    expect(result('token')).toMatchObject({ reason: 'unsigned-error', detail: { status } });
    expect(idsOf(diagnosis).slice(0, 2)).toEqual(['waitAndRetry', 'proxy']);
  });

  it('a 401 that nobody signed is not counted, and not said to be NetSuite’s', async () => {
    const made = await testAgainst({ token: () => page(401, 'Unauthorized'), soap: () => page(401, '') });
    expect(refusalsIn(made)).toBe(0);
    expect(made.result('token')).toMatchObject({ answeredBy: 'other', reason: 'unsigned-refusal' });
  });

  it.each<[string, CallName]>([
    ['the addresses of accounts', 'hosts'],
    ['RESTlets', 'token'],
  ])('one blocked host is a remark at most: %s', async (_, call) => {
    for (const reply of [
      () => new TypeError('blocked'),
      () => page(403, 'blocked by policy'),
      () => answer(302),
    ]) {
      const { diagnosis, verdict } = await testAgainst({ [call]: reply });
      expect(verdict).toBe('passed-with-remarks');
      expect(idsOf(diagnosis).filter((id) => !['proxy', 'portal'].includes(id))).toEqual([]);
    }
  });

  it.each([
    ['kept by a cache', 900, 'passed'],
    ['fresh', 0, 'passed'],
  ] as const)('the clock is compared with when the answer was made: %s', async (_, age, status) => {
    const hosts = () =>
      answer(
        200,
        JSON.stringify({
          restDomain: 'https://1234567-sb1.restlets.api.netsuite.com',
          webservicesDomain: 'https://1234567-sb1.suitetalk.api.netsuite.com',
        }),
        -age,
        { age: String(age) },
      );
    const { result } = await testAgainst({ hosts });
    expect(result('hosts')).toMatchObject({ status, detail: { clockSeconds: 0 } });
  });

  it('a success that a cache has kept is no login', async () => {
    const token = () => answer(200, JSON.stringify({ companyId: '1234567_SB1' }), 0, { age: '60' });
    const { result } = await testAgainst({ token });
    expect(result('token')).toMatchObject({ reason: 'from-cache', answeredBy: 'cache', proves: [] });
  });

  it.each([301, -301, 3600])('a clock alone ends no test: %i seconds', async (offset) => {
    const hosts = () => answer(200, '{}', offset);
    const { result } = await testAgainst({ hosts });
    expect(result('hosts').status).toBe('warning');
    expect(result('rest').status).toBe('passed');
  });

  it.each([503, 502, 500])('addresses that are not to be had accuse nobody: %i', async (status) => {
    const hosts = () => answer(status, 'Service Unavailable');
    const { diagnosis, result } = await testAgainst({ hosts });
    expect(result('hosts').reason).toBe('hosts-unavailable');
    expect(idsOf(diagnosis)).toEqual(['waitAndRetry']);
  });

  it.each(['invalid domain', 'Invalid domain.'])('403 %s is the wrong host', async (text) => {
    for (const token of [() => restlet(403, 'FORBIDDEN', text), () => restlet(403, 'USER_ERROR', text)]) {
      const { diagnosis } = await testAgainst({ token });
      expect(diagnosis.causes[0]).toMatchObject({ id: 'wrongHost', step: 'account' });
    }
  });
});

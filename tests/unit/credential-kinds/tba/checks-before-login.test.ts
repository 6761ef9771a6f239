// The two checks before the first login: the checks without a call, and the hosts with the clock.

import { describe, expect, it } from 'vitest';
import type { RunOptions } from '@/utils/connection/run-checks';
import { secret } from '@/utils/credential/secret';
import type { Reason } from '@/utils/credential-kinds/tba/refusal';
import { answer, goodValues, json, probing, runAndCheck, type Answer } from './fake-fetch';
import { inputsA } from './vectors';

const values = inputsA.credentials;

describe('offline', () => {
  const other = '0'.repeat(64);
  const changed = (change: RunOptions['values']): Partial<RunOptions> => ({
    values: { ...goodValues, ...change },
  });
  const without = (field: string): Partial<RunOptions> => ({
    values: Object.fromEntries(Object.entries(goodValues).filter(([id]) => id !== field)),
  });
  it.each<[Reason, string, Partial<RunOptions>]>([
    ['value-missing', 'tokenId', changed({ tokenId: secret('') })],
    [
      'value-missing',
      'accountId,tokenSecret',
      changed({ accountId: secret(' '), tokenSecret: secret(' \n') }),
    ],
    ['value-missing', 'consumerSecret', without('consumerSecret')],
    ['value-missing', 'accountId', without('accountId')],
    ['value-not-trimmed', 'consumerKey', changed({ consumerKey: secret(` ${other}`) })],
    [
      'value-shape',
      'consumerKey,tokenId',
      changed({ consumerKey: secret('abc'), tokenId: secret('g'.repeat(64)) }),
    ],
    ['value-shape', 'tokenSecret', changed({ tokenSecret: secret(other + '0') })],
    ['values-equal', 'consumerKey,tokenSecret', changed({ consumerKey: values.tokenSecret })],
    [
      'values-equal',
      'consumerKey,consumerSecret',
      changed({ consumerKey: secret(values.consumerSecret.reveal().toUpperCase()) }),
    ],
    ['account-spelling', 'accountId', changed({ accountId: secret('acme & sons') })],
    ['location-shape', 'locationId', probing({ locationId: '12<' })],
    ['location-shape', 'locationId', probing({ locationId: '' })],
  ])('%s: %s, without a call', async (reason, fields, options) => {
    const { sent, result } = await runAndCheck({}, options);
    expect(result('offline')).toMatchObject({ status: 'failed', reason, detail: { fields } });
    expect(result('hosts')).toMatchObject({ status: 'not-run', reason: 'stopped-earlier' });
    expect(sent).toEqual([]);
  });

  it('takes upper-case digits', async () => {
    const { result } = await runAndCheck({}, changed({ consumerKey: secret('A'.repeat(64)) }));
    expect(result('offline').status).toBe('passed');
  });

  it.each(['1234567-sb1', ' 1234567_sb1 ', 'https://1234567-sb1.app.netsuite.com/app/x.nl'])(
    'another spelling is a warning, and the right one is used: %j',
    async (accountId) => {
      const { result, sent } = await runAndCheck({}, changed({ accountId: secret(accountId) }));
      expect(result('offline')).toMatchObject({
        status: 'warning',
        reason: 'account-spelling',
        detail: { fields: 'accountId', expected: '1234567_SB1' },
      });
      expect(result('rest').status).toBe('passed');
      expect(JSON.stringify(sent[1]?.init.headers)).toContain('realm=\\"1234567_SB1\\"');
    },
  );
});

describe('hosts', () => {
  const foreign = { restDomain: 'https://evil.example', webservicesDomain: 'https://evil.example' };
  it.each<[Reason, () => Answer]>([
    ['hosts-unconfirmed', () => json(200, foreign)],
    ['hosts-unconfirmed', () => json(404, {})],
    ['hosts-unavailable', () => answer(503, 'Service Unavailable')],
    ['proxy-answered', () => answer(200, 'Blocked by the web filter')],
    ['portal-answered', () => answer(200, '<p>Guest Wi-Fi</p>')],
    ['hosts-other-account', () => json(200, { restDomain: 'https://7654321.restlets.api.netsuite.com' })],
    ['unreachable', () => new TypeError('Failed to fetch')],
    ['redirected', () => answer(302, '', 0, { location: 'https://evil.example' })],
    ['too-large', () => answer(200, 'x'.repeat(300_000))],
    ['unreadable-answer', () => answer(200, '<p>Hello</p>')],
    ['clock-off', () => answer(200, JSON.stringify(ownHosts), 200)],
  ])('%s is a warning, and our own hosts are used', async (reason, hosts) => {
    const { result, sent } = await runAndCheck({ hosts });
    expect(result('hosts')).toMatchObject({ status: 'warning', reason });
    expect(result('rest').status).toBe('passed');
    const names = sent.slice(1).map(({ url }) => new URL(url).hostname);
    expect(names.every((name) => /^1234567-sb1\.(restlets|suitetalk)\.api\.netsuite\.com$/.test(name))).toBe(
      true,
    );
  });

  const ownHosts = {
    restDomain: 'https://1234567-sb1.restlets.api.netsuite.com',
    webservicesDomain: 'https://1234567-sb1.suitetalk.api.netsuite.com',
  };

  it.each([
    [-301, 301],
    [3600, -3600],
  ])('clock-off: a server %i seconds ahead makes the clock a suspect', async (offset, clockSeconds) => {
    const { result } = await runAndCheck({ hosts: () => answer(200, JSON.stringify(ownHosts), offset) });
    expect(result('hosts')).toMatchObject({
      status: 'warning',
      reason: 'clock-off',
      disproves: ['clock'],
      detail: { clockSeconds },
    });
    expect(result('token').status).toBe('passed');
  });

  it('the clock of whatever else answers tells nothing', async () => {
    const { result } = await runAndCheck({ hosts: () => answer(200, '<html/>', 3600) });
    expect(result('hosts')).toMatchObject({ reason: 'unreadable-answer', disproves: [] });
  });

  it('no date header: the difference is unknown', async () => {
    const { result } = await runAndCheck({ hosts: () => new Response(JSON.stringify(ownHosts)) });
    expect(result('hosts')).toMatchObject({ status: 'passed', detail: { clockSeconds: null } });
  });
});

// Tests what the API answers once nobody is refused: discovery, tokeninfo, serverTime, and the rules of HTTP.

import { describe, expect, it } from 'vitest';

import { handleApi } from './index';
import { credentialsOf, get, signedGet } from './test-signer';
import { setting } from './test-world';

const INFO = 'https://1234567-sb1.restlets.api.netsuite.com/rest/tokeninfo';
const TIME = 'https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/system/v1/serverTime';
const URLS = 'https://rest.netsuite.com/rest/datacenterurls';

describe('accepted calls', () => {
  it('tokeninfo names account, role and user', async () => {
    const set = setting();
    const answer = await handleApi(set.world, signedGet(INFO, credentialsOf(set)));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      companyId: '1234567_SB1',
      companyName: 'Example & Sons',
      roleId: 1050,
      roleName: 'Connector',
      userId: 42,
    });
    expect(set.account.loginAudit).toMatchObject([
      {
        user: 'Ina Integration',
        role: 'Connector',
        status: 'Success',
        detail: '',
        channel: 'restlet',
        tokenName: 'Warehouse token',
        applicationName: 'Warehouse link',
      },
    ]);
  });

  it('takes query parameters with reserved characters', async () => {
    const set = setting();
    const url = `${INFO}?q=O%27Brien%20(A%2BB)!*&a=1&a=0&empty=`;
    expect((await handleApi(set.world, signedGet(url, credentialsOf(set)))).status).toBe(200);
  });

  it.each([300, -300])('allows a clock that is %i seconds off', async (seconds) => {
    const set = setting();
    // One second of slack towards the server's clock, which may tick between signing and checking.
    const timestamp = Math.floor(Date.now() / 1000) + (seconds < 0 ? seconds + 1 : seconds);
    const request = signedGet(INFO, credentialsOf(set), { oauth_timestamp: String(timestamp) });
    expect((await handleApi(set.world, request)).status).toBe(200);
  });

  it('User Access Tokens and the Administrator role may log in as well', async () => {
    const set = setting();
    set.role.permissions = [{ key: 'ADMI_MANAGE_OWN_OAUTH_TOKENS', level: 4 }];
    expect((await handleApi(set.world, signedGet(INFO, credentialsOf(set)))).status).toBe(200);
    Object.assign(set.role, { id: 3, standard: true, permissions: [] });
    set.token.roleId = 3;
    set.user.roleIds = [3];
    expect((await handleApi(set.world, signedGet(TIME, credentialsOf(set)))).status).toBe(200);
  });

  it('serverTime follows the clock of the world', async () => {
    const set = setting();
    set.world.clockOffset = -3_600_000;
    const answer = await handleApi(set.world, signedGet(TIME, credentialsOf(set)));
    const { serverTime } = JSON.parse(answer.body) as { serverTime: string };
    expect(Math.abs(Date.parse(serverTime) + 3_600_000 - Date.now())).toBeLessThan(5000);
    expect(set.account.loginAudit.at(-1)?.channel).toBe('rest');
  });

  it('serverTime needs the feature, then the permission', async () => {
    const set = setting();
    set.role.permissions = set.role.permissions.filter(({ key }) => key !== 'ADMI_RESTWEBSERVICES');
    const denied = await handleApi(set.world, signedGet(TIME, credentialsOf(set)));
    expect([denied.status, denied.body]).toEqual([400, expect.stringContaining('"USER_ERROR"')]);
    set.account.features.delete('restwebservices');
    const off = await handleApi(set.world, signedGet(TIME, credentialsOf(set)));
    expect([off.status, off.body]).toEqual([403, expect.stringContaining('"INSUFFICIENT_PERMISSION"')]);
  });
});

describe('discovery', () => {
  it('knows the printed account id only', async () => {
    const { world } = setting();
    const known = await handleApi(world, get(`${URLS}?account=1234567_SB1`));
    expect(JSON.parse(known.body)).toEqual({
      restDomain: 'https://1234567-sb1.restlets.api.netsuite.com',
      webservicesDomain: 'https://1234567-sb1.suitetalk.api.netsuite.com',
      systemDomain: 'https://1234567-sb1.app.netsuite.com',
    });
    for (const id of ['1234567-sb1', '999']) {
      const other = await handleApi(world, get(`${URLS}?account=${id}&c=${id}`));
      expect(other.status).toBe(200);
      expect(JSON.parse(other.body)).toMatchObject({ systemDomain: 'https://system.netsuite.com' });
    }
    expect((await handleApi(world, get(URLS))).status).toBe(400);
  });

  it('dates its answers by the clock of the world', async () => {
    const { world } = setting();
    world.clockOffset = 600_000;
    const answer = await handleApi(world, get(`${URLS}?account=x`));
    const date = Date.parse(answer.headers['date'] ?? '');
    expect(Math.abs(date - 600_000 - Date.now())).toBeLessThan(5000);
  });
});

describe('HTTP', () => {
  it.each([
    INFO,
    TIME,
    URLS,
    'https://1234567-sb1.suitetalk.api.netsuite.com/services/NetSuitePort_2025_2',
    'https://1234567-sb1.restlets.api.netsuite.com/rest/issuetoken',
  ])('answers OPTIONS with 405 and without CORS: %s', async (url) => {
    const set = setting();
    const answer = await handleApi(set.world, { ...get(url, { origin: 'null' }), method: 'OPTIONS' });
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.headers['date']).toBeDefined();
  });

  it.each([
    ['POST', 'https://1234567-sb1.restlets.api.netsuite.com/rest/issuetoken', 404],
    ['GET', 'https://1234567-sb1.restlets.api.netsuite.com/rest/revoketoken', 404],
    ['POST', INFO, 405],
    ['GET', 'https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/salesOrder', 404],
    ['GET', 'https://rest.netsuite.com/rest/roles', 404],
    ['GET', 'https://elsewhere.netsuite.com/', 404],
  ])('%s %s: %i', async (method, url, status) => {
    const set = setting();
    expect((await handleApi(set.world, { ...get(url), method })).status).toBe(status);
    expect(set.account.loginAudit).toEqual([]);
  });
});

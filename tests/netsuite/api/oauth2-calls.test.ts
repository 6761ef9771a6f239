// Tests what calls with an access token reach: RESTlets, records, their types, the server's time and SuiteQL.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { HttpAnswer } from '../http';
import { startNetSuite } from '../server';
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
  tokenRequest,
  type OauthSetting,
  type Pair,
} from './test-assertion';
import { credentialsOf, get, signedGet } from './test-signer';

const REST = 'https://1234567-sb1.suitetalk.api.netsuite.com/services/rest';
const TIME = `${REST}/system/v1/serverTime`;
const CATALOG = `${REST}/record/v1/metadata-catalog`;
const QUERY = `${REST}/query/v1/suiteql`;
const RESTLET = 'https://1234567-sb1.restlets.api.netsuite.com/app/site/hosting/restlet.nl';
const OWN = `${RESTLET}?script=31&deploy=1`;

let pair: Pair;
let set: OauthSetting;

beforeAll(async () => {
  pair = await newPair();
});
beforeEach(() => {
  set = oauthSetting(pair);
});

describe('an access token', () => {
  it.each([
    [TIME, 'rest'],
    [OWN, 'restlet'],
  ])('opens %s', async (url, channel) => {
    expect((await call(set, url)).status).toBe(200);
    expect(set.account.loginAudit.at(-1)).toMatchObject({
      user: 'Ina Integration',
      role: 'Connector',
      status: 'Success',
      channel,
      tokenName: '',
      applicationName: 'Warehouse link',
    });
  });

  it('is taken in any case of the word Bearer, and in every form that it has', async () => {
    const token = await newToken(set);
    const answer = await handleApi(set.world, get(TIME, { authorization: `bearer ${token}` }));
    expect(answer.status).toBe(200);
    play(set, { tokenAlgorithm: 'PS256', tokenSubject: 'five parts' });
    expect((await call(set, TIME)).status).toBe(200);
  });
});

describe('REST web services', () => {
  it('need their feature', async () => {
    const answer = await call(set, TIME, () => set.account.features.delete('restwebservices'));
    expect(outcomeOf(answer)).toBe('403 INSUFFICIENT_PERMISSION');
    expect(answer.body).toContain("'REST Web Services' feature");
  });

  it.each([
    ['salesOrder', 'TRAN_SALESORD'],
    ['itemFulfillment', 'TRAN_ITEMSHIP'],
    ['purchaseOrder', 'TRAN_PURCHORD'],
    ['location', 'LIST_LOCATION'],
  ])('answer an impossible id of %s by its permission', async (type, permission) => {
    const url = `${REST}/record/v1/${type}/999999999`;
    expect(outcomeOf(await call(set, url))).toBe('404 NONEXISTENT_ID');
    takePermission(set, permission);
    expect(outcomeOf(await call(set, url))).toBe('403 INSUFFICIENT_PERMISSION');
  });

  it('give a location, and know no other types', async () => {
    const answer = await call(set, `${REST}/record/v1/location/12`);
    expect(JSON.parse(answer.body)).toEqual({ id: '12', name: 'Dock <A>', isInactive: false });
    expect(outcomeOf(await call(set, `${REST}/record/v1/invented/1`))).toBe('404 NONEXISTENT_ID');
    set.account.features.delete('locations');
    const off = await call(set, `${REST}/record/v1/location/12`);
    expect(off.body).toContain("'Locations' feature");
  });

  it('list the types that the role may see', async () => {
    takePermission(set, 'LIST_LOCATION');
    const { items } = JSON.parse((await call(set, CATALOG)).body) as { items: { name: string }[] };
    expect(items.map(({ name }) => name)).toEqual(['salesOrder', 'itemFulfillment', 'purchaseOrder']);
  });

  it('take signed requests to the same records', async () => {
    const url = `${REST}/record/v1/salesOrder/1`;
    const answer = await handleApi(set.world, signedGet(url, credentialsOf(set)));
    expect(outcomeOf(answer)).toBe('404 NONEXISTENT_ID');
    expect(set.account.loginAudit.at(-1)?.tokenName).toBe('Warehouse token');
  });
});

describe('SuiteQL', () => {
  const query = async (
    headers: Record<string, string> = { prefer: 'transient', 'content-type': 'application/json' },
    body = '{"q":"SELECT 1 FROM dual"}',
  ): Promise<HttpAnswer> => {
    const request = bearer(QUERY, await newToken(set), headers);
    return handleApi(set.world, { ...request, method: 'POST', body });
  };

  it('needs its header and a query', async () => {
    expect((await query()).status).toBe(200);
    expect(outcomeOf(await query({}))).toBe('400 INVALID_HEADER');
    expect(outcomeOf(await query(undefined, '{"query":"SELECT 1"}'))).toBe('400 INVALID_CONTENT');
    expect(outcomeOf(await query(undefined, 'SELECT 1'))).toBe('400 INVALID_CONTENT');
    expect((await call(set, QUERY)).status).toBe(405);
  });

  it('finds the tables that the role can see, and reads nothing but one SELECT', async () => {
    const ask = (q: string) => query(undefined, JSON.stringify({ q }));
    const vendors = 'SELECT id FROM vendor WHERE id = 0';
    expect(outcomeOf(await ask(vendors))).toBe('400 INVALID_PARAMETER');
    expect(outcomeOf(await ask('SELECT id FROM nowhere'))).toBe('400 INVALID_PARAMETER');
    expect(outcomeOf(await ask('DELETE FROM vendor'))).toBe('400 INVALID_PARAMETER');
    expect(outcomeOf(await ask('SELECT id FROM transaction; SELECT 1 FROM dual'))).toBe(
      '400 INVALID_PARAMETER',
    );
    set.role.permissions.push({ key: 'LIST_VENDOR', level: 1 });
    const answer = await ask(vendors);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { items: [], count: 0 }]);
  });

  it('needs SuiteAnalytics Workbook, feature and permission', async () => {
    takePermission(set, 'REPO_ANALYTICS');
    expect(outcomeOf(await query())).toBe('400 USER_ERROR');
    set.account.workbook = false;
    expect(outcomeOf(await query())).toBe('403 INSUFFICIENT_PERMISSION');
  });
});

describe('a RESTlet', () => {
  it.each([
    ['400 SSS_MISSING_REQD_ARGUMENT', `${RESTLET}?script=31`, () => undefined],
    ['404 SSS_INVALID_SCRIPTLET_ID', `${RESTLET}?script=31&deploy=2`, () => undefined],
    ['403 INSUFFICIENT_PERMISSION', OWN, () => (set.account.restlets[0]!.roleIds = [3])],
    ['403 FEATURE_DISABLED', OWN, () => set.account.features.delete('serversidescripting')],
  ])('%s', async (said, url, change) => {
    expect(outcomeOf(await call(set, url, change))).toBe(said);
  });

  it('says its errors in two lines where the account does', async () => {
    set.account.variants = { ...set.account.variants, restletErrors: 'text' };
    const { status, body } = await call(set, `${RESTLET}?script=31&deploy=2`);
    expect(status).toBe(404);
    expect(body).toMatch(/^error code: SSS_INVALID_SCRIPTLET_ID\nerror message: That Suitelet/);
  });

  it('hands on what the script ends with', async () => {
    const answer = await call(set, OWN, () => {
      set.account.restlets[0]!.error = { code: 'ACME_NO_ORDER', message: 'order is missing' };
    });
    expect(outcomeOf(answer)).toBe('400 ACME_NO_ORDER');
  });

  it('takes signed requests too, and nobody without a login', async () => {
    expect((await handleApi(set.world, signedGet(OWN, credentialsOf(set)))).status).toBe(200);
    expect(outcomeOf(await handleApi(set.world, get(OWN)))).toBe('401 INVALID_LOGIN_ATTEMPT');
  });

  it('is not tokeninfo, which takes signed requests only', async () => {
    const answer = await call(set, 'https://1234567-sb1.restlets.api.netsuite.com/rest/tokeninfo');
    expect([answer.status, set.account.loginAudit.at(-1)?.detail]).toEqual([401, 'parameter_rejected']);
  });
});

it('comes through the server as other requests do, and is seen', async () => {
  const netsuite = await startNetSuite({ world: set.world });
  const { url, body, headers } = tokenRequest(signParts(partsOf(set)));
  const answer = await netsuite.fetch(url, { method: 'POST', headers, body });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const time = await netsuite.fetch(TIME, { headers: { authorization: `Bearer ${token}` } });
  await netsuite.close();
  expect(time.status).toBe(200);
  expect(set.world.seen.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['POST', '/services/rest/auth/oauth2/v1/token', 200],
    ['GET', '/services/rest/system/v1/serverTime', 200],
  ]);
});

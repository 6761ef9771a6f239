// Tests the request around an assertion: one form, each parameter once, and no second way to say who the client is.

import { beforeAll, expect, it } from 'vitest';

import type { HttpRequest } from '../http';
import { handleApi } from './index';
import {
  newPair,
  oauthSetting,
  partsOf,
  refusal,
  refusalOf,
  signParts,
  tokenRequest,
  tokenUrl,
  type OauthSetting,
  type Pair,
} from './test-assertion';

let pair: Pair;

beforeAll(async () => {
  pair = await newPair();
});

function goodRequest(set: OauthSetting): HttpRequest {
  return tokenRequest(signParts(partsOf(set)));
}

type Change = (request: HttpRequest) => HttpRequest;

const headers =
  (changed: Record<string, string>): Change =>
  (request) => ({ ...request, headers: { ...request.headers, ...changed } });

const addition =
  (text: string): Change =>
  (request) => ({ ...request, body: `${request.body}&${text}` });

/** Null takes the parameter out. */
const parameter =
  (name: string, value: string | null): Change =>
  (request) => {
    const form = new URLSearchParams(request.body);
    if (value === null) form.delete(name);
    else form.set(name, value);
    return { ...request, body: form.toString() };
  };

const basic = `Basic ${Buffer.from('a:b').toString('base64')}`;

const malformed: Record<string, Change> = {
  JSON: headers({ 'content-type': 'application/json' }),
  'no content type': headers({ 'content-type': '' }),
  'in the query': (request) => ({ ...request, url: new URL(`${tokenUrl}?${request.body}`) }),
  'secret as Basic': headers({ authorization: basic }),
  'client id': parameter('client_id', 'a'),
  'client secret': parameter('client_secret', 'a'),
  'grant twice': addition('grant_type=client_credentials'),
  'assertion twice': addition('client_assertion=a'),
  'unknown parameter twice': addition('a=1&a=1'),
  'badly escaped': addition('a=%ZZ'),
  'another assertion type': parameter('client_assertion_type', 'jwt-bearer'),
};

it.each(Object.entries(malformed))('%s', async (_name, change) => {
  const set = oauthSetting(pair);
  const answer = await handleApi(set.world, change(goodRequest(set)));
  expect(refusalOf(set, answer)).toEqual(refusal(set, '400 invalid_request', 'InvalidRequest'));
});

it.each(['grant_type', 'client_assertion', 'client_assertion_type'])('without %s', async (name) => {
  for (const value of [null, '']) {
    const set = oauthSetting(pair);
    const answer = await handleApi(set.world, parameter(name, value)(goodRequest(set)));
    expect(refusalOf(set, answer)).toEqual(refusal(set, '400 invalid_request', 'MissingRequiredParameter'));
  }
});

it('with another grant', async () => {
  const set = oauthSetting(pair);
  const answer = await handleApi(set.world, parameter('grant_type', 'password')(goodRequest(set)));
  expect(refusalOf(set, answer)).toEqual(refusal(set, '400 unsupported_grant_type', 'InvalidGrantType'));
});

it('may hold a scope, which is not read', async () => {
  const set = oauthSetting(pair);
  const answer = await handleApi(set.world, parameter('scope', 'mcp')(goodRequest(set)));
  expect(answer.status).toBe(200);
});

it('is a POST to a known account', async () => {
  const set = oauthSetting(pair);
  for (const method of ['GET', 'OPTIONS']) {
    const answer = await handleApi(set.world, { ...goodRequest(set), method });
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
  }
  const url = new URL(tokenUrl.replace('1234567-sb1', '7654321'));
  expect((await handleApi(set.world, { ...goodRequest(set), url })).status).toBe(404);
  expect(set.account.loginAudit).toEqual([]);
});

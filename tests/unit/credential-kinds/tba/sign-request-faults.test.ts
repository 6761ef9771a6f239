// The faults of `oauth-1.0a` one by one: what the library alone gets wrong and our adapter gets right.

import OAuth from 'oauth-1.0a';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  baseString,
  createNonce,
  signPassport,
  signRequest,
} from '@/utils/credential-kinds/tba/sign-request';
import { bare, parametersOf, plain } from './reference';
import { inputsA } from './vectors';

describe('what the library alone gets wrong', () => {
  const library = new OAuth({
    consumer: { key: 'k', secret: 's' },
    signature_method: 'HMAC-SHA256',
    hash_function: () => '',
  });
  const fixed = () => ({
    oauth_consumer_key: 'k',
    oauth_token: 't',
    oauth_nonce: 'n',
    oauth_timestamp: 1,
    oauth_signature_method: 'HMAC-SHA256',
    oauth_version: '1.0',
  });
  const alone = (url: string, data: unknown = {}, method = 'GET') =>
    library.getBaseString({ method, url, data }, fixed());
  const ours = (url: string) => baseString({ ...plain, url });

  afterEach(() => vi.restoreAllMocks());

  it('a name that was encoded already', () => {
    expect(parametersOf(alone(`${bare}?c%40=1`))).toContain('c%2540=1');
    expect(parametersOf(ours(`${bare}?c%40=1`))).toContain('c%40=1');
  });

  it('a raw `=` in a value', () => {
    expect(parametersOf(alone(`${bare}?zq=a=b`))).toMatch(/zq=a$/);
    expect(parametersOf(ours(`${bare}?zq=a=b`))).toMatch(/zq=a%3Db$/);
  });

  it('a `+` for a blank', () => {
    expect(parametersOf(alone(`${bare}?zq=a+b`))).toMatch(/zq=a%2Bb$/);
    expect(parametersOf(ours(`${bare}?zq=a+b`))).toMatch(/zq=a%20b$/);
  });

  it('a fragment', () => {
    expect(parametersOf(alone(`${bare}?zq=a#top`))).toMatch(/zq=a%23top$/);
    expect(parametersOf(ours(`${bare}?zq=a#top`))).toMatch(/zq=a$/);
    expect(alone(`${bare}#top`)).toContain('%23top');
    expect(ours(`${bare}#top`)).not.toContain('top');
  });

  it('a `?` in a value, a name of Object.prototype, a broken escape', () => {
    expect(parametersOf(alone(`${bare}?zq=a?b`))).toMatch(/zq=a$/);
    expect(parametersOf(ours(`${bare}?zq=a?b`))).toMatch(/zq=a%3Fb$/);
    expect(() => alone(`${bare}?constructor=1`)).not.toThrow();
    expect(parametersOf(alone(`${bare}?constructor=1`))).toContain('native');
    expect(parametersOf(ours(`${bare}?constructor=1`))).toMatch(/^constructor=1&/);
    expect(() => alone(`${bare}?a=100%`)).toThrow(URIError);
    expect(parametersOf(ours(`${bare}?a=100%`))).toMatch(/^a=100%25&/);
  });

  it('an empty first value of a repeated name', () => {
    expect(parametersOf(alone(`${bare}?a=&a=1`))).not.toContain('a=&a=1');
    expect(parametersOf(ours(`${bare}?a=&a=1`))).toMatch(/^a=&a=1&/);
  });

  it('its nonce comes from Math.random; ours does not', () => {
    const random = vi.spyOn(Math, 'random');
    library.getNonce();
    expect(random).toHaveBeenCalled();
    random.mockClear();
    const nonce = createNonce();
    signRequest({ method: 'GET', url: bare, realm: '123456', ...inputsA, nonce });
    signPassport({ account: '123456', ...inputsA, nonce });
    expect(random).not.toHaveBeenCalled();
  });

  it('it writes into what it is given; ours leaves frozen input alone', () => {
    const request: OAuth.RequestOptions = { method: 'GET', url: `${bare}?a=1` };
    library.authorize(request, { key: 't', secret: 's' });
    expect(Object.keys(request)).toContain('data');
    const frozen = Object.freeze({ method: 'GET', url: `${bare}?a=1`, realm: '123456', ...inputsA });
    const copy = { ...frozen };
    signRequest(frozen);
    expect(frozen).toEqual(copy);
  });
});

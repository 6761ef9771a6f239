// Holds the verifier against published signatures: Oracle's, the RFC's and those of independent programs.

import { describe, expect, it } from 'vitest';

import { baseString, encode, passportBaseString, readPairs, sameSignature, signature } from './rfc5849';
import type { Pair } from './rfc5849';

interface Inputs {
  consumerKey: string;
  consumerSecret: string;
  token: string;
  tokenSecret: string;
  nonce: string;
  timestamp: string;
}

// OH:section_1534941088
const A: Inputs = {
  consumerKey: 'ef40afdd8abaac111b13825dd5e5e2ddddb44f86d5a0dd6dcf38c20aae6b67e4',
  consumerSecret: 'd26ad321a4b2f23b0741c8d38392ce01c3e23e109df6c96eac6d099e9ab9e8b5',
  token: '2b0ce516420110bcbd36b69e99196d1b7f6de3c6234c5afb799b73d87569f5cc',
  tokenSecret: 'c29a677df7d5439a458c063654187e3d678d73aca8e3c9d8bea1478a3eb0d295',
  nonce: 'fjaLirsIcCGVZWzBX0pg',
  timestamp: '1508242306',
};
// OH:section_4395625838
const B: Inputs = {
  consumerKey: '71cc02b731f05895561ef0862d71553a3ac99498a947c3b7beaf4a1e4a29f7c4',
  consumerSecret: '7278da58caf07f5c336301a601203d10a58e948efa280f0618e25fcee1ef2abd',
  token: '89e08d9767c5ac85b374415725567d05b54ecf0960ad2470894a52f741020d82',
  tokenSecret: '060cd9ab3ffbbe1e3d3918e90165ffd37ab12acc76b4691046e2d29c7d7674c2',
  nonce: '6obMKq0tmY8ylVOdEkA1',
  timestamp: '1439829974',
};
// LedgerSync/ledger_sync, documentation
const LEDGER: Inputs = {
  consumerKey: 'CONSUMER_KEY_VALUE',
  consumerSecret: 'CONSUMER_SECRET_VALUE',
  token: 'TOKEN_ID_VALUE',
  tokenSecret: 'TOKEN_SECRET_VALUE',
  nonce: 'asdfasdf',
  timestamp: '1234567890',
};
// RFC 5849 1.2
const PHOTOS: Inputs = {
  consumerKey: 'dpf43f3p2l4k3l03',
  consumerSecret: 'kd94hf93k423kf44',
  token: 'nnch734d00sl2jdk',
  tokenSecret: 'pfkkdhi9sl3r4s00',
  nonce: 'chapoH',
  timestamp: '137131202',
};
// RFC 5849 3.4.1.1
const NORMALISE: Inputs = {
  consumerKey: '9djdj82h48djs9d2',
  consumerSecret: 'j49sk3j29djd',
  token: 'kkk9d7dh3k39sjv7',
  tokenSecret: 'dh893hdasih9',
  nonce: '7d8f3e4a',
  timestamp: '137131201',
};

function soapBase(account: string, of: Inputs): string {
  return passportBaseString(account, of.consumerKey, of.token, of.nonce, of.timestamp);
}

function headerBase(method: string, url: string, of: Inputs, algorithm = 'HMAC-SHA256', form = ''): string {
  const target = new URL(url);
  const pairs: Pair[] = [
    ...(readPairs(target.search.slice(1)) ?? []),
    ...(readPairs(form) ?? []),
    ['oauth_consumer_key', of.consumerKey],
    ['oauth_token', of.token],
    ['oauth_nonce', of.nonce],
    ['oauth_timestamp', of.timestamp],
    ['oauth_signature_method', algorithm],
  ];
  if (algorithm === 'HMAC-SHA256') pairs.push(['oauth_version', '1.0']);
  return baseString(method, target, pairs);
}

const sign = (base: string, of: Inputs): string => signature(base, of.consumerSecret, of.tokenSecret);

describe('TokenPassport vectors', () => {
  it.each([
    [1, '123456', A, 'tIcC5zyKUmycB5Ml/cNxOHDusw03Y5KPQiXVNUHHp4U='],
    [5, '123456_SB1', A, 'UHKKNZLnz//9mGAV0aPWT+FYHDLZsLgS5RBCox9RhL0='],
    [6, 'TSTDRV123456', A, 'n/iXF5UA+IFQ/3lI3YCfz5q18mb2lSV0JdzOEvaFYMs='],
    [14, '1234567', B, 'FCghIZqXNetuZY8ILWOFH0ucdfzQOmAuL+q+kF21zPs='],
  ])('%i: account %s', (_number, account, inputs, expected) => {
    expect(sign(soapBase(account, inputs), inputs)).toBe(expected);
  });

  it('1: base string', () => {
    expect(soapBase('123456', A)).toBe(`123456&${A.consumerKey}&${A.token}&fjaLirsIcCGVZWzBX0pg&1508242306`);
  });
});

describe('OAuth header vectors', () => {
  const talk = 'https://123456.suitetalk.api.netsuite.com/services/rest';
  const restlet =
    '/app/site/hosting/restlet.nl?script=6&deploy=1&customParam=someValue&testParam=someOtherValue';
  const sb1 = '123456-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/salesOrder';
  it.each([
    [2, 'GET', `${talk}/record/v1/employee/40`, 'B5OIWznZ2YP0OB7VrJrGkYsTh+8H+5T9Hag+o92q0zY='],
    [
      3,
      'POST',
      `https://123456.restlets.api.netsuite.com${restlet}`,
      '+KK4SKNgz4ZiILGLwOMtfYlgcXSy1eis8ldE9X90azQ=',
    ],
    [4, 'POST', `https://rest.netsuite.com${restlet}`, '7mpNx1RdQn4VLSyeEwCK7jFBjGQ0blzwDSMU9Kg5Rmg='],
    [
      7,
      'GET',
      'https://123456.restlets.api.netsuite.com/rest/tokeninfo',
      'Q6pqNQzd11ol6AyIBaOWJ36lr2vHKWpHvoX04wt+yp0=',
    ],
    [
      8,
      'GET',
      'https://123456-sb1.restlets.api.netsuite.com/rest/tokeninfo',
      'Z8GTPxynh+3q4Wt6va6ElvVmMQS6NHxWia2WwJ1dITU=',
    ],
    [9, 'GET', `${talk}/system/v1/serverTime`, 'YTaz6hMBAYkCt4T9KmT0dMJhH/on3E/SegIxdnSVlG4='],
    [
      10,
      'GET',
      `https://${sb1}?limit=1&q=tranId%20IS%20%22SO%201%22`,
      'i+4GKO4Q7sLty6712RnV4khTr2tH1wJgxu0zO7CaWow=',
    ],
    [
      11,
      'GET',
      `${talk}/record/v1/customer?limit=5&offset=0`,
      'mxtPoc5RvvI04ffdOc+ygqsF3oNfO95e/J+AOmfJBNk=',
    ],
    [
      12,
      'GET',
      `${talk}/record/v1/customer?q=companyName%20IS%20%22O%27Brien%20(A%2BB)!*%22`,
      'l092odGP9GlthIXM9X+eRa9/nP6O844FI3Ir4MfrUwg=',
    ],
    [13, 'POST', `${talk}/query/v1/suiteql`, 'Mnz34BntD5jdvNgfxbj9bhikpkUHoJ/mtp5v7RXIkCs='],
  ])('%i: %s %s', (_number, method, url, expected) => {
    expect(sign(headerBase(method, url, A), A)).toBe(expected);
  });

  it('10: base string', () => {
    expect(headerBase('GET', `https://${sb1}?limit=1&q=tranId%20IS%20%22SO%201%22`, A)).toBe(
      'GET&https%3A%2F%2F123456-sb1.suitetalk.api.netsuite.com%2Fservices%2Frest%2Frecord%2Fv1%2FsalesOrder' +
        `&limit%3D1%26oauth_consumer_key%3D${A.consumerKey}%26oauth_nonce%3DfjaLirsIcCGVZWzBX0pg` +
        '%26oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D1508242306' +
        `%26oauth_token%3D${A.token}%26oauth_version%3D1.0%26q%3DtranId%2520IS%2520%2522SO%25201%2522`,
    );
  });

  it('15: LedgerSync', () => {
    const path = '/services/rest/record/v1/customer/123?expandSubResources=true';
    const base = headerBase('GET', `https://9876543-sb1.suitetalk.api.netsuite.com${path}`, LEDGER);
    expect(sign(base, LEDGER)).toBe('cId0B3hP0sFVQw/gjQ/P6YiOSx76u0WfyO8umOlq3gg=');
  });
});

describe('RFC 5849 vectors', () => {
  it('16: photos', () => {
    const url = 'http://photos.example.net/photos?file=vacation.jpg&size=original';
    const base = headerBase('GET', url, PHOTOS, 'HMAC-SHA1');
    const value = signature(base, PHOTOS.consumerSecret, PHOTOS.tokenSecret, 'sha1');
    expect(value).toBe('MdpQcU8iPSUjWoN/UDMsK2sui9I=');
  });

  it('17: repeated names, empty values and a form body (the signature of the erratum)', () => {
    const url = 'http://EXAMPLE.com:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b';
    const base = headerBase('POST', url, NORMALISE, 'HMAC-SHA1', 'c2&a3=2+q');
    expect(base).toBe(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D' +
        '%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a' +
        '%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
    const value = signature(base, NORMALISE.consumerSecret, NORMALISE.tokenSecret, 'sha1');
    expect(value).toBe('r6/TJjbCOr97/+UU0NsvSne7s5g=');
  });
});

describe('parts', () => {
  it('encodes every byte but the unreserved ones', () => {
    expect(encode("-._~ !*'()+é%")).toBe('-._~%20%21%2A%27%28%29%2B%C3%A9%25');
  });

  it('sorts by the encoded form', () => {
    // Decoded, `é` stands behind `z`; encoded, `%C3%A9` stands before it.
    const url = new URL('https://x.example/');
    const pairs: Pair[] = [
      ['é', '1'],
      ['z', '2'],
      ['a', 'é'],
      ['a', 'z'],
    ];
    expect(decodeURIComponent(baseString('get', url, pairs).split('&')[2] ?? '')).toBe(
      '%C3%A9=1&a=%C3%A9&a=z&z=2',
    );
  });

  it('keeps a port that is not the default', () => {
    const base = baseString('GET', new URL('https://x.example:8443/p'), []);
    expect(base).toBe('GET&https%3A%2F%2Fx.example%3A8443%2Fp&');
  });

  it('compares signatures of any length', () => {
    expect(sameSignature('abc=', 'abc=')).toBe(true);
    expect(sameSignature('abc=', 'abc')).toBe(false);
    expect(sameSignature('', 'abc')).toBe(false);
  });
});

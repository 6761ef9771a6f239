// Signing: the vectors, the header, and the rules of RFC 5849.

import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  baseString,
  createNonce,
  percentEncode,
  signPassport,
  signRequest,
} from '@/utils/credential-kinds/tba/sign-request';
import {
  bare,
  parameter,
  parametersOf,
  plain,
  protocolOf,
  referenceSignature,
  signatureFor,
} from './reference';
import { headerVectors, inputsA, inputsRfc12, inputsRfc34, passportVectors, type Inputs } from './vectors';

/** The base string of the RFC's examples, which have another method and no version, and the signature of it. */
function signedWithSha1(method: string, url: string, { credentials, nonce, timestamp }: Inputs) {
  const text = baseString({
    method,
    url,
    protocol: {
      oauth_consumer_key: credentials.consumerKey.reveal(),
      oauth_token: credentials.tokenId.reveal(),
      oauth_nonce: nonce,
      oauth_timestamp: timestamp,
      oauth_signature_method: 'HMAC-SHA1',
    },
  });
  const key = `${credentials.consumerSecret.reveal()}&${credentials.tokenSecret.reveal()}`;
  return { text, signature: createHmac('sha1', key).update(text).digest('base64') };
}

describe('the vectors', () => {
  it.each(passportVectors)('%i: passport of %s', (_, account, signature, inputs) => {
    expect(signPassport({ account, ...inputs })).toEqual({
      account,
      consumerKey: inputs.credentials.consumerKey.reveal(),
      token: inputs.credentials.tokenId.reveal(),
      nonce: inputs.nonce,
      timestamp: inputs.timestamp,
      algorithm: 'HMAC-SHA256',
      signature,
    });
  });

  it.each(headerVectors)('%i: %s %s', (_, method, url, realm, signature, inputs) => {
    const { authorization } = signRequest({ method, url, realm, ...inputs });
    expect(parameter(authorization, 'oauth_signature')).toBe(signature);
    expect(parameter(authorization, 'realm')).toBe(realm);
  });

  it('10: base string', () => {
    const [, method, url] = headerVectors[6];
    const { credentials, nonce, timestamp } = inputsA;
    const consumerKey = credentials.consumerKey.reveal();
    const tokenId = credentials.tokenId.reveal();
    expect(baseString({ method, url, protocol: protocolOf(inputsA) })).toBe(
      'GET&https%3A%2F%2F123456-sb1.suitetalk.api.netsuite.com%2Fservices%2Frest%2Frecord%2Fv1%2FsalesOrder&' +
        `limit%3D1%26oauth_consumer_key%3D${consumerKey}%26oauth_nonce%3D${nonce}` +
        `%26oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D${timestamp}%26oauth_token%3D${tokenId}` +
        '%26oauth_version%3D1.0%26q%3DtranId%2520IS%2520%2522SO%25201%2522',
    );
  });

  it('16: RFC 5849, 1.2, with HMAC-SHA1', () => {
    const url = 'http://photos.example.net/photos?file=vacation.jpg&size=original';
    const { text, signature } = signedWithSha1('GET', url, inputsRfc12);
    expect(signature).toBe('MdpQcU8iPSUjWoN/UDMsK2sui9I=');
    expect(text).not.toContain('oauth_version');
  });

  it('17: RFC 5849, 3.4.1.1, with HMAC-SHA1 and its form body as more of the query; the signature printed there is a known erratum', () => {
    const url = 'http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b&c2&a3=2+q';
    const { text, signature } = signedWithSha1('POST', url, inputsRfc34);
    expect(text).toBe(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26' +
        'c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26' +
        'oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
    expect(signature).toBe('r6/TJjbCOr97/+UU0NsvSne7s5g=');
  });
});

describe('the header', () => {
  it('carries each parameter once, the signature encoded, nothing of the query, and no secret', () => {
    const { authorization } = signRequest({
      method: 'GET',
      url: 'https://123456.restlets.api.netsuite.com/rest/tokeninfo?a=1',
      realm: '123456',
      ...inputsA,
    });
    const names = [...authorization.matchAll(/([a-z_]+)="/g)].map((match) => match[1]);
    expect(names.sort()).toEqual(
      ['consumer_key', 'nonce', 'signature', 'signature_method', 'timestamp', 'token', 'version']
        .map((name) => `oauth_${name}`)
        .concat('realm'),
    );
    expect(authorization).toMatch(/^OAuth realm="123456", /);
    expect(authorization).not.toMatch(/[+\r\n]/);
    expect(authorization).not.toContain(inputsA.credentials.consumerSecret.reveal());
    expect(authorization).not.toContain(inputsA.credentials.tokenSecret.reveal());
  });

  it('carries the nonce and the time that it was given', () => {
    const input = { method: 'GET', url: bare, realm: '123456', ...inputsA, nonce: createNonce() };
    const { authorization } = signRequest(input);
    expect(parameter(authorization, 'oauth_nonce')).toBe(input.nonce);
    expect(parameter(authorization, 'oauth_timestamp')).toBe(String(inputsA.timestamp));
  });

  it.each(['1", oauth_token="x', 'a\r\nb', '', '12 34'])('refuses the realm %j', (realm) => {
    expect(() => signRequest({ method: 'GET', url: bare, realm, ...inputsA })).toThrow(TypeError);
  });
});

describe('the rules of RFC 5849', () => {
  it.each([
    ['scheme and host in lower case', 'HTTPS://EXAMPLE.com/A', 'https://example.com/A'],
    ['default port dropped', 'https://example.com:443/a', 'https://example.com/a'],
    ['other port kept', 'https://example.com:8443/a', 'https://example.com:8443/a'],
    ['empty path', 'https://example.com?a=1', 'https://example.com/'],
    ['fragment dropped', 'https://example.com/a#b?c=d', 'https://example.com/a'],
    ['path as it is sent', 'https://example.com/a%20b/%2F', 'https://example.com/a%20b/%2F'],
    ['no name and password', 'https://me:you@example.com/a', 'https://example.com/a'],
  ])('base string address: %s', (_, url, address) => {
    expect(baseString({ ...plain, url }).split('&')[1]).toBe(percentEncode(address));
  });

  it('writes the method in upper case', () => {
    expect(baseString({ ...plain, method: 'post', url: bare })).toMatch(/^POST&/);
  });

  it('sorts by encoded name, then by encoded value', () => {
    // `é` (%C3) goes before `a`, though decoded it would come last; `~` is not encoded and comes last.
    const text = parametersOf(baseString({ ...plain, url: `${bare}?~=1&a=2&a=1&a=%C3%A9&%C3%A9=1` }));
    const pairs = text.split('&').filter((pair) => !pair.startsWith('oauth_'));
    expect(pairs).toEqual(['%C3%A9=1', 'a=%C3%A9', 'a=1', 'a=2', '~=1']);
  });

  it('keeps empty values and nameless pairs, and drops what stands between two `&`', () => {
    const text = parametersOf(baseString({ ...plain, url: `${bare}?b&&c=&=d&` }));
    expect(text.split('&').filter((pair) => !pair.startsWith('oauth_'))).toEqual(['=d', 'b=', 'c=']);
  });

  it.each(['oauth_token=x', 'oauth_nonce', '__proto__=1'])('refuses a query with %s', (query) => {
    expect(() => baseString({ ...plain, url: `${bare}?${query}` })).toThrow(TypeError);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '7', 'length'])(
    'signs the name %s as any other',
    (name) => {
      expect(signatureFor(`${bare}?${name}=1&${name}=2`)).toBe(
        referenceSignature('GET', bare, [
          [name, '1'],
          [name, '2'],
        ]),
      );
    },
  );
});

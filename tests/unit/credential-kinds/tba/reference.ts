// RFC 5849 once more without our code, to compare with, and readers for headers and base strings.

import { createHmac } from 'node:crypto';
import { signRequest } from '@/utils/credential-kinds/tba/sign-request';
import { inputsA, type Inputs } from './vectors';

export function parameter(authorization: string, name: string): string {
  return decodeURIComponent(new RegExp(`${name}="([^"]*)"`).exec(authorization)?.[1] ?? '');
}

export function protocolOf({ credentials, nonce, timestamp }: Inputs) {
  return {
    oauth_consumer_key: credentials.consumerKey.reveal(),
    oauth_token: credentials.tokenId.reveal(),
    oauth_nonce: nonce,
    oauth_timestamp: timestamp,
    oauth_signature_method: 'HMAC-SHA256',
    oauth_version: '1.0',
  } as const;
}

export const plain = {
  method: 'GET',
  protocol: {
    oauth_consumer_key: 'k',
    oauth_token: 't',
    oauth_nonce: 'n',
    oauth_timestamp: 1,
    oauth_signature_method: 'HMAC-SHA256',
    oauth_version: '1.0',
  },
} as const;
export const parametersOf = (text: string) => decodeURIComponent(text.split('&')[2] ?? '');

/** RFC 5849 once more, on bytes and without any of our code, for pairs that are known decoded. */
export function referenceSignature(
  method: string,
  bare: string,
  pairs: readonly (readonly [string, string])[],
): string {
  const encode = (text: string) =>
    [...Buffer.from(text, 'utf8')]
      .map((byte) => {
        const sign = String.fromCharCode(byte);
        return /[A-Za-z0-9._~-]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      })
      .join('');
  const { credentials, nonce, timestamp } = inputsA;
  const all = [
    ...pairs,
    ['oauth_consumer_key', credentials.consumerKey.reveal()],
    ['oauth_token', credentials.tokenId.reveal()],
    ['oauth_nonce', nonce],
    ['oauth_timestamp', String(timestamp)],
    ['oauth_signature_method', 'HMAC-SHA256'],
    ['oauth_version', '1.0'],
  ] as const;
  const encoded = all.map(([name, value]) => [encode(name), encode(value)] as const);
  const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const sorted = [...encoded].sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  const text = [method, encode(bare), encode(sorted.map((pair) => pair.join('=')).join('&'))].join('&');
  const key = `${encode(credentials.consumerSecret.reveal())}&${encode(credentials.tokenSecret.reveal())}`;
  return createHmac('sha256', key).update(text).digest('base64');
}

export const bare = 'https://123456.suitetalk.api.netsuite.com/services/rest/x';
export const signatureFor = (url: string) =>
  parameter(
    signRequest({ method: 'GET', url, realm: '123456', ...inputsA }).authorization,
    'oauth_signature',
  );

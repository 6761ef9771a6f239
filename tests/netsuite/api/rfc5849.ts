// OAuth 1.0a as RFC 5849 writes it: percent encoding, the signature base string, the HMAC and its comparison.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export type Pair = readonly [name: string, value: string];

const UNRESERVED = /^[A-Za-z0-9\-._~]$/;

/** RFC 5849 3.6: every byte but the unreserved ones, in upper-case hexadecimal. */
export function encode(text: string): string {
  let out = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const char = String.fromCharCode(byte);
    out += UNRESERVED.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

/** The opposite of `encode`; null when the text was not encoded that way. */
export function decodeStrict(text: string): string | null {
  if (!/^(?:[A-Za-z0-9\-._~]|%[0-9A-Fa-f]{2})*$/.test(text)) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Pairs of a query or a form body (RFC 5849 3.4.1.3.1: `+` is a blank, a name alone has an empty value). */
export function readPairs(form: string): Pair[] | null {
  try {
    return form
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        const name = at < 0 ? part : part.slice(0, at);
        const value = at < 0 ? '' : part.slice(at + 1);
        return [
          decodeURIComponent(name.replaceAll('+', ' ')),
          decodeURIComponent(value.replaceAll('+', ' ')),
        ];
      });
  } catch {
    return null;
  }
}

/** RFC 5849 3.4.1.2: lower-case scheme and host, the default port dropped, no query and no fragment. */
function baseUri(url: URL): string {
  const scheme = url.protocol.slice(0, -1).toLowerCase();
  const usual = scheme === 'https' ? '443' : '80';
  const port = url.port === '' || url.port === usual ? '' : `:${url.port}`;
  return `${scheme}://${url.hostname.toLowerCase()}${port}${url.pathname}`;
}

function ascending(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** RFC 5849 3.4.1.1; `pairs` are decoded, and hold neither `realm` nor `oauth_signature`. */
export function baseString(method: string, url: URL, pairs: readonly Pair[]): string {
  // Encode, then sort: the other order differs as soon as a name or value holds a reserved character.
  const sorted = pairs
    .map(([name, value]): Pair => [encode(name), encode(value)])
    .sort((one, other) => ascending(one[0], other[0]) || ascending(one[1], other[1]));
  const joined = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  return [method.toUpperCase(), baseUri(url), joined].map(encode).join('&');
}

/** The TokenPassport's own base string (OH:section_1509544929). */
export function passportBaseString(
  account: string,
  consumerKey: string,
  token: string,
  nonce: string,
  timestamp: string,
): string {
  return [account, consumerKey, token, nonce, timestamp].map(encode).join('&');
}

/** RFC 5849 3.4.2. NetSuite itself takes SHA-256 only; SHA-1 is here for the RFC's own examples. */
export function signature(
  base: string,
  consumerSecret: string,
  tokenSecret: string,
  hash: 'sha256' | 'sha1' = 'sha256',
): string {
  const key = `${encode(consumerSecret)}&${encode(tokenSecret)}`;
  return createHmac(hash, key).update(base).digest('base64');
}

/** Hashing first makes both sides equally long, so that neither content nor length shows in the time taken. */
export function sameSignature(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

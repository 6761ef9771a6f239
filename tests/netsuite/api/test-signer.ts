// Signs requests for the tests, written from RFC 5849 and Oracle's page apart from the verifier, so that the two check each other.

import { createHmac, randomBytes } from 'node:crypto';

import type { HttpRequest } from '../http';
import type { Setting } from './test-world';

/** The four secrets and the rest of a passport; tests change single values. */
export interface Credentials {
  account: string;
  consumerKey: string;
  consumerSecret: string;
  token: string;
  tokenSecret: string;
  nonce: string;
  timestamp: string;
}

export function credentialsOf({ account, integration, token, world }: Setting): Credentials {
  return {
    account: account.id,
    consumerKey: integration.consumerKey,
    consumerSecret: integration.consumerSecret,
    token: token.tokenId,
    tokenSecret: token.tokenSecret,
    nonce: randomBytes(10).toString('hex'),
    timestamp: String(Math.floor((Date.now() + world.clockOffset) / 1000)),
  };
}

const esc = (text: string): string =>
  encodeURIComponent(text).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function hmac(base: string, { consumerSecret, tokenSecret }: Credentials): string {
  return createHmac('sha256', `${esc(consumerSecret)}&${esc(tokenSecret)}`)
    .update(base)
    .digest('base64');
}

/** The header's parameters, signed; `change` is applied before signing, so that only the changed rule fails. */
export function headerFields(
  url: string,
  credentials: Credentials,
  change: Record<string, string> = {},
): Record<string, string> {
  const { searchParams, origin, pathname } = new URL(url);
  const oauth: Record<string, string> = {
    oauth_consumer_key: credentials.consumerKey,
    oauth_token: credentials.token,
    oauth_nonce: credentials.nonce,
    oauth_timestamp: credentials.timestamp,
    oauth_signature_method: 'HMAC-SHA256',
    oauth_version: '1.0',
    ...change,
  };
  const lines = [...searchParams, ...Object.entries(oauth)].map(([k, v]) => `${esc(k)}=${esc(v)}`).sort();
  const base = `GET&${esc(origin + pathname)}&${esc(lines.join('&'))}`;
  return { realm: credentials.account, ...oauth, oauth_signature: hmac(base, credentials) };
}

export function headerOf(fields: Record<string, string>): string {
  return `OAuth ${Object.entries(fields)
    .map(([name, value]) => `${name}="${esc(value)}"`)
    .join(', ')}`;
}

export function get(url: string, headers: Record<string, string> = {}): HttpRequest {
  return { method: 'GET', url: new URL(url), headers, body: '' };
}

export function signedGet(
  url: string,
  credentials: Credentials,
  change?: Record<string, string>,
): HttpRequest {
  return get(url, { authorization: headerOf(headerFields(url, credentials, change)) });
}

const MESSAGES = 'urn:messages_2025_2.platform.webservices.netsuite.com';
const CORE = 'urn:core_2025_2.platform.webservices.netsuite.com';

export function passport(credentials: Credentials, algorithm = 'HMAC-SHA256'): string {
  const { account, consumerKey, token, nonce, timestamp } = credentials;
  const signature = hmac([account, consumerKey, token, nonce, timestamp].map(esc).join('&'), credentials);
  const values = Object.entries({ account, consumerKey, token, nonce, timestamp });
  const lines = values.map(([name, value]) => `<c:${name}>${value}</c:${name}>`).join('');
  return `<m:tokenPassport>${lines}<c:signature algorithm="${algorithm}">${signature}</c:signature></m:tokenPassport>`;
}

export function soapPost(slug: string, header: string, operation: string, content = ''): HttpRequest {
  const body =
    `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"` +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:m="${MESSAGES}" xmlns:c="${CORE}">` +
    `<s:Header>${header}</s:Header><s:Body><m:${operation}>${content}</m:${operation}></s:Body></s:Envelope>`;
  return {
    method: 'POST',
    url: new URL(`https://${slug}/services/NetSuitePort_2025_2`),
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${operation}"` },
    body,
  };
}

export function baseRef(type: string, internalId: string): string {
  return `<m:baseRef xsi:type="c:RecordRef" type="${type}" internalId="${internalId}"/>`;
}

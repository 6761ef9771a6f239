// Signs calls: the OAuth 1.0a header for REST and RESTlets, and the passport for SOAP.
//
// One adapter over the library `oauth-1.0a`, which is not used as it comes, because it
// - draws its nonce from Math.random: ours comes from `crypto.getRandomValues`;
// - changes the objects it is handed: it gets fresh ones each time;
// - splits query pairs at every `=`, keeps a fragment as part of the last value, encodes keys that were encoded
//   already and reads `+` as a plus: it gets a bare URL and decoded pairs instead.
// Its hash must be synchronous, therefore @noble/hashes and not WebCrypto.

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import OAuth from 'oauth-1.0a';
import type { Secret } from '@/utils/credential/secret';
import type { AccountId } from '@/utils/netsuite/account';

/** The four values of a token-based login. All four print as dots, though only the two secrets never travel. */
export interface SigningValues {
  readonly consumerKey: Secret;
  readonly consumerSecret: Secret;
  readonly tokenId: Secret;
  readonly tokenSecret: Secret;
}

/**
 * The only method NetSuite takes; HMAC-SHA1 ended with 2023.1 (Oracle help, section_1534941088; sure). REST and RESTlets
 * want the name with a hyphen, SOAP takes it as well (section_4395625838; sure).
 */
const METHOD = 'HMAC-SHA256';

export interface BaseStringInput {
  readonly method: string;
  /** Absolute. Parsed as `fetch` parses it, so that what is signed is what is sent. */
  readonly url: string;
  /** All parameters of the protocol but realm and signature. */
  readonly protocol: Readonly<Record<`oauth_${string}`, string | number>>;
}

interface Signing {
  readonly credentials: SigningValues;
  /** `createNonce()`: good for one request only. */
  readonly nonce: string;
  /** Unix time in whole seconds. */
  readonly timestamp: number;
}

export interface SignRequestInput extends Signing {
  readonly method: string;
  /** As in `BaseStringInput`. A body of JSON or XML is never signed. */
  readonly url: string;
  /** The Account ID in NetSuite's own spelling, upper case with underscore; not part of the signature. */
  readonly realm: AccountId;
}

/** What a SOAP request carries instead of a header. Signature in plain base64. */
export interface Passport {
  readonly account: AccountId;
  readonly consumerKey: string;
  readonly token: string;
  readonly nonce: string;
  readonly timestamp: number;
  readonly signature: string;
  readonly algorithm: string;
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Bytes from here on are thrown away, since 256 is no multiple of 62. */
const FAIR_BYTES = 256 - (256 % ALPHANUMERIC.length);

/** 20 random letters and digits: what Oracle recommends, out of 6 to 64 allowed (subsect_156935170194; sure). */
export function createNonce(): string {
  const length = 20;
  let nonce = '';
  while (nonce.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < FAIR_BYTES && nonce.length < length)
        nonce += ALPHANUMERIC.charAt(byte % ALPHANUMERIC.length);
    }
  }
  return nonce;
}

/** Everything but letters, digits and `- . _ ~` becomes `%XX` of its UTF-8 bytes (RFC 5849, 3.6). */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase(),
  );
}

/** The signature base string of RFC 5849, 3.4.1. Throws a TypeError for a URL that cannot be signed. */
export function baseString({ method, url, protocol }: BaseStringInput): string {
  const { protocol: scheme, host, pathname, searchParams } = new URL(url);
  const data: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  // `searchParams` reads pairs as RFC 5849, 3.4.1.3.1 wants it: split at the first `=`, `+` is a blank, then decode.
  for (const [name, value] of searchParams) {
    // The library would let the first replace a protocol parameter, and loses the second.
    if (name.startsWith('oauth_') || name === '__proto__') throw new TypeError('This name cannot be signed.');
    (data[name] ??= []).push(value);
  }
  const request = { method, url: `${scheme}//${host}${pathname}`, data };
  // The type insists on a version; RFC 5849 and the library's code do not.
  return libraryFor().getBaseString(request, { ...protocol } as unknown as OAuth.Data);
}

/** The `Authorization` header of one call. Throws a TypeError for a realm or URL that cannot be signed. */
export function signRequest(input: SignRequestInput): { authorization: string } {
  const { method, url, realm, credentials, nonce, timestamp } = input;
  if (!/^[\w-]+$/.test(realm)) throw new TypeError('The realm must be an Account ID.');
  const protocol = {
    oauth_consumer_key: credentials.consumerKey.reveal(),
    oauth_token: credentials.tokenId.reveal(),
    oauth_nonce: nonce,
    oauth_timestamp: timestamp,
    oauth_signature_method: METHOD,
    // NetSuite refuses anything else.
    oauth_version: '1.0',
  };
  const signature = signatureOf(baseString({ method, url, protocol }), credentials);
  return {
    authorization: libraryFor(realm).toHeader({ ...protocol, oauth_signature: signature }).Authorization,
  };
}

/** The SOAP passport: the five values joined by `&`, each percent-encoded (Oracle help, section_4489690806; sure). */
export function signPassport({
  account,
  credentials,
  nonce,
  timestamp,
}: Signing & { readonly account: AccountId }): Passport {
  const consumerKey = credentials.consumerKey.reveal();
  const token = credentials.tokenId.reveal();
  const text = [account, consumerKey, token, nonce, String(timestamp)].map(percentEncode).join('&');
  const signature = signatureOf(text, credentials);
  return { account, consumerKey, token, nonce, timestamp, signature, algorithm: METHOD };
}

/** Standard base64 with padding. */
function signatureOf(text: string, { consumerSecret, tokenSecret }: SigningValues): string {
  const key = `${percentEncode(consumerSecret.reveal())}&${percentEncode(tokenSecret.reveal())}`;
  return btoa(String.fromCharCode(...hmac(sha256, utf8ToBytes(key), utf8ToBytes(text))));
}

/** Without the secrets: the key of the hash is put together here. */
function libraryFor(realm?: string): OAuth {
  return new OAuth({
    consumer: { key: '', secret: '' },
    hash_function: () => {
      throw new Error('The hash is ours, see signatureOf.');
    },
    ...(realm === undefined ? {} : { realm }),
  });
}

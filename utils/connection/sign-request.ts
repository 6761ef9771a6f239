// Signs calls: the OAuth 1.0a header for REST and RESTlets, and the passport for SOAP.
//
// One adapter over the library `oauth-1.0a`, which is not used as it comes, because it
// - draws its nonce from Math.random: ours comes from `crypto.getRandomValues`;
// - changes the objects it is handed: it gets fresh ones each time;
// - splits query pairs at every `=`, keeps a fragment as part of the last value, encodes keys that were encoded
//   already and reads `+` as a plus: it gets a bare URL and decoded pairs instead;
// - lets a body pair replace a query pair of the same name: we join both lists before.
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

/** A name for the wire and a synchronous keyed hash of two UTF-8 strings. */
export interface SignatureMethod {
  readonly name: string;
  readonly mac: (text: string, key: string) => Uint8Array;
}

/**
 * The only method NetSuite takes; HMAC-SHA1 ended with 2023.1 (Oracle help, section_1534941088; sure). REST and RESTlets
 * want the name with a hyphen, SOAP takes it as well (section_4395625838; sure).
 */
const hmacSha256: SignatureMethod = {
  name: 'HMAC-SHA256',
  mac: (text, key) => hmac(sha256, utf8ToBytes(key), utf8ToBytes(text)),
};

export interface BaseStringInput {
  readonly method: string;
  /** Absolute. Parsed as `fetch` parses it, so that what is signed is what is sent. */
  readonly url: string;
  readonly consumerKey: string;
  readonly tokenId: string;
  readonly nonce: string;
  /** Unix time in whole seconds. */
  readonly timestamp: number;
  /** As it stands on the wire; `HMAC-SHA256` if left out. */
  readonly signatureMethod?: string;
  /** `1.0` if left out, null to leave the parameter out. NetSuite refuses anything but `1.0`. */
  readonly version?: '1.0' | null;
  /** A body of type application/x-www-form-urlencoded; other bodies are never signed. */
  readonly form?: string;
}

export interface SignRequestInput extends Omit<
  BaseStringInput,
  'consumerKey' | 'tokenId' | 'nonce' | 'timestamp' | 'signatureMethod'
> {
  /** The Account ID in NetSuite's own spelling, upper case with underscore; not part of the signature. */
  readonly realm: AccountId;
  readonly credentials: SigningValues;
  readonly nonce?: string;
  readonly timestamp?: number;
  readonly signatureMethod?: SignatureMethod;
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
export function createNonce(length = 20): string {
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
export function baseString(input: BaseStringInput): string {
  const { request, oauthData } = prepare(input);
  return libraryFor('', '').getBaseString(request, oauthData);
}

/** The `Authorization` header of one call. Throws a TypeError for a realm or URL that cannot be signed. */
export function signRequest(input: SignRequestInput): { authorization: string } {
  const { credentials, realm, signatureMethod = hmacSha256, ...rest } = input;
  if (!/^[\w-]+$/.test(realm)) throw new TypeError('The realm must be an Account ID.');
  const complete: BaseStringInput = {
    ...rest,
    consumerKey: credentials.consumerKey.reveal(),
    tokenId: credentials.tokenId.reveal(),
    nonce: input.nonce ?? createNonce(),
    timestamp: input.timestamp ?? Math.floor(Date.now() / 1000),
    signatureMethod: signatureMethod.name,
  };
  const library = libraryFor(complete.consumerKey, credentials.consumerSecret.reveal(), realm);
  const key = library.getSigningKey(credentials.tokenSecret.reveal());
  const signature = base64(signatureMethod.mac(baseString(complete), key));
  const { oauthData } = prepare(complete);
  return { authorization: library.toHeader({ ...oauthData, oauth_signature: signature }).Authorization };
}

/**
 * The SOAP passport: the five values joined by `&`, each percent-encoded (Oracle help, section_4489690806; sure).
 * `timestamp` in Unix seconds.
 */
export function signPassport(input: {
  readonly account: AccountId;
  readonly credentials: SigningValues;
  readonly nonce?: string;
  readonly timestamp?: number;
  readonly signatureMethod?: SignatureMethod;
}): Passport {
  const { account, credentials, signatureMethod = hmacSha256 } = input;
  const nonce = input.nonce ?? createNonce();
  const timestamp = input.timestamp ?? Math.floor(Date.now() / 1000);
  const consumerKey = credentials.consumerKey.reveal();
  const token = credentials.tokenId.reveal();
  const text = [account, consumerKey, token, nonce, String(timestamp)].map(percentEncode).join('&');
  const key = `${percentEncode(credentials.consumerSecret.reveal())}&${percentEncode(credentials.tokenSecret.reveal())}`;
  return {
    account,
    consumerKey,
    token,
    nonce,
    timestamp,
    signature: base64(signatureMethod.mac(text, key)),
    algorithm: signatureMethod.name,
  };
}

/** Fresh objects for the library, which writes into whatever it is given. */
function prepare(input: BaseStringInput): { request: OAuth.RequestOptions; oauthData: OAuth.Data } {
  const url = new URL(input.url);
  const data: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  // `searchParams` reads pairs as RFC 5849, 3.4.1.3.1 wants it: split at the first `=`, `+` is a blank, then decode.
  for (const [name, value] of [...url.searchParams, ...new URLSearchParams(input.form ?? '')]) {
    // The library would let the first replace a protocol parameter, and loses the second.
    if (name.startsWith('oauth_') || name === '__proto__') throw new TypeError('This name cannot be signed.');
    (data[name] ??= []).push(value);
  }
  const version = input.version === undefined ? '1.0' : input.version;
  const oauthData = {
    oauth_consumer_key: input.consumerKey,
    oauth_token: input.tokenId,
    oauth_nonce: input.nonce,
    oauth_timestamp: input.timestamp,
    oauth_signature_method: input.signatureMethod ?? hmacSha256.name,
    ...(version === null ? {} : { oauth_version: version }),
  };
  const bare = `${url.protocol}//${url.host}${url.pathname}`;
  // The type insists on a version; RFC 5849 and the library's code do not.
  return { request: { method: input.method, url: bare, data }, oauthData: oauthData as OAuth.Data };
}

function libraryFor(key: string, secret: string, realm?: string): OAuth {
  return new OAuth({
    consumer: { key, secret },
    hash_function: () => {
      throw new Error('The hash is ours, see signRequest.');
    },
    ...(realm === undefined ? {} : { realm }),
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

// What an answer to a check of OAuth 2.0 client credentials can prove or disprove.
import { accountClaims, wayClaims } from '../shared/claims';

export const oauth2Claims = [
  /** The values have their shape. */
  'values',
  /** The Account ID is written as NetSuite writes it. */
  'account-spelling',
  /** NetSuite takes the certificate as it is: its kind and size of key, and its dates. */
  'certificate',
  /** The Certificate ID is of the certificate that is held, and the private key is of the same. */
  'key-fits',
  ...wayClaims,
  /** Client ID and certificate are of the account. */
  'account',
  /** NetSuite accepts the time of this computer. */
  'clock',
  'oauth-feature',
  /** An integration of the account has this Client ID. */
  'client',
  /** It is enabled. */
  'integration',
  /** It has the client credentials grant. */
  'grant',
  /** The token has every scope that the set-up wants. */
  'scope',
  /** NetSuite has the certificate for this integration, not ended and not revoked. */
  'mapping',
  /** The private key is of the certificate that NetSuite has: all values belong together. */
  'signature',
  /** The token is for the role and the user of the set-up. */
  'identity',
  /** User and role are active, and the user has the role. */
  'user-and-role',
  /** NetSuite has not locked the user after refused logins. */
  'not-locked',
  /** The role may log in with OAuth 2.0. */
  'login-permission',
  /** No IP rule keeps REST from this network address. */
  'address',
  'rest-feature',
  'rest-permission',
  /** REST web services answer. */
  'rest',
  /** Every record type that the recipe names may be read; `records:<type>` is one of them. */
  'records',
  /** The location is there. */
  'location',
  /** SuiteQL answers, and the records that were looked for are there. */
  'query',
  /** The RESTlet is there, and open to the role. */
  'restlet',
] as const;
export type Oauth2Claim = (typeof oauth2Claims)[number] | `records:${string}`;

/** What NetSuite proves by a token. Whether user and role are active may be looked at only when the token is used (a guess). */
export const tokenClaims: readonly Oauth2Claim[] = [
  'host',
  ...accountClaims,
  'clock',
  'oauth-feature',
  'client',
  'integration',
  'grant',
  'mapping',
  'signature',
];

/** What every answer of a RESTlet proves: the token was taken. */
export const restletClaims: readonly Oauth2Claim[] = [
  ...tokenClaims,
  'account',
  'user-and-role',
  'not-locked',
  'login-permission',
];

/** What every answer of REST web services proves that is no refusal. */
export const restClaims: readonly Oauth2Claim[] = [
  ...restletClaims,
  'address',
  'rest-feature',
  'rest-permission',
  'rest',
];

// What an answer to a check of token-based authentication can prove or disprove.
import { accountClaims, wayClaims } from '../shared/claims';

export const tbaClaims = [
  /** The values have their shape and all differ. */
  'values',
  /** The Account ID is written as NetSuite writes it. */
  'account-spelling',
  ...wayClaims,
  /** Key and token are of the account. */
  'account',
  /** NetSuite accepts the time of this computer. */
  'clock',
  /** An integration of the account has this key. */
  'consumer-key',
  /** It is enabled and lets tokens in. */
  'integration',
  /** The token is active, and of this integration and account. */
  'token',
  /** All four values belong together. */
  'signature',
  /** User and role are active, and the user has the role. */
  'user-and-role',
  /** NetSuite has not locked the user after refused logins. */
  'not-locked',
  /** The token acts in the role of the set-up. */
  'role',
  'token-feature',
  'token-permission',
  /** No IP rule keeps SOAP and REST from this network address. */
  'address',
  'soap-feature',
  'soap-permission',
  /** Every record type that the recipe names may be read; `records:<type>` is one of them. */
  'records',
  /** Every Location ID is there. */
  'location',
  /** REST web services answer: feature, permission and role are right for them. */
  'rest',
  /** SuiteQL answers, and the records that were looked for are there. */
  'query',
  /** The RESTlet is there, and open to the role. */
  'restlet',
] as const;
export type TbaClaim = (typeof tbaClaims)[number] | `records:${string}`;

/** What every login that NetSuite accepted proves, wherever it was. */
export const loginClaims: readonly TbaClaim[] = [
  'host',
  ...accountClaims,
  'not-locked',
  'account',
  'clock',
  'consumer-key',
  'integration',
  'token',
  'signature',
  'user-and-role',
  'token-feature',
  'token-permission',
];

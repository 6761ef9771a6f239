// The values of a TBA bundle, their fixed names, and what each may look like.
import { parseAccountId } from '../netsuite/account';
import type { PairKind } from '../netsuite/pages/page';

export const credentialFields = [
  'accountId',
  'consumerKey',
  'consumerSecret',
  'tokenId',
  'tokenSecret',
  'locationId',
] as const;

export type CredentialField = (typeof credentialFields)[number];

/** The five that a signed request needs. */
export const requiredFields = [
  'accountId',
  'consumerKey',
  'consumerSecret',
  'tokenId',
  'tokenSecret',
] as const;

/** NetSuite issues these as 64 lower-case hexadecimal characters. */
export const issuedFields = ['consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'] as const;
export type IssuedField = (typeof issuedFields)[number];

/** What NetSuite issues together and shows once: half of a pair is worth nothing. */
export const pairFields = {
  consumer: ['consumerKey', 'consumerSecret'],
  token: ['tokenId', 'tokenSecret'],
} as const satisfies Readonly<Record<PairKind, readonly [IssuedField, IssuedField]>>;

export function pairOf(field: IssuedField): readonly [IssuedField, IssuedField] {
  return field === 'consumerKey' || field === 'consumerSecret' ? pairFields.consumer : pairFields.token;
}

export function isIssuedField(field: CredentialField): field is IssuedField {
  return (issuedFields as readonly string[]).includes(field);
}

/** Names on screen, in documents and in exports: never translated, so that both sides speak of the same thing. */
export const fieldNames: Readonly<Record<CredentialField, string>> = {
  accountId: 'Account ID',
  consumerKey: 'Consumer Key',
  consumerSecret: 'Consumer Secret',
  tokenId: 'Token ID',
  tokenSecret: 'Token Secret',
  locationId: 'Location ID',
};

export type ValueProblem =
  'empty' | 'masked' | 'wrong-length' | 'not-hex' | 'not-an-account' | 'not-a-number';

export type CheckedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: ValueProblem; readonly length: number };

/** Far more than any vendor works with. */
export const MOST_LOCATIONS = 10;

/** The internal ids in a Location ID: one, or several with commas between them. */
export function locationIdsOf(value: string | null | undefined): readonly string[] {
  return (value ?? '') === '' ? [] : [...new Set((value ?? '').split(/[,;]/).map((id) => id.trim()))];
}

/**
 * Trims what a person pasted and checks its shape. Inner white space from line wraps is removed from issued values. The
 * answer never repeats a refused value, only its length.
 */
export function checkValue(field: CredentialField, text: string): CheckedValue {
  const trimmed = text.trim();
  const refuse = (reason: ValueProblem): CheckedValue => ({ ok: false, reason, length: trimmed.length });
  if (trimmed === '') return refuse('empty');
  if (field === 'accountId') {
    const account = parseAccountId(trimmed);
    return account === null ? refuse('not-an-account') : { ok: true, value: account };
  }
  if (field === 'locationId') {
    const ids = locationIdsOf(trimmed);
    const isGood = ids.length <= MOST_LOCATIONS && ids.every((id) => /^\d{1,15}$/.test(id));
    return isGood ? { ok: true, value: ids.join() } : refuse('not-a-number');
  }
  const value = trimmed.replace(/\s+/g, '').toLowerCase();
  if (/[•*…]/.test(value)) return refuse('masked');
  if (!/^[0-9a-f]+$/.test(value)) return refuse('not-hex');
  if (value.length !== 64) return { ok: false, reason: 'wrong-length', length: value.length };
  return { ok: true, value };
}

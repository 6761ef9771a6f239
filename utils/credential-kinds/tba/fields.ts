// The values of token-based authentication. NetSuite shows key and secret of an integration, and id and secret of a token, once.
import type { CheckedValue, FieldDef, ValueProblem, ValueShape } from '../../credential/field';
import { masked } from '../../credential/secret';
import { account, location } from '../shared-fields';

/** NetSuite issues them as 64 lower-case hexadecimal characters (every one that was seen; Oracle does not document it). */
const ISSUED_LENGTH = 64;

const issued: ValueShape = { maxLength: ISSUED_LENGTH, input: 'line', parse: parseIssued, mask: masked };

const secret = { secret: true, required: true, shape: issued } as const;
const consumer = {
  ...secret,
  step: 'integration',
  issuedTogether: 'consumer',
  isSharedInCompany: true,
} as const;
const token = { ...secret, step: 'token', issuedTogether: 'token' } as const;

export const tbaFields: readonly FieldDef[] = [
  account,
  { ...consumer, id: 'consumerKey', name: 'Consumer Key' },
  { ...consumer, id: 'consumerSecret', name: 'Consumer Secret' },
  { ...token, id: 'tokenId', name: 'Token ID' },
  { ...token, id: 'tokenSecret', name: 'Token Secret' },
  location,
];

/** White space inside comes from line wraps, in e-mails for example. */
function parseIssued(text: string): CheckedValue {
  const { length } = text.trim();
  const refuse = (problem: ValueProblem): CheckedValue => ({ ok: false, problem, length });
  const value = text.replace(/\s+/g, '').toLowerCase();
  if (value === '') return refuse('empty');
  if (/[•*…]/.test(value)) return refuse('masked');
  if (!/^[0-9a-f]+$/.test(value)) return refuse('not-hex');
  return value.length === ISSUED_LENGTH
    ? { ok: true, value }
    : { ok: false, problem: 'wrong-length', length: value.length };
}

// The values that several kinds of credentials have, and the shape of what NetSuite issues.
import {
  splitIds,
  type CheckedValue,
  type FieldDef,
  type ValueProblem,
  type ValueShape,
} from '../../credential/field';
import { masked } from '../../credential/secret';
import { parseAccountId } from '../../netsuite/account';

/** Far more than any vendor works with. */
const MOST_LOCATIONS = 10;

/** Of what is no secret. */
export const itself = (value: string): string => value;

/** NetSuite issues keys, secrets and ids as 64 lower-case hexadecimal characters (every one that was seen; Oracle does not document it). */
const ISSUED_LENGTH = 64;

export const issued: ValueShape = {
  maxLength: ISSUED_LENGTH,
  input: 'line',
  parse: parseIssued,
  mask: masked,
};

export const account: FieldDef = {
  id: 'accountId',
  name: 'Account ID',
  secret: false,
  required: true,
  step: 'account',
  isAccount: true,
  shape: { maxLength: 30, input: 'line', parse: parseAccount, mask: itself },
};

export const location: FieldDef = {
  id: 'locationId',
  name: 'Location ID',
  secret: false,
  required: false,
  step: 'location',
  several: { most: MOST_LOCATIONS },
  records: true,
  shape: { maxLength: 200, input: 'line', parse: parseLocations, mask: itself },
};

/** One line of this form. */
export function textLike(pattern: RegExp, maxLength: number): ValueShape {
  return {
    maxLength,
    input: 'line',
    parse: (text): CheckedValue => {
      const value = text.trim();
      if (value === '') return refuse('empty', value);
      return pattern.test(value) ? { ok: true, value } : refuse('wrong-shape', value);
    },
    mask: itself,
  };
}

function parseAccount(text: string): CheckedValue {
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty', trimmed);
  const value = parseAccountId(trimmed);
  return value === null ? refuse('not-an-account', trimmed) : { ok: true, value };
}

function parseLocations(text: string): CheckedValue {
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty', trimmed);
  const ids = splitIds(trimmed);
  const isGood = ids.length <= MOST_LOCATIONS && ids.every((id) => /^\d{1,15}$/.test(id));
  return isGood ? { ok: true, value: ids.join() } : refuse('not-a-number', trimmed);
}

/** White space inside comes from line wraps, in e-mails for example. */
function parseIssued(text: string): CheckedValue {
  const { length } = text.trim();
  const value = text.replace(/\s+/g, '').toLowerCase();
  if (value === '') return { ok: false, problem: 'empty', length };
  if (/[•*…]/.test(value)) return { ok: false, problem: 'masked', length };
  if (!/^[0-9a-f]+$/.test(value)) return { ok: false, problem: 'not-hex', length };
  return value.length === ISSUED_LENGTH
    ? { ok: true, value }
    : { ok: false, problem: 'wrong-length', length: value.length };
}

export function refuse(problem: ValueProblem, { length }: string): CheckedValue {
  return { ok: false, problem, length };
}

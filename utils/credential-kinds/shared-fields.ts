// The values that every kind of credentials needs: whose account it is, and where its goods lie. No secrets, shown in full.
import { splitIds, type CheckedValue, type FieldDef, type ValueProblem } from '../credential/field';
import { parseAccountId } from '../netsuite/account';

/** Far more than any vendor works with. */
const MOST_LOCATIONS = 10;

const itself = (value: string) => value;

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

function refuse(problem: ValueProblem, { length }: string): CheckedValue {
  return { ok: false, problem, length };
}

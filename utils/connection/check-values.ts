// The checks that need no call: are the values there, whole, different from each other, and is the account spelled right?

import { checkValue } from '@/utils/credential/fields';
import { parseAccountId, type AccountId } from '@/utils/netsuite/account';
import type { SigningValues } from './sign-request';
import type { Detail, ReasonId } from './check';

export const signingFields = ['consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'] as const;

/** `account` is in NetSuite's spelling, whatever was handed in. */
export type ValuesCheck =
  | {
      readonly status: 'passed' | 'warning';
      readonly account: AccountId;
      readonly reason: ReasonId;
      readonly detail: Detail;
    }
  | { readonly status: 'failed'; readonly reason: ReasonId; readonly detail: Detail };

/**
 * Each of the four values is 64 hexadecimal digits (sure from Oracle's published examples; NetSuite prints lower case). An
 * account in another spelling is a warning: the test goes on with the right one, but whoever gets the bundle may not.
 */
export function checkValues(
  credentials: SigningValues & { readonly accountId: string },
  locationId: string | null,
): ValuesCheck {
  const values = signingFields.map((field) => [field, credentials[field].reveal()] as const);
  const named = [['accountId', credentials.accountId] as const, ...values];
  const missing = fieldsWhere(named, (value) => value.trim() === '');
  if (missing !== '') return failed('value-missing', missing);
  const untrimmed = fieldsWhere(values, (value) => value !== value.trim());
  if (untrimmed !== '') return failed('value-not-trimmed', untrimmed);
  const misshapen = fieldsWhere(values, (value) => !/^[0-9a-f]{64}$/i.test(value));
  if (misshapen !== '') return failed('value-shape', misshapen);
  const lower = values.map(([, value]) => value.toLowerCase());
  const equal = fieldsWhere(
    values,
    (value) => lower.filter((other) => other === value.toLowerCase()).length > 1,
  );
  if (equal !== '') return failed('values-equal', equal);
  const account = parseAccountId(credentials.accountId);
  if (account === null) return failed('account-spelling', 'accountId');
  // Internal ids are whole numbers.
  if (locationId !== null && !checkValue('locationId', locationId).ok)
    return failed('location-shape', 'locationId');
  if (account !== credentials.accountId) {
    const detail = { fields: 'accountId', expected: account };
    return { status: 'warning', account, reason: 'account-spelling', detail };
  }
  return { status: 'passed', account, reason: 'ok', detail: {} };
}

function fieldsWhere(
  values: readonly (readonly [string, string])[],
  holds: (value: string) => boolean,
): string {
  return values
    .filter(([, value]) => holds(value))
    .map(([field]) => field)
    .join(',');
}

function failed(reason: ReasonId, fields: string): ValuesCheck {
  return { status: 'failed', reason, detail: { fields } };
}

// The check that needs no request: are the values there, whole, different from each other, and is the account spelled right?
import type { Check, CheckValues, Outcome } from '@/utils/connection/check';
import { checkValue, fieldOf } from '@/utils/credential/field';
import { parseAccountId } from '@/utils/netsuite/account';
import type { TbaClaim } from '../claims';
import { tbaFields } from '../fields';
import type { TbaReason } from '../reasons';

const signingFields = ['consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'] as const;

export const checkOffline: Check = {
  id: 'offline',
  name: 'connection.check.offline',
  asksNobody: true,
  proves: {},
  isWanted: () => true,
  run: ({ values }) => Promise.resolve(lookAtValues(values)),
};

/**
 * Each of the four values is 64 hexadecimal digits (sure from Oracle's published examples; NetSuite prints lower case). An
 * account in another spelling is a warning: the test goes on with the right one, but whoever gets the bundle may not.
 */
function lookAtValues(values: CheckValues): Outcome {
  const textOf = (field: string) => values[field]?.reveal() ?? '';
  const signing = signingFields.map((field) => [field, textOf(field)] as const);
  const missing = fieldsWhere(
    [['accountId', textOf('accountId')], ...signing],
    (value) => value.trim() === '',
  );
  if (missing !== '') return failed('value-missing', missing);
  const untrimmed = fieldsWhere(signing, (value) => value !== value.trim());
  if (untrimmed !== '') return failed('value-not-trimmed', untrimmed);
  const misshapen = fieldsWhere(signing, (value) => !/^[0-9a-f]{64}$/i.test(value));
  if (misshapen !== '') return failed('value-shape', misshapen);
  const lower = signing.map(([, value]) => value.toLowerCase());
  const equal = fieldsWhere(
    signing,
    (value) => lower.filter((other) => other === value.toLowerCase()).length > 1,
  );
  if (equal !== '') return failed('values-equal', equal);
  const account = parseAccountId(textOf('accountId'));
  if (account === null) return failed('account-spelling', 'accountId');
  const location = fieldOf(tbaFields, 'locationId');
  if (values['locationId'] !== undefined && location !== undefined) {
    // Internal ids are whole numbers.
    if (!checkValue(location, textOf('locationId')).ok) return failed('location-shape', 'locationId');
  }
  if (account !== textOf('accountId')) {
    const detail = { fields: 'accountId', expected: account };
    return outcome('warning', 'account-spelling', ['values'], detail);
  }
  return outcome('passed', 'ok', ['values', 'account-spelling'], {});
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

function failed(reason: TbaReason, fields: string): Outcome {
  return outcome('failed', reason, [], { fields });
}

function outcome(
  status: Outcome['status'],
  reason: TbaReason | 'ok',
  proves: readonly TbaClaim[],
  detail: Outcome['detail'],
): Outcome {
  return { status, reason, answeredBy: 'this-computer', proves, disproves: [], detail };
}

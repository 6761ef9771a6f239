// The account that is tested.
import type { CheckContext } from '@/utils/connection/check';
import { parseAccountId, type AccountId } from '@/utils/netsuite/account';

/** The account that the bundle names, in NetSuite's spelling whatever the value's is. */
export function accountOf({ account, values }: Pick<CheckContext, 'account' | 'values'>): AccountId {
  return parseAccountId(values['accountId']?.reveal() ?? '') ?? account;
}

// The Account ID in the spellings of tools that want another than NetSuite's own.
import type { Spelling } from '../../handover/format';
import { hostLabel, parseAccountId } from '../../netsuite/account';

/** `write` makes a host or an address of the account. */
export function accountAs(write: (account: string) => string): Spelling {
  return { field: 'accountId', write, read: (text) => parseAccountId(text) ?? text };
}

/** `1234567-sb1`: tools that put it into addresses as it is. */
export const accountInHosts = accountAs(hostLabel);

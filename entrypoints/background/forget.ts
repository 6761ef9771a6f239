// Deletes what is kept of an account or a bundle beside its values.
import type { BundleKey } from '@/utils/credential/entry';
import type { AccountId } from '@/utils/netsuite/account';
import {
  handedOverItem,
  lastAccountItem,
  locationsItem,
  observationsItem,
  receiptsItem,
  setUpsItem,
  testsItem,
} from '@/utils/storage/items';
import { changeEntries } from '@/utils/vault/vault';
import { tellPages } from './plan';

export async function forgetTests(isGone: (bundle: BundleKey) => boolean): Promise<void> {
  await testsItem.change((tests) =>
    Object.fromEntries(Object.entries(tests).filter(([, { bundle }]) => !isGone(bundle))),
  );
}

/** Records by bundle id, which begins with the account. */
function withoutAccount<Entry>(
  all: Readonly<Record<string, Entry>>,
  account: AccountId,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => !id.startsWith(`${account}/`)));
}

/** Values, set-ups, readings, tests: as if the account had never been seen. */
export async function forgetAccount(account: AccountId): Promise<void> {
  await changeEntries((entry) => (entry.bundle.account === account ? null : entry));
  await forgetTests((bundle) => bundle.account === account);
  await setUpsItem.change(({ [account]: _gone, ...others }) => others);
  await observationsItem.change(({ [account]: _gone, ...others }) => others);
  await locationsItem.change(({ [account]: _gone, ...others }) => others);
  await handedOverItem.change((all) => withoutAccount(all, account));
  await receiptsItem.change((all) => withoutAccount(all, account));
  await lastAccountItem.change((last) => (last === account ? null : last));
  void tellPages(account);
}

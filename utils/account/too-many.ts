// Which page showed more values than the account takes, so that our own pages can say so and offer to forget what it added.
import { pingAccount } from '../messages/ping';
import type { AccountId } from '../netsuite/account';
import type { PageId } from '../netsuite/pages/page';
import { tooManyItem } from '../storage/items';
import type { VaultReading } from '../vault/vault';
import type { TooMany } from './account-view';

/** Of each account the document that was noted last: one that goes on and on is noted once. */
const noted = new Map<AccountId, string>();

export async function noteTooMany(account: AccountId, page: PageId, visit: string): Promise<void> {
  if (noted.get(account) === visit) return;
  noted.set(account, visit);
  await tooManyItem.change((all) => ({ ...all, [account]: { at: Date.now(), page, visit } }));
  pingAccount(account);
}

export async function readTooMany(account: AccountId, { entries }: VaultReading): Promise<TooMany | null> {
  const known = (await tooManyItem.read())[account];
  if (known === undefined) return null;
  const added = entries.filter(
    ({ bundle, provenance }) => bundle.account === account && provenance.visit === known.visit,
  );
  return { ...known, count: added.length };
}

export async function forgetTooMany(account: AccountId, visit?: string): Promise<void> {
  noted.delete(account);
  await tooManyItem.change((all) => {
    const { [account]: known, ...others } = all;
    return known === undefined || (visit !== undefined && known.visit !== visit) ? all : others;
  });
}

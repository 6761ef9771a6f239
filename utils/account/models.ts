// The model of each account, kept in memory until something changes from which it follows: pages ask on every key pressed.
import { bundleId } from '../credential/bundle-key';
import { bundleOf } from '../guide/set-up';
import type { AccountId } from '../netsuite/account';
import { handedOverItem, recipesItem, setUpsItem, testsItem } from '../storage/items';
import type { VaultReading } from '../vault/vault';
import { keptFacts } from './kept-facts';
import { accountModel, type AccountModel, type StoredAccount } from './model';
import { readObservations } from './observe';
import { currentSetUp } from './set-ups';

const models = new Map<AccountId, { readonly stored: StoredAccount; readonly model: AccountModel }>();

const nothing = {};
const none: readonly never[] = [];
const emptyVault: VaultReading = { entries: none, damaged: none };

export async function modelOf(account: AccountId): Promise<AccountModel> {
  const stored = await readStored(account);
  const known = models.get(account);
  if (known !== undefined && isSame(known.stored, stored)) return known.model;
  const model = accountModel(stored);
  models.set(account, { stored, model });
  return model;
}

/** All of it lies in memory, unless it was written since it was read last. */
async function readStored(account: AccountId): Promise<StoredAccount> {
  const [setUps, imported, observations, tests, handedOver, { entries }] = await Promise.all([
    setUpsItem.read(),
    recipesItem.read(),
    readObservations(),
    testsItem.read(),
    handedOverItem.read(),
    // A vault that cannot be read must not take the card away: it is the one to say that values are not stored.
    keptFacts().catch(() => emptyVault),
  ]);
  const id = bundleId(bundleOf(currentSetUp(setUps[account], account)));
  return {
    account,
    setUps: setUps[account] ?? none,
    imported,
    observations: observations[account] ?? none,
    test: tests[id] ?? null,
    handedOver: handedOver[id] ?? nothing,
    entries,
  };
}

/** What is small may have been read anew without having changed. */
function isSame(a: StoredAccount, b: StoredAccount): boolean {
  const isAlike = (one: unknown, other: unknown) =>
    one === other || JSON.stringify(one) === JSON.stringify(other);
  return (
    a.observations === b.observations &&
    a.entries === b.entries &&
    isAlike(a.setUps, b.setUps) &&
    isAlike(a.imported, b.imported) &&
    isAlike(a.test, b.test) &&
    isAlike(a.handedOver, b.handedOver)
  );
}

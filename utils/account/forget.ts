// Forgets values, and what is kept beside them: one value, older ones, what a page added, a bundle, an account, or what is damaged.
import { bundleId, isSameBundle } from '../credential/bundle-key';
import type { BundleKey, EntryFacts } from '../credential/entry';
import { fieldOf, groupOf, type FieldId } from '../credential/field';
import { pingAccount } from '../messages/ping';
import type { AccountId } from '../netsuite/account';
import { fillsItem } from '../storage/fill-items';
import { handedOverItem, receiptsItem, recordsItem, setUpsItem, testsItem } from '../storage/items';
import { clearSetAside } from '../storage/set-aside';
import { forgetLost } from '../vault/kept-list';
import { changeEntries, deleteDamaged } from '../vault/vault';
import { dropDeliveries } from './deliveries';
import { forgetDrafts } from './drafts';
import { bundleFor, clearHandedOver, fieldsOf } from './kept-facts';
import { forgetObservations } from './observe';
import { cancelTestsOf } from './run-test';
import { forgetLastAccount } from './set-ups';
import { forgetTooMany } from './too-many';

/** The value, wherever it stands in the bundle, and what was taken together with it. */
export async function forgetValue(bundle: BundleKey, fieldId: FieldId): Promise<void> {
  const fields = fieldsOf(bundle.kind);
  const field = fieldOf(fields, fieldId);
  if (field === undefined) return;
  const { values } = await bundleFor(bundle);
  const source = values[fieldId]?.provenance.source;
  const isCaptured = source === 'captured' || source === 'unsorted';
  const ids = isCaptured ? groupOf(fields, field).map(({ id }) => id) : [fieldId];
  const gone = new Map(ids.map((id) => [id, values[id]?.print]));
  await changeEntries((entry) =>
    isSameBundle(entry.bundle, bundle) ? without(entry, (id, print) => gone.get(id) === print) : entry,
  );
  await clearHandedOver(bundle, ids);
  pingAccount(bundle.account);
}

/** Those values of the entry that newer ones have replaced. */
export async function forgetOlder(bundle: BundleKey, entryId: string): Promise<void> {
  const older = (await bundleFor(bundle)).older.find((values) => values.entryId === entryId);
  const gone = older?.values.map(({ field }) => field) ?? [];
  await changeEntries((entry) =>
    entry.id === entryId ? without(entry, (field) => gone.includes(field)) : entry,
  );
  pingAccount(bundle.account);
}

/** Every value that one opened document has added to the account, under whichever name. */
export async function forgetVisit(account: AccountId, visit: string): Promise<void> {
  await changeEntries((entry) =>
    entry.bundle.account === account && entry.provenance.visit === visit ? null : entry,
  );
  await forgetTooMany(account, visit);
  pingAccount(account);
}

export async function forgetBundle(bundle: BundleKey): Promise<void> {
  const id = bundleId(bundle);
  cancelTestsOf((other) => other === id);
  await changeEntries((entry) => (isSameBundle(entry.bundle, bundle) ? null : entry));
  await forgetLost((lost) => isSameBundle(lost.bundle, bundle));
  await testsItem.change(({ [id]: _gone, ...others }) => others);
  await clearHandedOver(bundle, 'all');
  await receiptsItem.change(({ [id]: _gone, ...others }) => others);
  await fillsItem.change(({ [id]: _gone, ...others }) => others);
  await dropDeliveries((other) => other === id);
  pingAccount(bundle.account);
}

/** Values, set-ups, readings, tests: as if the account had never been seen. */
export async function forgetAccount(account: AccountId): Promise<void> {
  const isOfAccount = (id: string) => id.startsWith(`${account}/`);
  cancelTestsOf(isOfAccount);
  await changeEntries((entry) => (entry.bundle.account === account ? null : entry));
  await forgetLost(({ bundle }) => bundle.account === account);
  await testsItem.change((all) => withoutIds(all, isOfAccount));
  await handedOverItem.change((all) => withoutIds(all, isOfAccount));
  await receiptsItem.change((all) => withoutIds(all, isOfAccount));
  await fillsItem.change((all) => withoutIds(all, isOfAccount));
  await dropDeliveries(isOfAccount);
  await forgetDrafts(account);
  await forgetObservations(account);
  await setUpsItem.change(({ [account]: _gone, ...others }) => others);
  await recordsItem.change(({ [account]: _gone, ...others }) => others);
  await forgetTooMany(account);
  await forgetLastAccount(account);
  pingAccount(account);
}

export async function forgetDamage(): Promise<void> {
  await deleteDamaged();
  await clearSetAside();
}

/** Bundle ids begin with the account. */
function withoutIds<Entry>(
  all: Readonly<Record<string, Entry>>,
  isGone: (id: string) => boolean,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => !isGone(id)));
}

/** The entry without those of its values; itself when it has none of them, null when none is left. */
function without(entry: EntryFacts, isGone: (field: FieldId, print: string) => boolean): EntryFacts | null {
  const fields = Object.entries(entry.fields);
  const left = fields.filter(([field, { print }]) => !isGone(field, print));
  if (left.length === fields.length) return entry;
  if (left.length === 0) return null;
  const exported = Object.entries(entry.exported).filter(([field]) => left.some(([id]) => id === field));
  return { ...entry, fields: Object.fromEntries(left), exported: Object.fromEntries(exported) };
}

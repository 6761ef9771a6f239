// Notes that values were handed over in an export: first on the values, then as a receipt with the test as it stood then.
import { isCurrent, verdictOf } from '../connection/test-record';
import { bundleId, isSameBundle } from '../credential/bundle-key';
import type { BundleKey } from '../credential/entry';
import type { HowExported, Receipt } from '../handover/receipt';
import { pingAccount } from '../messages/ping';
import type { EntryIds } from '../messages/protocol';
import { receiptsItem, testsItem } from '../storage/items';
import { changeEntries } from '../vault/vault';
import { dropDeliveries } from './deliveries';
import { bundleFor, fieldsOf } from './kept-facts';

/** Of one bundle; the newest stay. */
const MOST_RECEIPTS = 50;

/** Resolves when the values are marked; a receipt that could not be written, on a full disk, unmarks nothing. */
export async function markExported(bundle: BundleKey, entryIds: EntryIds, how: HowExported): Promise<void> {
  const at = Date.now();
  const fields = fieldsOf(bundle.kind).map(({ id }) => id);
  await changeEntries((entry) => {
    const left = fields.filter((field) => entryIds[field] === entry.id && field in entry.fields);
    if (left.length === 0 || !isSameBundle(entry.bundle, bundle)) return entry;
    const marks = Object.fromEntries(left.map((field) => [field, at]));
    return { ...entry, exported: { ...entry.exported, ...marks }, dueSeen: null };
  });
  await dropDeliveries((id) => id === bundleId(bundle)).catch(() => undefined);
  await writeReceipt(bundle, { ...how, at, fields: fields.filter((field) => field in entryIds) }).catch(
    () => undefined,
  );
  pingAccount(bundle.account);
}

async function writeReceipt(bundle: BundleKey, exported: Omit<Receipt, 'test'>): Promise<void> {
  const id = bundleId(bundle);
  const [tests, view] = await Promise.all([testsItem.read(), bundleFor(bundle)]);
  const test = tests[id];
  const isTested = test !== undefined && isCurrent(test, view, fieldsOf(bundle.kind));
  const receipt: Receipt = {
    ...exported,
    test:
      isTested && (test.status === 'passed' || test.status === 'failed') && verdictOf(test) !== 'not-proven'
        ? { status: test.status, at: test.endedAt ?? test.startedAt }
        : null,
  };
  await receiptsItem.change((all) => ({
    ...all,
    [id]: [...(all[id] ?? []), receipt].slice(-MOST_RECEIPTS),
  }));
}

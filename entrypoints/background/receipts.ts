// Remembers each hand-over of a bundle, with the test as it stood then.
import { isCurrent } from '@/utils/connection/test-record';
import { bundleId, type BundleKey } from '@/utils/credential/entry';
import { credentialFields, type CredentialField } from '@/utils/credential/fields';
import type { HowExported } from '@/utils/handover/receipt';
import { receiptsItem, testsItem } from '@/utils/storage/items';
import { bundleViewFor } from './kept-entries';

/** Of one bundle; the newest stay. */
const MOST_RECEIPTS = 50;

export async function writeReceipt(
  bundle: BundleKey,
  handedOver: Readonly<Partial<Record<CredentialField, string>>>,
  how: HowExported,
): Promise<void> {
  const id = bundleId(bundle);
  const test = (await testsItem.read())[id];
  const isTested = test !== undefined && isCurrent(test, await bundleViewFor(bundle));
  const receipt = {
    ...how,
    at: Date.now(),
    fields: credentialFields.filter((field) => handedOver[field] !== undefined),
    test:
      isTested && (test.status === 'passed' || test.status === 'failed')
        ? { status: test.status, at: test.endedAt ?? test.startedAt }
        : null,
  };
  await receiptsItem.change((all) => ({
    ...all,
    [id]: [...(all[id] ?? []), receipt].slice(-MOST_RECEIPTS),
  }));
}

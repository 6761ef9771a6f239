// The form that was used last: most people hand over to one receiver, and the second account wants what the first one got.
import { bundleId } from '../credential/bundle-key';
import type { BundleKey } from '../credential/entry';
import type { Receipt } from '../handover/receipt';

/** Of this bundle; where nothing of it was handed over, of any bundle of its kind. Null for none. */
export function lastFormat(
  receipts: Readonly<Record<string, readonly Receipt[]>>,
  key: BundleKey,
): string | null {
  const own = receipts[bundleId(key)]?.at(-1);
  if (own !== undefined) return own.format;
  const ofKind = Object.entries(receipts)
    .filter(([id]) => id.split('/')[1] === key.kind)
    .flatMap(([, list]) => list.slice(-1));
  return ofKind.sort((a, b) => b.at - a.at)[0]?.format ?? null;
}

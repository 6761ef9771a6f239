// The entries that are kept, after those whose time is over have been deleted. Everything in the background reads them here.
import { accountsSharingKey } from '@/utils/credential/held-elsewhere';
import { assembleBundle, viewBundle, type Bundle, type BundleView } from '@/utils/credential/bundle';
import { bundleId, type BundleKey, type Entry } from '@/utils/credential/entry';
import type { CredentialField } from '@/utils/credential/fields';
import { expire } from '@/utils/credential/retention';
import { handedOverItem, settingsItem } from '@/utils/storage/items';
import { addEntry, changeEntries, readEntries } from '@/utils/vault/vault';

const HOUR_MS = 3_600_000;

/** Nothing wakes the extension for it, so this is looked at whenever the browser starts or the extension is used. */
export async function keptEntries(): Promise<readonly Entry[]> {
  const [entries, { keepExportedHours }] = await Promise.all([readEntries(), settingsItem.read()]);
  const keepMs = keepExportedHours === null ? null : keepExportedHours * HOUR_MS;
  const now = Date.now();
  const expired = entries.map((entry) => ({ entry, ...expire(entry, keepMs, now) }));
  const changed = expired.filter(({ entry, left }) => left !== entry);
  if (changed.length === 0) return entries;
  // Noted before they go: ended in between, both are there, and the values count.
  await handedOverItem.change((all) => {
    const next = { ...all };
    for (const { entry, gone } of changed) {
      const id = bundleId(entry.bundle);
      // Of several generations the newest hand-over is the one to speak of.
      next[id] = { ...gone, ...newer(next[id] ?? {}, gone) };
    }
    return next;
  });
  await changeEntries((entry) => expire(entry, keepMs, now).left);
  return expired.flatMap(({ left }) => left ?? []);
}

type HandedOver = BundleView['handedOver'];

function newer(known: HandedOver, gone: HandedOver): HandedOver {
  return Object.fromEntries(
    Object.entries(known).filter(([field, { at }]) => at >= (gone[field as CredentialField]?.at ?? 0)),
  );
}

/** Resolves when the entry is on disk. What was handed over before is no news any more. */
export async function keepEntry(entry: Entry): Promise<Entry> {
  const kept = await addEntry(entry);
  await clearHandedOver(entry.bundle, Object.keys(entry.values) as CredentialField[]).catch(() => undefined);
  return kept;
}

export async function bundleFor(key: BundleKey): Promise<Bundle> {
  return assembleBundle(key, await keptEntries());
}

export async function bundleViewFor(key: BundleKey): Promise<BundleView> {
  const entries = await keptEntries();
  const handedOver = (await handedOverItem.read())[bundleId(key)] ?? {};
  const sharedWith = accountsSharingKey(key, entries);
  return viewBundle(assembleBundle(key, entries), { handedOver, sharedWith });
}

/** New values, or forgotten ones: what was handed over before is no news of them any more. */
export async function clearHandedOver(
  bundle: BundleKey,
  fields: readonly CredentialField[] | 'all',
): Promise<void> {
  const id = bundleId(bundle);
  if ((await handedOverItem.read())[id] === undefined) return;
  await handedOverItem.change((all) => {
    const { [id]: own = {}, ...others } = all;
    const left = Object.fromEntries(
      Object.entries(own).filter(([field]) => fields !== 'all' && !fields.includes(field as CredentialField)),
    );
    return Object.keys(left).length === 0 ? others : { ...others, [id]: left };
  });
}

// What is known of the values that are kept, after those whose time is over have gone. Everything in the background reads it here.
import { accountsSharingKey } from '../credential/held-elsewhere';
import { assembleBundle, type BundleView, type HandedOver } from '../credential/bundle';
import { bundleId } from '../credential/bundle-key';
import type { BundleKey, EntryFacts } from '../credential/entry';
import { secretsOf, type FieldDef, type FieldId } from '../credential/field';
import { expire } from '../credential/retention';
import { kindOf } from '../credential-kinds';
import { askedFields, type Recipe } from '../guide/recipe';
import { recipeOf } from '../recipes';
import { handedOverItem, recipesItem, settingsItem } from '../storage/items';
import { changeEntries, readFacts, type VaultReading } from '../vault/vault';

const HOUR_MS = 3_600_000;

export function fieldsOf(kind: string): readonly FieldDef[] {
  return kindOf(kind).fields;
}

/** Nothing wakes the extension for it, so the time is looked at whenever the browser starts or the extension is used. */
export async function keptFacts(): Promise<VaultReading> {
  const [reading, { keepExportedHours }] = await Promise.all([readFacts(), settingsItem.read()]);
  // Unreadable settings delete nothing: how long the person chose is not known.
  if (keepExportedHours === 'unknown' || keepExportedHours === null) return reading;
  const keepMs = keepExportedHours * HOUR_MS;
  const now = Date.now();
  const expireNow = (entry: EntryFacts) => {
    const secrets = secretsOf(fieldsOf(entry.bundle.kind));
    const due = secrets.filter(({ isKeptUntilForgotten }) => isKeptUntilForgotten !== true);
    return expire(entry, due, keepMs, now);
  };
  const changed = reading.entries
    .map((entry) => ({ entry, ...expireNow(entry) }))
    .filter(({ entry, left }) => left !== entry)
    .sort((a, b) => a.entry.order - b.entry.order);
  if (changed.length === 0) return reading;
  try {
    // Noted before they go: ended in between, both are there, and the values count.
    await noteGone(changed.map(({ entry, gone }) => ({ bundle: entry.bundle, gone })));
    await changeEntries((entry) => expireNow(entry).left);
    return await readFacts();
  } catch {
    // A full disk keeps what is due a little longer; it must not take away what is there.
    return reading;
  }
}

/** Of several generations the one that counts before the others comes last, and is the one to speak of. */
async function noteGone(changed: readonly { bundle: BundleKey; gone: HandedOver }[]): Promise<void> {
  const some = changed.filter(({ gone }) => Object.keys(gone).length > 0);
  if (some.length === 0) return;
  await handedOverItem.change((all) => {
    const next: Record<string, HandedOver> = { ...all };
    for (const { bundle, gone } of some) {
      const id = bundleId(bundle);
      next[id] = { ...next[id], ...gone };
    }
    return next;
  });
}

/** New values, or forgotten ones: what was handed over before is no news of them any more. */
export async function clearHandedOver(bundle: BundleKey, fields: readonly FieldId[] | 'all'): Promise<void> {
  const id = bundleId(bundle);
  const isGone = (field: FieldId) => fields === 'all' || fields.includes(field);
  const own = (await handedOverItem.read())[id];
  if (own === undefined || !Object.keys(own).some(isGone)) return;
  await handedOverItem.change(({ [id]: known = {}, ...others }) => {
    const left = Object.entries(known).filter(([field]) => !isGone(field));
    return left.length === 0 ? others : { ...others, [id]: Object.fromEntries(left) };
  });
}

export function assembleView(
  key: BundleKey,
  entries: readonly EntryFacts[],
  handedOver: HandedOver,
  recipe: Recipe,
): BundleView {
  const sharedWith = accountsSharingKey(key, entries, fieldsOf);
  return assembleBundle(key, entries, askedFields(fieldsOf(key.kind), recipe), { handedOver, sharedWith });
}

export async function bundleFor(key: BundleKey): Promise<BundleView> {
  const [{ entries }, handedOver, imported] = await Promise.all([
    keptFacts(),
    handedOverItem.read(),
    recipesItem.read(),
  ]);
  return assembleView(key, entries, handedOver[bundleId(key)] ?? {}, recipeOf(key, imported));
}

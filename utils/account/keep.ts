// Keeps values: what a person enters or imports, and what of it counts.
import { findHeldElsewhere } from '../credential/held-elsewhere';
import { isSameBundle } from '../credential/bundle-key';
import { provenanceOf, type BundleKey, type Provenance } from '../credential/entry';
import { bundledOf, checkValue, fieldOf, groupsOf, type FieldDef, type FieldId } from '../credential/field';
import { pingAccount } from '../messages/ping';
import type { FieldValues, FromPopup, SavedValues } from '../messages/protocol';
import { addEntry, countAgain, printsOf, readFacts, reveal, type AddedEntry } from '../vault/vault';
import { bundleFor, clearHandedOver, fieldsOf, keptFacts } from './kept-facts';
import { newestSaved } from '../guide/progress';
import { readObservations } from './observe';
import { storeProblem } from './store-problem';

/** Where values come from; what is not known of it is null. */
export type Known = Pick<Provenance, 'source'> & Partial<Provenance>;

/** Resolves when they are on disk; the same values of the same bundle are there once. Rejects when they could not be stored. */
export async function keepValues(bundle: BundleKey, values: FieldValues, known: Known): Promise<AddedEntry> {
  const fields = fieldsOf(bundle.kind);
  const shown = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, fieldOf(fields, id)?.shape.mask(value) ?? '']),
  );
  // What cannot be read of pages keeps no value from being stored: then the time tells what was seen since.
  const seen = await readObservations().catch(() => null);
  const seenUpTo = seen === null ? undefined : newestSaved(seen[bundle.account] ?? []);
  const provenance = provenanceOf({ account: bundle.account, at: Date.now(), seenUpTo, ...known });
  const added = await addEntry({ bundle, provenance, values, shown });
  // They are stored; that what was handed over before is still told is no reason to say otherwise.
  await clearHandedOver(bundle, Object.keys(values)).catch(() => undefined);
  pingAccount(bundle.account);
  return added;
}

export async function saveValues({
  bundle,
  values,
  source,
}: FromPopup['saveValues']['data']): Promise<SavedValues> {
  const fields = fieldsOf(bundle.kind);
  const checked = checkedValues(fields, values);
  const given = checked[fields.find(({ isAccount }) => isAccount)?.id ?? ''];
  if (given !== undefined && given !== bundle.account)
    return { stored: false, reason: 'other-account', account: given };
  try {
    const [prints, { entries }] = await Promise.all([printsOf(checked), keptFacts()]);
    for (const field of fields) {
      const print = prints[field.id];
      const other = print === undefined ? null : findHeldElsewhere(bundle, field, print, entries, fieldsOf);
      if (other !== null) return { stored: false, reason: 'held-elsewhere', field: field.id, other };
    }
    await keepValues(bundle, checked, { source });
    return { stored: true };
  } catch (error) {
    return { stored: false, reason: storeProblem(error) };
  }
}

function checkedValues(fields: readonly FieldDef[], values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, text]) => {
      const field = fieldOf(fields, id);
      const checked = field === undefined ? null : checkValue(field, text);
      // The view has said what is wrong already; a value that does not pass here came from somewhere else.
      if (checked?.ok !== true) throw new TypeError(`Not a value of ${id}`);
      return [id, checked.value];
    }),
  );
}

/** Fields of which the given value is the one that counts. */
export async function compareValues({
  bundle: key,
  values,
}: FromPopup['compareValues']['data']): Promise<readonly FieldId[]> {
  const fields = fieldsOf(key.kind);
  const checked: Record<FieldId, string> = {};
  for (const field of fields) {
    const text = values[field.id];
    const value = text === undefined ? null : checkValue(field, text);
    if (value?.ok === true) checked[field.id] = value.value;
  }
  const [bundle, prints] = await Promise.all([bundleFor(key), printsOf(checked)]);
  return Object.entries(checked)
    .filter(([field, value]) => {
      const held = bundle.values[field];
      // What only the address tells has no print, and is no secret.
      return held !== undefined && (held.print === '' ? held.shown === value : held.print === prints[field]);
    })
    .map(([field]) => field);
}

/** Nothing happens unless the group is of two values, both typed, which each could stand in the other's place. */
export async function swapValues(key: BundleKey, group: string): Promise<void> {
  const [first, second, more] = groupsOf(fieldsOf(key.kind)).get(group) ?? [];
  if (first === undefined || second === undefined || more !== undefined) return;
  const { values } = await bundleFor(key);
  const held = [values[first.id], values[second.id]];
  if (held.some((value) => value?.provenance.source !== 'typed')) return;
  const [firstText, secondText] = await Promise.all([first, second].map(({ id }) => revealValue(key, id)));
  if (firstText == null || secondText == null) return;
  const swapped = { first: checkValue(first, secondText), second: checkValue(second, firstText) };
  if (!swapped.first.ok || !swapped.second.ok) return;
  const exchanged = { [first.id]: swapped.first.value, [second.id]: swapped.second.value };
  await keepValues(key, exchanged, { source: 'typed' });
}

/** The value that counts, in clear; null when none is held or it cannot be read. */
export async function revealValue(key: BundleKey, field: FieldId): Promise<string | null> {
  const held = (await bundleFor(key)).values[field];
  if (held === undefined) return null;
  if (held.provenance.source === 'address') return held.shown;
  return (await reveal([held.entryId])).get(held.entryId)?.[field] ?? null;
}

/** The values that count, in clear, and of which entry each is; null when they do not belong together or cannot all be read. */
export async function revealBundle(key: BundleKey): Promise<FromPopup['revealBundle']['answer']> {
  return (await bundleFor(key)).conflicts.length > 0 ? null : revealHeld(key);
}

/** The same without a look at whether they belong together; for the background alone. */
export async function revealHeld(key: BundleKey): Promise<FromPopup['revealBundle']['answer']> {
  const { values: held } = await bundleFor(key);
  const bundled = bundledOf(fieldsOf(key.kind));
  const stored = bundled
    .flatMap(({ id }) => held[id] ?? [])
    .filter(({ provenance: { source } }) => source !== 'address');
  const revealed = await reveal([...new Set(stored.map(({ entryId }) => entryId))]);
  const texts = bundled.flatMap(({ id }) => {
    const value = held[id];
    if (value === undefined) return [];
    const isOfAddress = value.provenance.source === 'address';
    return [
      { id, text: isOfAddress ? value.shown : revealed.get(value.entryId)?.[id], entryId: value.entryId },
    ];
  });
  if (texts.some(({ text }) => text === undefined)) return null;
  return {
    values: Object.fromEntries(texts.map(({ id, text = '' }) => [id, text])),
    entryIds: Object.fromEntries(texts.map(({ id, entryId }) => [id, entryId])),
  };
}

/** Older values of this entry count again. */
export async function restoreValues(key: BundleKey, entryId: string): Promise<void> {
  const { entries } = await readFacts();
  if (!entries.some(({ id, bundle }) => id === entryId && isSameBundle(bundle, key))) return;
  await countAgain([entryId]);
  pingAccount(key.account);
}

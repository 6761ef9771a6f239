// Values that were shown together without a word on which is which: kept all the same, and told apart by the person.
import { isSameBundle } from '../credential/bundle-key';
import type { BundleKey, EntryFacts } from '../credential/entry';
import { checkValue, fieldOf, type FieldId } from '../credential/field';
import { pingAccount } from '../messages/ping';
import type { FieldValues } from '../messages/protocol';
import { changeEntries, printsOf, readFacts, reveal } from '../vault/vault';
import { keepValues } from './keep';
import { bundleFor, fieldsOf } from './kept-facts';

const isUnsorted = ({ provenance }: EntryFacts) => provenance.source === 'unsorted';

/** The entry that holds exactly these values, whichever of them is taken for which; undefined when none does. */
export async function entryOfSame(bundle: BundleKey, values: FieldValues): Promise<EntryFacts | undefined> {
  const wanted = Object.values(await printsOf(values))
    .sort()
    .join();
  const { entries } = await readFacts();
  return entries.find((entry) => isSameBundle(entry.bundle, bundle) && printsIn(entry) === wanted);
}

function printsIn({ fields }: EntryFacts): string {
  return Object.values(fields)
    .map(({ print }) => print)
    .sort()
    .join();
}

/**
 * Keeps values of which somebody now says which is which. What was kept of them without an order ends, and not before the new entry is on
 * disk.
 */
export async function keepSorted(
  keep: () => Promise<EntryFacts>,
  bundle: BundleKey,
  values: FieldValues,
): Promise<EntryFacts> {
  const { entries } = await readFacts();
  if (!entries.some((entry) => isUnsorted(entry) && isSameBundle(entry.bundle, bundle))) return keep();
  const prints = await printsOf(values);
  const all = Object.values(prints).sort().join();
  const isOfThese = (entry: EntryFacts) =>
    isSameBundle(entry.bundle, bundle) && isUnsorted(entry) && printsIn(entry) === all;
  // In the order in which they were kept: then the entry itself is right.
  await changeEntries((entry) =>
    isOfThese(entry) && Object.entries(prints).every(([field, print]) => entry.fields[field]?.print === print)
      ? { ...entry, provenance: { ...entry.provenance, source: 'picked' } }
      : entry,
  );
  const kept = await keep();
  await changeEntries((entry) => (isOfThese(entry) ? null : entry));
  return kept;
}

/**
 * The person says which value is which: `heldAs` has for each field the one under which its value is held so far. Nothing happens
 * unless the fields are those of one set of values that counts and has no order.
 */
export async function tellApart(key: BundleKey, heldAs: Readonly<Record<FieldId, FieldId>>): Promise<void> {
  const { values: held } = await bundleFor(key);
  const [first, ...others] = Object.keys(heldAs).map((field) => held[field]);
  const isOne = others.every((value) => value?.entryId === first?.entryId);
  const isPermuted = Object.keys(heldAs).sort().join() === Object.values(heldAs).sort().join();
  if (first?.provenance.source !== 'unsorted' || !isOne || !isPermuted) return;
  const texts = (await reveal([first.entryId])).get(first.entryId);
  const fields = fieldsOf(key.kind);
  const values: Record<FieldId, string> = {};
  for (const [id, from] of Object.entries(heldAs)) {
    const [field, text] = [fieldOf(fields, id), texts?.[from]];
    const checked = field === undefined || text === undefined ? null : checkValue(field, text);
    if (checked?.ok !== true) return;
    values[id] = checked.value;
  }
  const known = { ...first.provenance, source: 'picked' } as const;
  await keepSorted(async () => (await keepValues(key, values, known)).entry, key, values);
  pingAccount(key.account);
}

// Values that NetSuite does not issue: made here by the kind, given by the vendor, or held of the same record by another kind.
import { isSameBundle } from '../credential/bundle-key';
import type { BundleKey, EntryFacts } from '../credential/entry';
import { checkValue, fieldOf } from '../credential/field';
import { kindOf } from '../credential-kinds';
import type { FieldValues, MadeAnswer } from '../messages/protocol';
import { reveal } from '../vault/vault';
import { fieldsOf, keptFacts } from './kept-facts';
import { keepValues } from './keep';
import { readSetUpOfBundle } from './set-ups';
import { storeProblem } from './store-problem';

/** Answered when the values are on disk: none of them can be used, or saved as a file, before that. */
export async function makeValues(bundle: BundleKey, given: string | null): Promise<MadeAnswer> {
  const { make } = kindOf(bundle.kind);
  if (make === undefined) return { stored: false, reason: 'refused' };
  try {
    const made = await make({ ...(await readSetUpOfBundle(bundle)), given, now: Date.now() });
    if (!made.ok) return { stored: false, reason: made.reason };
    await keepValues(bundle, checked(bundle.kind, made.values), {
      source: given === null ? 'made' : 'imported',
    });
    return { stored: true };
  } catch (error) {
    return { stored: false, reason: storeProblem(error) };
  }
}

/** What a kind makes has the shape of its own fields. */
function checked(kind: string, values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, text]) => {
      const field = fieldOf(fieldsOf(kind), id);
      const value = field === undefined ? null : checkValue(field, text);
      if (value?.ok !== true) throw new TypeError(`What was made for ${id} is none of its values`);
      return [id, value.value];
    }),
  );
}

/**
 * Takes the newest value that another kind holds of the record of the same name in this account. Names may be alike by chance, so
 * only a person asks for it.
 */
export async function takeSame(bundle: BundleKey, field: string): Promise<boolean> {
  const found = findSame(bundle, field, (await keptFacts()).entries);
  if (found === null) return false;
  const value = (await reveal([found.entry.id])).get(found.entry.id)?.[found.field];
  if (value === undefined) return false;
  const { source, page, recordId, application, user, role } = found.entry.provenance;
  await keepValues(bundle, checked(bundle.kind, { [field]: value }), {
    source,
    page,
    recordId,
    application,
    user,
    role,
  });
  return true;
}

/** Of the same account and application, the newest. */
export function findSame(
  bundle: BundleKey,
  field: string,
  entries: readonly EntryFacts[],
): { readonly entry: EntryFacts; readonly field: string } | null {
  const sources = fieldOf(fieldsOf(bundle.kind), field)?.sameAs ?? [];
  const newestFirst = [...entries].sort((a, b) => b.order - a.order);
  for (const { kind, field: other } of sources) {
    const entry = newestFirst.find(
      ({ bundle: own, fields, provenance: { source } }) =>
        isSameBundle({ ...own, recipe: bundle.recipe, kind: bundle.kind }, bundle) &&
        own.kind === kind &&
        source !== 'unsorted' &&
        fields[other] !== undefined,
    );
    if (entry !== undefined) return { entry, field: other };
  }
  return null;
}

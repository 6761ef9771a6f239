// Whether a value that somebody pastes is known already in another place: then it went into the wrong box or the wrong bundle.
import { isSameCompany } from '../netsuite/account';
import { assembleAll, countingValues, type BundleView, type HeldValue } from './bundle';
import { isByHand, isSameBundle } from './bundle-key';
import type { BundleKey, EntryFacts, Provenance } from './entry';
import type { FieldDef, FieldId } from './field';

export interface HeldElsewhere {
  readonly field: FieldId;
  readonly bundle: BundleKey;
  readonly provenance: Provenance;
}

type FieldsOf = (kind: string) => readonly FieldDef[];

/**
 * Null when the value, told by its print, may be taken. NetSuite never issues a secret twice, so a known one is out of place,
 * but for what a production account shares with its sandboxes: the integration record (Oracle help, section_1515139626).
 */
export function findHeldElsewhere(
  bundle: BundleKey,
  field: FieldDef,
  print: string,
  entries: readonly EntryFacts[],
  fieldsOf: FieldsOf,
): HeldElsewhere | null {
  if (!field.secret) return null;
  // Most values are new: then no bundle needs to be assembled.
  if (!entries.some(({ fields }) => Object.values(fields).some((facts) => facts.print === print)))
    return null;
  for (const other of assembleAll(entries, fieldsOf)) {
    const known = knownValues(other, fieldsOf(other.key.kind)).find(
      (held) => held.print === print && !mayBeIn(held.field, other.key),
    );
    if (known !== undefined) return { field: known.field, bundle: other.key, provenance: known.provenance };
  }
  return null;

  function mayBeIn(known: FieldId, there: BundleKey): boolean {
    if (known !== field.id) return false;
    if (isSameBundle(there, bundle)) return true;
    return (
      field.isSharedInCompany === true &&
      isSameBundle({ ...there, account: bundle.account }, bundle) &&
      isSameCompany(there.account, bundle.account)
    );
  }
}

/** Without older ones that were entered or imported by hand: they may have been mistakes that were put right since. */
function knownValues(bundle: BundleView, fields: readonly FieldDef[]): HeldValue[] {
  const older = bundle.older.flatMap(({ values }) => values);
  return [...countingValues(bundle, fields), ...older.filter(({ provenance }) => !isByHand(provenance))];
}

/** Accounts, other than the bundle's own, in whose bundles the same value is held of what a company shares. */
export function accountsSharingKey(
  bundle: BundleKey,
  entries: readonly EntryFacts[],
  fieldsOf: FieldsOf,
): string[] {
  // The first is what tells it from others, as the key of a key and its secret.
  const shared = fieldsOf(bundle.kind).find(({ isSharedInCompany }) => isSharedInCompany)?.id;
  if (shared === undefined) return [];
  const bundles = assembleAll(
    entries.filter(({ bundle: { kind } }) => kind === bundle.kind),
    fieldsOf,
  );
  const printIn = (view: BundleView | undefined) => view?.values[shared]?.print;
  const own = printIn(bundles.find(({ key }) => isSameBundle(key, bundle)));
  if (own === undefined) return [];
  const sharing = bundles.filter((view) => view.key.account !== bundle.account && printIn(view) === own);
  return [...new Set(sharing.map(({ key }) => key.account))].sort();
}

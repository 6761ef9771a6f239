// Whether a value that somebody pastes is known already in another place: then it went into the wrong box or the wrong bundle.
import { isSameCompany } from '../netsuite/account';
import { assembleAll, countingValues, type Bundle, type HeldValue } from './bundle';
import { isByHand, isSameBundle, type BundleKey, type Entry, type Provenance } from './entry';
import { isIssuedField, type CredentialField } from './fields';

export interface HeldElsewhere {
  readonly field: CredentialField;
  readonly bundle: BundleKey;
  readonly provenance: Provenance;
}

/**
 * Null when the value may be taken. NetSuite never issues a value twice, so a known one is out of place, but for the Consumer
 * Key and Secret of a production account, which its sandboxes share (Oracle help, section_1515139626).
 */
export function findHeldElsewhere(
  bundle: BundleKey,
  field: CredentialField,
  value: string,
  entries: readonly Entry[],
): HeldElsewhere | null {
  if (!isIssuedField(field)) return null;
  for (const other of assembleAll(entries)) {
    const found = knownValues(other).find(
      (held) => held.value.reveal() === value && !mayStandIn(held.field, other.key),
    );
    if (found !== undefined) return { field: found.field, bundle: other.key, provenance: found.provenance };
  }
  return null;

  function mayStandIn(found: CredentialField, there: BundleKey): boolean {
    if (found !== field) return false;
    if (isSameBundle(there, bundle)) return true;
    const isShared = field === 'consumerKey' || field === 'consumerSecret';
    return (
      isShared &&
      isSameBundle({ ...there, account: bundle.account }, bundle) &&
      isSameCompany(there.account, bundle.account)
    );
  }
}

/** Without older ones that were entered or imported by hand: they may have been mistakes that were put right since. */
function knownValues(bundle: Bundle): HeldValue[] {
  const older = bundle.superseded.flatMap(({ values }) => values);
  return [...countingValues(bundle), ...older.filter(({ provenance }) => !isByHand(provenance))];
}

/** Accounts, other than the bundle's own, in whose bundles the same Consumer Key is held. */
export function accountsSharingKey(bundle: BundleKey, entries: readonly Entry[]): string[] {
  const bundles = assembleAll(entries);
  const keyOf = (one: Bundle | undefined) => one?.values.consumerKey?.value.reveal();
  const own = keyOf(bundles.find(({ key }) => isSameBundle(key, bundle)));
  if (own === undefined) return [];
  const sharing = bundles
    .filter(({ key }) => key.account !== bundle.account)
    .filter((one) => keyOf(one) === own);
  return [...new Set(sharing.map(({ key }) => key.account))].sort();
}

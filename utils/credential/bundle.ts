// The bundle of a set-up, folded from its entries: for each value the newest one counts, the older ones stay to look at.
import {
  credentialFields,
  isIssuedField,
  issuedFields,
  pairFields,
  pairOf,
  requiredFields,
  type CredentialField,
  type IssuedField,
} from './fields';
import type { BundleKey, Entry, Provenance } from './entry';
import { bundleId, isByHand, isSameBundle } from './entry';
import { masked, secret, type Secret } from './secret';

export interface HeldValue {
  readonly field: CredentialField;
  readonly entryId: string;
  readonly value: Secret;
  readonly provenance: Provenance;
}

/** Values of one entry that newer ones have replaced. */
export interface Superseded {
  readonly entryId: string;
  readonly values: readonly HeldValue[];
  readonly exported: boolean;
}

/** Two values that do not belong together, each with where it comes from. */
export interface Conflict {
  /** `generations`: the halves of a pair were issued at different times; `accounts`: they are of different accounts. */
  readonly kind: 'generations' | 'accounts';
  readonly between: readonly [ConflictSide, ConflictSide];
}

export interface ConflictSide {
  readonly field: CredentialField;
  readonly provenance: Provenance;
}

export interface Bundle {
  readonly key: BundleKey;
  readonly values: Readonly<Partial<Record<CredentialField, HeldValue>>>;
  /** Newest first. */
  readonly superseded: readonly Superseded[];
  /** While there is any, nothing is signed with the bundle and nothing exported. */
  readonly conflicts: readonly Conflict[];
  /** How many pairs, or halves of one, that count have never been in an export. */
  readonly unexported: number;
  /** When the last of the keys, tokens and secrets that count was exported; null while one of them, or all, are not. */
  readonly exportedAt: number | null;
}

/** Folds the entries of one bundle; entries of other bundles are passed over. */
export function assembleBundle(key: BundleKey, entries: readonly Entry[]): Bundle {
  const own = entries
    .filter((entry) => isSameBundle(entry.bundle, key))
    .sort((a, b) => b.countsFrom - a.countsFrom);
  const values: Partial<Record<CredentialField, HeldValue>> = {};
  const superseded: Superseded[] = [];
  const unexported = new Set<readonly IssuedField[]>();
  const exportedAt: number[] = [];
  for (const entry of own) {
    const replaced: HeldValue[] = [];
    for (const field of credentialFields) {
      const text = entry.values[field];
      if (text === undefined) continue;
      const held = { field, entryId: entry.id, value: secret(text), provenance: entry.provenance };
      const newer = values[field];
      if (newer === undefined) {
        values[field] = held;
        const at = entry.exported[field];
        if (isIssuedField(field) && at === undefined) unexported.add(pairOf(field));
        if (isIssuedField(field) && at !== undefined) exportedAt.push(at);
      } else if (newer.value.reveal() !== text) replaced.push(held);
    }
    if (replaced.length > 0) {
      const exported = replaced.every(({ field }) => entry.exported[field] !== undefined);
      superseded.push({ entryId: entry.id, values: replaced, exported });
    }
  }
  values.accountId ??= accountOfAddress(key);
  const conflicts = findConflicts(key, values, own);
  const isExported = unexported.size === 0 && exportedAt.length > 0;
  return {
    key,
    values,
    superseded,
    conflicts,
    unexported: unexported.size,
    exportedAt: isExported ? Math.max(...exportedAt) : null,
  };
}

/** A bundle belongs to an account, so its Account ID is known even when no page has been read for it. */
function accountOfAddress({ account }: BundleKey): HeldValue {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  const provenance: Provenance = { source: 'address', account, at: 0, ...unknown };
  return { field: 'accountId', entryId: 'address', value: secret(account), provenance };
}

function findConflicts(
  key: BundleKey,
  values: Readonly<Partial<Record<CredentialField, HeldValue>>>,
  entries: readonly Entry[],
): Conflict[] {
  const conflicts: Conflict[] = [];
  const side = ({ field, provenance }: HeldValue): ConflictSide => ({ field, provenance });
  for (const fields of Object.values(pairFields)) {
    const [first, second] = fields.map((field) => values[field]);
    if (first === undefined || second === undefined || isOnePair(first, second, entries)) continue;
    conflicts.push({ kind: 'generations', between: [side(first), side(second)] });
  }
  const account = values.accountId;
  const foreign = credentialFields
    .flatMap((field) => values[field] ?? [])
    .find(
      (held) =>
        held.provenance.account !== key.account ||
        (held.field === 'accountId' && held.value.reveal() !== key.account),
    );
  if (account !== undefined && foreign !== undefined) {
    const other = foreign.field === 'accountId' ? accountOfAddress(key) : account;
    conflicts.push({ kind: 'accounts', between: [side(foreign), side(other)] });
  }
  return conflicts;
}

/** Of values given by hand nobody can know; a captured half goes only with the half that was captured with it. */
function isOnePair(first: HeldValue, second: HeldValue, entries: readonly Entry[]): boolean {
  if (isByHand(first.provenance) && isByHand(second.provenance)) return true;
  return entries.some(
    ({ values }) =>
      values[first.field] === first.value.reveal() && values[second.field] === second.value.reveal(),
  );
}

export function isComplete(bundle: Bundle): boolean {
  return requiredFields.every((field) => bundle.values[field] !== undefined);
}

/** Which value of which entry stands in an export of the bundle now. */
export function countingValues(bundle: Bundle): readonly HeldValue[] {
  return credentialFields.flatMap((field) => bundle.values[field] ?? []);
}

/** Every bundle that holds anything. */
export function assembleAll(entries: readonly Entry[]): Bundle[] {
  const keys = new Map(entries.map(({ bundle }) => [bundleId(bundle), bundle]));
  return [...keys.values()].map((key) => assembleBundle(key, entries));
}

/** The values in clear, for signing or for an export that the person asked for. */
export type RevealedBundle = Readonly<Partial<Record<CredentialField, string>>>;

export function revealBundle(bundle: Bundle): RevealedBundle {
  return Object.fromEntries(countingValues(bundle).map(({ field, value }) => [field, value.reveal()]));
}

/** What was handed over and then deleted here: of each value its entry and when it left last. */
export type HandedOver = Readonly<
  Partial<Record<CredentialField, { readonly entryId: string; readonly at: number }>>
>;

/** What may be shown: no value, only its mask. */
export interface ShownValue {
  readonly field: CredentialField;
  readonly entryId: string;
  /** The Account ID and the Location ID are no secrets and stand here in full. */
  readonly shown: string;
  readonly provenance: Provenance;
}

export interface ShownSuperseded {
  readonly entryId: string;
  readonly values: readonly ShownValue[];
  readonly exported: boolean;
}

export interface BundleView {
  readonly key: BundleKey;
  readonly values: Readonly<Partial<Record<CredentialField, ShownValue>>>;
  readonly superseded: readonly ShownSuperseded[];
  readonly conflicts: readonly Conflict[];
  readonly complete: boolean;
  readonly unexported: number;
  readonly exportedAt: number | null;
  readonly handedOver: HandedOver;
  /** Other accounts that hold the same Consumer Key: production and its sandboxes share it. */
  readonly sharedWith: readonly string[];
}

export function viewBundle(
  bundle: Bundle,
  { handedOver = {}, sharedWith = [] }: Partial<Pick<BundleView, 'handedOver' | 'sharedWith'>> = {},
): BundleView {
  return {
    key: bundle.key,
    values: Object.fromEntries(countingValues(bundle).map((held) => [held.field, show(held)])),
    superseded: bundle.superseded.map((older) => ({ ...older, values: older.values.map(show) })),
    conflicts: bundle.conflicts,
    complete: isComplete(bundle),
    unexported: bundle.unexported,
    exportedAt: bundle.exportedAt,
    handedOver,
    sharedWith,
  };
}

/** Whether the receiver has it all: every key, token and secret was in an export, kept here since or not. */
export function wasExported({ values, exportedAt, handedOver }: BundleView): boolean {
  return exportedAt !== null || issuedFields.every((field) => !(field in values) && field in handedOver);
}

function show({ field, entryId, value, provenance }: HeldValue): ShownValue {
  const shown = isIssuedField(field) ? masked(value.reveal()) : value.reveal();
  return { field, entryId, shown, provenance };
}

// The bundle of a set-up, folded from its entries: for each value the newest one counts, the older ones stay to look at.
import { credentialFields, requiredFields, type CredentialField } from './fields';
import type { BundleKey, Entry, Provenance } from './entry';
import { isSameBundle } from './entry';
import { masked, secret, type Secret } from './secret';

export interface HeldValue {
  readonly field: CredentialField;
  readonly entryId: string;
  readonly value: Secret;
  readonly provenance: Provenance;
}

export interface Bundle {
  readonly key: BundleKey;
  readonly values: Readonly<Partial<Record<CredentialField, HeldValue>>>;
  /** Older values of the same fields, newest first. */
  readonly superseded: readonly HeldValue[];
  /** True once every value that counts has been in an export. */
  readonly exported: boolean;
}

/** What may be shown: no value, only its mask. */
export interface ShownValue {
  readonly field: CredentialField;
  readonly entryId: string;
  /** The Account ID and the Location ID are no secrets and stand here in full. */
  readonly shown: string;
  readonly provenance: Provenance;
}

export interface BundleView {
  readonly key: BundleKey;
  readonly values: Readonly<Partial<Record<CredentialField, ShownValue>>>;
  readonly supersededCount: number;
  readonly complete: boolean;
  readonly exported: boolean;
}

/** Folds the entries of one bundle; entries of other bundles are passed over. */
export function assembleBundle(key: BundleKey, entries: readonly Entry[]): Bundle {
  const values: Partial<Record<CredentialField, HeldValue>> = {};
  const superseded: HeldValue[] = [];
  const counting = new Set<Entry>();
  const newestFirst = entries
    .filter((entry) => isSameBundle(entry.bundle, key))
    .sort((a, b) => b.provenance.at - a.provenance.at);
  for (const entry of newestFirst) {
    for (const field of credentialFields) {
      const text = entry.values[field];
      if (text === undefined) continue;
      const held = { field, entryId: entry.id, value: secret(text), provenance: entry.provenance };
      if (values[field] === undefined) {
        values[field] = held;
        counting.add(entry);
      } else if (values[field].value.reveal() !== text) superseded.push(held);
    }
  }
  values.accountId ??= accountOfAddress(key);
  const exported = counting.size > 0 && [...counting].every((entry) => entry.exportedAt !== null);
  return { key, values, superseded, exported };
}

/** A bundle belongs to an account, so its Account ID is known even when no page has been read for it. */
function accountOfAddress({ account }: BundleKey): HeldValue {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  const provenance: Provenance = { source: 'address', account, at: 0, ...unknown };
  return { field: 'accountId', entryId: 'address', value: secret(account), provenance };
}

export function isComplete(bundle: Bundle): boolean {
  return requiredFields.every((field) => bundle.values[field] !== undefined);
}

export function viewBundle(bundle: Bundle): BundleView {
  const values: Partial<Record<CredentialField, ShownValue>> = {};
  for (const field of credentialFields) {
    const held = bundle.values[field];
    if (held === undefined) continue;
    const isPublic = field === 'accountId' || field === 'locationId';
    values[field] = {
      field,
      entryId: held.entryId,
      shown: isPublic ? held.value.reveal() : masked(held.value.reveal()),
      provenance: held.provenance,
    };
  }
  return {
    key: bundle.key,
    values,
    supersededCount: bundle.superseded.length,
    complete: isComplete(bundle),
    exported: bundle.exported,
  };
}

/** The values in clear, for signing or for an export that the person asked for. */
export type RevealedBundle = Readonly<Partial<Record<CredentialField, string>>>;

export function revealBundle(bundle: Bundle): RevealedBundle {
  const revealed: Partial<Record<CredentialField, string>> = {};
  for (const field of credentialFields) {
    const held = bundle.values[field];
    if (held !== undefined) revealed[field] = held.value.reveal();
  }
  return revealed;
}

// The bundle of a set-up, folded from its entries: for each value the newest one counts, the older ones stay to look at.
import { bundleId, isByHand, isSameBundle } from './bundle-key';
import type { BundleKey, EntryFacts, Provenance } from './entry';
import { bundledOf, exportedOf, groupOf, groupsOf, requiredOf, type FieldDef, type FieldId } from './field';

/** What is known of a value without the value. */
export interface HeldValue {
  readonly field: FieldId;
  readonly entryId: string;
  /** The mask; the value itself where it is no secret. */
  readonly shown: string;
  /** The same value has the same print; empty for the account that only the address tells. */
  readonly print: string;
  readonly provenance: Provenance;
  readonly exported: boolean;
}

/** Values of one entry that newer ones have replaced. */
export interface OlderValues {
  readonly entryId: string;
  readonly values: readonly HeldValue[];
  /** Whether all of them were. */
  readonly exported: boolean;
  readonly visit: string | null;
  readonly provenance: Provenance;
}

/** Two values that cannot be used together, each with where it comes from. */
export interface Conflict {
  /**
   * `generations`: what is issued together was issued at different times; `accounts`: they are of different accounts; `unsorted`:
   * they were shown together, and it is not known which is which.
   */
  readonly type: 'generations' | 'accounts' | 'unsorted';
  readonly between: readonly [ConflictSide, ConflictSide];
}

export interface ConflictSide {
  readonly field: FieldId;
  readonly provenance: Provenance;
}

/** What was handed over and then deleted here: of each value its entry and when it left last, in unix milliseconds. */
export type HandedOver = Readonly<Record<FieldId, { readonly entryId: string; readonly at: number }>>;

export interface BundleView {
  readonly key: BundleKey;
  /** Of each field the value that counts. */
  readonly values: Readonly<Record<FieldId, HeldValue>>;
  /** Newest first. */
  readonly older: readonly OlderValues[];
  /** While there is any, nothing is signed with the bundle and nothing exported. */
  readonly conflicts: readonly Conflict[];
  /** Whether every required value is there. */
  readonly complete: boolean;
  /** How many secrets that count have never been in an export; what is issued together counts as one. */
  readonly unexported: number;
  /** When the last of the secrets that count was exported; null while one of them, or all, are not. */
  readonly exportedAt: number | null;
  readonly handedOver: HandedOver;
  /** Other accounts that hold the same values: production and its sandboxes share some. */
  readonly sharedWith: readonly string[];
}

/** Folds the entries of one bundle; entries of other bundles are passed over. */
export function assembleBundle(
  key: BundleKey,
  entries: readonly EntryFacts[],
  fields: readonly FieldDef[],
  { handedOver = {}, sharedWith = [] }: Partial<Pick<BundleView, 'handedOver' | 'sharedWith'>> = {},
): BundleView {
  const own = entries.filter((entry) => isSameBundle(entry.bundle, key)).sort((a, b) => b.order - a.order);
  const values: Record<FieldId, HeldValue> = {};
  const older: OlderValues[] = [];
  const unexported = new Set<FieldId>();
  const exportedAt: number[] = [];
  const leaving = exportedOf(fields);
  for (const entry of own) {
    const replaced: HeldValue[] = [];
    for (const field of fields) {
      const held = heldValue(entry, field.id);
      if (held === null) continue;
      const newer = values[field.id];
      if (newer === undefined) {
        values[field.id] = held;
        const at = entry.exported[field.id];
        const leaves = leaving.includes(field);
        if (leaves && at === undefined) unexported.add(firstOfGroup(fields, field));
        if (leaves && at !== undefined) exportedAt.push(at);
      } else if (newer.print !== held.print) replaced.push(held);
    }
    if (replaced.length > 0) {
      const { id, provenance } = entry;
      const exported = replaced.every((value) => value.exported);
      older.push({ entryId: id, values: replaced, exported, visit: provenance.visit, provenance });
    }
  }
  const account = fields.find(({ isAccount }) => isAccount);
  if (account !== undefined) values[account.id] ??= accountOfAddress(key, account.id);
  const isExported = unexported.size === 0 && exportedAt.length > 0;
  return {
    key,
    values,
    older,
    conflicts: findConflicts(key, values, own, fields),
    complete: requiredOf(fields).every(({ id }) => values[id] !== undefined),
    unexported: unexported.size,
    exportedAt: isExported ? Math.max(...exportedAt) : null,
    handedOver,
    sharedWith,
  };
}

function heldValue(entry: EntryFacts, field: FieldId): HeldValue | null {
  const facts = entry.fields[field];
  if (facts === undefined) return null;
  const { id: entryId, provenance } = entry;
  return { field, entryId, ...facts, provenance, exported: entry.exported[field] !== undefined };
}

function firstOfGroup(fields: readonly FieldDef[], field: FieldDef): FieldId {
  return groupOf(fields, field)[0]?.id ?? field.id;
}

/** A bundle belongs to an account, so its Account ID is known even when no page has been read for it. */
function accountOfAddress({ account }: BundleKey, field: FieldId): HeldValue {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null, visit: null };
  const provenance: Provenance = { source: 'address', account, at: 0, ...unknown };
  return { field, entryId: 'address', shown: account, print: '', provenance, exported: false };
}

function findConflicts(
  key: BundleKey,
  values: Readonly<Record<FieldId, HeldValue>>,
  entries: readonly EntryFacts[],
  fields: readonly FieldDef[],
): Conflict[] {
  const conflicts: Conflict[] = [];
  const side = ({ field, provenance }: HeldValue): ConflictSide => ({ field, provenance });
  for (const group of groupsOf(fields).values()) {
    const held = valuesOf(values, group);
    const strangers = findStrangers(held, entries);
    const [first, second] = held.filter(({ provenance }) => provenance.source === 'unsorted');
    if (strangers !== null)
      conflicts.push({ type: 'generations', between: [side(strangers[0]), side(strangers[1])] });
    else if (first !== undefined && second !== undefined)
      conflicts.push({ type: 'unsorted', between: [side(first), side(second)] });
  }
  const accountField = fields.find(({ isAccount }) => isAccount)?.id;
  const account = accountField === undefined ? undefined : values[accountField];
  const foreign = valuesOf(values, fields).find(
    (held) =>
      held.provenance.account !== key.account || (held.field === accountField && held.shown !== key.account),
  );
  if (account !== undefined && foreign !== undefined) {
    const other = foreign.field === account.field ? accountOfAddress(key, account.field) : account;
    conflicts.push({ type: 'accounts', between: [side(foreign), side(other)] });
  }
  return conflicts;
}

function valuesOf(values: Readonly<Record<FieldId, HeldValue>>, fields: readonly FieldDef[]): HeldValue[] {
  return fields.flatMap(({ id }) => values[id] ?? []);
}

/** Two values of a group that were not issued together, or null. */
function findStrangers(
  group: readonly HeldValue[],
  entries: readonly EntryFacts[],
): readonly [HeldValue, HeldValue] | null {
  for (const [position, first] of group.entries()) {
    const second = group.slice(position + 1).find((other) => !areIssuedTogether(first, other, entries));
    if (second !== undefined) return [first, second];
  }
  return null;
}

/** Of values given by hand nobody can know; a captured one goes only with what was captured with it. */
function areIssuedTogether(first: HeldValue, second: HeldValue, entries: readonly EntryFacts[]): boolean {
  if (isByHand(first.provenance) && isByHand(second.provenance)) return true;
  return entries.some(
    ({ fields }) =>
      fields[first.field]?.print === first.print && fields[second.field]?.print === second.print,
  );
}

/** Whether NetSuite's page showed it once: such values are issued, and a page can only make them up. */
function isShownOnce({ source }: Provenance): boolean {
  return source === 'captured' || source === 'unsorted' || source === 'picked';
}

/**
 * Of what was shown once and counts now: the newest one shown once before it, whose place it took. A new pair is made on purpose, or
 * a page made one up; so it is said until the values are tested or handed over.
 */
export function replacedCaptures({
  values,
  older,
}: Pick<BundleView, 'values' | 'older'>): readonly OlderValues[] {
  const taken = new Set<string>();
  return older.filter(({ values: [first], provenance }) => {
    const now = first === undefined ? undefined : values[first.field];
    if (now === undefined || taken.has(now.entryId)) return false;
    if (!isShownOnce(provenance) || !isShownOnce(now.provenance) || now.exported) return false;
    taken.add(now.entryId);
    return true;
  });
}

/** Which value of which entry stands in an export of the bundle now, in the order of the fields. */
export function countingValues(view: BundleView, fields: readonly FieldDef[]): readonly HeldValue[] {
  return valuesOf(view.values, bundledOf(fields));
}

/** Of each value that is held and no secret: the value. */
export function shownValues(
  { values }: Pick<BundleView, 'values'>,
  fields: readonly FieldDef[],
): Readonly<Record<FieldId, string>> {
  const open = fields.filter(({ secret }) => !secret);
  return Object.fromEntries(valuesOf(values, open).map(({ field, shown }) => [field, shown]));
}

/** Every bundle that holds anything. */
export function assembleAll(
  entries: readonly EntryFacts[],
  fieldsOf: (kind: string) => readonly FieldDef[],
): BundleView[] {
  const bundles = new Map<string, EntryFacts[]>();
  for (const entry of entries) {
    const id = bundleId(entry.bundle);
    const own = bundles.get(id);
    if (own === undefined) bundles.set(id, [entry]);
    else own.push(entry);
  }
  return [...bundles.values()].flatMap((own) =>
    own.slice(0, 1).map(({ bundle }) => assembleBundle(bundle, own, fieldsOf(bundle.kind))),
  );
}

/** Whether the receiver has it all: every required secret was in an export, kept here since or not. */
export function wasExported(view: BundleView, fields: readonly FieldDef[]): boolean {
  const { values, exportedAt, handedOver } = view;
  const secrets = exportedOf(requiredOf(fields));
  const isAllGone = secrets.every(({ id }) => !(id in values) && id in handedOver);
  return exportedAt !== null || (secrets.length > 0 && isAllGone);
}

// How the facts of an entry lie in the database: readable without a key, with a version, and findable by what they hold.
import { bundleId } from '../credential/bundle-key';
import { entryFactsSchema, HIGHEST_ORDER, type BundleKey, type EntryFacts } from '../credential/entry';
import { result } from './indexed-db';

/** Of the stored shape; a change of it comes with a migration. Versions 1 and 2 were encrypted as a whole. */
const ENTRY_VERSION = 3;

export interface FactsRecord {
  readonly id: string;
  readonly version: number;
  /** The same for entries of one bundle that hold the same values: by it a duplicate is found. */
  readonly content: string;
  readonly facts: EntryFacts;
  /** Its values were found to be unreadable. */
  readonly isUnreadable?: true;
}

/** Throws for what could not be read back. */
export function factsRecord(facts: EntryFacts): FactsRecord {
  const { bundle, fields } = facts;
  return {
    id: facts.id,
    version: ENTRY_VERSION,
    content: contentOf(bundle, fields),
    facts: entryFactsSchema.parse(facts),
  };
}

function contentOf(bundle: BundleKey, fields: EntryFacts['fields']): string {
  const prints = Object.entries(fields).map(([field, { print }]) => `${field}=${print}`);
  return [bundleId(bundle), ...prints.sort()].join('\n');
}

/** Null for what is damaged, or written by a newer release. */
export function parseFactsRecord(stored: unknown): EntryFacts | null {
  const { id, version, facts } = (stored ?? {}) as Partial<FactsRecord>;
  const parsed = entryFactsSchema.safeParse(facts);
  return version === ENTRY_VERSION && parsed.success && parsed.data.id === id ? parsed.data : null;
}

/** Null also for an entry whose values are known to be unreadable. */
export function readFactsRecord(stored: unknown): EntryFacts | null {
  const isUnreadable = (stored as Partial<FactsRecord> | undefined)?.isUnreadable === true;
  return isUnreadable ? null : parseFactsRecord(stored);
}

/** The record that holds these values in this bundle. */
export async function findRecord(
  store: IDBObjectStore,
  bundle: BundleKey,
  fields: EntryFacts['fields'],
): Promise<FactsRecord | undefined> {
  return (await result(store.index('content').get(contentOf(bundle, fields)))) as FactsRecord | undefined;
}

/** What the entry that counts before all others has; 0 when there is none. */
export async function highestOrder(store: IDBObjectStore): Promise<number> {
  const range = IDBKeyRange.upperBound(HIGHEST_ORDER);
  const cursor = await result(store.index('order').openKeyCursor(range, 'prev'));
  return Math.max(0, Math.floor((cursor?.key as number | undefined) ?? 0));
}

// How long values stay: never exported ones until they are forgotten, exported ones for a time that the person chooses.
import type { HandedOver } from './bundle';
import type { Entry } from './entry';
import { isIssuedField, issuedFields, type IssuedField } from './fields';

export interface Expired {
  /** What is left of the entry, or null when nothing is. The entry itself when nothing has expired. */
  readonly left: Entry | null;
  readonly gone: HandedOver;
}

/** `keepMs` is null when exported values stay as well. The Account ID and the Location ID are no secrets and stay. */
export function expire(entry: Entry, keepMs: number | null, now: number): Expired {
  const isGone = (field: IssuedField) => {
    const at = entry.exported[field];
    return keepMs !== null && at !== undefined && at + keepMs <= now;
  };
  const gone = issuedFields.filter(isGone);
  if (gone.length === 0) return { left: entry, gone: {} };
  const values = Object.fromEntries(
    Object.entries(entry.values).filter(
      ([field]) => !(isIssuedField(field as IssuedField) && gone.includes(field as IssuedField)),
    ),
  );
  return {
    left: Object.keys(values).length === 0 ? null : { ...entry, values },
    gone: Object.fromEntries(
      gone.map((field) => [field, { entryId: entry.id, at: entry.exported[field] ?? now }]),
    ),
  };
}

// How long values stay: never exported ones until they are forgotten, exported ones for a time that the person chooses.
import type { HandedOver } from './bundle';
import type { EntryFacts } from './entry';
import type { FieldDef } from './field';

/**
 * A clock that is ahead for a moment must delete nothing, so that the time of a value is over only when it was seen to be over
 * twice, this far apart, and not seen otherwise in between.
 */
export const SIGHTINGS_APART_MS = 10 * 60_000;

export interface Expired {
  /** What is left of the entry, or null when nothing is. The entry itself when nothing has changed. */
  readonly left: EntryFacts | null;
  readonly gone: HandedOver;
  /** As it stands in what is left. */
  readonly dueSeen: number | null;
}

/**
 * What is left of an entry at `now` (unix milliseconds). `keepMs` is null when exported values stay as well. What is no secret
 * stays.
 */
export function expire(
  entry: EntryFacts,
  secrets: readonly FieldDef[],
  keepMs: number | null,
  now: number,
): Expired {
  const isDueAt = (field: string, time: number) => {
    const exportedAt = entry.exported[field];
    return keepMs !== null && exportedAt !== undefined && exportedAt + keepMs <= time;
  };
  const due = secrets.map(({ id }) => id).filter((id) => id in entry.fields && isDueAt(id, now));
  const seen = entry.dueSeen;
  const isSeenLongAgo = seen !== null && seen + SIGHTINGS_APART_MS <= now;
  const gone = isSeenLongAgo ? due.filter((id) => isDueAt(id, seen)) : [];
  const dueSeen = nextSighting();
  if (gone.length === 0 && dueSeen === seen) return { left: entry, gone: {}, dueSeen };
  const isLeft = ([id]: readonly [string, unknown]) => !gone.includes(id);
  const fields = Object.fromEntries(Object.entries(entry.fields).filter(isLeft));
  const exported = Object.fromEntries(Object.entries(entry.exported).filter(isLeft));
  return {
    left: Object.keys(fields).length === 0 ? null : { ...entry, fields, exported, dueSeen },
    gone: Object.fromEntries(gone.map((id) => [id, { entryId: entry.id, at: entry.exported[id] ?? now }])),
    dueSeen,
  };

  function nextSighting(): number | null {
    if (due.length === gone.length) return null;
    // A sighting in the future was made by a clock that was wrong; one that has done its work is over.
    return seen === null || seen > now || isSeenLongAgo ? now : seen;
  }
}

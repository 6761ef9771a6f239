// What a page changed by itself in answer to what was written, such as a name that it proposes: put back as well, unless it was changed since.
import type { FieldReading, PageReading } from '../../netsuite/pages/reading';
import { labelsOf } from '../read/find-field';
import { fieldNow, type Hand } from './hand';
import { chooseField, writeBox, writeText } from './write-field';
import type { Tried } from './tried';

export interface Rest {
  /** The page before anything was written, when all was, and when *Undo* was pressed. */
  readonly before: PageReading;
  readonly after: PageReading;
  readonly pressed: PageReading;
}

/** Names of fields, as the page calls them: `changed` since and left alone, or `failed` to be put back. */
export interface RestLeft {
  readonly changed: readonly string[];
  readonly failed: readonly string[];
}

export async function restoreRest(
  hand: Hand,
  { before, after, pressed }: Rest,
  tried: readonly Tried[],
): Promise<RestLeft> {
  const changed: string[] = [];
  const failed: string[] = [];
  const written = tried.flatMap(({ change: { write } }) => (write.type === 'line' ? [] : write.field));
  const nameOf = (field: string) => labelsOf(hand.read().places)[field] ?? field;
  for (const [field, was] of Object.entries(before.fields)) {
    const then = pressed.fields[field];
    if (written.includes(field) || then === undefined) continue;
    // Somebody's own comes back as it was when *Undo* was pressed: the page may have proposed anew over it.
    const isOwn = !isSame(then, was) && !isSame(then, after.fields[field]);
    const to = isOwn ? then : was;
    if (isOwn) changed.push(nameOf(field));
    if (!isSame(fieldNow(hand, field), to) && !hand.stop.aborted) await restore(hand, field, to);
    if (!isSame(fieldNow(hand, field), to)) failed.push(nameOf(field));
  }
  return { changed, failed };
}

async function restore(hand: Hand, field: string, to: FieldReading): Promise<void> {
  const find = () => hand.read().places.get(field) ?? null;
  const place = find();
  const type = hand.spec.fields[field]?.type;
  if (place === null) return;
  if (type === 'text') await writeText(hand, place, field, to.text);
  else if (type === 'checkbox') await writeBox(hand, place, field, to.value === true);
  else if (type === 'select') await chooseField(hand, find, field, to.text);
}

function isSame(one: FieldReading | undefined, other: FieldReading | undefined): boolean {
  return one?.text === other?.text && one?.value === other?.value;
}

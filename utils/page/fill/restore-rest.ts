// What a page changed by itself in answer to what was written, such as a name that it proposes: put back as well, unless the person changed it.
import type { PageReading } from '../../netsuite/pages/reading';
import { fieldNow, type Hand } from './hand';
import { chooseField, writeBox, writeText } from './write-field';
import type { Tried } from './tried';

export interface Rest {
  /** The page before anything was written, and when all was. */
  readonly before: PageReading;
  readonly after: PageReading;
}

/** Gives the fields that could not be put back, as the page calls them. */
export async function restoreRest(
  hand: Hand,
  { before, after }: Rest,
  tried: readonly Tried[],
): Promise<string[]> {
  const left: string[] = [];
  const written = tried.flatMap(({ change: { write } }) => (write.type === 'line' ? [] : write.field));
  for (const [field, was] of Object.entries(before.fields)) {
    if (written.includes(field)) continue;
    const then = after.fields[field];
    const isSame = (other: typeof then) => other?.text === was.text && other.value === was.value;
    const now = fieldNow(hand, field);
    const isOwn = now?.text !== then?.text || now?.value !== then?.value;
    if (isSame(then) || isSame(now)) continue;
    // Since then somebody has written something else there.
    if (isOwn) continue;
    const place = hand.read().places.get(field);
    const type = hand.spec.fields[field]?.type;
    if (place === undefined || hand.stop.aborted) left.push(field);
    else if (type === 'text') await writeText(hand, place, field, was.text);
    else if (type === 'checkbox') await writeBox(hand, place, field, was.value === true);
    else if (type === 'select')
      await chooseField(hand, () => hand.read().places.get(field) ?? null, field, was.text);
    if (!isSame(fieldNow(hand, field))) left.push(field);
  }
  return [...new Set(left)];
}

// What a page changed by itself in answer to what was written, such as a name that it proposes: put back as well, unless the person changed it.
import type { PageReading } from '../../netsuite/pages/reading';
import { contains } from '../dom';
import { fieldNow, type Hand } from './hand';
import { chooseField, writeBox, writeText } from './write-field';
import type { Tried } from './tried';

export interface Rest {
  /** The page before anything was written, and when all was. */
  readonly before: PageReading;
  readonly after: PageReading;
  /** What the person has written into since. */
  readonly touched: ReadonlySet<EventTarget>;
}

/** Gives the fields that could not be put back, as the page calls them. */
export async function restoreRest(
  hand: Hand,
  { before, after, touched }: Rest,
  tried: readonly Tried[],
): Promise<string[]> {
  const left: string[] = [];
  const written = tried.flatMap(({ change: { write } }) => (write.type === 'line' ? [] : write.field));
  for (const [field, was] of Object.entries(before.fields)) {
    if (written.includes(field)) continue;
    const then = after.fields[field];
    const isSame = (other: typeof then) => other?.text === was.text && other.value === was.value;
    const place = hand.read().places.get(field);
    const isOwn = [...touched].some((one) => place !== undefined && contains(place, one as Node));
    if (isSame(then) || isSame(fieldNow(hand, field)) || isOwn) continue;
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

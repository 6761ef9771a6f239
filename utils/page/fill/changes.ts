// One change of a fill: whether the page still is as it was listed, whether it reads as wanted, how it is written, and how it is put back.
import type { FillReason, OrderedChange } from '../../guide/fill-order';
import { isSameName } from '../../netsuite/names';
import type { PageReading } from '../../netsuite/pages/reading';
import { levelOf } from '../../netsuite/permissions';
import { bringIntoSight, fieldNow, linesNow, until, type Hand } from './hand';
import { chooseField, filesIn, putFiles, writeBox, writeField, writeText } from './write-field';
import { isLine, isThere, removeLine, writeLine } from './write-line';

/** Puts back what stood there before; false where the page does not take it. */
export type Undo = (hand: Hand) => Promise<boolean>;

export function isAsListed({ now, write }: OrderedChange, { fields, lines }: PageReading): boolean {
  if (write.type !== 'line') {
    const field = fields[write.field];
    const there = write.type === 'text' || write.type === 'choice' ? field?.text : field?.value;
    return there === now;
  }
  const line = lines[write.sublist]?.find((one) => isLine(one, write.key, write.labels));
  if (lines[write.sublist] == null) return false;
  return write.from === null ? line === undefined : levelOf(line?.level ?? '') === write.from;
}

export function isFilled(hand: Hand, { write }: OrderedChange): boolean {
  if (write.type === 'line') return isThere(hand, write);
  const field = fieldNow(hand, write.field);
  if (field === undefined) return false;
  return write.type === 'text' || write.type === 'choice'
    ? isSameName(field.text, write.to)
    : field.value === write.to;
}

export function writeChange(hand: Hand, { write, content }: OrderedChange): Promise<FillReason | null> {
  return write.type === 'line' ? writeLine(hand, write) : writeField(hand, write, content);
}

/** Made before it is written: what stands there is what comes back. */
export function undoOf(hand: Hand, { write }: OrderedChange): Undo {
  if (write.type === 'line') {
    const { from, to } = write;
    const now = (again: Hand) =>
      linesNow(again, write.sublist)?.find((one) => isLine(one, write.key, write.labels));
    if (from === null) return async (again) => now(again) === undefined || removeLine(again, write);
    return async (again) =>
      levelOf(now(again)?.level ?? '') === from ||
      (await writeLine(again, { ...write, from: to, to: from })) === null;
  }
  const { field } = write;
  const before = fieldNow(hand, field);
  const find = (of: Hand) => of.read().places.get(field) ?? null;
  const files = write.type === 'file' ? filesIn(find(hand)) : [];
  const isBack = (of: Hand) => {
    const now = fieldNow(of, field);
    return now?.text === before?.text && now?.value === before?.value;
  };
  return async (again) => {
    await bringIntoSight(again, () => find(again));
    const place = find(again);
    if (place === null || before === undefined) return false;
    if (!isBack(again)) {
      if (write.type === 'text') await writeText(again, place, field, before.text);
      else if (write.type === 'box') await writeBox(again, place, field, before.value === true);
      else if (write.type === 'file') putFiles(place, files);
      else await chooseField(again, () => find(again), field, before.text);
    }
    return (await until(again, () => isBack(again), 600)) !== null;
  };
}

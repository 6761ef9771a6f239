// One change of a fill: whether the page still is as it was listed, whether it reads as wanted, how it is written, and how it is put back.
import type { FillReason, OrderedChange } from '../../guide/fill-order';
import { isSameName } from '../../netsuite/names';
import type { PageReading } from '../../netsuite/pages/reading';
import { levelOf } from '../../netsuite/permissions';
import { bringIntoSight, fieldNow, linesNow, until, type Hand } from './hand';
import { chooseField, filesIn, putFiles, writeBox, writeField, writeText } from './write-field';
import { isLine, isStray, isThere, removeLine, writeLine } from './write-line';

/** How the place of a change reads, to be compared; null where nothing stands there. */
export type Stand = string | null;

export interface Undo {
  readonly putBack: (hand: Hand) => Promise<void>;
  readonly isBack: (hand: Hand) => boolean;
}

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

export function standOf(hand: Hand, { write }: OrderedChange): Stand {
  if (write.type !== 'line') {
    const field = fieldNow(hand, write.field);
    return field === undefined ? null : JSON.stringify([field.text, field.value]);
  }
  const line = linesNow(hand, write.sublist)?.find((one) => isLine(one, write.key, write.labels));
  return line === undefined ? null : String(levelOf(line.level ?? '') ?? line.level);
}

export function writeChange(hand: Hand, { write, content }: OrderedChange): Promise<FillReason | null> {
  return write.type === 'line' ? writeLine(hand, write) : writeField(hand, write, content);
}

/** Made before it is written: what stands there is what comes back. */
export function undoOf(hand: Hand, change: OrderedChange): Undo {
  const before = standOf(hand, change);
  const { write } = change;
  const isLost = () => write.type === 'line' && isStray(write);
  const isBack = (of: Hand) => standOf(of, change) === before && !isLost();
  const restore = restorer(hand, change);
  return {
    isBack,
    putBack: async (again) => {
      if (isBack(again)) return;
      await restore(again);
      await until(again, () => isBack(again), 600);
    },
  };
}

function restorer(hand: Hand, { write }: OrderedChange): (again: Hand) => Promise<unknown> {
  if (write.type === 'line') {
    const { from, to } = write;
    return (again) =>
      from === null ? removeLine(again, write) : writeLine(again, { ...write, from: to, to: from });
  }
  const { field, type } = write;
  const before = fieldNow(hand, field);
  const find = (of: Hand) => of.read().places.get(field) ?? null;
  const files = type === 'file' ? filesIn(find(hand)) : [];
  return async (again) => {
    await bringIntoSight(again, () => find(again));
    const place = find(again);
    if (place === null || before === undefined) return;
    if (type === 'text') await writeText(again, place, field, before.text);
    else if (type === 'box') await writeBox(again, place, field, before.value === true);
    else if (type === 'file') putFiles(place, files);
    else await chooseField(again, () => find(again), field, before.text);
  };
}

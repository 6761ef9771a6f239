// Writes one field of a form: text, a check box, a choice, a file. Null when it reads as wanted afterwards.
import type { FillReason } from '../../guide/fill-order';
import type { FillWrite } from '../../guide/fill';
import { isSameName } from '../../netsuite/names';
import { all, is, one } from '../dom';
import { FILE } from '../read/find-field';
import { choose, isNamed } from './choose';
import { firstDrawn, isDisabled, press, say, typeAndLeave } from './events';
import { bringIntoSight, fieldNow, LATE_MS, until, type Hand } from './hand';

type FieldWrite = Exclude<FillWrite, { type: 'line' }>;

export async function writeField(
  hand: Hand,
  write: FieldWrite,
  content: string | null,
): Promise<FillReason | null> {
  const { field } = write;
  const find = () => hand.read().places.get(field) ?? null;
  await bringIntoSight(hand, find);
  const place = find();
  if (hand.stop.aborted) return 'stopped';
  if (place === null) return 'notFound';
  switch (write.type) {
    case 'text':
      return writeText(hand, place, field, write.to);
    case 'box':
      return writeBox(hand, place, field, write.to);
    case 'choice':
      return chooseField(hand, find, field, write.to);
    case 'file':
      return writeFile(hand, place, write, content);
  }
}

/** Taken, or it is not known why not. */
async function taken(hand: Hand, isDone: () => boolean, most?: number): Promise<FillReason | null> {
  const done = await until(hand, isDone, most);
  return done !== null ? null : hand.stop.aborted ? 'stopped' : 'notTaken';
}

const TEXT = 'input:not([type="hidden"], [type="checkbox"], [type="button"]), textarea';

export async function writeText(
  hand: Hand,
  place: HTMLElement,
  field: string,
  to: string,
): Promise<FillReason | null> {
  const box = firstDrawn(all(place, TEXT)) as HTMLInputElement | undefined;
  if (box === undefined || isDisabled(box)) return 'disabled';
  typeAndLeave(box, to);
  return taken(hand, () => isSameName(fieldNow(hand, field)?.text ?? '', to));
}

export async function writeBox(
  hand: Hand,
  place: HTMLElement,
  field: string,
  to: boolean,
): Promise<FillReason | null> {
  const input = one(place, 'input[type="checkbox"]');
  // The picture lies over the input (sure), and is what a person clicks.
  const picture = one(place, '.checkboximage') ?? one(place, '[class*="checkbox_"]');
  const other = is(place, '[aria-checked]') ? place : one(place, '[aria-checked]');
  const box = picture ?? input ?? other;
  const span = one(place, '[class*="checkbox_"]');
  if (box === null || [input, other, span].some((part) => part !== null && isDisabled(part)))
    return 'disabled';
  if (fieldNow(hand, field)?.value === to) return null;
  press(box);
  return taken(hand, () => fieldNow(hand, field)?.value === to, 300);
}

export function chooseField(
  hand: Hand,
  find: () => HTMLElement | null,
  field: string,
  to: string,
): Promise<FillReason | null> {
  const isDone = () => {
    const now = fieldNow(hand, field);
    return now !== undefined && isSameName(now.text, to) && (now.value !== '' || isBare(find()));
  };
  return choose(hand, { find, isWanted: isNamed(to), text: to, isDone, mostMs: LATE_MS });
}

/** It holds nothing but the text that is seen: the component framework's. */
function isBare(place: Element | null): boolean {
  return one(place, 'input[type="hidden"], select') === null;
}

async function writeFile(
  hand: Hand,
  place: HTMLElement,
  { field, to, name }: Extract<FieldWrite, { type: 'file' }>,
  content: string | null,
): Promise<FillReason | null> {
  if (content === null || content.includes('PRIVATE KEY')) return 'notFound';
  const file = new File([content], name, { type: 'application/x-pem-file' });
  if (!putFiles(place, [file])) return 'disabled';
  return taken(hand, () => fieldNow(hand, field)?.value === to);
}

function fileInput(place: HTMLElement): HTMLInputElement | null {
  return (is(place, FILE) ? place : one(place, FILE)) as HTMLInputElement | null;
}

/** As a drop of files does it. */
export function putFiles(place: HTMLElement, files: readonly File[]): boolean {
  const input = fileInput(place);
  if (input === null || isDisabled(input)) return false;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  say(input, 'input');
  say(input, 'change');
  return true;
}

export function filesIn(place: HTMLElement | null): readonly File[] {
  return place === null ? [] : [...(fileInput(place)?.files ?? [])];
}

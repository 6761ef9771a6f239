// Chooses in a drop-down as a person does: NetSuite's own with its list, a native one, one that is typed into, and the component framework's.
import type { FillReason } from '../../guide/fill-order';
import { normaliseName } from '../../netsuite/names';
import { all, attribute, is, isDrawn, one, textOf } from '../dom';
import { clean } from '../read/read-field';
import { blur, firstDrawn, isDisabled, press, pressKey, say, type } from './events';
import { ANSWER_MS, isOver, LATE_MS, until, type Hand } from './hand';

export interface Option {
  readonly value: string | null;
  readonly text: string;
}

export interface Choice {
  /** Where the drop-down is now: pages make it anew. */
  readonly find: () => HTMLElement | null;
  readonly isWanted: (option: Option) => boolean;
  /** What a person would type into one that searches. */
  readonly text: string;
  readonly isDone: () => boolean;
  /** For how long its options may still come. */
  readonly mostMs: number;
}

const CONTROL = 'select, .dropdownInput, [role="combobox"], input[id$="_display"]';

/** Null when it is chosen. */
export async function choose(hand: Hand, choice: Choice): Promise<FillReason | null> {
  const control = () => firstDrawn(all(choice.find(), CONTROL)) ?? null;
  const found = await until(hand, control);
  if (found === null) return reasonOf(hand, choice.find() === null ? 'notFound' : 'disabled');
  // A drop-down that is only chosen from is read-only as a text.
  if (isDisabled(found) && !is(found, '[role="combobox"][readonly]:enabled:not([aria-disabled="true"])'))
    return 'disabled';
  if (is(found, 'select')) return chooseNative(hand, control, choice);
  return isTyped(found) ? search(hand, control, choice) : pick(hand, control, choice);
}

function reasonOf({ stop }: Hand, reason: FillReason): FillReason {
  return stop.aborted ? 'stopped' : reason;
}

/** NetSuite has the text box of a long list end so, and its list is opened by typing (sure). */
function isTyped(control: Element): boolean {
  return (attribute(control, 'id') ?? '').endsWith('_display') && !is(control, '.dropdownInput');
}

async function chooseNative(
  hand: Hand,
  control: () => HTMLElement | null,
  { isWanted, isDone, mostMs }: Choice,
): Promise<FillReason | null> {
  const wanted = () =>
    all<HTMLOptionElement>(control(), 'option').filter((option) => isWanted(optionOf(option)));
  const there = await until(hand, () => wanted().length > 0 && wanted(), mostMs);
  const [option, more] = there ?? [];
  const select = control() as HTMLSelectElement | null;
  if (option === undefined || select === null) return reasonOf(hand, 'noOption');
  if (more !== undefined) return 'severalOptions';
  press(select);
  Reflect.set(HTMLSelectElement.prototype, 'selectedIndex', option.index, select);
  say(select, 'input');
  say(select, 'change');
  blur(select);
  return (await until(hand, isDone)) === null ? reasonOf(hand, 'notTaken') : null;
}

function optionOf({ value, textContent }: HTMLOptionElement): Option {
  return { value, text: clean(textContent) };
}

/** What the drop-down says that it offers; null where it does not say. */
function offered(box: Element | null): readonly Option[] | null {
  const json = attribute(one(box, '.ns-dropdown[data-options]'), 'data-options');
  if (json === null) return null;
  try {
    const options = JSON.parse(json) as readonly Partial<Record<'value' | 'text', string | number>>[];
    return options.map(({ value = '', text = '' }) => ({ value: String(value), text: clean(String(text)) }));
  } catch {
    return null;
  }
}

const LIST = '.dropdownDiv, [role="listbox"], .uir-tooltip-dropdown';
const ITEM = '.dropdownSelected, .dropdownNotSelected, [role="option"]';

/** Lists that are open hang somewhere else in the page. One that stood open before belongs to something else. */
function itemsInSight(others: readonly Element[] = []): HTMLElement[] {
  return listsInSight()
    .filter((list) => !others.includes(list))
    .flatMap((list) => all(list, ITEM))
    .filter((item) => isDrawn(item));
}

function listsInSight(): HTMLElement[] {
  return all(document, LIST).filter(isDrawn);
}

async function pick(
  hand: Hand,
  control: () => HTMLElement | null,
  choice: Choice,
): Promise<FillReason | null> {
  const { find, isWanted, isDone, mostMs } = choice;
  // What it says that it offers is looked at before it is opened: nothing has happened yet.
  const isOffered = () => offered(find())?.some(isWanted) !== false;
  if ((await until(hand, isOffered, mostMs)) === null) return reasonOf(hand, 'noOption');
  const options = offered(find())?.filter(isWanted);
  if (options !== undefined && options.length > 1) return 'severalOptions';
  const texts = options?.map(({ text }) => text);
  const isIt = (item: HTMLElement) => {
    const text = clean(textOf(item));
    return texts === undefined
      ? isWanted({ value: attribute(item, 'data-value'), text })
      : texts.includes(text);
  };
  const box = control();
  if (box === null) return 'notFound';
  const others = listsInSight();
  const most = texts === undefined ? mostMs : undefined;
  const wanted = () => itemsInSight(others).filter(isIt);
  const isThere = () => wanted().length > 0;
  press(box);
  await until(hand, isThere, isLong(box) ? SUGGESTED_MS : Math.min(most ?? ANSWER_MS, ANSWER_MS));
  // A list that is open may not get the options that come late.
  for (let waited = ANSWER_MS; waited < (most ?? 0) && !isThere() && !isLong(box); waited += ANSWER_MS) {
    pressKey(control() ?? box, 'Escape');
    if (isOver(hand)) break;
    press(control() ?? box);
    await until(hand, isThere);
  }
  const before = textIn(box);
  // Only what is in sight of a long list is drawn.
  if (wanted().length === 0 && isLong(box) && !hand.stop.aborted) {
    type(box, choice.text);
    await until(hand, () => wanted().length > 0, most);
  }
  const [item, more] = wanted();
  if (item !== undefined && more === undefined && !hand.stop.aborted) {
    press(item);
    return (await until(hand, isDone)) === null ? reasonOf(hand, 'notTaken') : null;
  }
  const isOpen = itemsInSight(others).length > 0;
  if (isLong(box) && textIn(box) !== before) type(box, before);
  pressKey(control() ?? box, 'Escape');
  if (more !== undefined) return reasonOf(hand, 'severalOptions');
  return reasonOf(hand, isOpen && texts === undefined ? 'noOption' : 'notTaken');
}

/** What is on offer for what was typed is there by then. */
const SUGGESTED_MS = 400;

/** Its list says nothing of what is not in sight of it, and is narrowed by typing. */
function isLong(box: Element): box is HTMLInputElement {
  return is(
    box,
    'input[aria-autocomplete="list"]:not([readonly]), input[aria-autocomplete="both"]:not([readonly])',
  );
}

function textIn(box: Element): string {
  return (box as HTMLInputElement).value;
}

/** Types the name; what is on offer for it then is one, or NetSuite takes it when the field is left (likely). */
async function search(
  hand: Hand,
  control: () => HTMLElement | null,
  { text, isWanted, isDone }: Choice,
): Promise<FillReason | null> {
  const box = control() as HTMLInputElement | null;
  if (box === null) return 'notFound';
  const before = box.value;
  const isIt = (item: HTMLElement) =>
    isWanted({ value: attribute(item, 'data-value'), text: clean(textOf(item)) });
  const others = listsInSight();
  type(box, text);
  const suggested = () => itemsInSight(others).filter(isIt);
  await until(hand, () => suggested().length > 0 || isDone(), SUGGESTED_MS);
  const items = suggested();
  if (items.length > 1) return giveBack(hand, control, before, 'severalOptions');
  const [item] = items;
  if (item !== undefined) press(item);
  else {
    pressKey(box, 'Tab');
    say(box, 'change');
    blur(box);
  }
  if ((await until(hand, isDone, LATE_MS)) !== null) return null;
  return giveBack(hand, control, before, itemsInSight(others).length > 1 ? 'severalOptions' : 'noOption');
}

/** What was typed names nothing: the field says again what it said before. */
function giveBack(
  hand: Hand,
  control: () => HTMLElement | null,
  before: string,
  reason: FillReason,
): FillReason {
  const box = control() as HTMLInputElement | null;
  if (box !== null) {
    pressKey(box, 'Escape');
    type(box, before);
    say(box, 'change');
    blur(box);
  }
  return reasonOf(hand, reason);
}

export function isNamed(name: string): (option: Option) => boolean {
  const wanted = normaliseName(name);
  return ({ text }) => normaliseName(text) === wanted;
}

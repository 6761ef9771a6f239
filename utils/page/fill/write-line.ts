// Adds a line to a sublist, gives one another level, or takes one out again. A line that cannot be finished is cancelled.
import type { FillReason } from '../../guide/fill-order';
import type { FillWrite } from '../../guide/fill';
import { normaliseLabel, wordOf } from '../../netsuite/names';
import type { SublistSpec } from '../../netsuite/pages/page';
import type { SublistLine } from '../../netsuite/pages/reading';
import { levelName, levelOf } from '../../netsuite/permissions';
import { all, byId, is, isDrawn, one, textOf } from '../dom';
import { listWorld } from '../lists';
import { clean } from '../read/read-field';
import { choose, type Option } from './choose';
import { press } from './events';
import { bringIntoSight, isOver, LATE_MS, linesNow, sublistOf, until, type Hand } from './hand';

export type LineWrite = Extract<FillWrite, { type: 'line' }>;

export async function writeLine(hand: Hand, write: LineWrite): Promise<FillReason | null> {
  const sublist = sublistOf(hand.spec, write.sublist);
  if (sublist === undefined) return 'notFound';
  await bringIntoSight(hand, () => tableOf(sublist));
  if (isOver(hand)) return 'stopped';
  if (linesNow(hand, write.sublist) === null) return 'loading';
  const row = () => (write.from === null ? entryRow(sublist) : lineRow(sublist, write));
  if (row() === null) return 'notFound';
  if (isBegun(sublist)) return 'begun';
  const why = await workOn(hand, sublist, write, row);
  if (why !== null) cancel(sublist);
  return why;
}

async function workOn(
  hand: Hand,
  sublist: SublistSpec,
  write: LineWrite,
  row: () => HTMLTableRowElement | null,
): Promise<FillReason | null> {
  const { to } = write;
  if (write.from === null) {
    const isIt = (option: Option) => isOptionOf(option, write, sublist);
    const why = await chooseInCell(hand, row, 0, isIt, write.labels[0] ?? '');
    if (why !== null) return why;
  }
  if (to !== null && levelOf(cellText(row(), 1)) !== to && meaning(sublist, cellText(row(), 1)) !== to) {
    const isIt = ({ value, text }: Option) => levelOf(value ?? '') === to || levelIn(sublist, text) === to;
    const why = await chooseInCell(hand, row, 1, isIt, levelName(to) ?? '');
    if (why !== null) return why;
  }
  if (isOver(hand)) return 'stopped';
  const add = buttonOf(sublist, 'addedit');
  if (add === null) return 'notFound';
  const [shown, before] = [cellText(row(), 0), rowsOf(sublist).length];
  press(add);
  const done = await until(hand, () => isThere(hand, write));
  if (done !== null) return null;
  const isStray = () => write.from === null && rowsOf(sublist).length > before;
  if (!isStray()) return isOver(hand) ? 'stopped' : 'notTaken';
  // It stands there in words of which nobody here knows that they mean it: what cannot be read back is taken out again.
  const mine = rowsOf(sublist).filter((one) => cellText(one, 0) === shown);
  await removeRow(hand, sublist, mine.at(-1));
  if (isStray()) strays.add(write);
  return 'notRead';
}

const strays = new WeakSet<LineWrite>();

/** It was added, and could be neither read back nor taken out. */
export function isStray(write: LineWrite): boolean {
  return strays.has(write);
}

function rowsOf({ machine }: SublistSpec): HTMLTableRowElement[] {
  return all(document, `#${machine}_splits tr[id^="${machine}_row_"]`);
}

/** Whether the line reads as wanted. */
export function isThere(hand: Hand, { sublist, key, labels, to }: LineWrite): boolean {
  const line = linesNow(hand, sublist)?.find((one) => isLine(one, key, labels));
  return line !== undefined && (to === null || levelOf(line.level ?? '') === to);
}

export function isLine(line: SublistLine, key: string | null, labels: readonly string[]): boolean {
  const id = line.key ?? line.means;
  return (key !== null && id === key) || labels.includes(normaliseLabel(line.label));
}

/** Takes out a line that was added. */
export async function removeLine(hand: Hand, write: LineWrite): Promise<void> {
  const sublist = sublistOf(hand.spec, write.sublist);
  if (sublist === undefined || isBegun(sublist)) return;
  await removeRow(hand, sublist, lineRow(sublist, write) ?? undefined);
}

async function removeRow(
  hand: Hand,
  sublist: SublistSpec,
  row: HTMLTableRowElement | undefined,
): Promise<void> {
  const cell = row?.cells[0];
  if (cell === undefined || isOver(hand)) return;
  await bringIntoSight(hand, () => tableOf(sublist));
  const before = rowsOf(sublist).length;
  press(cell);
  const button = await until(hand, () => buttonOf(sublist, 'remove'));
  if (button === null) return;
  press(button);
  await until(hand, () => rowsOf(sublist).length < before);
}

const CONTROL = 'select, .dropdownInput, [role="combobox"], input:not([type="hidden"])';

/** The drop-down comes into the cell when that is pressed. */
async function chooseInCell(
  hand: Hand,
  row: () => HTMLTableRowElement | null,
  at: number,
  isWanted: (option: Option) => boolean,
  text: string,
): Promise<FillReason | null> {
  const cell = () => row()?.cells[at] ?? null;
  const first = cell();
  if (first === null) return 'notFound';
  if (one(first, CONTROL) === null) press(first);
  if ((await until(hand, () => one(cell(), CONTROL))) === null) return isOver(hand) ? 'stopped' : 'disabled';
  const isDone = () => {
    const held = one<HTMLInputElement>(cell(), 'select, input[type="hidden"]:not([id^="indx_"])');
    return isWanted({ value: held?.value ?? null, text: cellText(row(), at) });
  };
  if (isDone()) return null;
  return choose(hand, { find: cell, isWanted, text, isDone, mostMs: LATE_MS / 10 });
}

function isOptionOf({ value, text }: Option, { key, labels }: LineWrite, { keys }: SublistSpec): boolean {
  if (key !== null && (value === key || wordOf(keys ?? {}, text) === key)) return true;
  return labels.includes(normaliseLabel(text));
}

function levelIn(sublist: SublistSpec, text: string): number | null {
  return levelOf(text) ?? meaning(sublist, text);
}

function meaning({ levels: words }: SublistSpec, text: string): number | null {
  return levelOf(wordOf(words ?? {}, text) ?? '');
}

function cellText(row: HTMLTableRowElement | null, at: number): string {
  const cell = row?.cells[at] ?? null;
  const select = one<HTMLSelectElement>(cell, 'select');
  if (select !== null) return clean(select.selectedOptions[0]?.textContent ?? '');
  const input = one<HTMLInputElement>(cell, 'input:not([type="hidden"])');
  return clean(input?.value ?? textOf(cell));
}

function tableOf({ machine }: SublistSpec): HTMLElement | null {
  return byId(document, `${machine}_splits`);
}

function entryRow(sublist: SublistSpec): HTMLTableRowElement | null {
  const row = listWorld.credentialGuideLists?.findEntryRow(document, sublist) ?? null;
  return row !== null && is(row, 'tr') ? (row as HTMLTableRowElement) : null;
}

function lineRow(sublist: SublistSpec, { labels, key }: LineWrite): HTMLTableRowElement | null {
  return listWorld.credentialGuideLists?.lineFinder(document, sublist)(labels, key) ?? null;
}

/** A line of the person's own is open: to go to another would add it as it is. */
function isBegun(sublist: SublistSpec): boolean {
  const table = tableOf(sublist);
  if (one(table, 'tr.listfocusedrow[id]') !== null) return true;
  const row = entryRow(sublist);
  return row !== null && [...row.cells].some((_, at) => cellText(row, at) !== '');
}

function buttonOf({ machine }: SublistSpec, name: 'addedit' | 'remove'): HTMLElement | null {
  const button = byId(document, `${machine}_${name}`);
  return button !== null && isDrawn(button) ? button : null;
}

/** One machine calls it `cancel`, the others `clear` (sure). */
function cancel({ machine }: SublistSpec): void {
  const [button] = all(document, `#${machine}_cancel, #${machine}_clear`).filter(isDrawn);
  if (button !== undefined) press(button);
}

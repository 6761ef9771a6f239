// What every part of a fill works with: the page as it is read now, and a signal that ends it the moment the person does anything.
import type { PageSpec, SublistSpec } from '../../netsuite/pages/page';
import type { FieldReading, SublistLine } from '../../netsuite/pages/reading';
import { isDrawn, one, rootOf } from '../dom';
import { listWorld } from '../lists';
import { wayTo } from '../overlay/ring-aim';
import type { ReadPage } from '../read/read-page';
import { press } from './events';

export interface Hand {
  readonly spec: PageSpec;
  readonly read: () => ReadPage;
  /** The person pressed a key or clicked, or the page was left. */
  readonly stop: AbortSignal;
}

/** It may have come while something was waited for. */
export function isOver({ stop }: Hand): boolean {
  return stop.aborted;
}

/** Between two looks, in milliseconds. */
const LOOK_AGAIN_MS = 8;

/** What a page does in answer to one press. */
export const ANSWER_MS = 1200;

/** What it asks its server for first, such as the options of a drop-down that depends on another. */
export const LATE_MS = 4000;

/** The page and the person get their turn. */
export function turn(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What `look` finds, as soon as it is there; null after this time, or when all is stopped. */
export async function until<Found>(
  { stop }: Hand,
  look: () => Found | null | undefined | false,
  most = ANSWER_MS,
): Promise<Found | null> {
  const end = performance.now() + most;
  for (;;) {
    if (stop.aborted) return null;
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) return null;
    await turn(LOOK_AGAIN_MS);
  }
}

export function fieldNow({ read }: Hand, field: string): FieldReading | undefined {
  return read().reading.fields[field];
}

/** Null while it is loading. */
export function linesNow({ spec }: Hand, sublist: string): readonly SublistLine[] | null {
  const of = sublistOf(spec, sublist);
  const lists = listWorld.credentialGuideLists;
  return of === undefined || lists === undefined ? null : lists.readSublist(document, of).lines;
}

export function sublistOf({ sublists }: PageSpec, sublist: string): SublistSpec | undefined {
  return sublists?.[sublist];
}

/** Opens the tabs and groups that it lies in, so that the person sees what is done to it. */
export async function bringIntoSight(hand: Hand, find: () => HTMLElement | null): Promise<void> {
  for (let level = 0; level < 4; level += 1) {
    const target = find();
    if (target === null || isDrawn(target) || hand.stop.aborted) return;
    const way = wayTo(target);
    if (way === target) return;
    press(one(way, 'a') ?? way);
    await until(hand, () => wayTo(find() ?? way) !== way, 300);
  }
}

/** Until the page has put itself in order: nothing of it changed for a moment. */
export async function quiet({ stop }: Hand, forMs = 150, most = 2000): Promise<void> {
  const end = performance.now() + most;
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(rootOf(document), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  while (!stop.aborted && performance.now() < Math.min(end, changedAt + forMs)) await turn(LOOK_AGAIN_MS);
  observer.disconnect();
}

// *Fill in*: writes exactly what the person was shown, reads it back, and says truly what became of it. It knows no button that saves.
import type { FillOrder, FillReason, OrderedChange } from '../../guide/fill-order';
import type { FillWords } from '../../messages/protocol';
import { send } from '../../messages/send';
import { all, isDrawn } from '../dom';
import { isAsListed, isFilled, undoOf, writeChange } from './changes';
import type { FillPlace } from './fill-world';
import { isOver, quiet, turn, until, type Hand } from './hand';
import { makeReport, type Report } from './report';
import { restoreRest, type Rest } from './restore-rest';
import type { Ending, Tried } from './tried';

/** Scripts of a page have put things in order by then. */
const SETTLED_MS = 80;

/** And those that put it back have done so. */
const LATER_MS = 2000;

/** So many that went wrong end it: the page is not what it was taken for. */
const MOST_FAILURES = 2;

let report: Report | null = null;
let isRunning = false;

export function fillIn(order: FillOrder<FillWords>, place: FillPlace): void {
  if (isRunning) return;
  report?.close();
  report = makeReport(place.layer, order.words);
  void run(order, place, report);
}

async function run({ changes, words }: FillOrder<FillWords>, place: FillPlace, said: Report): Promise<void> {
  const { reading: before } = place.read();
  if (!changes.every((change) => isAsListed(change, before))) {
    said.say(words.changed);
    return;
  }
  said.say(words.working);
  isRunning = true;
  const { hand, end } = handOf(place);
  const tried: Tried[] = [];
  const send = sender(tried, changes);
  const left = new AbortController();
  addEventListener('pagehide', () => void send(false), { signal: left.signal });
  const ending = await writeAll(hand, changes, tried);
  end();
  isRunning = false;
  const later: Hand = { ...hand, stop: place.signal };
  await turn(SETTLED_MS);
  const isNews = () => lookAgain(later, tried);
  isNews();
  const undone = new AbortController();
  const touched = new Set<EventTarget>();
  const note = ({ isTrusted, target }: Event) => {
    if (isTrusted && target !== null) touched.add(target);
  };
  addEventListener('input', note, { capture: true, signal: AbortSignal.any([undone.signal, place.signal]) });
  const rest: Rest = { before, after: place.read().reading, touched };
  const undo = () => {
    undone.abort();
    return undoAll(tried, rest, place, said, send);
  };
  const show = () => {
    said.results({ tried, changes, ending, undo }, place);
  };
  void send(false);
  show();
  await turn(LATER_MS);
  if (!place.signal.aborted && !undone.signal.aborted && said.isOpen() && isNews()) {
    void send(false);
    show();
  }
  left.abort();
}

/** Anything that the person does ends it: nobody writes against somebody's hands. */
function handOf({ spec, read, signal }: FillPlace): { hand: Hand; end: () => void } {
  const stopped = new AbortController();
  const listening = new AbortController();
  const heard = ({ isTrusted }: Event) => {
    if (isTrusted) stopped.abort();
  };
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'pagehide'])
    addEventListener(type, heard, { capture: true, passive: true, signal: listening.signal });
  const end = () => {
    listening.abort();
  };
  return { hand: { spec, read, stop: AbortSignal.any([stopped.signal, signal]) }, end };
}

async function writeAll(hand: Hand, changes: readonly OrderedChange[], tried: Tried[]): Promise<Ending> {
  const questions = new Set(questionsInSight());
  for (const change of changes) {
    if (isOver(hand)) return 'stopped';
    const undo = undoOf(hand, change);
    const why = await writeChange(hand, change).catch((): FillReason => 'notTaken');
    await turn();
    const isAsked = questionsInSight().some((question) => !questions.has(question));
    const outcome = isFilled(hand, change) ? 'filled' : isAsked ? 'asked' : (why ?? 'reverted');
    tried.push({ change, outcome, undo });
    if (isAsked) return 'asks';
    if (change.comesFirst && outcome === 'filled') await quiet(hand);
    // What the page did not take is left as it was.
    if (outcome !== 'filled' && !isOver(hand)) await undo(hand).catch(() => false);
    if (change.comesFirst && outcome !== 'filled') return 'waits';
    if (tried.filter((one) => one.outcome !== 'filled').length >= MOST_FAILURES) return 'halted';
  }
  return 'done';
}

const QUESTION = '.uir-message-popup, dialog[open], [role="alertdialog"], [role="dialog"]';

/** Boxes in which a page asks something: they are for the person to answer. */
function questionsInSight(): HTMLElement[] {
  return all(document, QUESTION).filter(isDrawn);
}

/** What reads otherwise than it was written was put back by the page. Says whether that is news. */
function lookAgain(hand: Hand, tried: readonly Tried[]): boolean {
  const changed = tried.filter((one) => (one.outcome === 'filled') !== isFilled(hand, one.change));
  for (const one of changed) one.outcome = one.outcome === 'filled' ? 'reverted' : 'filled';
  return changed.length > 0;
}

type Send = (isUndone: boolean) => Promise<void>;

function sender(tried: readonly Tried[], changes: readonly OrderedChange[]): Send {
  return async (isUndone) => {
    const results = changes.map(({ id }) => {
      const outcome = tried.find(({ change }) => change.id === id)?.outcome ?? 'stopped';
      return { id, outcome };
    });
    await send('fillEnded', { results, isUndone }).catch(() => undefined);
  };
}

/** In the other order: what came later may rest on what came before. */
async function undoAll(
  tried: readonly Tried[],
  rest: Rest,
  place: FillPlace,
  said: Report,
  sendEnd: Send,
): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  const { hand, end } = handOf(place);
  const names: string[] = [];
  for (const { change, undo } of [...tried].reverse()) {
    await turn();
    const isBack = !hand.stop.aborted && (await undo(hand).catch(() => false));
    if (!isBack) names.push(change.name);
  }
  names.push(...(await restoreRest(hand, rest, tried)));
  end();
  isRunning = false;
  await until(hand, () => false, SETTLED_MS);
  said.undone(names);
  void sendEnd(names.length === 0);
}

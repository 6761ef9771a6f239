// *Fill in*: writes exactly what the person was shown, reads it back, and says truly what became of it. It knows no button that saves.
import type { FillOrder, FillReason, OrderedChange } from '../../guide/fill-order';
import type { FillWords, FromPage } from '../../messages/protocol';
import { send } from '../../messages/send';
import { all, isDrawn } from '../dom';
import { isAsListed, isFilled, standOf, undoOf, writeChange } from './changes';
import { labelsOf } from '../read/find-field';
import type { FillPlace } from './fill-world';
import { isOver, quiet, turn, type Hand } from './hand';
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
  setRunning(true, said);
  const { hand, end } = handOf(place);
  const later: Hand = { ...hand, stop: place.signal };
  const tried: Tried[] = [];
  const sendEnd = sender(tried, changes);
  const gone = tellOnLeaving(later, tried, changes, sendEnd);
  const ending = await writeAll(hand, changes, tried);
  end();
  await turn(SETTLED_MS);
  setRunning(false, said);
  lookAgain(later, tried);
  for (const one of tried) one.left = standOf(later, one.change);
  const undone = new AbortController();
  const { reading: after } = place.read();
  const undo = () => {
    undone.abort();
    gone.abort();
    return undoAll(tried, { before, after, pressed: place.read().reading }, place, said, sendEnd);
  };
  const show = () => {
    said.results({ tried, changes, ending, undo }, place);
  };
  void sendEnd(over);
  show();
  await turn(LATER_MS);
  if (!place.signal.aborted && !undone.signal.aborted && said.isOpen() && lookAgain(later, tried)) {
    void sendEnd(over);
    show();
  }
  gone.abort();
}

/** Meanwhile the card offers nothing: a press there would only stop it. */
function setRunning(isNow: boolean, said: Report): void {
  isRunning = isNow;
  said.setBusy(isNow);
}

/** The page's last word, until that is aborted: how far it was. `changes`: what is being written. */
function tellOnLeaving(
  hand: Hand,
  tried: Tried[],
  changes: readonly OrderedChange[],
  sendEnd: SendEnd,
): AbortController {
  const gone = new AbortController();
  addEventListener(
    'pagehide',
    () => {
      lookAgain(hand, tried);
      if (isRunning) noteReached(hand, tried, changes);
      void sendEnd({ isUndone: false, isLeft: isRunning });
    },
    { signal: gone.signal },
  );
  return gone;
}

/** What was just being written as the page goes, and stands there already. */
function noteReached(hand: Hand, tried: Tried[], changes: readonly OrderedChange[]): void {
  for (const change of changes.slice(tried.length))
    if (isFilled(hand, change)) tried.push({ change, outcome: 'filled', undo: undoOf(hand, change) });
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
    if (outcome !== 'filled' && !isOver(hand)) await undo.putBack(hand).catch(() => undefined);
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

type Ended = Pick<FromPage['fillEnded']['data'], 'isUndone' | 'isLeft'>;
type SendEnd = (how: Ended) => Promise<void>;
const over: Ended = { isUndone: false, isLeft: false };

function sender(tried: readonly Tried[], changes: readonly OrderedChange[]): SendEnd {
  return async (how) => {
    const results = changes.map(({ id }) => {
      const outcome = tried.find(({ change }) => change.id === id)?.outcome ?? 'stopped';
      return { id, outcome };
    });
    await send('fillEnded', { results, ...how }).catch(() => undefined);
  };
}

/** As the page calls it: what is wanted there is no news. */
function placeName({ read }: Hand, { write, name }: OrderedChange): string {
  const label = write.type === 'line' ? '' : (labelsOf(read().places)[write.field] ?? '');
  return label === '' ? name : label;
}

/** In the other order: what came later may rest on what came before. What somebody has changed since stays. */
async function undoAll(
  tried: Tried[],
  rest: Rest,
  place: FillPlace,
  said: Report,
  sendEnd: SendEnd,
): Promise<void> {
  if (isRunning) return;
  setRunning(true, said);
  const { hand, end } = handOf(place);
  const later: Hand = { ...hand, stop: place.signal };
  const gone = tellOnLeaving(later, tried, [], sendEnd);
  const isOwn = ({ undo, change, left }: Tried) => !undo.isBack(hand) && standOf(hand, change) !== left;
  const own = new Map(tried.filter(isOwn).map((one) => [one, standOf(hand, one.change)]));
  for (const one of [...tried].reverse()) {
    await turn();
    if (!own.has(one) && !isOver(hand)) await one.undo.putBack(hand).catch(() => undefined);
  }
  const others = await restoreRest(hand, rest, tried);
  end();
  await turn(SETTLED_MS);
  gone.abort();
  setRunning(false, said);
  // Putting back one thing may change another.
  const isWrong = (one: Tried) =>
    own.has(one) ? standOf(later, one.change) !== own.get(one) : !one.undo.isBack(later);
  const names = (of: readonly Tried[]) => of.map(({ change }) => placeName(later, change));
  const notBack = [...names(tried.filter(isWrong)), ...others.failed];
  said.undone(notBack, [...names([...own.keys()]), ...others.changed]);
  void sendEnd({ isUndone: notBack.length === 0, isLeft: false });
}

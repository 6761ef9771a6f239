// Runs the guide on one page until the signal ends: reads it, has the background decide, draws that, and again when something changes.
import type { CardPlace } from '../guide/card-place';
import type { Choice } from '../guide/choice';
import type { Card } from '../guide/localise';
import type { PageTrouble } from '../guide/page-trouble';
import { onAccountChanged } from '../messages/listen';
import type { CardLook, CardWords } from '../messages/protocol';
import { send } from '../messages/send';
import type { CaptureSpec } from '../netsuite/capture-spec';
import type { PageSignals } from '../netsuite/page-signals';
import type { PageId, PageSpec } from '../netsuite/pages/page';
import type { ListRow } from '../netsuite/pages/reading';
import { cutName, cutReading } from './bounds';
import { bringPicker } from './capture/bring-picker';
import type { ValueKeeper } from './capture/value-keeper';
import { makeCardAsker } from './card-asker';
import { attempt } from './dom';
import { mark, measure } from './measure';
import { makeCard, type CardRequest } from './overlay/card';
import { makeOverlay } from './overlay/overlay';
import { numbered, targetFinder } from './overlay/ring-aim';
import { makeRings } from './overlay/rings';
import { fileWorld } from './file-world';
import { fillWorld } from './fill/fill-world';
import { listWorld } from './lists';
import { makePageReader } from './read/page-reader';
import { labelsOf } from './read/find-field';
import { saysSaved } from './read/read-page';
import { watchLeaving } from './watch-leaving';
import { watchPage } from './watch';

const PLACE_AFTER_MS = 250;

export interface GuidedPage {
  readonly spec: PageSpec;
  /** The page that was asked for, where something else was served in its place. */
  readonly asked: PageId | null;
  /** Of a page that is only expected: what it says of itself, for the background to see whether it is. */
  readonly signals: PageSignals | null;
  readonly look: CardLook;
  /** What NetSuite may show once at this address. */
  readonly captures: readonly CaptureSpec[];
  readonly keeper: ValueKeeper;
}

/** Resolves when the background has answered first: false, and all of it has ended, where the page is not the one that was expected. */
export function guidePage(page: GuidedPage, ended: AbortSignal): Promise<boolean> {
  const {
    spec,
    asked,
    look: { words },
    captures,
    keeper,
  } = page;
  const run = new AbortController();
  const signal = AbortSignal.any([ended, run.signal]);
  let isAnswered: (isIt: boolean) => void = () => undefined;
  const first = new Promise<boolean>((resolve) => (isAnswered = resolve));
  let { signals } = page;
  mark('start');
  const reader = makePageReader(spec, () => {
    troubled('unreadable');
  });
  /** As it was last read; what changes is read again within a moment. */
  let latest = reader.read();
  measure('read', 'start');
  const noteReading = watchLeaving(signal);
  let isBringing = false;
  let drawn: Drawn | null = null;
  let card: Card | null = null;
  let text = '';
  let rows: readonly ListRow[] = [];

  const asker = makeCardAsker(
    (answer) => {
      signals = null;
      if (answer === 'other-page') run.abort();
      else if (answer !== null) show(answer);
      isAnswered(answer !== 'other-page');
    },
    () => {
      // Nobody is there to judge, and this must be said all the same.
      if (keeper.state().status === 'failed' && card !== null) show(card);
    },
    signal,
  );
  const look = () => {
    const { places } = latest;
    drawn?.keep();
    // What stands on the page may have been made anew, so the rings are aimed again in any case.
    if (card !== null) drawn?.rings.draw(card.rings, targetFinder(places, spec));
    const now = question();
    if (asker.ask({ ...now, saysSaved: saysSaved(document), signals })) noteReading(now.reading);
  };
  const question = () => ({
    reading: latest.reading,
    labels: labelsOf(latest.places),
    capture: keeper.state().status,
    asked,
  });
  const lookAgain = () => {
    latest = reader.read();
    look();
  };
  const said = new Set<PageTrouble>();
  const troubled = (why: PageTrouble) => {
    if (said.has(why)) return;
    said.add(why);
    void send('pageTroubled', { page: spec.id, why }).catch(() => undefined);
  };
  function show(answer: Card) {
    mark('draw');
    const isFirst = drawn === null;
    drawn ??= attempt(() => mount(page, actions(), troubled, signal), null);
    if (drawn === null) {
      troubled('no-card');
      return;
    }
    const { reading, places } = latest;
    const find = targetFinder(places, spec);
    card = numbered(withProblem(answer, keeper, words), find);
    drawn.rings.draw(card.rings, find);
    const next = JSON.stringify(card);
    if (next !== text || reading.rows !== rows) {
      text = next;
      rows = reading.rows;
      drawn.card.draw(card, rows);
    }
    // All that is drawn comes onto the page at once, after everything was measured: one layout, that of the frame it appears in.
    if (isFirst) attempt(drawn.keep, undefined, () => troubled('no-card'));
    if (isFirst) measure('rings', 'draw');
    drawn.avoid();
  }
  const actions = () => ({
    choose: (choice: Choice) => {
      const chosen =
        choice.type === 'record'
          ? send('chooseRecord', { page: spec.id, id: choice.id })
          : send('chooseName', { name: choice.name, value: cutName(choice.value) });
      void chosen.catch(() => undefined);
    },
    ask: (...request: Parameters<typeof send<CardRequest>>) => {
      void send(...request).catch(() => undefined);
    },
    fill: (print: string, ticked: readonly string[]) => {
      latest = reader.read();
      const now = question();
      void send('startFill', { ...now, reading: cutReading(now.reading), print, ticked })
        .then((order) => {
          if (order !== null && drawn !== null)
            fillWorld.credentialGuideFill?.(order, { spec, layer: drawn.layer, read: reader.read, signal });
          else lookAgain();
        })
        .catch(() => undefined);
    },
    pickOnPage: (pick: NonNullable<Card['pickOnPage']>) => {
      if (drawn !== null) void startPick(pick, drawn.layer);
    },
    placed: sendPlace(signal),
  });
  async function startPick(pick: NonNullable<Card['pickOnPage']>, layer: HTMLElement) {
    if (isBringing) return;
    isBringing = true;
    const pickOnPage = await bringPicker();
    isBringing = false;
    if (signal.aborted) return;
    pickOnPage?.(pick, {
      layer,
      words,
      signal,
      captures,
      keep: (...values) => {
        keeper.keep(...values, 'picked');
      },
      note: (...value) => {
        reader.pick(...value);
        lookAgain();
      },
    });
  }

  for (const type of ['scrollend', 'resize'])
    addEventListener(
      type,
      () => {
        drawn?.rings.place();
        drawn?.avoid();
      },
      { capture: true, signal },
    );
  look();
  const lookSoon = watchPage(document, lookAgain, signal);
  fileWorld.credentialGuideLook = lookSoon;
  if (spec.opensWindows === true) listWorld.credentialGuideLists?.watchWindows(signal);
  keeper.onChange(() => {
    if (!signal.aborted) lookAgain();
  });
  const lookAnew = () => {
    asker.forget();
    lookSoon();
  };
  onAccountChanged(lookAnew, signal);
  // Brought back from the browser's memory as it was left; meanwhile other pages may have changed what is known.
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && lookAnew(), {
    signal,
  });
  return first;
}

interface Drawn {
  readonly layer: HTMLElement;
  readonly keep: () => void;
  readonly rings: ReturnType<typeof makeRings>;
  readonly card: ReturnType<typeof makeCard>;
  readonly avoid: () => void;
}

/** Nothing of ours is on the page before the background has said what stands in it. */
function mount(
  { look: { css, cardPlace, words } }: GuidedPage,
  actions: Parameters<typeof makeCard>[3],
  troubled: (why: PageTrouble) => void,
  signal: AbortSignal,
): Drawn {
  const { layer, keep } = makeOverlay(css, signal, troubled);
  const rings = makeRings(layer, words, signal);
  const card = makeCard(layer, cardPlace, words, actions, signal);
  const avoid = () => {
    card.avoid(rings.todo());
  };
  return { layer, keep, rings, card, avoid };
}

/** Values that are not stored are said first, even if the background cannot say it any more. */
function withProblem(card: Card, keeper: ValueKeeper, words: CardWords): Card {
  const state = keeper.state();
  if (state.status !== 'failed') return card;
  const text = state.problem === 'too-many' ? words.tooMany : words.captureFailed;
  return { ...card, notices: [{ tone: 'danger', text }] };
}

/** A moment after the last change: a card that is dragged changes with every frame. */
function sendPlace(signal: AbortSignal): (place: CardPlace) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return (place) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send('cardPlaced', { place }).catch(() => undefined), PLACE_AFTER_MS);
  };
}

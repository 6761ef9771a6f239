// Runs the guide on one page until the signal ends: read, tell the background, draw what it decides, and again whenever something changes.
import type { CardPlace } from '../guide/card-place';
import type { CardView } from '../guide/card-view';
import type { PagePlan } from '../guide/page-plan';
import type { PageSpec } from '../netsuite/pages/page';
import type { ListRow, PageReading } from '../netsuite/pages/reading';
import { onPlanChanged } from '../messages/listen';
import { send } from '../messages/send';
import { storePair } from './capture/capture-values';
import { captureStatus, onCaptureStatus } from './capture/capture-status';
import { makeCard } from './overlay/card';
import { errorMessage } from './read/collect-signals';
import { mountOverlay } from './overlay/overlay';
import { pickOnPage, type Picked } from './capture/pick-on-page';
import { readPage, type ReadPage } from './read/read-page';
import { isOfAccount } from './read/read-signed-in';
import { makeRings } from './overlay/rings';
import { watchPage } from './watch';

const TELL_AFTER_MS = 250;
const MOST_ROWS_TOLD = 1000;

export async function guidePage(
  spec: PageSpec,
  asked: PageSpec | null,
  cardPlace: CardPlace,
  css: string,
  signal: AbortSignal,
): Promise<void> {
  performance.mark('credential-guide:start');
  const read = makeReader(spec);
  const atLoad = read();
  performance.measure('credential-guide:read', 'credential-guide:start');

  let told = await send('pageRead', { reading: forBackground(atLoad.reading) });
  if (told === null || signal.aborted) return;
  const overlay = mountOverlay(css, signal);
  const rings = makeRings(overlay.layer, signal);
  const card = makeCard(
    overlay.layer,
    cardPlace,
    {
      useThisOne: (chosen) => {
        const used =
          chosen.as === 'location' ? send('takeLocation', { id: chosen.id }) : send('useThisOne', chosen);
        void used.then(replan, () => undefined);
      },
      openGuide: (view) => {
        void send('openGuide', { view }).catch(() => undefined);
      },
      pickOnPage: (fields) => {
        pickOnPage(overlay.layer, fields, takePicked, signal);
      },
      placed: tellPlace(signal),
    },
    signal,
  );

  const tell = makeTeller(atLoad.reading, replan, signal);
  let view: CardView | null = null;
  let viewed = '';
  let shown = '';
  let shownRows: readonly ListRow[] = [];
  const draw = () => {
    overlay.keep();
    const { reading, places } = read();
    const capture = captureStatus();
    // What stands on the page may have been made anew, so the rings are aimed again in any case.
    if (view !== null) rings.draw(view.rings, places, spec);
    const about = JSON.stringify([reading.fields, reading.lines, reading.rows.length, capture, told]);
    if (about !== viewed) {
      viewed = about;
      send('viewPage', { reading: forBackground(reading), capture, asked: asked?.id ?? null }).then(
        (next) => {
          if (about === viewed) show(next);
        },
        () => {
          // Nobody is there to judge, and this must be said all the same.
          if (capture === 'failed' && view !== null) show({ ...view, notices: [notStored] });
        },
      );
    }
    tell(reading);
  };
  const show = (next: CardView | null) => {
    if (next === null || signal.aborted) return;
    performance.mark('credential-guide:draw');
    const isFirst = view === null;
    view = next;
    const { reading, places } = read();
    rings.draw(view.rings, places, spec);
    const text = JSON.stringify(view);
    if (text !== shown || reading.rows !== shownRows) {
      shown = text;
      shownRows = reading.rows;
      card.draw(view, reading.rows);
    }
    if (isFirst) performance.measure('credential-guide:rings', 'credential-guide:draw');
    // In the next frame, when the layout is made anyway.
    requestAnimationFrame(() => {
      if (!signal.aborted) card.avoid(rings.todo());
    });
  };
  function replan(next: PagePlan | null) {
    if (next === null || signal.aborted) return;
    told = next;
    draw();
  }
  function takePicked(picked: readonly Picked[]) {
    const [first, second] = picked;
    if (first === undefined || !isOfAccount(document, location.hostname)) return;
    if (second === undefined || spec.oneTime === undefined) read.pick('accountId', first);
    else void storePair(spec.oneTime, { first: first.value, second: second.value }, 'picked', signal);
    draw();
  }

  for (const type of ['scrollend', 'resize']) {
    addEventListener(type, () => card.avoid(rings.todo()), { capture: true, signal });
  }

  draw();
  watchPage(document, draw, signal);
  onCaptureStatus(draw, signal);
  onPlanChanged(replan, signal);
}

/** A moment after the last change: a card that is dragged changes with every frame. */
function tellPlace(signal: AbortSignal): (place: CardPlace) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return (place) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send('cardPlaced', { place }).catch(() => undefined), TELL_AFTER_MS);
  };
}

const notStored = { tone: 'danger', text: { key: 'card.capture.failed' } } as const;

interface Reader {
  (): ReadPage;
  /** What the person shows counts from now on. */
  readonly pick: (field: string, picked: Picked) => void;
}

/** Reads the page as it is now. The first reading of a form is what is saved; whatever differs from it later is not. */
function makeReader(spec: PageSpec): Reader {
  const url = new URL(location.href);
  let first: string | null = null;
  let rows: { count: number; read: readonly ListRow[] } | null = null;
  const picks = new Map<string, Picked>();
  const read = (): ReadPage => {
    // A list changes only by its number of rows; reading thousands again after each key would be felt.
    const count = document.querySelectorAll('#div__bodytab tr').length;
    const known = rows?.count === count ? rows.read : undefined;
    const now = readPage(document, url, spec, known);
    rows = { count, read: now.reading.rows };
    const reading = spec.id === 'permission-error' ? withMessage(now.reading) : withPicks(now.reading, picks);
    const text = JSON.stringify([reading.fields, reading.lines]);
    first ??= text;
    return text === first ? { ...now, reading } : { ...now, reading: { ...reading, saved: false } };
  };
  const pick = (field: string, picked: Picked) => {
    // It stood there before as it does now.
    first = null;
    picks.set(field, picked);
  };
  return Object.assign(read, { pick });
}

function withPicks(reading: PageReading, picks: ReadonlyMap<string, Picked>): PageReading {
  const fields = Object.fromEntries(
    [...picks].map(([field, { value }]) => [field, { value, text: value, by: 'picked' as const }]),
  );
  return { ...reading, fields: { ...reading.fields, ...fields } };
}

/** Names to choose from are wanted there, not every row of a long list. */
function forBackground(reading: PageReading): PageReading {
  return { ...reading, rows: reading.rows.slice(0, MOST_ROWS_TOLD) };
}

function withMessage(reading: PageReading): PageReading {
  const text = errorMessage(document);
  return { ...reading, fields: { message: { value: text, text, by: 'label' } } };
}

/** Tells the background of changes, a moment after the last one, and that they are gone when the page is left unsaved. */
function makeTeller(
  atLoad: PageReading,
  replan: (plan: PagePlan | null) => void,
  signal: AbortSignal,
): (reading: PageReading) => void {
  let told = JSON.stringify([atLoad.fields, atLoad.lines, atLoad.rows.length]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnsavedTold = !atLoad.saved;
  let isSubmitted = false;
  // A form that was sent off is not left unsaved; whether it was taken is seen when its page is opened again.
  const submitted = (event: Event) => {
    isSubmitted ||= event.type === 'submit' || (event.target as Element).matches('[id*="submitter"]');
  };
  document.addEventListener('submit', submitted, { capture: true, signal });
  document.addEventListener('click', submitted, { capture: true, signal });
  addEventListener(
    'pagehide',
    () => {
      const { page, recordId } = atLoad;
      if (isUnsavedTold && !isSubmitted) void send('pageLeft', { page, recordId }).catch(() => undefined);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return (reading) => {
    const text = JSON.stringify([reading.fields, reading.lines, reading.rows.length]);
    clearTimeout(timer);
    if (text === told) return;
    timer = setTimeout(() => {
      told = text;
      isSubmitted = false;
      isUnsavedTold ||= !reading.saved;
      void send('pageRead', { reading: forBackground(reading) }).then(replan, () => undefined);
    }, TELL_AFTER_MS);
  };
}

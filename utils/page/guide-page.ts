// Runs the guide on one page until the signal ends: read, tell the background, judge, draw, and again whenever something changes.
import { cardView } from '../guide/card-view';
import type { PagePlan } from '../guide/page-plan';
import type { PageSpec } from '../netsuite/pages/page';
import type { ListRow, PageReading } from '../netsuite/pages/reading';
import { onPlanChanged } from '../messages/listen';
import { send } from '../messages/send';
import { captureStatus, onCaptureStatus } from './capture-status';
import { makeCard } from './card';
import { errorMessage } from './collect-signals';
import { mountOverlay } from './overlay';
import { readPage, type ReadPage } from './read-page';
import { makeRings } from './rings';
import { watchPage } from './watch';

const TELL_AFTER_MS = 250;
const MOST_ROWS_TOLD = 1000;

export async function guidePage(
  spec: PageSpec,
  asked: PageSpec | null,
  css: string,
  signal: AbortSignal,
): Promise<void> {
  performance.mark('credential-guide:start');
  const read = makeReader(spec);
  const atLoad = read();
  performance.measure('credential-guide:read', 'credential-guide:start');

  let plan: PagePlan | null = await send('pageRead', { reading: forBackground(atLoad.reading) });
  if (plan === null || signal.aborted) return;
  const overlay = mountOverlay(css, signal);
  const rings = makeRings(overlay.layer, signal);
  const card = makeCard(
    overlay.layer,
    {
      useThisOne: (chosen) => {
        const used =
          chosen.as === 'location' ? send('takeLocation', { id: chosen.id }) : send('useThisOne', chosen);
        void used.then(replan, () => undefined);
      },
      openGuide: () => {
        void send('openGuide').catch(() => undefined);
      },
    },
    signal,
  );

  const tell = makeTeller(atLoad.reading, replan, signal);
  let shown = '';
  let shownRows: readonly ListRow[] = [];
  const draw = () => {
    if (plan === null) return;
    overlay.keep();
    const { reading, places } = read();
    const view = cardView({ spec, reading, plan, capture: captureStatus(), asked });
    const text = JSON.stringify(view);
    rings.draw(view.rings, places, spec);
    if (text !== shown || reading.rows !== shownRows) {
      shown = text;
      shownRows = reading.rows;
      card.draw(view, reading.rows);
    }
    // In the next frame, when the layout is made anyway.
    requestAnimationFrame(() => {
      if (!signal.aborted) card.avoid(rings.todo());
    });
    tell(reading);
  };
  function replan(next: PagePlan | null) {
    if (next === null || signal.aborted) return;
    plan = next;
    draw();
  }

  performance.mark('credential-guide:draw');
  draw();
  performance.measure('credential-guide:rings', 'credential-guide:draw');
  watchPage(document, draw, signal);
  onCaptureStatus(draw, signal);
  onPlanChanged(replan, signal);
}

/** Reads the page as it is now. The first reading of a form is what is saved; whatever differs from it later is not. */
function makeReader(spec: PageSpec): () => ReadPage {
  const url = new URL(location.href);
  let first: string | null = null;
  let rows: { count: number; read: readonly ListRow[] } | null = null;
  return () => {
    // A list changes only by its number of rows; reading thousands again after each key would be felt.
    const count = document.querySelectorAll('#div__bodytab tr').length;
    const known = rows?.count === count ? rows.read : undefined;
    const now = readPage(document, url, spec, known);
    rows = { count, read: now.reading.rows };
    const reading = spec.id === 'permission-error' ? withMessage(now.reading) : now.reading;
    const text = JSON.stringify([reading.fields, reading.lines]);
    first ??= text;
    return text === first ? { ...now, reading } : { ...now, reading: { ...reading, saved: false } };
  };
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

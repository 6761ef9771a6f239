// Runs the guide on one page until the signal ends: read, tell the background, judge, draw, and again whenever something changes.
import { cardView } from '../guide/card-view';
import type { PagePlan } from '../guide/page-plan';
import type { PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { onPlanChanged } from '../messages/listen';
import { send } from '../messages/send';
import { captureStatus, onCaptureStatus } from './capture-status';
import { makeCard } from './card';
import { mountOverlay } from './overlay';
import { readPage, type ReadPage } from './read-page';
import { makeRings } from './rings';
import { watchPage } from './watch';

const TELL_AFTER_MS = 250;

export async function guidePage(spec: PageSpec, css: string, signal: AbortSignal): Promise<void> {
  const url = new URL(location.href);
  performance.mark('credential-guide:start');
  const atLoad = readPage(document, url, spec, true);
  performance.measure('credential-guide:read', 'credential-guide:start');
  const savedFields = JSON.stringify(atLoad.reading.fields);
  const read = (): ReadPage => {
    const now = readPage(document, url, spec, true);
    const isChanged = JSON.stringify(now.reading.fields) !== savedFields;
    return isChanged ? { ...now, reading: { ...now.reading, saved: false } } : now;
  };

  let plan: PagePlan | null = await send('pageRead', { reading: atLoad.reading });
  if (plan === null || signal.aborted) return;
  const overlay = mountOverlay(css, signal);
  const rings = makeRings(overlay.layer, signal);
  const card = makeCard(overlay.layer, {
    useThisOne: (chosen) => {
      void send('useThisOne', chosen).then(replan, () => undefined);
    },
    openGuide: () => {
      void send('openGuide').catch(() => undefined);
    },
  });

  let shown = '';
  let told = JSON.stringify(atLoad.reading);
  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  const tell = (reading: PageReading) => {
    const text = JSON.stringify(reading);
    clearTimeout(tellTimer);
    if (text === told) return;
    tellTimer = setTimeout(() => {
      told = text;
      void send('pageRead', { reading }).then(replan, () => undefined);
    }, TELL_AFTER_MS);
  };
  const draw = () => {
    if (plan === null) return;
    overlay.keep();
    const { reading, places } = read();
    const view = cardView({ spec, reading, plan, capture: captureStatus() });
    const text = JSON.stringify(view);
    if (text !== shown) {
      shown = text;
      card.draw(view);
    }
    rings.draw(view.rings, places, spec);
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
  signal.addEventListener('abort', () => {
    clearTimeout(tellTimer);
  });
}

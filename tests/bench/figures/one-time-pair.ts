// From the moment that the two values are in the document until they are kept: worker awake, worker stopped, and a slow page.
import { field, save, setCheckbox } from '../../driver/hands';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement, type Stand } from '../bench';
import { changePage, withSlowScript } from '../change-page';
import type { Figure } from '../figure';
import { ask, bundle } from '../held-bundle';
import { waitForMeasure } from '../page-timing';
import { workerStopper } from '../stop-worker';

const LIMIT = 100;
const SLOW_MS = 2000;
/** What a page has to tell the background is told by then. */
const TOLD_MS = 400;
const VALUES = 'bench:values';
const ABOVE_VALUES = '<div class="uir-one-time-warning">';

/** Unix milliseconds. */
interface Sample {
  /** The values are in the document a moment after this. */
  inDocument: number;
  /** The page heard the answer. */
  acknowledged: number;
}

export const oneTimePair: Measurement = { name: 'pair', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  return [await awake(bench), await stopped(bench), ...(await behindSlowScript(bench))];
}

async function awake(bench: Bench): Promise<Figure> {
  const samples = await withStand(async (stand) => {
    changePage(stand.netsuite, INTEGRATION, markValues);
    return repeat(bench, () => once(stand));
  });
  return {
    name: 'pair: until acknowledged, worker awake',
    unit: 'ms',
    limit: LIMIT,
    samples: samples.map(untilAcknowledged),
  };
}

async function stopped(bench: Bench): Promise<Figure> {
  const samples = await withStand(async (stand) => {
    const stopWorker = await workerStopper(stand);
    changePage(stand.netsuite, INTEGRATION, markValues, async ({ url }) => {
      if (!url.searchParams.has('id')) return;
      await new Promise((resolve) => setTimeout(resolve, TOLD_MS));
      await stopWorker();
    });
    return repeat(bench, () => once(stand));
  });
  return {
    name: 'pair: until acknowledged, worker stopped',
    unit: 'ms',
    limit: LIMIT,
    samples: samples.map(untilAcknowledged),
    note: 'stopped before the page is answered; attaching the debugger counts too',
  };
}

async function behindSlowScript(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async (stand) => {
    changePage(stand.netsuite, INTEGRATION, (page) =>
      page.includes(ABOVE_VALUES) ? withSlowScript(markValues(page), SLOW_MS) : page,
    );
    return repeat(bench, async () => {
      const keptAt = await hearWorker(stand);
      const sample = await once(stand);
      return { ...sample, kept: await keptAt() };
    });
  });
  return [
    {
      name: 'pair: until kept, behind a slow script',
      unit: 'ms',
      limit: LIMIT,
      samples: samples.map(({ inDocument, kept }) => kept - inDocument),
      note: `a script of ${SLOW_MS} ms at the end; by the background’s clock`,
    },
    {
      name: 'pair: until the slow page heard of it',
      unit: 'ms',
      samples: samples.map(untilAcknowledged),
      note: 'a page hears nothing while its script runs',
    },
  ];
}

function untilAcknowledged({ inDocument, acknowledged }: Sample): number {
  return acknowledged - inDocument;
}

/** Marks where the values begin, so that the time the parser takes for them counts too. */
function markValues(page: string): string {
  return page.replace(ABOVE_VALUES, (found) => `<script>performance.mark('${VALUES}')</script>${found}`);
}

/** Saves a new integration by hand, so that its values are shown and taken; forgets them afterwards. */
async function once(stand: Stand): Promise<Sample> {
  const { page, url } = stand;
  await page.goto(url(INTEGRATION));
  await waitForMeasure(page, 'credential-guide:rings');
  await field(page, 'Name').locator('input').fill(bundle.application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
  await save(page);
  await page.waitForURL(/[?&]id=\d+/, { waitUntil: 'commit' });
  const stored = await waitForMeasure(page, 'credential-guide:stored');
  const values = await waitForMeasure(page, VALUES);
  const popup = await stand.launched.openPopup();
  await ask(popup, 'forgetBundle', { bundle });
  await popup.close();
  return { inDocument: values.origin + values.start, acknowledged: stored.origin + stored.end };
}

/**
 * Lets the background note when its journal counts a change, which is the last thing it does before it answers.
 * The function given back asks for the time of the first one.
 */
async function hearWorker({ launched: { context } }: Stand): Promise<() => Promise<number>> {
  interface Scope {
    chrome: {
      storage: { session: { onChanged: { addListener: (changed: (changes: object) => void) => void } } };
    };
    benchKeptAt?: number | null;
  }
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The background does not run.');
  await worker.evaluate(() => {
    const scope = self as unknown as Scope;
    const isHearing = scope.benchKeptAt !== undefined;
    scope.benchKeptAt = null;
    if (isHearing) return;
    scope.chrome.storage.session.onChanged.addListener((changes) => {
      if ('journalRevision' in changes) scope.benchKeptAt ??= performance.timeOrigin + performance.now();
    });
  });
  return async () => {
    const keptAt = await worker.evaluate(() => (self as unknown as Scope).benchKeptAt);
    if (keptAt == null) throw new Error('The background kept nothing.');
    return keptAt;
  };
}

// From the moment that the two values are in the document until they are kept: worker awake, worker stopped, and a slow page.
import { rmSync } from 'node:fs';
import { field, save, setCheckbox } from '../../driver/hands';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement, type Stand } from '../bench';
import { changePage, withSlowScript } from '../change-page';
import { makeCountingExtension, readWork } from '../counting-extension';
import type { Figure } from '../figure';
import { ask } from '../../driver/ask';
import { bundle } from '../held-bundle';
import { waitForMeasure } from '../page-timing';
import { newWorkerStopper } from '../stop-worker';

/** Worker awake, and stopped. */
const LIMIT = 40;
const LIMIT_STOPPED = 100;
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
    // In a minute it takes a few pairs of an account only, and counts anew when it starts. The form of the next one wakes it.
    const startAnew = await newWorkerStopper(stand);
    return repeat(bench, async () => {
      await startAnew();
      return once(stand);
    });
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
    const stopWorker = await newWorkerStopper(stand);
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
    limit: LIMIT_STOPPED,
    samples: samples.map(untilAcknowledged),
    note: 'stopped before the page is answered; attaching the debugger counts too',
  };
}

async function behindSlowScript(bench: Bench): Promise<Figure[]> {
  const extension = makeCountingExtension();
  const samples = await withStand(
    async (stand) => {
      changePage(stand.netsuite, INTEGRATION, (page) =>
        page.includes(ABOVE_VALUES) ? withSlowScript(markValues(page), SLOW_MS) : page,
      );
      const startAnew = await newWorkerStopper(stand);
      return repeat(bench, async () => {
        await startAnew();
        const sample = await once(stand);
        return { ...sample, kept: await keptAt(stand) };
      });
    },
    { extension },
  ).finally(() => rmSync(extension, { recursive: true }));
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

/** When the background said that the pair is on disk, by its own clock. */
async function keptAt(stand: Stand): Promise<number> {
  const { messages } = await readWork(stand);
  // Each of the background's listeners hears of it; one answers.
  const answered = messages.find((one) => one.type === 'valuesShown' && one.answered !== null)?.answered;
  if (answered == null) throw new Error('The background kept nothing.');
  return answered;
}

// From the moment that the two values are in the document until they are kept: worker awake, worker stopped, and a slow page.
import { setCheckbox, field, save } from '../../driver/hands';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement, type Stand } from '../bench';
import { changePage, withSlowScript } from '../change-page';
import type { Figure } from '../figure';
import { ask, bundle } from '../held-bundle';
import { waitForMeasure } from '../page-timing';
import { followWorker } from '../stop-worker';

const LIMIT = 100;
const SLOW_MS = 2000;
const TOLD_MS = 400;
const VALUES = 'bench:values';

export const oneTimePair: Measurement = { name: 'pair', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  return [await awake(bench), await stopped(bench), ...(await behindSlowScript(bench))];
}

async function awake(bench: Bench): Promise<Figure> {
  const samples = await withStand(async (stand) => {
    changePage(stand.netsuite, INTEGRATION, markValues);
    return repeat(bench, () => once(stand));
  });
  return { name: 'pair: until acknowledged, worker awake', unit: 'ms', limit: LIMIT, samples };
}

async function stopped(bench: Bench): Promise<Figure> {
  const samples = await withStand(async (stand) => {
    const worker = await followWorker(stand.launched);
    changePage(stand.netsuite, INTEGRATION, markValues, async ({ url }) => {
      if (!url.searchParams.has('id')) return;
      // What the page before has still to tell would wake the worker again.
      await new Promise((resolve) => setTimeout(resolve, TOLD_MS));
      await worker.stop();
    });
    return repeat(bench, () => once(stand));
  });
  return { name: 'pair: until acknowledged, worker stopped', unit: 'ms', limit: LIMIT, samples };
}

async function behindSlowScript(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async (stand) => {
    changePage(stand.netsuite, INTEGRATION, (page) => (page.includes(ONE_TIME) ? withSlowScript(markValues(page), SLOW_MS) : page));
    return repeat(bench, async () => {
      const kept = await hearWorker(stand);
      const heard = await once(stand);
      return { kept: await kept(), heard };
    });
  });
  return [
    {
      name: 'pair: until kept, behind a slow script',
      unit: 'ms',
      limit: LIMIT,
      samples: samples.map(({ kept }) => kept),
      note: `a script of ${SLOW_MS} ms; by the background’s clock`,
    },
    {
      name: 'pair: until the slow page heard of it',
      unit: 'ms',
      samples: samples.map(({ heard }) => heard),
      note: 'no page hears anything while its script runs',
    },
  ];
}

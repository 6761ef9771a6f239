// What the extension costs a set-up page as long as real ones: the same page with and without it, by turns in two browsers.
import type { CDPSession, Page } from '@playwright/test';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement, type Stand } from '../bench';
import { changePage, realSize } from '../change-page';
import { median, type Figure, type Unit } from '../figure';

/** Long enough for the guide to be drawn and for what it does later. */
const SETTLE_MS = 500;

const metrics = [
  { key: 'ScriptDuration', label: 'script time', unit: 'ms', scale: 1000 },
  { key: 'RecalcStyleDuration', label: 'style time', unit: 'ms', scale: 1000 },
  { key: 'LayoutDuration', label: 'layout time', unit: 'ms', scale: 1000 },
  { key: 'TaskDuration', label: 'main thread', unit: 'ms', scale: 1000 },
  { key: 'JSHeapUsedSize', label: 'JavaScript heap', unit: 'MB', scale: 1e-6 },
] as const satisfies { key: string; label: string; unit: Unit; scale: number }[];

type Key = (typeof metrics)[number]['key'];
type Metrics = Record<Key, number>;

export const pageCost: Measurement = { name: 'cost', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const pairs = await withStand(
    (without) =>
      withStand(
        async (within) => {
          const [loadWithout, loadWithin] = [await loader(without), await loader(within)];
          return repeat(bench, async () => ({ without: await loadWithout(), within: await loadWithin() }));
        },
        { withExtension: true },
      ),
    { withExtension: false },
  );
  return metrics.map(({ key, label, unit, scale }) => {
    const middle = (side: 'without' | 'within') =>
      (median(pairs.map((pair) => pair[side][key])) * scale).toFixed(1);
    return {
      name: `cost: ${label} added`,
      unit,
      samples: pairs.map((pair) => (pair.within[key] - pair.without[key]) * scale),
      note: `${middle('without')} without, ${middle('within')} with`,
    };
  });
}

async function loader({ netsuite, page, url }: Stand): Promise<() => Promise<Metrics>> {
  changePage(netsuite, INTEGRATION, realSize);
  await page.goto(url(INTEGRATION));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return () => load(page, cdp);
}

/** Durations count from the document's beginning; the heap is what is there once the page before is swept away. */
async function load(page: Page, cdp: CDPSession): Promise<Metrics> {
  await page.reload();
  await page.waitForTimeout(SETTLE_MS);
  const loaded = await read(cdp);
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await read(cdp);
  return { ...loaded, JSHeapUsedSize };
}

async function read(cdp: CDPSession): Promise<Metrics> {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value])) as Metrics;
}

// What the extension costs a set-up page as long as real ones: the same page with and without it, by turns in two browsers.
import type { CDPSession, Page } from '@playwright/test';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement, type Stand } from '../bench';
import { customRole } from '../../netsuite/new-world';
import { changePage, longList, longRole, realSize } from '../change-page';
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

interface CostlyPage {
  name: string;
  path: string;
  change: (html: string) => string;
}

const costlyPages: readonly CostlyPage[] = [
  { name: 'record of 450 KB', path: INTEGRATION, change: realSize },
  { name: 'list of 255 rows', path: '/app/setup/rolelist.nl?whence=', change: longList },
  { name: 'role of 400 permissions', path: `/app/setup/role.nl?id=${customRole.id}&e=T`, change: longRole },
];

export const pageCost: Measurement = { name: 'cost', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of costlyPages) figures.push(...(await measurePage(bench, page)));
  return figures;
}

async function measurePage(bench: Bench, costly: CostlyPage): Promise<Figure[]> {
  const pairs = await withStand(
    (without) =>
      withStand(
        async (within) => {
          const [loadWithout, loadWithin] = [await loader(without, costly), await loader(within, costly)];
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
      name: `cost, ${costly.name}: ${label} added`,
      unit,
      samples: pairs.map((pair) => (pair.within[key] - pair.without[key]) * scale),
      note: `${middle('without')} without, ${middle('within')} with`,
    };
  });
}

async function loader(
  { netsuite, page, url }: Stand,
  { path, change }: CostlyPage,
): Promise<() => Promise<Metrics>> {
  changePage(netsuite, new URL(url(path)).pathname, change);
  await page.goto(url(path));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
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

// What the extension costs a set-up page as long as real ones: the same page with and without it, by turns in two browsers.
import type { CDPSession, Page } from '@playwright/test';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement, type Stand } from '../bench';
import { customRole } from '../../netsuite/new-world';
import { buildReleaseCandidate } from '../../e2e/release-candidate';
import type { LaunchOptions } from '../../driver/launch';
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

/** Of the page as it is loaded one after another, and as the first of its process, for which no code is compiled yet. */
type Metrics = Record<Key, number> & { readonly firstTask: number };

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
  const candidate = buildReleaseCandidate();
  const sides: LaunchOptions[] = [
    { withExtension: false },
    { withExtension: true },
    ...(candidate.ok ? [{ withExtension: true, extension: candidate.built }] : []),
  ];
  const rounds = await withStands(sides, async (stands) => {
    const loads = await Promise.all(stands.map((stand) => loader(stand, costly)));
    return repeat(bench, async () => {
      const round: Metrics[] = [];
      for (const load of loads) round.push(await load());
      return round;
    });
  });
  const first = { key: 'firstTask', label: 'main thread, first page,', unit: 'ms', scale: 1000 } as const;
  return [...metrics, first].map(({ key, label, unit, scale }) => {
    const of = (side: number) => rounds.flatMap((round) => round[side]?.[key] ?? []);
    const middle = (side: number) => (median(of(side)) * scale).toFixed(1);
    const before = of(2).map((value, at) => (value - (of(0)[at] ?? 0)) * scale);
    return {
      name: `cost, ${costly.name}: ${label} added`,
      unit,
      samples: of(1).map((value, at) => (value - (of(0)[at] ?? 0)) * scale),
      note:
        `${middle(0)} without, ${middle(1)} with` +
        (before.length > 0 ? `; the release candidate added ${median(before).toFixed(1)}` : ''),
    };
  });
}

/** As many browsers at once, so that what the machine does meanwhile is the same for all. */
async function withStands<Result>(
  [first, ...others]: readonly LaunchOptions[],
  use: (stands: readonly Stand[]) => Promise<Result>,
): Promise<Result> {
  if (first === undefined) return use([]);
  return withStand((stand) => withStands(others, (stands) => use([stand, ...stands])), first);
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
  const loaded = await loadOnce(page, cdp);
  // Throws away what was compiled, which a browser keeps from page to page.
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await read(cdp);
  const { TaskDuration: firstTask } = await loadOnce(page, cdp);
  return { ...loaded, JSHeapUsedSize, firstTask };
}

async function loadOnce(page: Page, cdp: CDPSession): Promise<Record<Key, number>> {
  await page.reload();
  await page.waitForTimeout(SETTLE_MS);
  return read(cdp);
}

async function read(cdp: CDPSession): Promise<Record<Key, number>> {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value])) as Record<Key, number>;
}

// One connection test against the fake NetSuite: how many requests it makes, whether any carries a cookie, and how long it takes.
import type { Page } from '@playwright/test';
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import type { Figure } from '../figure';
import { ask } from '../../driver/ask';
import { bundle, holdBundle } from '../held-bundle';
import { waitForMeasure } from '../page-timing';

interface Sample {
  requests: number;
  cookies: number;
  took: number;
}

const ENDED = 'bench:test-ended';

export const connectionTest: Measurement = { name: 'test', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async ({ netsuite, launched }) => {
    const popup = await launched.openPopup();
    await holdBundle(popup, netsuite);
    await popup.evaluate(markTestEnds, ENDED);
    return repeat(bench, async (): Promise<Sample> => {
      const before = netsuite.world.seen.length;
      const took = await once(popup);
      const calls = netsuite.world.seen
        .slice(before)
        .filter(({ host }) => !host.endsWith('.app.netsuite.com'));
      const withCookie = calls.filter(({ headers }) => headers['cookie'] !== undefined);
      return { requests: calls.length, cookies: withCookie.length, took };
    });
  });
  const of = (name: keyof Sample) => samples.map((sample) => sample[name]);
  return [
    { name: 'connection test: requests', unit: 'requests', limit: 5, samples: of('requests') },
    { name: 'connection test: requests with a cookie', unit: 'requests', limit: 0, samples: of('cookies') },
    {
      name: 'connection test: asked for until passed',
      unit: 'ms',
      samples: of('took'),
      note: 'the fake NetSuite answers at once',
    },
  ];
}

async function once(popup: Page): Promise<number> {
  const start = await popup.evaluate((mark) => {
    performance.clearMarks(mark);
    return performance.now();
  }, ENDED);
  const { started } = await ask(popup, 'testConnection', { bundle });
  if (!started) throw new Error('The connection test did not start.');
  const ended = await waitForMeasure(popup, ENDED, 30_000);
  const status = await popup.evaluate(
    (mark) => (performance.getEntriesByName(mark)[0] as PerformanceMark).detail as string,
    ENDED,
  );
  if (status !== 'passed') throw new Error(`The connection test ended as ${status}.`);
  return ended.start - start;
}

/** Marks the end of every test, with how it ended. Runs in the popup, which hears of every stored change. */
function markTestEnds(mark: string): void {
  type Tests = Record<string, { status: string; endedAt: number | null }>;
  type Changes = Record<string, { newValue?: { data: Tests } }>;
  interface Chrome {
    storage: { local: { onChanged: { addListener: (changed: (changes: Changes) => void) => void } } };
  }
  (window as unknown as { chrome: Chrome }).chrome.storage.local.onChanged.addListener(({ tests }) => {
    const [test] = Object.values(tests?.newValue?.data ?? {});
    if (test !== undefined && test.endedAt !== null) performance.mark(mark, { detail: test.status });
  });
}

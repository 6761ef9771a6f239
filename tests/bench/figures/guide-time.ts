// How long the guide holds up a set-up page as long as real ones: reading it, and drawing until rings stand.
import type { Page } from '@playwright/test';
import { INTEGRATION, repeat, withStand, type Bench, type Measurement } from '../bench';
import { changePage, realSize } from '../change-page';
import type { Figure } from '../figure';
import { waitForMeasure } from '../page-timing';

interface Sample {
  read: number;
  rings: number;
  wait: number;
  total: number;
  bytes: number;
}

export const guideTime: Measurement = { name: 'guide', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async ({ netsuite, page, url }) => {
    changePage(netsuite, INTEGRATION, realSize);
    return repeat(bench, () => once(page, url(INTEGRATION)));
  });
  const of = (name: keyof Sample) => samples.map((sample) => sample[name]);
  const size = `page of ${Math.round((samples[0]?.bytes ?? 0) / 1000)} KB`;
  return [
    { name: 'guide: read the page', unit: 'ms', limit: 2, samples: of('read'), note: size },
    { name: 'guide: draw until rings stand', unit: 'ms', limit: 8, samples: of('rings'), note: size },
    {
      name: 'guide: card asked and answered',
      unit: 'ms',
      samples: of('wait'),
      note: 'the page is free meanwhile',
    },
    {
      name: 'guide: parsed until rings stand',
      unit: 'ms',
      limit: 25,
      samples: of('total'),
      note: 'worker awake; with what stands above',
    },
  ];
}

async function once(page: Page, url: string): Promise<Sample> {
  await page.goto(url);
  const parsed = await waitForMeasure(page, 'credential-guide:parsed');
  const read = await waitForMeasure(page, 'credential-guide:read');
  const rings = await waitForMeasure(page, 'credential-guide:rings');
  return {
    read: read.duration,
    rings: rings.duration,
    wait: rings.start - read.end,
    total: rings.end - parsed.start,
    bytes: await page.evaluate(
      () =>
        performance
          .getEntriesByType('navigation')
          .map((entry) => (entry as PerformanceNavigationTiming).decodedBodySize)[0] ?? 0,
    ),
  };
}

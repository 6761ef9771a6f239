// How soon popup and panel show something, and how soon they show what is kept, when opened anew with a full bundle.
import type { Page } from '@playwright/test';
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import type { Figure } from '../figure';
import { holdBundle } from '../held-bundle';
import { waitForMeasure } from '../page-timing';

const CONTENT = 'bench:content';

export const popup: Measurement = { name: 'popup', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async ({ netsuite, launched }) => {
    const first = await launched.openPopup();
    await holdBundle(first, netsuite);
    await first.close();
    await launched.context.addInitScript(markContent, CONTENT);
    const openPanel = async () => {
      const page = await launched.context.newPage();
      await page.goto(`chrome-extension://${launched.extensionId}/sidepanel.html`);
      return page;
    };
    const taken = async (open: () => Promise<Page>) => {
      const page = await open();
      const content = await waitForMeasure(page, CONTENT);
      const paint = await waitForMeasure(page, 'first-contentful-paint');
      await page.close();
      return { paint: paint.start, content: content.start };
    };
    return repeat(bench, async () => ({
      ...(await taken(() => launched.openPopup())),
      panel: (await taken(openPanel)).paint,
    }));
  });
  return [
    {
      name: 'popup: first paint',
      unit: 'ms',
      limit: 150,
      samples: samples.map(({ paint }) => paint),
      note: 'a new tab each',
    },
    {
      name: 'panel: first paint',
      unit: 'ms',
      limit: 150,
      samples: samples.map(({ panel }) => panel),
      note: 'in a tab',
    },
    { name: 'popup: tabs in the document', unit: 'ms', samples: samples.map(({ content }) => content) },
  ];
}

/** Marks when the popup has put its tabs there. Runs in the page. */
function markContent(mark: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('[role="tab"]') === null) return;
    performance.mark(mark);
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

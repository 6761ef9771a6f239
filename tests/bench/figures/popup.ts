// How soon the popup shows something, and how soon it shows what is held, when opened anew with a full bundle.
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
    return repeat(bench, async () => {
      const page = await launched.openPopup();
      const content = await waitForMeasure(page, CONTENT);
      const paint = await waitForMeasure(page, 'first-contentful-paint');
      await page.close();
      return { paint: paint.start, content: content.start };
    });
  });
  return [
    {
      name: 'popup: first paint',
      unit: 'ms',
      limit: 150,
      samples: samples.map(({ paint }) => paint),
      note: 'a new tab each',
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

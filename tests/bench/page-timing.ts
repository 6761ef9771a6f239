// Reads what was marked and measured on a page's timeline, by the page or by a content script: they share it.
import type { Page } from '@playwright/test';

export interface Timing {
  /** Milliseconds since the page began to load. */
  start: number;
  end: number;
  duration: number;
  /** Unix milliseconds of the page's zero, to compare with clocks elsewhere. */
  origin: number;
}

/** The first mark or measure of this name. */
export async function waitForMeasure(page: Page, name: string, timeout = 10_000): Promise<Timing> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, { timeout });
  return page.evaluate((wanted) => {
    const entry = performance.getEntriesByName(wanted)[0]!;
    const { startTime: start, duration } = entry;
    return { start, duration, end: start + duration, origin: performance.timeOrigin };
  }, name);
}

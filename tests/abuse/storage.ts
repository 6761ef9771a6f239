// Reads and writes the extension's storage from one of its own pages, as nothing but a fault or a fault's search would.
import type { Page } from '@playwright/test';

export const areas = ['local', 'session'] as const;
export type AreaName = (typeof areas)[number];

interface Area {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}
interface Scope {
  chrome: { storage: Record<AreaName, Area> };
}

export function readArea(page: Page, area: AreaName): Promise<Record<string, unknown>> {
  return page.evaluate((name) => (window as unknown as Scope).chrome.storage[name].get(null), area);
}

export async function writeArea(page: Page, area: AreaName, items: Record<string, unknown>): Promise<void> {
  await page.evaluate(([name, given]) => (window as unknown as Scope).chrome.storage[name].set(given), [
    area,
    items,
  ] as const);
}

export interface StoredTest {
  id: string;
  status: string;
  endedAt: number | null;
}

/** Every connection test that is stored, wherever it lies: how an item is wrapped is not our business. */
export function testsIn(stored: unknown): StoredTest[] {
  if (typeof stored !== 'object' || stored === null) return [];
  if ('checks' in stored && 'status' in stored && 'endedAt' in stored)
    return [stored as unknown as StoredTest];
  return Object.values(stored).flatMap(testsIn);
}

export async function readTests(page: Page): Promise<StoredTest[]> {
  return testsIn(await readArea(page, 'local'));
}

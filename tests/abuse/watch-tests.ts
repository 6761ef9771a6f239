// Follows the connection tests in storage, so that each can be seen to end once, and to stay as it ended.
import type { Page } from '@playwright/test';
import { testsIn, type StoredTest } from './storage';

export interface TestHistory {
  /** How the newest test stands. */
  newest: () => Promise<StoredTest | null>;
  /** What is wrong with what was seen so far. */
  problems: () => Promise<string[]>;
}

/** The page is one of the extension's own, and has to stay open. */
export async function watchTests(page: Page): Promise<TestHistory> {
  await page.evaluate(() => {
    const scope = window as unknown as {
      seenTests: unknown[];
      chrome: {
        storage: {
          local: { onChanged: { addListener: (heard: (changes: Record<string, unknown>) => void) => void } };
        };
      };
    };
    scope.seenTests = [];
    scope.chrome.storage.local.onChanged.addListener(({ tests }) => {
      if (tests !== undefined) scope.seenTests.push((tests as { newValue: unknown }).newValue);
    });
  });
  const seen = async () =>
    (await page.evaluate(() => (window as unknown as { seenTests: unknown[] }).seenTests)).map(testsIn);
  return {
    newest: async () => (await seen()).at(-1)?.at(-1) ?? null,
    problems: async () => {
      const histories = new Map<string, string[]>();
      for (const tests of await seen()) {
        for (const { id, status } of tests) {
          const history = histories.get(id) ?? [];
          if (history.at(-1) !== status) histories.set(id, [...history, status]);
        }
      }
      return [...histories.values()].flatMap((history) => {
        const ends = history.filter((status) => status !== 'running');
        const last = history.at(-1);
        if (last === 'running') return ['A test never ends.'];
        return ends.length === 1 ? [] : [`A test went ${history.join(', ')}.`];
      });
    },
  };
}

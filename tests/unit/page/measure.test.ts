// Nothing rests on a measurement: the page's scripts share the timeline.
import { afterEach, expect, it, vi } from 'vitest';
import { mark, measure } from '@/utils/page/measure';

afterEach(() => {
  vi.unstubAllGlobals();
  performance.clearMarks();
  performance.clearMeasures();
});

it('measures from a mark until now', () => {
  mark('parsed');
  measure('signals', 'parsed');
  const [entry] = performance.getEntriesByName('credential-guide:signals');
  expect(entry?.entryType).toBe('measure');
  expect(entry?.startTime).toBe(performance.getEntriesByName('credential-guide:parsed')[0]?.startTime);
});

it('measures nothing when the page has cleared the mark', () => {
  mark('parsed');
  performance.clearMarks();
  measure('signals', 'parsed');
  expect(performance.getEntriesByName('credential-guide:signals')).toEqual([]);
});

it.each([
  ['throws', { mark: throwing, measure: throwing }],
  ['is gone', undefined],
])('goes on when the timeline %s', (_, timeline) => {
  vi.stubGlobal('performance', timeline);
  mark('parsed');
  measure('signals', 'parsed');
  vi.unstubAllGlobals();
  expect(performance.getEntriesByName('credential-guide:signals')).toEqual([]);
});

function throwing(): never {
  throw new DOMException('No mark');
}

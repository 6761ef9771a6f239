// Counts the single tests of a step, from the report that Vitest, Playwright, the walk in Firefox or the abuse kit wrote; a step without one counts as one test.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
  firefox: ({ passed, failed, skipped }) => ({ passed, failed, skipped }),
  abuse: ({ passed, failed }) => ({ passed, failed, skipped: 0 }),
};

/** Takes away an old report, so that a run that dies early is not counted by it. */
export function forgetReport({ report }) {
  if (report) rmSync(join(root, report.file), { force: true });
}

/** `{ passed, failed, skipped }` of a step that ended well (`ok`) or not. A failed step has one failure at least. */
export function countTests({ report }, ok) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  if (report) {
    try {
      counts = readers[report.kind](JSON.parse(readFileSync(join(root, report.file), 'utf8')));
    } catch {
      // No report: the command's own output says why.
    }
  } else if (ok) {
    counts.passed = 1;
  }
  return ok ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

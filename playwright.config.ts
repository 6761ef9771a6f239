// The built extension in a real browser, against the fake NetSuite. How the browser is started is in tests/e2e.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // What takes minutes comes at night, with every variant of every page.
  ...(process.env['ALL_VARIANTS'] === undefined && { grepInvert: /@nightly/ }),
  // They wait for timers and pages most of the time.
  workers: 3,
  // A machine with other work may be too late once; what failed first is still told, as flaky.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine is no failure.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  outputDir: '.artifacts/e2e',
  reporter: [['list'], ['json', { outputFile: '.artifacts/browser.json' }]],
  use: { trace: 'off', screenshot: 'only-on-failure' },
});

// Two groups of Vitest tests: `unit` needs nothing but the sources, `package` looks at what `npm run build` made.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const built = 'tests/repo/built*.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, ''),
    },
  },
  test: {
    // A file that needs a DOM says so in its first line: // @vitest-environment jsdom
    environment: 'node',
    setupFiles: ['tests/run/fake-browser.ts', 'tests/run/fixed-seed.ts', 'tests/run/lists.ts'],
    pool: 'threads',
    maxWorkers: 2,
    restoreMocks: true,
    // A busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,netsuite,pages,repo}/**/*.test.{ts,tsx}'],
          exclude: [built],
        },
      },
      { extends: true, test: { name: 'package', include: [built] } },
    ],
  },
});

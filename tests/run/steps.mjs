// The checks of `npm test`, in order: what each runs, what it waits for, and where its single tests are counted.
import { packageCommand } from './process.mjs';

const node = (script, ...args) => [process.execPath, script, ...args];
const tool = (name, ...args) => [...packageCommand(name), ...args];

const vitest = (project) => [
  ...tool('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'),
  `--outputFile.json=.artifacts/${project}.json`,
];

/**
 * `needs`: steps that must have passed before. `alone`: nothing else runs beside it.
 * `commands` is a function because the tools are looked up, and they are not there before the set-up.
 */
export const steps = [
  {
    name: 'lint',
    title: 'ESLint, with the rules of the house',
    commands: () => [
      tool('eslint', '.', '--max-warnings=0', '--cache', '--cache-location=.artifacts/eslint/'),
    ],
  },
  { name: 'types', title: 'TypeScript', commands: () => [packageCommand('typescript', 'tsc')] },
  {
    name: 'format',
    title: 'Prettier',
    commands: () => [tool('prettier', '--check', '--log-level=warn', '.')],
  },
  { name: 'imports', title: 'who imports whom', commands: () => [node('tests/run/imports.mjs')] },
  { name: 'unused', title: 'knip: files, exports, dependencies', commands: () => [tool('knip')] },
  {
    name: 'unit',
    title: 'Vitest',
    commands: () => [vitest('unit')],
    report: { kind: 'vitest', file: '.artifacts/unit.json' },
  },
  {
    name: 'build',
    title: 'both extensions, Chrome and Firefox',
    commands: () => [tool('wxt', 'build'), tool('wxt', 'build', '-b', 'firefox', '--mv3')],
  },
  {
    name: 'package',
    title: 'Vitest, on what was built',
    needs: ['build'],
    commands: () => [vitest('package')],
    report: { kind: 'vitest', file: '.artifacts/package.json' },
  },
  {
    name: 'sizes',
    title: 'bytes of what was built',
    needs: ['build'],
    commands: () => [node('tests/run/pack.mjs', 'chrome'), tool('size-limit')],
  },
  {
    name: 'sources',
    title: 'both packages again, from the packed sources',
    needs: ['build'],
    commands: () => [node('tests/run/from-sources.mjs')],
  },
  {
    name: 'browser',
    title: 'Playwright, the built extension in a browser',
    needs: ['build'],
    alone: true,
    commands: () => [[...packageCommand('@playwright/test', 'playwright'), 'test']],
    report: { kind: 'playwright', file: '.artifacts/e2e.json' },
  },
  {
    name: 'firefox',
    title: 'the walk, the built extension in Firefox',
    needs: ['build'],
    alone: true,
    commands: () => [tool('tsx', 'tests/firefox/main.ts')],
    report: { kind: 'firefox', file: '.artifacts/firefox.json' },
  },
  {
    name: 'abuse',
    title: 'kills, forgeries, search: a short run of each',
    needs: ['build'],
    alone: true,
    commands: () => [tool('tsx', 'tests/abuse/main.ts', '--no-build', '--n=2', '--lanes=3')],
    report: { kind: 'abuse', file: '.artifacts/abuse.json' },
  },
];

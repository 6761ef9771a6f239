// `npm run mutate -- [--seed N] [--places N] [--browser]`: puts faults into a copy of the project, one at a time, and says which are caught.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageCommand, root, run } from '../run/process.mjs';
import { equivalent } from './equivalent';
import { drawPlaces, placesIn, sayPlace, withFault, type Place } from './places';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '15' },
    places: { type: 'string', default: '30' },
    browser: { type: 'boolean', default: false },
    /** Numbers of the list, such as `3,17`, to try these again. */
    only: { type: 'string' },
  },
});

/** A copy, so that nobody's work is touched and a run that is cut off leaves nothing behind. What is not committed is not in it. */
const copy = join(root, '.artifacts', 'mutate');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  git('worktree', 'prune');
  mkdirSync(join(root, '.artifacts'), { recursive: true });
  git('worktree', 'add', '--detach', copy, 'HEAD');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

function removeCopy(): void {
  if (existsSync(copy)) git('worktree', 'remove', '--force', copy);
}

const tool = (name: string, ...args: string[]) => [...packageCommand(name), ...args];

interface Check {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

/** In the order of what they cost; the first that fails has caught it. */
function checksOf({ file }: Place): readonly Check[] {
  const related = tool(
    'vitest',
    'related',
    '--run',
    '--project',
    'unit',
    '--bail',
    '1',
    '--reporter',
    'dot',
    file,
  );
  const types = [
    ...packageCommand('typescript', 'tsc'),
    '--incremental',
    '--tsBuildInfoFile',
    join(copy, '.types'),
  ];
  const browser = [tool('wxt', 'build'), [...packageCommand('@playwright/test', 'playwright'), 'test', '-x']];
  return [
    { name: 'types', commands: [types] },
    { name: 'unit', commands: [related] },
    ...(values.browser ? [{ name: 'browser', commands: browser }] : []),
  ];
}

/** Properties are tried half as often, always with the same cases. */
const FEWER = { NO_COLOR: '1', TRIES_FACTOR: '0.5', SEED: '15' };

async function catchOf(place: Place): Promise<string | null> {
  const path = join(copy, place.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, withFault(text, place));
  try {
    for (const { name, commands } of checksOf(place)) {
      for (const command of commands) {
        const { code, output } = await run(command, { cwd: copy, env: FEWER, timeout: 900_000 });
        const failed =
          /(?:FAIL|✘)\s+(.+)/.exec(output)?.[1] ?? /(\S+\.tsx?\(\d+,\d+\)): error/.exec(output)?.[1];
        if (code !== 0) return failed === undefined ? name : `${name}: ${failed.trim().slice(0, 110)}`;
      }
    }
    return null;
  } finally {
    writeFileSync(path, text);
  }
}

makeCopy();
try {
  const files = git('ls-files').split('\n');
  const isEquivalent = ({ file, line, what }: Place) => Object.hasOwn(equivalent, `${file}:${line} ${what}`);
  const drawn = drawPlaces(placesIn(copy, files), Number(values.places) + 50, Number(values.seed));
  const places = drawn.filter((place) => !isEquivalent(place)).slice(0, Number(values.places));
  console.log(`Seed ${values.seed}, ${places.length} places:`);
  places.forEach((place, at) => console.log(`${String(at + 1).padStart(3)}. ${sayPlace(place)}`));
  for (const [place, why] of Object.entries(equivalent))
    console.log(`     left out: ${place}, because ${why}`);
  await run(tool('wxt', 'prepare'), { cwd: copy });
  // A copy that fails as it is would call every fault caught.
  const asItIs = await run([...packageCommand('typescript', 'tsc')], { cwd: copy });
  if (asItIs.code !== 0) throw new Error(asItIs.output);
  const survived: Place[] = [];
  const only = values.only?.split(',').map(Number);
  for (const [at, place] of places.entries()) {
    if (only?.includes(at + 1) === false) continue;
    const by = await catchOf(place);
    if (by === null) survived.push(place);
    console.log(
      `${String(at + 1).padStart(3)}. ${by === null ? `SURVIVED ${sayPlace(place)}` : `caught by ${by}`}`,
    );
  }
  const tried = only?.length ?? places.length;
  console.log(`${tried - survived.length} of ${tried} were caught.`);
  process.exitCode = survived.length > tried / 10 ? 1 : 0;
} finally {
  removeCopy();
}

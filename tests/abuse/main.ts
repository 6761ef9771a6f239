// `npm run abuse [-- --n 20] [--seed 1] [--only kills,search] [--lanes 1] [--no-build]`: does its worst to the built extension and says what held.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newEvidence } from './evidence';
import type { Kit, Outcome, Part } from './part';
import { parts } from './parts';
import { search } from './parts/search';
import { seeded } from './random';
import { table, verdict } from './table';

const ROOT = resolve(import.meta.dirname, '../..');
const FILE = join(ROOT, '.artifacts', 'abuse.json');

/** Far more than any part takes, also beside others on two processors. */
const longestMs = (tries: number) => 240_000 + tries * 60_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '20' },
      seed: { type: 'string' },
      only: { type: 'string' },
      // More than one at once is quicker, but what the kills measure is worth less.
      lanes: { type: 'string', default: '1' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const tries = wholeNumber('--n', values.n);
  const seed = wholeNumber('--seed', values.seed ?? String((Date.now() % 1_000_000) + 1));
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((name) => !parts.some((part) => part.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`--only knows ${parts.map(({ name }) => name).join(', ')}.`);
  if (!values['no-build']) build();

  console.log(`Each abuse is tried ${tries} times, with --seed ${seed}.`);
  const workshop = mkdtempSync(join(tmpdir(), 'credential-guide-abuse-'));
  process.on('exit', () => rmSync(workshop, { recursive: true, force: true, maxRetries: 5 }));
  const evidence = newEvidence();
  const newFolder = (name: string, folders: string[]) => {
    const folder = mkdtempSync(join(workshop, `${name}-`));
    folders.push(folder);
    return folder;
  };
  const kit: Kit = {
    tries,
    evidence,
    random: (name) => seeded(seed, name),
    newProfile: (name) => newFolder(name, evidence.profiles),
    newDownloads: (name) => newFolder(`${name}-saved`, evidence.downloads),
  };
  const chosen = parts.filter(({ name }) => wanted?.includes(name) ?? true);
  const outcomes = await runAll(chosen, kit, wholeNumber('--lanes', values.lanes));
  console.log(`\n${table(outcomes)}\n\n${outcomes.map(verdict).join('\n')}\n`);
  write(outcomes, tries, seed);
  if (outcomes.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
}

/** In their order, so many at once; the last one, the search, when all others have ended. */
async function runAll(chosen: readonly Part[], kit: Kit, lanes: number): Promise<Outcome[]> {
  const results = new Map<Part, Outcome[]>();
  const queue = chosen.filter((part) => part !== search);
  const lane = async () => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift())
      results.set(part, await runOne(part, kit));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (chosen.includes(search)) results.set(search, await runOne(search, kit));
  return chosen.flatMap((part) => results.get(part) ?? []);
}

async function runOne({ name, run }: Part, kit: Kit): Promise<Outcome[]> {
  const start = Date.now();
  try {
    const outcomes = await within(longestMs(kit.tries), run(kit));
    console.log(`Tried ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
    return outcomes;
  } catch (error) {
    console.error(`Could not try ${name}:`, error);
    return [{ promise: `${name}: could be tried`, tried: 0, broken: [String(error).split('\n')[0] ?? ''] }];
  }
}

/** A part that waits for ever fails, in place of the whole run. */
async function within<Result>(ms: number, promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

function build(): void {
  console.log('Building the extension …');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} takes a whole number from 1 on.`);
  return number;
}

function write(outcomes: readonly Outcome[], tries: number, seed: number): void {
  mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
  const kept = outcomes.filter(({ broken }) => broken.length === 0).length;
  const report = {
    at: new Date().toISOString(),
    tries,
    seed,
    passed: kept,
    failed: outcomes.length - kept,
    outcomes,
  };
  writeFileSync(FILE, `${JSON.stringify(report, null, 2)}\n`);
  console.log('The samples are in .artifacts/abuse.json.');
}

main().then(
  // After a failure a browser may still be open and would keep this program waiting.
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

// `npm test`: sets up what is missing, runs the `check:` scripts of package.json, and counts. Plain Node: it runs before npm ci.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, run } from './process.mjs';
import { setUp } from './setup.mjs';

const onBuild = ['build'];

/** What takes longer hangs. A busy machine may take four times what an idle one does. */
const LONGEST_MS = 2_400_000;

/**
 * Each is the script `check:<name>`, two at a time from the top. `needs`: what must have passed. `alone`: it has two workers of its own.
 * `counts`: how its report `.artifacts/<name>.json` says what passed; without one it is one test.
 */
const checks = [
  { name: 'build' },
  { name: 'types' },
  { name: 'abuse', needs: onBuild, counts: (report) => report },
  { name: 'lint' },
  { name: 'unused' },
  { name: 'imports' },
  { name: 'format' },
  { name: 'links' },
  { name: 'sources', needs: onBuild },
  { name: 'package', needs: onBuild, counts: vitest },
  { name: 'sizes', needs: onBuild },
  { name: 'firefox', needs: onBuild, counts: (report) => report },
  { name: 'unit', alone: true, counts: vitest },
  { name: 'browser', needs: onBuild, alone: true, counts: playwright },
];

function vitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function playwright({ stats: { expected, flaky, unexpected, skipped } }) {
  return { passed: expected + flaky, failed: unexpected, skipped };
}

const reportOf = (name) => join(root, `.artifacts/${name}.json`);

/** One that failed has one failure at least, whatever its report says. */
function count({ name, counts }, isOk) {
  const one = { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
  if (counts === undefined) return one;
  try {
    const { passed, failed, skipped = 0 } = counts(JSON.parse(readFileSync(reportOf(name), 'utf8')));
    return { passed, failed: isOk ? failed : Math.max(1, failed), skipped };
  } catch {
    // No report: the command's own output says why.
    return { ...one, passed: 0 };
  }
}

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

async function runCheck(check, isVerbose) {
  const start = performance.now();
  rmSync(reportOf(check.name), { force: true });
  const env = { NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC' };
  const command = [...npmCommand(), 'run', '--silent', `check:${check.name}`];
  const { code, output } = await run(command, { env, timeout: LONGEST_MS });
  const counts = count(check, code === 0);
  const mark = code !== 0 ? 'FAIL' : counts.passed === 0 && counts.skipped > 0 ? 'skip' : 'ok';
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
  console.log(`${mark.padEnd(5)} ${check.name.padEnd(8)} ${seconds}  ${check.counts ? inWords(counts) : ''}`);
  if (isVerbose || mark !== 'ok') console.log(`\n${shown(output, isVerbose)}\n`);
  return { isOk: code === 0, ...counts };
}

/** Output for reading: indented, and when it is not asked for, without the middle of what nobody can read. */
function shown(output, isVerbose) {
  let lines = output.trim().split('\n');
  if (!isVerbose) {
    lines = lines.map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line));
    const left = lines.length - 240;
    if (left > 0) lines = [...lines.slice(0, 120), `… ${left} lines …`, ...lines.slice(-120)];
  }
  return lines.map((line) => `      ${line}`).join('\n');
}

/** The checks that were asked for, with those they need; all of them when none was named. */
function choose(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No check is called ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
    );
  }
  const needed = checks.filter(({ name }) => names.includes(name)).flatMap(({ needs = [] }) => needs);
  return names.length === 0 ? checks : checks.filter(({ name }) => [...names, ...needed].includes(name));
}

async function runAll(chosen, isVerbose) {
  const results = new Map();
  const running = new Map();
  for (const check of chosen) {
    const { name, needs = [], alone = false } = check;
    while (running.size >= (alone ? 1 : 2) || needs.some((need) => running.has(need)))
      await Promise.race(running.values());
    const failed = needs.find((need) => results.get(need)?.isOk === false);
    if (failed !== undefined) {
      console.log(`skip  ${name.padEnd(8)}           because ${failed} failed`);
      results.set(name, { isOk: false, passed: 0, failed: 0, skipped: 1 });
      continue;
    }
    running.set(
      name,
      runCheck(check, isVerbose).then((result) => {
        results.set(name, result);
        running.delete(name);
      }),
    );
    if (alone) await running.get(name);
  }
  await Promise.all(running.values());
  return [...results.values()];
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const start = performance.now();
try {
  const chosen = choose(names);
  const isChosen = (...wanted) => chosen.some(({ name }) => wanted.includes(name));
  await setUp({
    browser: isChosen('browser', 'abuse'),
    age: isChosen('unit'),
    firefox: isChosen('firefox'),
  });
  mkdirSync(join(root, '.artifacts'), { recursive: true });
  const results = await runAll(chosen, process.argv.includes('--verbose'));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  console.log(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s.\n${inWords(counts)}`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  console.log(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}

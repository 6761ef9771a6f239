// `npm test`: every check in turn, two at a time. `npm test -- unit lint` runs some, `--verbose` shows all output.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, forgetReport } from './count.mjs';
import { root, run } from './process.mjs';
import { setUp } from './setup.mjs';
import { steps } from './steps.mjs';

const lanes = 2;
const stepTimeout = 600_000;

/** The steps that were asked for, with those they need; all of them when none was named. */
function choose(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => name).join(', ');
    throw new Error(`No check is called ${unknown.join(', ')}. There are: ${known}.`);
  }
  if (names.length === 0) return steps;
  const isNeeded = ({ name }) =>
    steps.some((step) => names.includes(step.name) && step.needs?.includes(name));
  return steps.filter((step) => names.includes(step.name) || isNeeded(step));
}

function say(mark, step, text) {
  console.log(`${mark.padEnd(5)} ${step.name.padEnd(8)} ${step.title.padEnd(45)} ${text}`);
}

async function runStep(step, verbose) {
  const start = performance.now();
  forgetReport(step);
  let output = '';
  let ok = true;
  const env = { NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC' };
  for (const command of step.commands()) {
    const result = await run(command, { env, timeout: stepTimeout });
    output += result.output;
    ok &&= result.code === 0;
    if (!ok) break;
  }
  const counts = countTests(step, ok);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const tests = step.report ? `  ${summary(counts)}` : '';
  const isSkipped = ok && counts.passed === 0 && counts.skipped > 0;
  say(isSkipped ? 'skip' : ok ? 'ok' : 'FAIL', step, `${seconds.padStart(8)}${tests}`);
  if (verbose || !ok || isSkipped) console.log(`\n${shown(output, verbose)}\n`);
  return { ok, ...counts };
}

/** Output for reading: indented, and when it is not asked for, without the middle of what nobody can read. */
function shown(output, verbose) {
  let lines = output.trim().split('\n');
  if (!verbose) {
    lines = lines.map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line));
    const left = lines.length - 240;
    if (left > 0) lines = [...lines.slice(0, 120), `… ${left} lines …`, ...lines.slice(-120)];
  }
  return lines.map((line) => `      ${line}`).join('\n');
}

/** The line a reader, or a machine, looks for. */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs the steps in order on two lanes: one starts when a lane is free and what it needs has ended. */
async function runAll(chosen, verbose) {
  const results = new Map();
  const running = new Map();
  const start = (step) => {
    const failedNeed = step.needs?.find((need) => results.get(need)?.ok === false);
    if (failedNeed !== undefined) {
      say('skip', step, `because ${failedNeed} failed`);
      results.set(step.name, { ok: false, passed: 0, failed: 0, skipped: 1 });
      return;
    }
    const done = runStep(step, verbose).then((result) => {
      results.set(step.name, result);
      running.delete(step.name);
    });
    running.set(step.name, done);
  };
  const canStart = ({ alone, needs = [] }) => {
    if (needs.some((need) => running.has(need))) return false;
    return alone ? running.size === 0 : running.size < lanes;
  };
  for (const step of chosen) {
    while (!canStart(step)) await Promise.race(running.values());
    start(step);
    if (step.alone) await running.get(step.name);
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
  console.log(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s.\n${summary(counts)}`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  console.log(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}

// `npm run bench [-- --n 15] [--only guide,popup] [--busy 1]`: prints a table of measured figures. Being slow is no failure.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { summarise, verdict, type Figure } from './figure';
import { measurements } from './figures';
import { table } from './table';

const ROOT = resolve(import.meta.dirname, '../..');
const WARM_UPS = 2;
const FILE = join(ROOT, '.artifacts', 'bench.json');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '15' },
      only: { type: 'string' },
      busy: { type: 'string', default: '0' },
    },
  });
  const runs = Number(values.n);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--n takes a whole number from 1 on.');
  const busy = Number(values.busy);
  if (!Number.isInteger(busy) || busy < 0) throw new Error('--busy takes a whole number.');
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((name) => !measurements.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`--only knows ${measurements.map(({ name }) => name).join(', ')}.`);

  console.log('Building the extension …');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    stdio: 'pipe',
  });

  keepBusy(busy);
  const figures: Figure[] = [];
  for (const { name, measure } of measurements) {
    if (wanted !== undefined && !wanted.includes(name)) continue;
    const start = Date.now();
    try {
      figures.push(...(await measure({ runs, warmUps: WARM_UPS })));
      console.log(`Measured ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
    } catch (error) {
      // The others are still worth having.
      console.error(`Could not measure ${name}:`, error);
      process.exitCode = 1;
    }
  }
  console.log(`\n${table(figures)}\n`);
  const [load = 0] = loadavg();
  console.log(
    `Load in the last minute: ${load.toFixed(1)} on ${cpus().length} processors. Times are worth little on a busy machine.`,
  );
  write(figures);
}

/** So many processors have nothing left for anything else, until this program ends. */
function keepBusy(processors: number): void {
  const loops = Array.from({ length: processors }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  process.on('exit', () => {
    for (const loop of loops) loop.kill('SIGKILL');
  });
  if (processors > 0) console.log(`Beside ${processors} busy processors.`);
}

function write(figures: readonly Figure[]): void {
  const machine = {
    node: process.version,
    platform: process.platform,
    processors: cpus().map(({ model }) => model),
    load: loadavg(),
  };
  const results = figures.map((figure) => ({ ...figure, ...summarise(figure), held: verdict(figure) }));
  mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
  writeFileSync(
    FILE,
    `${JSON.stringify({ at: new Date().toISOString(), machine, figures: results }, null, 2)}\n`,
  );
  console.log('The samples are in .artifacts/bench.json.');
}

main().then(
  // After a failure a browser may still be open and would keep this program waiting.
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

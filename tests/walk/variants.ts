// `npm run walk-variants -- [--first N] [--seeds N] [--kind K]`: the whole guide in that many accounts, each as its seed draws it.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOnce } from './build';
import { walkedKinds, walkSeed, type SeedOutcome } from './walk-variants';

const FOLDER = join(resolve(import.meta.dirname, '../..'), '.artifacts', 'walk-variants');

const { values } = parseArgs({
  options: {
    first: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '2' },
    kind: { type: 'string', default: 'tba' },
    'no-build': { type: 'boolean', default: false },
  },
});
const kind = walkedKinds.find((one) => one === values.kind);
if (kind === undefined) throw new Error(`Say one of these kinds: ${walkedKinds.join(', ')}`);
const first = Number(values.first);
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => first + at);

if (!values['no-build']) buildOnce();
mkdirSync(FOLDER, { recursive: true });
const outcomes: SeedOutcome[] = [];
const waiting = [...seeds];
const lane = async () => {
  for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
    const outcome = await walkSeed(seed, kind, async (page) => {
      await page.screenshot({ path: join(FOLDER, `${seed}.png`) });
    });
    outcomes.push(outcome);
    console.log(`${outcome.error === null ? '✓' : '✗'} seed ${seed} · ${outcome.variants}`);
    if (outcome.error !== null) console.log(`  after ${outcome.step}: ${outcome.error}`);
  }
};
await Promise.all(Array.from({ length: Number(values.lanes) }, lane));
const failed = outcomes.filter(({ error }) => error !== null);
console.log(`${outcomes.length - failed.length} of ${outcomes.length} walks came to a tested export.`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.map(({ seed }) => seed).join(' ')}. Pictures: ${FOLDER}`);
  process.exitCode = 1;
}

// `npm run simulate -- [--seed N] [--pairs N] [--accounts N]`: every single fault and every pair of faults of both kinds in the fake NetSuite, put
// right by following the diagnosis. Prints the figures; fails where one misses its goal.
import { parseArgs } from 'node:util';
import { drawVariants, sayVariants, usualVariants } from '../netsuite/variants';
import { figuresOf, sayFigures } from './figures';
import { missedGoals } from './goals';
import { oauth2Bench } from './oauth2-bench';
import { tbaBench } from './tba-bench';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** How many are drawn; left out, every pair is walked. */
    pairs: { type: 'string' },
    /** The first plays what is uncertain of NetSuite in the usual way, each other one as the seed draws it. */
    accounts: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const pairs = values.pairs === undefined ? undefined : Number(values.pairs);
const missed: string[] = [];
for (let account = 0; account < Number(values.accounts); account++) {
  const variants = account === 0 ? usualVariants : drawVariants(seed + account);
  process.stdout.write(`account ${account + 1}: ${sayVariants(variants)}\n`);
  for (const bench of [tbaBench(variants), oauth2Bench(variants)]) {
    const figures = await figuresOf(bench, seed, pairs);
    process.stdout.write(`${sayFigures(figures)}\n`);
    missed.push(...missedGoals(figures).map((goal) => `account ${account + 1}, ${goal}`));
  }
}
for (const goal of missed) process.stderr.write(`missed: ${goal}\n`);
process.exitCode = missed.length > 0 ? 1 : 0;

// `npm run fuzz-recipes [RUNS] [SEED]`: recipes that were changed at random. None may throw, show markup, or widen hosts or the test.
import { tryRecipes } from './hostile-recipes';

const runs = Number(process.argv[2] ?? 10_000);
const seed = process.argv[3] === undefined ? undefined : Number(process.argv[3]);
const started = Date.now();
const taken = tryRecipes(runs, seed);
console.log(
  `${runs} recipes in ${Math.round((Date.now() - started) / 1000)} s: ${taken} taken, ${runs - taken} refused, none with a fault.`,
);

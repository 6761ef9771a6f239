// A fixed sample of recipes that were changed at random; `npm run fuzz-recipes` tries 10,000 others.
import { expect, it } from 'vitest';
import { tryRecipes } from '../../recipes/hostile-recipes';

const RUNS = 400;

it('recipes that were changed at random throw nothing, show no markup, and widen neither hosts nor the test', () => {
  const taken = tryRecipes(RUNS, 23);
  // Some change nothing that matters: the sample is not refused as a whole.
  expect(taken).toBeGreaterThan(RUNS / 100);
  expect(taken).toBeLessThan(RUNS);
});

// A fixed sample of `npm run simulate`: every single fault, and some pairs, put right by following the diagnosis.
import { expect, it } from 'vitest';
import { usualVariants } from '../netsuite/variants';
import { figuresOf, sayFigures } from '../simulation/figures';
import { missedGoals } from '../simulation/goals';
import { oauth2Bench } from '../simulation/oauth2-bench';
import { tbaBench } from '../simulation/tba-bench';
import { tries } from './tries';

it.each([tbaBench(usualVariants), oauth2Bench(usualVariants)])(
  '$kind',
  async (bench) => {
    const figures = await figuresOf(bench, 1, tries(40));
    process.stdout.write(`\n${sayFigures(figures)}\n`);
    expect(missedGoals(figures)).toEqual([]);
  },
  tries(60_000),
);

// The whole walk in four accounts that play what is not known of NetSuite otherwise. Their seeds are fixed; more is a named command.
import { walkSeed } from '../walk/walk-variants';
import { expect, test } from './fixtures';

for (const seed of [1, 2, 3, 4]) {
  test(`walks the account that seed ${seed} draws to a tested export`, async () => {
    const { variants, step, error } = await walkSeed(seed);
    expect(error, `after ${step}, with ${variants}`).toBeNull();
  });
}

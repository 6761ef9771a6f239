// The whole walks in accounts that play what is not known of NetSuite otherwise. Their seeds are fixed; more is a named command.
import { walkSeed } from '../walk/walk-variants';
import { expect, test } from './fixtures';

const walks = [
  ['tba', 1],
  ['tba', 2],
  ['tba', 3],
  ['oauth2-client-credentials', 4],
  ['oauth2-client-credentials', 5],
] as const;
for (const [kind, seed] of walks) {
  test(`walks the account that seed ${seed} draws to a tested export, ${kind} @nightly`, async () => {
    const { variants, step, error } = await walkSeed(seed, kind);
    expect(error, `after ${step}, with ${variants}`).toBeNull();
  });
}

// A fixed sample of `npm run read-mutations`: however a text is changed on its way, nothing is thrown and no value becomes another.
import { expect, test } from 'vitest';
import { tryMutations } from '../../reading/try-mutations';

test('changed texts', () => {
  const { thrown, wrong } = tryMutations(600, 7);
  expect(thrown).toEqual([]);
  expect(wrong).toEqual([]);
});

// What is shipped is under licences that allow it, and their texts go with it.
import { expect, test } from 'vitest';
import { licensesFile, licensesText } from '../run/licenses.mjs';
import { read } from './support/project-files';

test('the licences in the package are those of the lockfile (else: npm run licenses)', () => {
  expect(read(licensesFile)).toBe(licensesText());
});

test('every package that is shipped allows it without conditions on the rest', () => {
  const named = [...licensesText().matchAll(/^(\S+ \d\S*) \((.+)\)$/gm)];
  expect(named.length).toBeGreaterThan(10);
  expect(
    named.filter(([, , license]) => !/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(license ?? '')),
  ).toEqual([]);
});

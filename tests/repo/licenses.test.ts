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

test('SECURITY.md counts the packages as they are', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: object };
  const shipped = [...licensesText().matchAll(/^(\S+ \d\S*) \((.+)\)$/gm)].length;
  // Prettier breaks lines anywhere.
  const said = read('SECURITY.md').replace(/\s+/g, ' ');
  expect(said).toContain(
    `${Object.keys(dependencies ?? {}).length} packages are named for the extension, ${shipped} with those`,
  );
  expect(said).toContain(`${Object.keys(devDependencies ?? {}).length} more build and test it`);
  // The project itself is the first of them.
  expect(said).toContain(`the ${Object.keys(packages).length - 1} packages of the lockfile`);
});

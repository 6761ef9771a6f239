// What the documents say to type is there to be typed, and the files they point at exist.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, read, root } from './support/project-files';

const documents = projectFiles().filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

test('there is a README', () => {
  expect(documents).toContain('README.md');
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names only npm scripts that exist', () => {
    const named = [...all(text, /\bnpm run ([\w:-]+)/g), ...all(text, /\bnpm (start|test|stop|restart)\b/g)];
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = all(text, /\]\((?!\w+:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });
});

// What the documents say to type is there to be typed. Their links are checked by `npm run check:links`.
import { describe, expect, test } from 'vitest';
import { projectFiles, read } from './support/project-files';

const documents = projectFiles().filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (document) => {
  test('names only npm scripts that exist', () => {
    const commands = read(document).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test|stop|restart)\b)/g);
    const names = [...commands].map(([, script, short]) => script ?? short ?? '');
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

// The README's table of formats says what the list of formats says.
import { expect, test } from 'vitest';
import { formats } from '@/utils/credential-kinds/formats';
import { say } from '@/utils/texts';
import { read } from './support/project-files';

const rows = formats.map(({ type, tools, keys, read: canRead }) => {
  const names = (['accountId', 'tokenId'] as const).flatMap((field) =>
    keys.filter(([, source]) => source === field).map(([name]) => `\`${name}\``),
  );
  return [
    say({ key: `export.format.${type}` }),
    tools.join(', '),
    names.join(', ') || 'none',
    canRead ? 'yes' : 'no',
  ];
});

test('every format has its row in the README, in the order of the popup', () => {
  const [, table = ''] = /<!-- formats -->\n([\s\S]*?)<!-- end of formats -->/.exec(read('README.md')) ?? [];
  const written = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  expect(written.slice(2)).toEqual(rows);
});

// The README's table of formats says what the list of formats says.
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { formats } from '@/utils/handover/formats';
import { read, root } from './support/project-files';

const messages = await parseMessagesFile(join(root, 'utils/texts/en.yml'));

function kindName(kind: string): string {
  const found = messages.find(({ key }) => key.join('.') === `export.format.${kind}`);
  return found?.type === 'simple' ? found.message : '';
}

const rows = formats.map(({ kind, tools, keys, read: canRead }) => {
  const names = (['accountId', 'tokenId'] as const).flatMap((field) =>
    keys.filter(([, source]) => source === field).map(([name]) => `\`${name}\``),
  );
  return [kindName(kind), tools.join(', '), names.join(', ') || 'none', canRead ? 'yes' : 'no'];
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

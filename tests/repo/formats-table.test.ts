// The README's table of formats is made from the list of formats. `npm run renew` writes it anew.
import { join } from 'node:path';
import { format as prettify, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { formats } from '@/utils/credential-kinds/formats';
import { say } from '@/utils/texts';
import { read, root } from './support/project-files';

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

test('every format has its row in the README, in the order of the popup', async () => {
  const path = join(root, 'README.md');
  const titles = ['Form', 'Used by', 'Names of account and token', 'Read back'];
  const table = [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const made = read('README.md').replace(
    /(?<=<!-- formats -->)[^]*(?=<!-- end of formats -->)/,
    () => `\n\n${table}\n\n`,
  );
  expect(made).toContain(table);
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  await expect(await prettify(made, options)).toMatchFileSnapshot(path);
});

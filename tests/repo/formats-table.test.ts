// The README's table of formats is made from the list of formats. `npm run renew` writes it anew.
import { join } from 'node:path';
import { format as prettify, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { tablesOf } from '@/utils/credential-kinds/tables';
import { fieldOfKey } from '@/utils/handover/format';
import { say } from '@/utils/texts';
import { read, root } from './support/project-files';

/** Whose account it is, and by what it logs in. */
const identifying = ['accountId', 'tokenId', 'certificateId'];

const rows = handoverTables.flatMap(({ id, formats }) =>
  formats.map(({ type, tools, keys, read: canRead }) => {
    const names = identifying.flatMap((field) =>
      keys.filter((key) => fieldOfKey(key) === field).map(([name]) => `\`${name}\``),
    );
    return [
      tablesOf(id).name,
      say({ key: `export.format.${type}` }),
      tools.join(', '),
      names.join(', ') || 'none',
      canRead ? 'yes' : 'no',
    ];
  }),
);

test('every format has its row in the README, in the order of the popup', async () => {
  const path = join(root, 'README.md');
  const titles = ['For', 'Form', 'Used by', 'Names of account and token or certificate', 'Read back'];
  const table = [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const made = read('README.md').replace(
    /(?<=<!-- formats -->)[^]*(?=<!-- end of formats -->)/,
    () => `\n\n${table}\n\n`,
  );
  expect(made).toContain(table);
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  await expect(await prettify(made, options)).toMatchFileSnapshot(path);
});

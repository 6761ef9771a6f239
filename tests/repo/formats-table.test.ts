// The README's table of formats is made from the list of formats. `npm run renew` writes it anew.
import { join } from 'node:path';
import { format as prettify, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { tablesOf } from '@/utils/credential-kinds/tables';
import { fieldOfKey, type Key } from '@/utils/handover/format';
import { say } from '@/utils/texts';
import { read, root } from './support/project-files';

/** Whose account it is, and by what it logs in. */
const identifying = ['accountId', 'tokenId', 'certificateId'];

/** What follows from an account, of one sandbox. */
const SANDBOX = '1234567_SB1';

const marks = { sure: '', likely: ', likely', guess: ', a guess' };

const rows = handoverTables.flatMap(({ id, formats }) =>
  formats.map(({ id: format, type, tools, keys, source }) => {
    const names = identifying.flatMap((field) =>
      keys.filter((key) => fieldOfKey(key) === field).map(([name]) => `\`${name}\``),
    );
    return [
      tablesOf(id).name,
      say({ key: `export.format.${type}` }),
      `\`${format}\``,
      tools.join(', '),
      names.join(', ') || 'none',
      ofSandbox(keys).join(', ') || 'none',
      source === 'own'
        ? 'our own names'
        : `${source.address}${source.asOf === null ? '' : ` of ${source.asOf}`}, read ${source.readOn}${marks[source.certainty]}`,
    ];
  }),
);

/** The account as it stands there, and what else is another for a sandbox than for production. */
function ofSandbox(keys: readonly Key[]): readonly string[] {
  return keys.flatMap(([name, value]) => {
    if (fieldOfKey([name, value]) === 'accountId')
      return [`\`${typeof value === 'string' ? SANDBOX : String(written(value, SANDBOX))}\``];
    const here = written(value, SANDBOX);
    if (here === null || here === written(value, '7654321')) return [];
    return [`\`${[name, here].filter((part) => part !== '').join('=')}\``];
  });
}

function written(value: Key[1], account: string): string | null {
  if (typeof value === 'function') return String(value(account));
  return typeof value === 'object' && 'write' in value && value.field === 'accountId'
    ? value.write(account)
    : null;
}

test('every format has its row in the README, in the order of the popup', async () => {
  const path = join(root, 'README.md');
  const titles = [
    'For',
    'Form',
    'Id for recipes',
    'Used by',
    'Names of account and token or certificate',
    `What follows from a sandbox such as ${SANDBOX}`,
    'Read in',
  ];
  const table = [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const made = read('README.md').replace(
    /(?<=<!-- formats -->)[^]*(?=<!-- end of formats -->)/,
    () => `\n\n${table}\n\n`,
  );
  expect(made).toContain(table);
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  await expect(await prettify(made, options)).toMatchFileSnapshot(path);
});

test('every form but our own says where its names were read, and when', () => {
  const day = /^2\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
  const sources = handoverTables.flatMap(({ formats }) =>
    formats.flatMap(({ source }) => (source === 'own' ? [] : [source])),
  );
  expect(sources.length).toBeGreaterThan(40);
  for (const { address, asOf, readOn } of sources) {
    expect(address).toMatch(/^[^:|]{8,}$/);
    expect(readOn).toMatch(day);
    expect(asOf ?? readOn).toMatch(day);
    expect((asOf ?? readOn) <= readOn).toBe(true);
  }
});

// Every format says exactly what was put in, under the names that the other side expects, and reads back the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import { formatTypes, type ExportFormat, type ExportValues } from '@/utils/handover/format';
import { readBack } from '@/utils/handover/read-back';
import { context, values as sample } from './sample';

const formats = formatsOf('tba');

function format(id: string): ExportFormat {
  const found = formats.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no format ${id}`);
  return found;
}

/** The values that a format has names for. */
function writable({ keys }: ExportFormat, values: ExportValues): ExportValues {
  const fields = new Set(keys.map(([, source]) => source));
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.has(field)));
}

const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('\'"`$\\=#;:%{}[]!\n\r\t \u2028é漢🔑aA0-')),
    minLength: 1,
  }),
  fc.constantFrom(
    "x'; rm -rf ~; '",
    '$(id)',
    '`id`',
    'a\nNETSUITE_ACCOUNT=evil',
    '"},"x":{"',
    '%(account)s',
    '--',
  ),
);
const hex = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 64,
  maxLength: 64,
});
const account = fc.constantFrom('1234567', '1234567_SB1', 'TSTDRV1234567', '1234567_RP');

/** Null when the format says that it cannot write this. */
function writtenOrRefused(write: () => string): string | null {
  try {
    return write();
  } catch (error) {
    expect(String(error)).toMatch(/cannot be/);
    return null;
  }
}

test('ids differ, every type is there, and every type stays together', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect([...new Set(formats.map(({ type }) => type))]).toEqual([...formatTypes]);
  expect(formats.filter(({ type }, at) => formats[at + 1]?.type !== type)).toHaveLength(formatTypes.length);
});

describe.each(formats.filter((each) => each.read !== undefined))('$id', (each) => {
  it('reads back issued values, under hostile names, as what they are', () => {
    const issued = fc.record({
      accountId: account,
      consumerKey: hex,
      consumerSecret: hex,
      tokenId: hex,
      tokenSecret: hex,
      locationId: fc.constantFrom('1', '12', '7,12', '999999999999999'),
    });
    fc.assert(
      fc.property(issued, hostile, hostile, (values, application, role) => {
        const text = each.write(values, { ...context, application, role, user: role, tested: application });
        const back = readBack(text, handoverTables);
        expect(back).toMatchObject({ type: 'values', kind: 'tba', problems: [] });
        const { values: read } = back as { values: ExportValues };
        expect(read).toEqual(writable(each, values));
      }),
      { numRuns: 50 },
    );
  });

  it('lets no value break out: it reads back the same, or is refused', () => {
    const any = fc.record({ accountId: hostile, consumerKey: hostile, tokenSecret: hostile });
    fc.assert(
      fc.property(any, (values) => {
        const text = writtenOrRefused(() => each.write(values, context));
        if (text !== null) expect(each.read?.(text, 'tba')?.values).toEqual(writable(each, values));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what is missing', () => {
    const { accountId, consumerKey } = sample;
    const text = each.write({ accountId, consumerKey }, context);
    expect(text).not.toContain('undefined');
    expect(each.read?.(text, 'tba')?.values).toEqual(writable(each, { accountId, consumerKey }));
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)(`ini ${hasPython ? '' : '(skipped: there is no python3)'}`, () => {
  it("is read back by Python's configparser, which its client uses", () => {
    const program =
      'import configparser,json,sys; c=configparser.ConfigParser(); c.read_string(sys.stdin.read()); print(json.dumps(dict(c["netsuite"])))';
    const any = fc.record({ accountId: account, consumerKey: hostile, tokenId: hex, tokenSecret: hostile });
    fc.assert(
      fc.property(any, (values) => {
        const text = writtenOrRefused(() => format('ini').write(values, context));
        if (text === null) return;
        const { stdout, stderr } = spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8' });
        expect(stderr).toBe('');
        expect(JSON.parse(stdout)).toEqual({
          auth_type: 'token',
          account: values.accountId,
          consumer_key: values.consumerKey,
          token_id: values.tokenId,
          token_secret: values.tokenSecret,
        });
      }),
      { numRuns: 15 },
    );
  });
});

// A shell and dotenv must agree, whatever is in a value.
describe.each(formats.filter(({ type }) => type === 'env'))('$id', (each) => {
  it('is read the same by dotenv and by a POSIX shell', () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    const file = join(folder, 'given.env');
    const names = each.keys.map(([name]) => name);
    try {
      const any = fc.record({ accountId: account, consumerKey: hostile, tokenId: hex, tokenSecret: hostile });
      fc.assert(
        fc.property(any, (values) => {
          const text = writtenOrRefused(() => each.write(values, context));
          if (text === null) return;
          const expected = writable(each, values);
          const byDotenv = parse(text);
          writeFileSync(file, text);
          const show = names.map((name) => `printf '%s\\0' "\${${name}-}"`).join('; ');
          const shell = spawnSync('/bin/sh', ['-c', `. "$1"; ${show}`, 'sh', file], {
            env: {},
            encoding: 'utf8',
          });
          expect(shell.stderr).toBe('');
          const byShell = shell.stdout.split('\0');
          for (const [at, [name, source]] of each.keys.entries()) {
            if (typeof source !== 'string') continue;
            expect(byDotenv[name] ?? '').toBe(expected[source] ?? '');
            expect(byShell[at]).toBe(expected[source] ?? '');
          }
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

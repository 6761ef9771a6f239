// Every format says exactly what was put in, under the names that the other side expects, and reads back the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formats as everyFormat, formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import { fieldOfKey, formatTypes, type ExportFormat, type ExportValues } from '@/utils/handover/format';
import { context as contextOfTba, contextOf, samples } from './sample';

const formatsOfTba = formatsOf('tba');

/** The values that a format has names for. */
function writable({ keys }: ExportFormat, values: ExportValues): ExportValues {
  const fields = new Set(keys.map(fieldOfKey));
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
const account = samples['tba']!.possible['accountId']!;
const hex = samples['tba']!.possible['tokenId']!;

/** Null when the format says that it cannot write this. */
function writtenOrRefused(write: () => string): string | null {
  try {
    return write();
  } catch (error) {
    expect(String(error)).toMatch(/cannot be/);
    return null;
  }
}

test('every type of format is there', () => {
  const types = new Set(everyFormat.map(({ type }) => type));
  expect(formatTypes.filter((type) => !types.has(type))).toEqual([]);
});

describe.each(handoverTables)('$id', ({ id: kind, fields, formats }) => {
  const { values: sample, possible } = samples[kind]!;

  test('ids differ, and types stand together, in their order', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    const types = formats.map(({ type }) => type).filter((type, at, all) => type !== all[at - 1]);
    expect(types).toEqual(formatTypes.filter((type) => types.includes(type)));
  });

  test('the sample has every field', () => {
    expect(Object.keys(sample)).toEqual(fields.map(({ id }) => id));
    expect(Object.keys(possible)).toEqual(fields.map(({ id }) => id));
  });

  it.each(formats)('$id leaves out what is missing', (each) => {
    const [first, second] = fields.map(({ id }) => id);
    const two = { [first!]: sample[first!]!, [second!]: sample[second!]! };
    const text = writtenOrRefused(() => each.write(two, contextOf(kind)));
    if (text !== null) expect(text).not.toContain('undefined');
  });
});

const ini = formatsOfTba.find(({ id }) => id === 'ini')!;
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)(`ini ${hasPython ? '' : '(skipped: there is no python3)'}`, () => {
  it("is read back by Python's configparser, which its client uses", () => {
    const program =
      'import configparser,json,sys; c=configparser.ConfigParser(); c.read_string(sys.stdin.read()); print(json.dumps(dict(c["netsuite"])))';
    const any = fc.record({ accountId: account, consumerKey: hostile, tokenId: hex, tokenSecret: hostile });
    fc.assert(
      fc.property(any, (values) => {
        const text = writtenOrRefused(() => ini.write(values, contextOfTba));
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

const hasShell = spawnSync('sh', ['-c', 'true']).status === 0;
const shellTitle = `$id in a shell${hasShell ? '' : ' (skipped: there is no sh)'}`;

// A shell and dotenv must agree, whatever is in a value.
describe.skipIf(!hasShell).each(formatsOfTba.filter(({ type }) => type === 'env'))(shellTitle, (each) => {
  it('is read the same by dotenv and by a POSIX shell', () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    const file = join(folder, 'given.env');
    const names = each.keys.map(([name]) => name);
    try {
      const any = fc.record({ accountId: account, consumerKey: hostile, tokenId: hex, tokenSecret: hostile });
      fc.assert(
        fc.property(any, (values) => {
          const text = writtenOrRefused(() => each.write(values, contextOfTba));
          if (text === null) return;
          const expected = writable(each, values);
          const byDotenv = parse(text);
          writeFileSync(file, text);
          const show = names.map((name) => `printf '%s\\0' "\${${name}-}"`).join('; ');
          const shell = spawnSync('sh', ['-c', `. "$1"; ${show}`, 'sh', file], {
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

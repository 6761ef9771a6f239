// Each file is opened by the parser that its tool uses, or by a well-kept one, and says what was put in. No name breaks out of any.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHcl } from '@cdktn/hcl2json';
import { parse as parseConnection } from '@tediousjs/connection-string';
import { parse as parseProperties } from 'dot-properties';
import { parse as parseEnv } from 'dotenv';
import fc from 'fast-check';
import { parse as parseIni } from 'ini';
import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import type { ExportContext, ExportFormat, ExportValues } from '@/utils/handover/format';
import { contextOf, samples } from './sample';

const programs = {
  sh: spawnSync('sh', ['-c', 'true']).status === 0,
  terraform: spawnSync('terraform', ['version']).status === 0,
};
const skipped = (program: keyof typeof programs) =>
  programs[program] ? '' : ` (skipped: there is no ${program})`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opened-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** By path; an item of a list is `-`, as in the tables. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const entries = Array.isArray(value) ? value.map((item) => ['-', item]) : Object.entries(value);
  return entries.flatMap(([name, inside]) => flat(inside, path === '' ? name : `${path}/${name}`));
}

type Opened = ReadonlyMap<string, string>;

function openJson(text: string): Opened {
  const errors: ParseError[] = [];
  const read: unknown = parseJsonc(text, errors);
  expect(errors).toEqual([]);
  expect(JSON.parse(text)).toEqual(read);
  return new Map(flat(read));
}

function openYaml(text: string): Opened {
  const read: unknown = parseYaml(text);
  // Kubernetes and Python read the older version.
  expect(parseYaml(text, { version: '1.1' })).toEqual(read);
  return new Map(flat(read));
}

async function openTerraform(text: string, { extension }: ExportFormat): Promise<Opened> {
  const read = flat(await parseHcl(`given.${extension}`, text));
  // In quotes a doubled sign stands for itself.
  return new Map(
    read.map(([path, value]) => [
      path.replace(/^resource\/\w+\/\w+\/-\//, ''),
      value.replace(/([$%])\1\{/g, '$1{'),
    ]),
  );
}

function openConnection(text: string, { keys }: ExportFormat): Opened {
  if (/^\w+:\/\//.test(text)) return new Map(new URL(text.trim()).searchParams);
  // Names of parameters have no case.
  const parsed = parseConnection(text.trim());
  return new Map(keys.map(([name]) => [name, parsed.get(name.toLowerCase()) ?? '']));
}

function openCommand(text: string): Opened {
  const [program = ''] = /^[a-z-]+/m.exec(text) ?? [];
  writeFileSync(join(folder, program), '#!/bin/sh\nprintf \'%s\\0\' "$@"\n');
  chmodSync(join(folder, program), 0o755);
  const { stdout, stderr } = spawnSync('sh', ['-c', text], {
    encoding: 'utf8',
    env: { PATH: `${folder}:/usr/bin:/bin` },
  });
  expect(stderr).toBe('');
  const words = stdout.split('\0').slice(0, -1);
  const options = words.flatMap((word, at) =>
    /^--?[a-z]/.test(word) && !/^--?[a-z]/.test(words[at + 1] ?? '--no') ? [[word, words[at + 1]!]] : [],
  );
  return new Map([...options, ['', words.at(-1)!]] as [string, string][]);
}

const openers: Partial<
  Record<ExportFormat['type'], (text: string, format: ExportFormat) => Opened | Promise<Opened>>
> = {
  json: openJson,
  env: (text) => new Map(Object.entries(parseEnv(text))),
  ini: (text) => new Map(flat(parseIni(text)['netsuite'])),
  settings: (text, { extension }) =>
    extension === 'properties'
      ? new Map(Object.entries(parseProperties(text) as Record<string, string>))
      : openJson(text),
  yaml: openYaml,
  terraform: openTerraform,
  connection: openConnection,
  postman: (text) => {
    const { values } = JSON.parse(text) as { values: { key: string; value: string }[] };
    return new Map(values.map(({ key, value }) => [key, value]));
  },
  command: openCommand,
};

/** What must stand under each name; the spelling of accounts is held by the tables of each kind's test. */
function expectedIn({ keys }: ExportFormat, values: ExportValues, known: ExportContext): Opened {
  return new Map(
    keys.flatMap(([name, source]): [string, string][] => {
      if (typeof source === 'function') return [[name, String(source(values['accountId']!))]];
      if (typeof source === 'object' && 'known' in source) {
        const told = known[source.known];
        return told === null ? [] : [[name, told]];
      }
      const value = values[typeof source === 'string' ? source : source.field];
      if (value === undefined) return [];
      return [[name, typeof source === 'string' ? value : source.write(value)]];
    }),
  );
}

const hostileName = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('\'"`$\\=#;:%{}[]<>!&|\n\r\t\0\u2028\u202E\u200B aA0-')) }),
  fc.constantFrom(
    'a\u202Eb',
    "x'; rm -rf ~; '",
    '$(id)',
    '`id`',
    '${jndi:ldap://x}',
    'a\nNETSUITE_ACCOUNT=evil',
    'a\r\nConsumer Key: evil',
    '"},"accountId":"evil',
    '=HYPERLINK("x")',
    '@SUM(1)',
    '-----BEGIN PRIVATE KEY-----',
    '%(account)s',
    'a\0b',
    '--',
  ),
);

/** Lone halves of characters, marks that hide or turn, NUL. */
const harmful = /[\p{Cf}\p{Cs}\0]/u;

describe.each(handoverTables)('$id', ({ id: kind, formats }) => {
  const { values: sample, possible } = samples[kind]!;
  const context = contextOf(kind);
  const opened = formats.filter(({ type, keys }) => openers[type] !== undefined && keys.length > 0);

  test('only labelled text and key files have no parser of their own', () => {
    const others = formats.filter((each) => !opened.includes(each) && each.keys.length > 0);
    expect([...new Set(others.map(({ type }) => type))].sort()).toEqual(
      kind === 'tba' ? ['text'] : ['file', 'text'],
    );
  });

  describe.each(opened)('$id', (format) => {
    const isForShell = format.type === 'command';
    const title = `says what was put in${isForShell ? skipped('sh') : ''}`;
    it.skipIf(isForShell && !programs.sh)(title, async () => {
      await fc.assert(
        fc.asyncProperty(fc.record(possible), fc.constantFrom(null, '1202'), async (given, roleId) => {
          const values = isForShell ? { ...given, algorithm: 'PS256' } : given;
          // A certificate of which the ID begins as an option is made anew; the command says so instead.
          fc.pre(!isForShell || !values['certificateId']!.startsWith('-'));
          const text = format.write(values, { ...context, roleId });
          const found = await openers[format.type]!(text, format);
          const expected = expectedIn(format, values, { ...context, roleId });
          for (const [name, value] of expected) expect([name, found.get(name)]).toEqual([name, value]);
        }),
        { numRuns: isForShell || format.type === 'terraform' ? 10 : 40 },
      );
    });
  });

  describe.each(formats)('$id', (format) => {
    it('is the same under any name of application, role and user, or holds it on one line', () => {
      const plain = format.write(sample, { ...context, application: 'A', role: 'B', user: 'C' });
      fc.assert(
        fc.property(hostileName, hostileName, hostileName, (application, role, user) => {
          const text = format.write(sample, { ...context, application, role, user });
          if (text === plain) return;
          expect(text).not.toMatch(harmful);
          expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(plain.split('\n').length);
          if (format.type === 'text') {
            const named = /^(?:Application|Role|User): /;
            const rest = (whole: string) => whole.split('\n').filter((line) => !named.test(line));
            expect(rest(text)).toEqual(rest(plain));
          } else {
            const paths = (whole: string) => flat(JSON.parse(whole)).map(([path]) => path);
            expect(paths(text)).toEqual(paths(plain));
          }
        }),
        { numRuns: 60 },
      );
    });
  });

  const terraform = formats.filter(({ type }) => type === 'terraform');
  describe.skipIf(!programs.terraform)(`terraform fmt${skipped('terraform')}`, () => {
    it.each(terraform)('finds nothing to change in $id', ({ write, extension }) => {
      const file = join(folder, `given.${extension}`);
      writeFileSync(file, write(sample, context));
      const { status, stdout } = spawnSync('terraform', ['fmt', '-check', '-diff', file], {
        encoding: 'utf8',
      });
      // It complains about a settings file of its own on the other stream.
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    });
  });
});

describe('hostile values', () => {
  const hostileValue = fc.string({
    unit: fc.constantFrom(...Array.from('\'"`$%{}\\=#:&? \n\r\t\0\u2028\u202Eéa-')),
    minLength: 1,
  });

  // INI goes by Python's configparser, in formats.test.ts: the parser from npm takes quotes away.
  const all = formatsOf('tba').filter(({ type, keys }) => openers[type] !== undefined && keys.length > 0);
  it.each(all.filter(({ type }) => type !== 'ini'))(
    '$id holds one as it is, or refuses it',
    async (format) => {
      const { values: sample } = samples['tba']!;
      const context = contextOf('tba');
      await fc.assert(
        fc.asyncProperty(hostileValue, async (consumerKey) => {
          const values = { ...sample, consumerKey };
          let text: string;
          try {
            text = format.write(values, context);
          } catch (error) {
            expect(String(error)).toMatch(/cannot be/);
            return;
          }
          const found = await openers[format.type]!(text, format);
          for (const [name, value] of expectedIn(format, values, context))
            expect([name, found.get(name)]).toEqual([name, value]);
        }),
        { numRuns: format.type === 'terraform' ? 30 : 100 },
      );
    },
  );
});

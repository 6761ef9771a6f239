// Values of many lines, such as PEM keys, come through every format that holds them, and are found in what people paste.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import { makeConnectionString } from '@/utils/handover/formats/connection-string';
import { makeIni } from '@/utils/handover/formats/ini';
import { makeLabelledText } from '@/utils/handover/formats/labelled-text';
import { readBack } from '@/utils/handover/read-back';
import { inventedHandover } from '../invented-kind/formats';
import { deviceKey, inventedFields } from '../invented-kind/kind';
import { context as contextOfTba, values as valuesOfTba } from './sample';

const context = { ...contextOfTba, kind: 'invented', fields: inventedFields };
const kinds = [...handoverTables, inventedHandover];
const short = { accountId: '1234567', deviceId: 'D-0123456789AB', devicePin: 'D-ABCDEF012345' };
const values = { ...short, deviceKey: deviceKey() };
const { formats } = inventedHandover;
const format = (id: string) => formats.find((each) => each.id === id)!;

describe.each(formats)('$id', ({ write }) => {
  it.each([10, 64, 600, 7900])('reads back a key of %i characters, line by line', (characters) => {
    const given = { ...short, deviceKey: deviceKey(characters) };
    const text = write(given, { ...context, application: 'Vendor Link' });
    for (const sent of [text, text.replaceAll('\n', '\r\n')]) {
      const back = readBack(sent, kinds);
      expect(back).toMatchObject({ type: 'values', kind: 'invented', problems: [] });
      expect(back).toHaveProperty('values', given);
    }
  });
});

test.each(formatsOf('tba').filter(({ keys, holdsValues }) => holdsValues && keys.length > 3))(
  '$id of token-based authentication is still its own when there is another kind',
  ({ write }) => {
    const text = write(valuesOfTba, contextOfTba);
    for (const order of [kinds, kinds.toReversed()])
      expect(readBack(text, order)).toEqual(readBack(text, handoverTables));
    expect(readBack(text, kinds)).toMatchObject({ type: 'values', kind: 'tba', problems: [] });
  },
);

describe('env', () => {
  const text = format('env').write(values, context);

  const hasShell = spawnSync('sh', ['-c', 'true']).status === 0;
  const shellTitle = `is read the same by dotenv and by a POSIX shell${hasShell ? '' : ' (skipped: there is no sh)'}`;
  it.skipIf(!hasShell)(shellTitle, () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    const file = join(folder, 'given.env');
    try {
      writeFileSync(file, text);
      const show = ['-c', '. "$1"; printf "%s" "$DEVICE_KEY"', 'sh', file];
      const shell = spawnSync('sh', show, { env: {}, encoding: 'utf8' });
      expect(shell.stderr).toBe('');
      expect(shell.stdout).toBe(values.deviceKey);
      expect(parse(text)['DEVICE_KEY']).toBe(values.deviceKey);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is read where others have written the key on one line', () => {
    const oneLine = `DEVICE_ID=${short.deviceId}\nDEVICE_KEY="${values.deviceKey.replaceAll('\n', '\\n')}"\n`;
    expect(parse(oneLine)['DEVICE_KEY']).toBe(values.deviceKey);
    expect(readBack(oneLine, kinds)).toMatchObject({
      values: { deviceKey: values.deviceKey },
    });
  });
});

test.each(
  [makeIni('netsuite', { id: 'ini', tools: [], source: 'own', keys: [['key', 'deviceKey']] })].concat(
    makeConnectionString({ id: 'connection', tools: [], source: 'own', keys: [['Key', 'deviceKey']] }),
  ),
)('$id refuses a value of several lines', ({ write }) => {
  expect(() => write(values, context)).toThrow('cannot be written in this format');
  expect(write({ ...values, deviceKey: 'D-1' }, context)).toContain('D-1');
});

describe('labelled text', () => {
  it('has a key as it is, to be copied from there', () => {
    expect(format('text').write(values, context)).toContain(`\nDevice Key:\n${values.deviceKey}\n`);
  });

  const keys = [
    ['First', 'first'],
    ['Second', 'second'],
  ] as const;
  const { write } = makeLabelledText({ id: 'text', tools: [], source: 'own', keys });
  const line = fc.oneof(
    fc.constantFrom(
      ...['', ' ', '    ', 'First:', 'Second: evil', 'Application: evil', '\tx', 'QUJD'],
      ...['-----BEGIN A-----', '-----END A-----', '-----END B-----', '    -----BEGIN A-----'],
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const lines = fc.array(line, { minLength: 2, maxLength: 8 }).map((each) => each.join('\n'));

  /** By label, in order: what stands beside it, or below it in PEM's frame or behind four blanks. */
  function blocksIn(text: string): readonly (readonly [label: string, value: string])[] {
    const blocks: [label: string, lines: string[]][] = [];
    let end: string | null = null;
    for (const each of text.split('\n')) {
      const begins: string | undefined = end === null ? /^-----BEGIN (.*)-----$/.exec(each)?.[1] : undefined;
      if (begins !== undefined) end = `-----END ${begins}-----`;
      const below = blocks.at(-1)?.[1];
      if (end !== null) below?.push(each);
      else if (each.startsWith('    ')) below?.push(each.slice(4));
      else if (each.includes(':')) blocks.push([each.split(':', 1)[0]!, []]);
      if (each === end) end = null;
    }
    return blocks.map(([label, below]) => [label, below.join('\n')]);
  }

  it('lets no line of a value break out: it stands below its own label as it is, or is refused', () => {
    const own = blocksIn(write({ first: 'a\nb', second: 'a\nb' }, context)).map(([label]) => label);
    expect(own).toEqual(expect.arrayContaining(['Application', 'First', 'Second']));
    let written = 0;
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        let text: string;
        try {
          text = write({ first, second }, context);
        } catch (error) {
          expect(String(error)).toMatch(/cannot be/);
          return;
        }
        written += 1;
        const blocks = blocksIn(text);
        expect(blocks.map(([label]) => label)).toEqual(own);
        // Only the last line break of a frame is for the shape to put back.
        for (const [label, value] of [
          ['First', first],
          ['Second', second],
        ] as const)
          expect([value, value.replace(/\n$/, '')]).toContain(new Map(blocks).get(label));
      }),
      { numRuns: 1000 },
    );
    expect(written).toBeGreaterThan(300);
  });
});

describe('pasted text', () => {
  const key = values.deviceKey.trim();
  const ids = `Account ID: 1234567\nDevice ID: ${short.deviceId}\n`;
  const pin = `Device PIN: ${short.devicePin}\n`;

  it.each([
    ['below its label', `Hi,\n\n${ids}Device Key:\n${key}\n${pin}Best, Dana`],
    ['below its label, after a blank line', `${ids}Device Key\n\n${key}\n\n${pin}`],
    ['beside its label', `${ids}Device Key: ${key}\n${pin}`],
    ['under another label, in quotes', `${ids}PEM key = "${key}";\n${pin}`],
    ['in a quoted mail', `${ids}Device Key:\n${key}\n${pin}`.replace(/^/gm, '> ')],
    ['twice in a quoted mail', `${ids}Device Key: ${key}\n${pin}`.replace(/^/gm, '>> ')],
    ['with the line ends of Windows', `${ids}Device Key:\n${key}\n${pin}`.replaceAll('\n', '\r\n')],
    ['indented', `${ids}Device Key:\n${key.replace(/^/gm, '    ')}\n${pin}`],
    ['as a string of a program', `${ids}Device Key: "${key.replaceAll('\n', '\\n')}\\n",\n${pin}`],
    ['after a remark', `${ids}Device Key: see below\n${key}\n${pin}`],
    ['last, with blanks at the ends of lines', `${ids}${pin}Device Key:\n${key.replaceAll('\n', ' \n')}  `],
  ])('has a key %s', (_, text) => {
    expect(readBack(text, kinds)).toMatchObject({
      type: 'values',
      kind: 'invented',
      values,
      problems: [],
      application: null,
    });
  });

  it('finds a key of 8 KB, whatever stands around it', () => {
    const long = deviceKey(7900);
    expect(readBack(`${ids}Device Key: ${long}${pin}`, kinds)).toHaveProperty('values.deviceKey', long);
  });

  it('says that a key is too long, without it', () => {
    for (const characters of [8200, 30_000]) {
      const back = readBack(`${ids}Device Key: ${deviceKey(characters)}${pin}`, kinds);
      expect(back).toMatchObject({
        values: { ...short },
        problems: [{ field: 'deviceKey', problem: 'too-long' }],
      });
      expect(JSON.stringify(back)).not.toContain('QUJD');
    }
  });

  it('says that a key is cut off, and goes on after it', () => {
    const cut = key.split('\n').slice(0, 4).join('\n');
    for (const after of ['\n', '\n\nand so on\n']) {
      expect(readBack(`${ids}Device Key: ${cut}${after}${pin}`, kinds)).toMatchObject({
        values: short,
        problems: [{ field: 'deviceKey', problem: 'wrong-shape' }],
      });
    }
  });

  it('does not choose between two keys, and knows when both are the same', () => {
    const text = (second: string) => `${ids}Device Key:\n${key}\n\nPEM key: ${second}\n`;
    expect(readBack(text(key), kinds)).toMatchObject({
      problems: [],
      values: { deviceKey: values.deviceKey },
    });
    expect(readBack(text(deviceKey(40)), kinds)).toMatchObject({
      problems: [{ field: 'deviceKey', problem: 'unclear' }],
    });
  });

  it('takes no label inside a key for one', () => {
    const inside = key.replace('\n', '\nDevice PIN: D-FFFFFFFFFFFF\n');
    const back = readBack(`${ids}Device Key:\n${inside}\n${pin}`, kinds);
    expect(back).toHaveProperty('values.devicePin', short.devicePin);
  });

  it('is of the kind whose values it has', () => {
    const text = `Account ID: 1234567\nConsumer Key: ${valuesOfTba.consumerKey}\nDevice ID: soon\n`;
    for (const order of [kinds, kinds.toReversed()])
      expect(readBack(text, order)).toHaveProperty('kind', 'tba');
    for (const order of [kinds, kinds.toReversed()])
      expect(readBack(ids, order)).toHaveProperty('kind', 'invented');
  });
});

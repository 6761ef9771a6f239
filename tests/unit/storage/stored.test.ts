// Every version that was ever stored is still read: an example of each, brought to the newest, gives the newest example.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { ENTRY_VERSION, entrySchema } from '@/utils/credential/entry';
import { setUpSchema } from '@/utils/guide/set-up';
import { migrate, type Migrations } from '@/utils/storage/migrate';
import { entry1To2 } from '@/utils/vault/migrations/entry-1-to-2';
import { setUps1To2 } from '@/utils/storage/migrations/set-ups-1-to-2';

const FOLDER = resolve(import.meta.dirname, '../../stored');
const example = (name: string, version: number): unknown =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.v${version}.json`), 'utf8'));

const kinds: readonly [string, Migrations, z.ZodMiniType][] = [
  ['entry', [entry1To2], entrySchema],
  ['set-ups', [setUps1To2], z.record(z.string(), z.array(setUpSchema))],
];

describe.each(kinds)('%s', (name, migrations, schema) => {
  const newest = migrations.length + 1;

  it.each(Array.from({ length: newest }, (_, index) => index + 1))('reads version %d', (version) => {
    const stored = example(name, version);
    expect(migrate(stored, version, migrations, schema)).toEqual({ ok: true, value: example(name, newest) });
  });

  it.each([0, newest + 1, 1.5, NaN])('does not guess at version %d', (version) => {
    expect(migrate(example(name, newest), version, migrations, schema)).toEqual({ ok: false });
  });

  it('does not read what is broken', () => {
    for (const broken of [null, 7, 'text', [], { values: null }])
      expect(migrate(broken, 1, migrations, schema).ok && name === 'entry').toBe(false);
  });
});

it('writes entries in the newest version, and has an example of every one', () => {
  expect(ENTRY_VERSION).toBe(2);
  expect(readdirSync(FOLDER).sort()).toEqual(
    kinds.flatMap(([name, { length }]) =>
      Array.from({ length: length + 1 }, (_, index) => `${name}.v${index + 1}.json`),
    ),
  );
});

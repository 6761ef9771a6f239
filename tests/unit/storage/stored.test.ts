// Every version that was ever stored is still read: an example of each, brought to the newest, gives the newest example.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { setUpSchema } from '@/utils/guide/set-up';
import { receiptSchema } from '@/utils/handover/receipt-schema';
import { knownRecordsSchema } from '@/utils/storage/known-records';
import { migrate, type Migrations } from '@/utils/storage/migrate';
import { bundleIds1To2 } from '@/utils/storage/migrations/bundle-ids-1-to-2';
import { locations1To2 } from '@/utils/storage/migrations/locations-1-to-2';
import { observations1To2 } from '@/utils/storage/migrations/observations-1-to-2';
import { setUps1To2 } from '@/utils/storage/migrations/set-ups-1-to-2';
import { setUps2To3 } from '@/utils/storage/migrations/set-ups-2-to-3';
import { setUps3To4 } from '@/utils/storage/migrations/set-ups-3-to-4';
import { tests1To2 } from '@/utils/storage/migrations/tests-1-to-2';
import { observationSchema } from '@/utils/storage/observations';
import { testRecordSchema } from '@/utils/storage/test-record-schema';
import { entry1To2 } from '@/utils/vault/migrations/entry-1-to-2';
import { entries2To3 } from '@/utils/vault/migrations/entries-2-to-3';

const FOLDER = resolve(import.meta.dirname, '../../stored');
const path = (name: string, version: number) => join(FOLDER, `${name}.v${version}.json`);
const example = (name: string, version: number): unknown =>
  JSON.parse(readFileSync(path(name, version), 'utf8'));
const record = (entry: z.ZodMiniType) => z.record(z.string(), entry);

const items: readonly [string, Migrations, z.ZodMiniType][] = [
  ['set-ups', [setUps1To2, setUps2To3, setUps3To4], record(z.array(setUpSchema))],
  ['tests', [tests1To2], record(testRecordSchema)],
  ['receipts', [bundleIds1To2], record(z.array(receiptSchema))],
  [
    'handed-over',
    [bundleIds1To2],
    record(z.record(z.string(), z.object({ entryId: z.string(), at: z.number() }))),
  ],
  ['observations', [observations1To2], record(z.array(observationSchema))],
  ['locations', [locations1To2], record(z.record(z.string(), knownRecordsSchema))],
];

describe.each(items)('%s', (name, migrations, schema) => {
  const newest = migrations.length + 1;

  it.each(Array.from({ length: newest }, (_, index) => index + 1))('reads version %d', (version) => {
    const stored = example(name, version);
    expect(migrate(stored, version, migrations, schema)).toEqual({ ok: true, value: example(name, newest) });
  });

  it.each([0, newest + 1, 1.5, NaN])('does not guess at version %d', (version) => {
    expect(migrate(example(name, newest), version, migrations, schema)).toEqual({ ok: false });
  });

  it('does not read what is broken', () => {
    for (const broken of [7, 'text', { values: null }])
      expect(migrate(broken, newest, migrations, schema)).toEqual({ ok: false });
  });
});

it.each([
  ['alone', (text: string) => text],
  ['below an account', (text: string) => ({ '1234567': text })],
  ['as a set-up', (text: string) => ({ '1234567': [text] })],
])('a text longer than any that was ever stored is taken to pieces by no step: %s', (_, put) => {
  const step = vi.fn((stored: unknown) => stored);
  const read = (text: string) => migrate(put(text), 1, [step], z.unknown());
  expect(read('x'.repeat(1_000_000))).toEqual({ ok: false });
  expect(step).not.toHaveBeenCalled();
  expect(read('x'.repeat(200_000))).toMatchObject({ ok: true });
});

describe('an entry of the vault', () => {
  it('of version 1 reads as its version 2', () => {
    expect(entry1To2(example('entry', 1))).toEqual(example('entry', 2));
  });

  it('of version 2 counts in order, and lies apart from its values', () => {
    const first = example('entry', 2) as { id: string; countsFrom: number };
    const later = { ...first, id: 'later', countsFrom: first.countsFrom + 1 };
    expect(entries2To3([later, first, { id: 7 }, null])).toEqual([
      example('entry', 3),
      { ...(example('entry', 3) as object), facts: expect.objectContaining({ id: 'later', order: 2 }) },
    ]);
  });
});

it('has an example of every version', () => {
  const wanted = [...items.map(([name, { length }]) => [name, length + 1] as const), ['entry', 3] as const];
  expect(readdirSync(FOLDER).sort()).toEqual(
    wanted
      .flatMap(([name, newest]) => Array.from({ length: newest }, (_, index) => `${name}.v${index + 1}.json`))
      .sort(),
  );
});

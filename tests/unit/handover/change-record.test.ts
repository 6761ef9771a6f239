// The page for the customer's own files: everything that is known of the set-up, and nothing that must stay here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBundle, viewBundle } from '@/utils/credential/bundle';
import { changeRecord, type ChangeRecordInput } from '@/utils/handover/change-record';
import { recipes } from '@/utils/recipes';
import { bundleOf, newSetUp } from '@/utils/guide/set-up';

const recipe = recipes[0];
const setUp = { ...newSetUp('1234567', recipe), user: 'Dana Whitfield' };
const key = bundleOf(setUp);
const values = { consumerKey: 'a1'.repeat(32), consumerSecret: 'b2'.repeat(32) };
const at = Date.UTC(2026, 10, 24, 9, 20);
const provenance = {
  source: 'captured' as const,
  account: '1234567',
  page: 'integration-record' as const,
  recordId: '17',
  application: setUp.application,
  user: null,
  role: null,
  at,
};
const bundle = viewBundle(
  assembleBundle(key, [{ id: 'one', bundle: key, values, provenance, countsFrom: at, exported: {} }]),
);
const observation = (application: string): ChangeRecordInput['observations'][number] => ({
  at,
  reading: {
    page: 'integration-record',
    mode: 'view',
    recordId: '17',
    fields: {
      name: { value: application, text: application, by: 'id' },
      state: { value: 'Enabled', text: 'Enabled', by: 'id' },
      tba: { value: true, text: '', by: 'id' },
    },
    lines: {},
    rows: [],
    recordName: null,
    signedIn: {
      account: '1234567',
      companyName: 'Northwind',
      userId: '42',
      userName: 'Dana Whitfield',
      roleId: '3',
      roleName: 'Administrator',
    },
    saved: true,
  },
});
const input: ChangeRecordInput = {
  setUp,
  recipe,
  observations: [observation(setUp.application)],
  bundle,
  test: { result: 'Passed', at, as: 'Fulfillment Integration Role' },
  receipts: [
    {
      at,
      format: 'json',
      way: 'file',
      sealedTo: ['age1qqqq'],
      fields: ['consumerKey', 'consumerSecret'],
      test: { status: 'passed', at },
    },
  ],
  at,
};

describe('the change record', () => {
  it('says what was seen, when and as whom, what is asked for, and what was handed over', () => {
    const text = changeRecord(input);
    expect(text).toContain(
      '| 1. Integration record | as asked for | 2026-11-24 09:20 UTC | Dana Whitfield, Administrator |',
    );
    expect(text).toContain('| 3. Token role | not seen |');
    expect(text).toContain('| Consumer Key | 2026-11-24 09:20 UTC | captured, integration-record |');
    expect(text).toContain('| Token ID | not held |');
    expect(text).toContain('Passed on 2026-11-24 09:20 UTC, as Fulfillment Integration Role.');
    expect(text).toContain(
      '| Consumer Key, Consumer Secret | json | age1qqqq | passed 2026-11-24 09:20 UTC |',
    );
    for (const { label } of recipe.permissions) expect(text).toContain(`| ${label} | full |`);
  });

  it('says when nothing is known yet', () => {
    const text = changeRecord({ ...input, observations: [], receipts: [], test: null });
    expect(text).toContain('| 1. Integration record | not seen |');
    expect(text).toContain('The values were not tested.');
    expect(text).toContain('Nothing was handed over.');
  });

  it('holds no value, whatever the names are, and no name breaks out of its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const named = { ...setUp, application: name, role: name, user: name, companyName: name };
        const text = changeRecord({ ...input, setUp: named, observations: [observation(name)] });
        for (const value of Object.values(values)) expect(text).not.toContain(value);
        const lines = text.split('\n');
        // As many lines as with quiet names: nothing in a name makes a row, a heading or a cell.
        expect(lines.length).toBe(changeRecord(input).split('\n').length);
        const account = lines.find((line) => line.startsWith('| Application |')) ?? '';
        expect(account.replace(/\\./g, '').split('|')).toHaveLength(4);
      }),
      { numRuns: 200 },
    );
  });
});

// The page for the customer's own files: everything that is known of the set-up, and nothing that must stay here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/utils/credential-kinds';
import { handoverOf } from '@/utils/credential-kinds/formats';
import { assembleBundle } from '@/utils/credential/bundle';
import { provenanceOf } from '@/utils/credential/entry';
import { bundleOf, newSetUp } from '@/utils/guide/set-up';
import { changeRecord, type ChangeRecordInput } from '@/utils/handover/change-record';
import { recipes } from '@/utils/recipes';
import { say, setTexts } from '@/utils/texts';
import { en } from '@/utils/texts/languages/en';
import { inventedHandover } from '../invented-kind/formats';
import { inventedKind, inventedRecipe, inventedSetUp } from '../invented-kind/kind';

setTexts('en', en);

const recipe = recipes[0];
const kind = kindOf('tba');
const setUp = { ...newSetUp('1234567', recipe), user: 'Dana Whitfield' };
const key = bundleOf(setUp);
const time = Date.UTC(2026, 10, 24, 9, 20);
const masks = { consumerKey: '••••••••a1a1', consumerSecret: '••••••••b2b2' };
const entry = {
  id: 'first',
  bundle: key,
  provenance: provenanceOf({
    source: 'captured',
    account: '1234567',
    page: 'integration-record',
    recordId: '17',
    application: setUp.application,
    at: time,
  }),
  order: 1,
  fields: {
    consumerKey: { shown: masks.consumerKey, print: 'a'.repeat(32) },
    consumerSecret: { shown: masks.consumerSecret, print: 'b'.repeat(32) },
  },
  exported: {},
  dueSeen: null,
};
const bundle = assembleBundle(key, [entry], kind.fields);
const observation = (application: string): ChangeRecordInput['observations'][number] => ({
  at: time,
  seq: 1,
  reading: {
    page: 'integration-record',
    mode: 'view',
    recordId: '17',
    fields: {
      name: { value: application, text: application, source: 'id' },
      state: { value: 'Enabled', text: 'Enabled', source: 'id' },
      tba: { value: true, text: '', source: 'id' },
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
  kind,
  stepNames: handoverOf('tba').stepNames,
  setUp,
  recipe,
  observations: [observation(setUp.application)],
  bundle,
  test: { result: 'Passed', time, role: 'Fulfillment Integration Role', user: 'Dana Whitfield (42)' },
  proven: {},
  fills: [],
  say,
  receipts: [
    {
      at: time,
      format: 'json',
      way: 'file',
      sealedTo: ['age1qqqq'],
      fields: ['consumerKey', 'consumerSecret'],
      test: { status: 'passed', at: time },
    },
  ],
  time,
};

describe('the change record', () => {
  it.each([
    [{}, 'Name is “A role”; Sales Order: Full'],
    [{ isUndone: true }, 'Name is “A role”; Sales Order: Full (put back before it was saved)'],
    [{ isLeft: true }, 'Name is “A role”; Sales Order: Full (then NetSuite left the page)'],
  ])('says what was filled in on whose press: %j', (more, what) => {
    const fill = {
      at: time,
      page: 'role-record',
      user: 'Dana Whitfield',
      role: 'Administrator',
      fields: ['Name is “A role”', 'Sales Order: Full'],
      isUndone: false,
      ...more,
    };
    const row = `| 2026-11-24 09:20 UTC | role-record | ${what} | Dana Whitfield, Administrator |`;
    expect(changeRecord({ ...input, fills: [fill] })).toContain(row);
    expect(changeRecord(input)).toContain('Nothing: everything was done by hand.');
  });

  it('says what was seen, when and as whom, what is asked for, and what was handed over', () => {
    const text = changeRecord(input);
    expect(text).toContain(
      '| 1. Integration record | done | 2026-11-24 09:20 UTC | Dana Whitfield, Administrator |',
    );
    expect(text).toContain('| 3. Token role | not looked at |');
    expect(text).toContain('| Consumer Key | 2026-11-24 09:20 UTC | captured, integration-record |');
    expect(text).toContain('| Token ID | not held |');
    expect(text).toContain(
      'Passed on 2026-11-24 09:20 UTC, as Dana Whitfield (42), Fulfillment Integration Role.',
    );
    expect(text).toContain(
      '| Consumer Key, Consumer Secret | json | age1qqqq | passed 2026-11-24 09:20 UTC |',
    );
    for (const { label } of recipe.permissions) expect(text).toContain(`| ${label} | full |`);
  });

  it('says when nothing is known yet', () => {
    const text = changeRecord({ ...input, observations: [], receipts: [], test: null });
    expect(text).toContain('| 2. Features | not looked at |');
    expect(text).toContain('The values were not tested.');
    expect(text).toContain('Nothing was handed over.');
  });

  it('holds no value, whatever the names are, and no name breaks out of its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const named = { ...setUp, application: name, role: name, user: name, companyName: name };
        const text = changeRecord({ ...input, setUp: named, observations: [observation(name)] });
        for (const value of Object.values(masks)) expect(text).not.toContain(value);
        const lines = text.split('\n');
        // As many lines as with quiet names: nothing in a name makes a row, a heading or a cell.
        expect(lines.length).toBe(changeRecord(input).split('\n').length);
        const account = lines.find((line) => line.startsWith('| Application |')) ?? '';
        expect(account.replace(/\\./g, '').split('|')).toHaveLength(4);
      }),
      { numRuns: 200 },
    );
  });

  it('goes by what was seen last, whatever the clock said', () => {
    const right = observation(setUp.application);
    const state = { value: 'Blocked', text: 'Blocked', source: 'id' } as const;
    const blocked = {
      seq: 2,
      at: time - 3_600_000,
      reading: { ...right.reading, fields: { ...right.reading.fields, state } },
    };
    const provenance = { ...entry.provenance, seenUpTo: 1 };
    const before = assembleBundle(key, [{ ...entry, provenance }], kind.fields);
    for (const observations of [
      [blocked, right],
      [right, blocked],
    ])
      expect(changeRecord({ ...input, observations, bundle: before })).toContain(
        '| 1. Integration record | not right yet | 2026-11-24 08:20 UTC |',
      );
  });

  it('says of every step of every recipe what it is', () => {
    for (const each of recipes) {
      const names = handoverOf(each.kind).stepNames;
      expect(each.steps.filter(({ id }) => names[id] === undefined)).toEqual([]);
    }
  });

  it('has the steps and values of any kind', () => {
    const text = changeRecord({
      ...input,
      kind: inventedKind,
      stepNames: inventedHandover.stepNames,
      setUp: inventedSetUp,
      recipe: inventedRecipe,
      observations: [observation('Vendor Link')],
      bundle: assembleBundle(bundleOf(inventedSetUp), [], inventedKind.fields, {
        handedOver: { deviceKey: { entryId: 'gone', at: time } },
      }),
      receipts: [{ ...input.receipts[0]!, fields: ['deviceId', 'deviceKey', 'ofLastYear'] }],
    });
    expect(text).toContain('| 40. Device linked | not right yet | 2026-11-24 09:20 UTC |');
    expect(text).toContain('| 7. Key pasted | done |');
    expect(text).toContain('| Device ID | not held |');
    expect(text).toContain('| Device Key | exported 2026-11-24 09:20 UTC, deleted here since |');
    expect(text).toContain('| Device ID, Device Key, ofLastYear | json |');
  });
});

it('names what was ticked by hand, by whom and when, and what was not', () => {
  const step = { step: 'role', reason: 'because' };
  const asked = {
    ...recipe,
    addresses: [{ ...step, address: '192.0.2.0/24' }],
    tasks: [{ ...step, id: 'share', text: 'Share the search.' }],
  };
  const ticked = { 'address 192.0.2.0/24': { at: Date.UTC(2026, 10, 26, 9, 30), who: 'Dana | Whitfield' } };
  const written = changeRecord({ ...input, recipe: asked, setUp: { ...setUp, ticked } });
  expect(written).toContain(
    '| IP address rules, where there are any, let in 192.0.2.0/24 | because | 2026-11-26 09:30 UTC | Dana \\| Whitfield |',
  );
  expect(written).toContain('| Share the search. | because | not ticked |');
  expect(changeRecord(input)).not.toContain('Ticked by hand');
});

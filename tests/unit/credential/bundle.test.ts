// A bundle is folded from entries: the newest value counts, others stay, and bundles never mix.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBundle, type BundleView } from '@/utils/credential/bundle';
import type { EntryFacts } from '@/utils/credential/entry';
import { a, b, entry, fields, key } from './facts-given';

const assemble = (...entries: EntryFacts[]): BundleView => assembleBundle(key, entries, fields);
const prints = (view: BundleView) =>
  Object.fromEntries(Object.entries(view.values).map(([id, { print }]) => [id, print]));

describe('assembleBundle', () => {
  it('lets the newest value count and keeps the older one', () => {
    const bundle = assemble(entry(2, { consumerKey: b }), entry(1, { consumerKey: a }));
    expect(bundle.values['consumerKey']?.print).toBe(b);
    expect(bundle.older.flatMap(({ values }) => values).map(({ print }) => print)).toEqual([a]);
  });

  it('lets an older value count again that was restored', () => {
    const bundle = assemble(entry(2, { consumerKey: b }), entry(3, { consumerKey: a }, { at: 1 }));
    expect(bundle.values['consumerKey']?.print).toBe(a);
    expect(bundle.older).toHaveLength(1);
  });

  it('goes by the order in the vault, whatever the clock said', () => {
    const ahead = entry(1, { consumerKey: a, consumerSecret: b }, { at: 9_000_000 });
    const bundle = assemble(ahead, entry(2, { consumerKey: b, consumerSecret: a }, { at: 5 }));
    expect(prints(bundle)).toMatchObject({ consumerKey: b, consumerSecret: a });
  });

  it('names both sides of a pair whose halves were issued at different times', () => {
    const pair = entry(1, { consumerKey: a, consumerSecret: b });
    const mixed = assemble(pair, entry(2, { consumerSecret: 'c'.repeat(64) }, { source: 'typed' }));
    expect(mixed.conflicts.map(({ type }) => type)).toEqual(['generations']);
    expect(mixed.conflicts[0]?.between.map(({ provenance }) => provenance.source)).toEqual([
      'captured',
      'typed',
    ]);
    expect(assemble(pair).conflicts).toEqual([]);
  });

  it('names both accounts when a value is of another one', () => {
    const [conflict] = assemble(entry(1, { tokenId: a, tokenSecret: b }, { account: '7654321' })).conflicts;
    expect(conflict?.type).toBe('accounts');
    expect(conflict?.between.map(({ provenance }) => provenance.account)).toEqual(['7654321', '1234567']);
  });

  it('never mixes accounts, kinds or applications', () => {
    const bundle = assemble(
      entry(1, { consumerKey: a }, { bundle: { ...key, account: '1234567_SB1' } }),
      entry(2, { tokenId: b }, { bundle: { ...key, application: 'Celigo' } }),
      entry(3, { tokenSecret: b }, { bundle: { ...key, kind: 'invented' } }),
    );
    expect(Object.keys(bundle.values)).toEqual(['accountId']);
  });

  it('takes application names alike that differ in case and blanks', () => {
    const bundle = { ...key, application: ' fulfillment  INTEGRATION ' };
    expect(assemble(entry(1, { consumerKey: a }, { bundle })).values['consumerKey']).toBeDefined();
  });

  it('knows the account from the address until a page or a person says it', () => {
    const { values } = assemble();
    expect(Object.keys(values)).toEqual(['accountId']);
    expect(values['accountId']).toMatchObject({ shown: '1234567', provenance: { source: 'address' } });
  });

  it('is complete with the five values', () => {
    const pair = entry(1, { consumerKey: a, consumerSecret: b });
    expect(assemble(pair).complete).toBe(false);
    const token = entry(2, { tokenId: 'c'.repeat(64), tokenSecret: 'd'.repeat(64) });
    expect(assemble(pair, token).complete).toBe(true);
  });

  it('is exported only when every value that counts was', () => {
    const pair = entry(1, { consumerKey: a, consumerSecret: b }, { exportedAt: 9 });
    expect(assemble(pair).exportedAt).toBe(9);
    const more = assemble(pair, entry(2, { tokenId: a }));
    expect(more.exportedAt).toBeNull();
    expect(more.unexported).toBe(1);
  });

  it('lets the value count that was added or restored last, in any sequence', () => {
    const step = fc.record({ act: fc.constantFrom('add', 'restore', 'forget'), which: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let order = 0;
        let entries: EntryFacts[] = [];
        for (const { act, which } of steps) {
          order += 1;
          const chosen = entries[which % Math.max(1, entries.length)];
          if (act === 'add' || chosen === undefined)
            entries = [...entries, entry(order, { tokenId: `value ${order}` }, { at: 1000 - order })];
          else if (act === 'restore')
            entries = entries.map((each) => (each === chosen ? { ...each, order } : each));
          else entries = entries.filter((each) => each !== chosen);
        }
        const last = [...entries].sort((x, y) => y.order - x.order)[0];
        const { values, older } = assemble(...entries);
        expect(values['tokenId']?.entryId).toBe(last?.id);
        expect(older).toHaveLength(Math.max(0, entries.length - 1));
      }),
    );
  });
});

it('shows masks, and the account in full', () => {
  const view = assemble(entry(1, { consumerSecret: b, tokenId: a }));
  expect(view.values['consumerSecret']?.shown).toBe('••••••••bbbb');
  expect(view.values['accountId']?.shown).toBe('1234567');
});

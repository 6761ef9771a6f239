// A bundle is folded from entries: the newest value counts, others stay, and bundles never mix.
import { describe, expect, it } from 'vitest';
import { assembleBundle, isComplete, revealBundle, viewBundle } from '@/utils/credential/bundle';
import type { BundleKey, Entry } from '@/utils/credential/entry';

const key: BundleKey = { account: '1234567', recipe: 'fulfillment', application: 'Fulfillment Integration' };
let count = 0;

function entry(
  at: number,
  values: Entry['values'],
  bundle: BundleKey = key,
  exportedAt: number | null = null,
): Entry {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  count += 1;
  return {
    id: String(count),
    bundle,
    values,
    provenance: { source: 'captured', account: bundle.account, at, ...unknown },
    countsFrom: at,
    exported:
      exportedAt === null ? {} : Object.fromEntries(Object.keys(values).map((field) => [field, exportedAt])),
  };
}
const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

describe('assembleBundle', () => {
  it('lets the newest value count and keeps the older one', () => {
    const bundle = assembleBundle(key, [entry(2, { consumerKey: b }), entry(1, { consumerKey: a })]);
    expect(bundle.values.consumerKey?.value.reveal()).toBe(b);
    const older = bundle.superseded.flatMap(({ values }) => values);
    expect(older.map(({ value }) => value.reveal())).toEqual([a]);
  });

  it('lets an older value count again that was restored', () => {
    const older = { ...entry(1, { consumerKey: a }), countsFrom: 3 };
    const bundle = assembleBundle(key, [entry(2, { consumerKey: b }), older]);
    expect(bundle.values.consumerKey?.value.reveal()).toBe(a);
    expect(bundle.superseded.map(({ entryId }) => entryId)).toHaveLength(1);
  });

  it('names both sides of a pair whose halves were issued at different times', () => {
    const typed = { ...entry(2, { consumerSecret: 'c'.repeat(64) }) };
    const byHand = { ...typed, provenance: { ...typed.provenance, source: 'typed' as const } };
    const mixed = assembleBundle(key, [entry(1, { consumerKey: a, consumerSecret: b }), byHand]);
    expect(mixed.conflicts.map(({ kind }) => kind)).toEqual(['generations']);
    expect(mixed.conflicts[0]?.between.map(({ provenance }) => provenance.source)).toEqual([
      'captured',
      'typed',
    ]);
    const whole = assembleBundle(key, [entry(1, { consumerKey: a, consumerSecret: b })]);
    expect(whole.conflicts).toEqual([]);
  });

  it('names both accounts when a value is of another one', () => {
    const foreign = entry(1, { tokenId: a, tokenSecret: b });
    const bundle = assembleBundle(key, [
      { ...foreign, provenance: { ...foreign.provenance, account: '7654321' } },
    ]);
    const [conflict] = bundle.conflicts;
    expect(conflict?.kind).toBe('accounts');
    expect(conflict?.between.map(({ provenance }) => provenance.account)).toEqual(['7654321', '1234567']);
  });

  it('never mixes accounts or applications', () => {
    const sandbox = { ...key, account: '1234567_SB1' };
    const other = { ...key, application: 'Celigo' };
    const bundle = assembleBundle(key, [
      entry(1, { consumerKey: a }, sandbox),
      entry(2, { tokenId: b }, other),
    ]);
    expect(Object.keys(bundle.values)).toEqual(['accountId']);
  });

  it('takes application names alike that differ in case and blanks', () => {
    const spelt = { ...key, application: ' fulfillment  INTEGRATION ' };
    expect(assembleBundle(key, [entry(1, { consumerKey: a }, spelt)]).values.consumerKey).toBeDefined();
  });

  it('knows the account from the address until a page or a person says it', () => {
    expect(revealBundle(assembleBundle(key, []))).toEqual({ accountId: '1234567' });
    expect(assembleBundle(key, []).values.accountId?.provenance.source).toBe('address');
  });

  it('is complete with the five values', () => {
    const pair = entry(1, { consumerKey: a, consumerSecret: b });
    expect(isComplete(assembleBundle(key, [pair]))).toBe(false);
    const token = entry(2, { tokenId: 'c'.repeat(64), tokenSecret: 'd'.repeat(64) });
    expect(isComplete(assembleBundle(key, [pair, token]))).toBe(true);
  });

  it('is exported only when every value that counts was', () => {
    const pair = entry(1, { consumerKey: a, consumerSecret: b }, key, 9);
    expect(assembleBundle(key, [pair]).exportedAt).toBe(9);
    const more = assembleBundle(key, [pair, entry(2, { tokenId: a })]);
    expect(more.exportedAt).toBeNull();
    expect(more.unexported).toBe(1);
  });
});

it('shows masks, and the account in full', () => {
  const view = viewBundle(assembleBundle(key, [entry(1, { consumerSecret: b, tokenId: a })]));
  expect(JSON.stringify(view)).not.toContain('bbbbbb');
  expect(view.values.consumerSecret?.shown).toBe('••••••••bbbb');
  expect(view.values.accountId?.shown).toBe('1234567');
});

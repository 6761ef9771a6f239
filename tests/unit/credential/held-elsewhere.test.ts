// A pasted value that is known already is out of place, but for the key and secret that a sandbox shares with production.
import { describe, expect, it } from 'vitest';
import type { BundleKey, Entry } from '@/utils/credential/entry';
import { accountsSharingKey, findHeldElsewhere } from '@/utils/credential/held-elsewhere';

const key: BundleKey = { account: '1234567', recipe: 'fulfillment', application: 'Fulfillment Integration' };
const sandbox = { ...key, account: '1234567_SB1' };
const other = { ...key, account: '7654321' };
const celigo = { ...key, application: 'Celigo' };
const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
let count = 0;

function entry(bundle: BundleKey, values: Entry['values'], source: 'captured' | 'typed' = 'captured'): Entry {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  count += 1;
  return {
    id: String(count),
    bundle,
    values,
    provenance: { source, account: bundle.account, at: count, ...unknown },
    countsFrom: count,
    exported: {},
  };
}

describe('findHeldElsewhere', () => {
  it('takes what is new, and the same value in its own place', () => {
    expect(findHeldElsewhere(key, 'tokenId', a, [entry(key, { tokenSecret: b })])).toBeNull();
    expect(findHeldElsewhere(key, 'tokenId', a, [entry(key, { tokenId: a })])).toBeNull();
  });

  it('finds a value in another box', () => {
    expect(findHeldElsewhere(key, 'tokenSecret', a, [entry(key, { tokenId: a })])?.field).toBe('tokenId');
  });

  it('finds a token of another account, a sandbox of the same company included', () => {
    for (const there of [sandbox, other]) {
      const found = findHeldElsewhere(key, 'tokenId', a, [entry(there, { tokenId: a, tokenSecret: b })]);
      expect(found?.bundle).toEqual(there);
    }
  });

  it('lets production and sandbox share key and secret, and no two companies or applications', () => {
    const held = { consumerKey: a, consumerSecret: b };
    expect(findHeldElsewhere(sandbox, 'consumerKey', a, [entry(key, held)])).toBeNull();
    expect(findHeldElsewhere(other, 'consumerKey', a, [entry(key, held)])?.bundle).toEqual(key);
    expect(findHeldElsewhere(celigo, 'consumerKey', a, [entry(key, held)])?.bundle).toEqual(key);
  });

  it('forgives a mistake that was put right since', () => {
    const entries = [entry(key, { tokenSecret: a }, 'typed'), entry(key, { tokenSecret: b }, 'typed')];
    expect(findHeldElsewhere(key, 'tokenId', a, entries)).toBeNull();
  });
});

it('names the accounts that hold the same Consumer Key', () => {
  const entries = [
    entry(key, { consumerKey: a, consumerSecret: b }),
    entry(sandbox, { consumerKey: a, consumerSecret: b }),
    entry(other, { consumerKey: b }),
  ];
  expect(accountsSharingKey(key, entries)).toEqual(['1234567_SB1']);
  expect(accountsSharingKey(celigo, entries)).toEqual([]);
});

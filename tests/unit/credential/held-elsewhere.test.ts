// A pasted value that is known already is out of place, but for the key and secret that a sandbox shares with production.
import { describe, expect, it } from 'vitest';
import type { BundleKey, EntryFacts } from '@/utils/credential/entry';
import { accountsSharingKey, findHeldElsewhere } from '@/utils/credential/held-elsewhere';
import { a, b, entry as entryAt, field, fieldsOf, key } from './facts-given';

const sandbox = { ...key, account: '1234567_SB1' };
const other = { ...key, account: '7654321' };
const celigo = { ...key, application: 'Celigo' };
let order = 0;

function entry(
  bundle: BundleKey,
  values: Readonly<Record<string, string>>,
  source: 'captured' | 'typed' = 'captured',
): EntryFacts {
  order += 1;
  return entryAt(order, values, { bundle, source });
}
const find = (bundle: BundleKey, id: string, print: string, entries: readonly EntryFacts[]) =>
  findHeldElsewhere(bundle, field(id), print, entries, fieldsOf);

describe('findHeldElsewhere', () => {
  it('takes what is new, and the same value in its own place', () => {
    expect(find(key, 'tokenId', a, [entry(key, { tokenSecret: b })])).toBeNull();
    expect(find(key, 'tokenId', a, [entry(key, { tokenId: a })])).toBeNull();
  });

  it('finds a value in another box', () => {
    expect(find(key, 'tokenSecret', a, [entry(key, { tokenId: a })])?.field).toBe('tokenId');
  });

  it('finds a token of another account, a sandbox of the same company included', () => {
    for (const there of [sandbox, other]) {
      const found = find(key, 'tokenId', a, [entry(there, { tokenId: a, tokenSecret: b })]);
      expect(found?.bundle).toEqual(there);
    }
  });

  it('lets production and sandbox share key and secret, and no two companies or applications', () => {
    const held = { consumerKey: a, consumerSecret: b };
    expect(find(sandbox, 'consumerKey', a, [entry(key, held)])).toBeNull();
    expect(find(other, 'consumerKey', a, [entry(key, held)])?.bundle).toEqual(key);
    expect(find(celigo, 'consumerKey', a, [entry(key, held)])?.bundle).toEqual(key);
  });

  it('forgives a mistake that was put right since', () => {
    const entries = [entry(key, { tokenSecret: a }, 'typed'), entry(key, { tokenSecret: b }, 'typed')];
    expect(find(key, 'tokenId', a, entries)).toBeNull();
  });
});

it('names the accounts that hold the same Consumer Key', () => {
  const entries = [
    entry(key, { consumerKey: a, consumerSecret: b }),
    entry(sandbox, { consumerKey: a, consumerSecret: b }),
    entry(other, { consumerKey: b }),
  ];
  expect(accountsSharingKey(key, entries, fieldsOf)).toEqual(['1234567_SB1']);
  expect(accountsSharingKey(celigo, entries, fieldsOf)).toEqual([]);
});

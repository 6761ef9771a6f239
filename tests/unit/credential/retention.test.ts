// Exported values go after their time, each for itself; what never left stays, and what is no secret stays.
import { describe, expect, it } from 'vitest';
import { expire } from '@/utils/credential/retention';
import type { Entry } from '@/utils/credential/entry';

const unknown = { page: null, recordId: null, application: null, user: null, role: null };
const pair: Entry = {
  id: '1',
  bundle: { account: '1234567', recipe: 'fulfillment', application: 'X' },
  values: { consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) },
  provenance: { source: 'captured', account: '1234567', at: 1, ...unknown },
  countsFrom: 1,
  exported: {},
};
const exported = { ...pair, exported: { consumerKey: 100, consumerSecret: 100 } };

describe('expire', () => {
  it('leaves what was never exported, however old', () => {
    expect(expire(pair, 0, 1e15)).toEqual({ left: pair, gone: {} });
  });

  it('takes an exported pair when its time is over, not before', () => {
    expect(expire(exported, 50, 149).left).toBe(exported);
    expect(expire(exported, 50, 150)).toEqual({
      left: null,
      gone: { consumerKey: { entryId: '1', at: 100 }, consumerSecret: { entryId: '1', at: 100 } },
    });
  });

  it('takes nothing when exported values are to stay', () => {
    expect(expire(exported, null, 1e15).left).toBe(exported);
  });

  it('keeps the Account ID, the Location ID and values that were not in the export', () => {
    const values = { ...pair.values, accountId: '1234567', locationId: '7', tokenId: 'c'.repeat(64) };
    const at = { ...exported.exported, accountId: 100, locationId: 100 };
    const { left } = expire({ ...pair, values, exported: at }, 50, 200);
    expect(Object.keys(left?.values ?? {}).sort()).toEqual(['accountId', 'locationId', 'tokenId']);
  });
});

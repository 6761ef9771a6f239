// Exported values go after their time, each for itself; what never left stays, and what is no secret stays.
import { describe, expect, it } from 'vitest';
import { secretsOf } from '@/utils/credential/field';
import type { EntryFacts } from '@/utils/credential/entry';
import { expire, SIGHTINGS_APART_MS } from '@/utils/credential/retention';
import { a, b, entry, fields } from './facts-given';

const secrets = secretsOf(fields);
const pair = entry(1, { consumerKey: a, consumerSecret: b });
const exported = { ...pair, exported: { consumerKey: 100, consumerSecret: 100 } };
const HOUR = 3_600_000;

/** What is left after looking at these moments, one after the other. */
function lookAt(given: EntryFacts, keepMs: number | null, ...moments: number[]) {
  let left: EntryFacts | null = given;
  for (const now of moments) left = left === null ? null : expire(left, secrets, keepMs, now).left;
  return left;
}

describe('expire', () => {
  it('leaves what was never exported, however old', () => {
    expect(lookAt(pair, 0, 1e15, 2e15)).toBe(pair);
  });

  it('takes an exported pair when its time was seen to be over twice, ten minutes apart', () => {
    expect(lookAt(exported, 50, 149)).toBe(exported);
    expect(lookAt(exported, 50, 150)?.fields).toEqual(exported.fields);
    expect(lookAt(exported, 50, 150, 150 + SIGHTINGS_APART_MS - 1)?.fields).toEqual(exported.fields);
    const seen = expire(exported, secrets, 50, 150).left!;
    expect(expire(seen, secrets, 50, 150 + SIGHTINGS_APART_MS)).toMatchObject({
      left: null,
      gone: { consumerKey: { entryId: pair.id, at: 100 }, consumerSecret: { entryId: pair.id, at: 100 } },
    });
  });

  it('takes nothing when a clock was ahead for a moment', () => {
    const at = { ...pair, exported: { consumerKey: 0, consumerSecret: 0 } };
    const day = 24 * HOUR;
    // Ahead by a year, right again for an hour, ahead again.
    expect(lookAt(at, day, 365 * day, HOUR, 365 * day + 5)?.fields).toEqual(pair.fields);
    expect(lookAt(at, day, 365 * day, HOUR, 2 * HOUR, 3 * HOUR)?.fields).toEqual(pair.fields);
    expect(lookAt(at, day, 365 * day, HOUR, day + 1, day + HOUR)).toBeNull();
  });

  it('takes nothing when exported values are to stay', () => {
    expect(lookAt(exported, null, 1e15, 2e15)).toBe(exported);
  });

  it('keeps the Account ID, the Location ID and values that were not in the export', () => {
    const all = entry(1, { ...values(), accountId: '1234567', locationId: '7', tokenId: 'c'.repeat(64) });
    const marked = { ...all, exported: { ...exported.exported, accountId: 100, locationId: 100 } };
    const left = lookAt(marked, 50, 200, 200 + SIGHTINGS_APART_MS);
    expect(Object.keys(left?.fields ?? {}).sort()).toEqual(['accountId', 'locationId', 'tokenId']);
  });
});

function values() {
  return { consumerKey: a, consumerSecret: b };
}

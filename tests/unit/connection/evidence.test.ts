// What pages and provenance say before and after a test: only what is ours, only what was saved, only the newest.
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/utils/connection/evidence';
import type { TestRecord } from '@/utils/connection/test-record';
import { assembleBundle, viewBundle } from '@/utils/credential/bundle';
import type { Provenance } from '@/utils/credential/entry';
import type { Observation } from '@/utils/guide/progress';
import { recipes } from '@/utils/recipes';
import { bundleOf, newSetUp } from '@/utils/guide/set-up';
import type { PageReading } from '@/utils/netsuite/pages/reading';

const recipe = recipes[0];
const setUp = newSetUp('1234567', recipe);
const box = (value: boolean) => ({ value, text: '', by: 'id' as const });
const text = (value: string) => ({ value, text: value, by: 'id' as const });

function seen(reading: Partial<PageReading>, at: number): Observation {
  return {
    at,
    reading: {
      page: 'integration-record',
      mode: 'view',
      recordId: '1',
      fields: {},
      lines: {},
      rows: [],
      recordName: null,
      signedIn: {
        account: null,
        companyName: null,
        userId: null,
        userName: null,
        roleId: null,
        roleName: null,
      },
      saved: true,
      ...reading,
    },
  };
}

const integration = (state: string, at: number, change: Partial<PageReading> = {}) =>
  seen({ fields: { name: text(setUp.application), tba: box(true), state: text(state) }, ...change }, at);

function bundle(source: Provenance['source'], role: string | null = null) {
  const key = bundleOf(setUp);
  const made = (values: Record<string, string>, id: string) => ({
    id,
    bundle: key,
    values,
    provenance: {
      source,
      account: '1234567',
      page: null,
      recordId: null,
      application: null,
      user: null,
      role,
      at: 1,
    },
    countsFrom: 1,
    exported: {},
  });
  const entries = [
    made({ consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) }, 'one'),
    made({ tokenId: 'c'.repeat(64), tokenSecret: 'd'.repeat(64) }, 'two'),
  ];
  return viewBundle(assembleBundle(key, entries));
}

const failed = { endedAt: 50 } as TestRecord;
const evidence = (
  observations: readonly Observation[],
  more: Partial<Parameters<typeof evidenceOf>[0]> = {},
) => evidenceOf({ recipe, setUp, bundle: bundle('captured'), observations, test: failed, ...more });

describe('evidence', () => {
  it('is what a page showed to be wrong, as it was seen last', () => {
    expect(evidence([integration('Blocked', 10)]).seen).toEqual(['integrationState']);
    expect(evidence([integration('Blocked', 10), integration('Enabled', 20)]).seen).toEqual([]);
    expect(evidence([integration('Enabled', 20), integration('Blocked', 10)]).seen).toEqual([]);
  });

  it('rules out what was seen right after the test, and nothing that was seen before', () => {
    expect(evidence([integration('Enabled', 20)]).ruledOut).toEqual([]);
    expect(evidence([integration('Enabled', 60)]).ruledOut).toEqual(['integrationState']);
    expect(evidence([integration('Enabled', 60)], { test: null }).ruledOut).toEqual([]);
  });

  it('takes nothing from another record, or from what was not saved', () => {
    expect(evidence([integration('Blocked', 10, { saved: false })]).seen).toEqual([]);
    const other = seen({ fields: { name: text('Shop'), state: text('Blocked') } }, 10);
    expect(evidence([other]).seen).toEqual([]);
  });

  it('knows values that came by hand, and a token that was made for another role', () => {
    expect(evidence([], { bundle: bundle('captured') }).isByHand).toBe(false);
    expect(evidence([], { bundle: bundle('typed') }).isByHand).toBe(true);
    expect(evidence([], { bundle: bundle('imported') }).isByHand).toBe(true);
    expect(evidence([], { bundle: bundle('captured', 'Administrator') }).seen).toEqual(['tokenOfOtherRole']);
    expect(evidence([], { bundle: bundle('captured', setUp.role) }).seen).toEqual([]);
  });

  it('names a Web Services Only role where REST is wanted, and not for SOAP', () => {
    const role = seen(
      { page: 'role-record', fields: { name: text(setUp.role), webServicesOnly: box(true) } },
      10,
    );
    expect(evidence([role]).seen).toEqual([]);
    const rest = { ...recipe, test: { ...recipe.test, rest: true } };
    expect(evidence([role], { recipe: rest }).seen).toEqual(['webServicesOnly']);
  });
});

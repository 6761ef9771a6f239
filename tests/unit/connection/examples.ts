// A field, a recipe, a set-up, facts, a bundle and a test of no real kind of credentials, for tests of the engine.
import type { CheckFacts } from '@/utils/connection/check';
import type { TestRecord } from '@/utils/connection/test-record';
import type { BundleView } from '@/utils/credential/bundle';
import type { BundleKey, Provenance } from '@/utils/credential/entry';
import type { FieldDef } from '@/utils/credential/field';
import type { Recipe } from '@/utils/guide/recipe';
import type { SetUp } from '@/utils/guide/set-up';

export function aField(id: string, more: Partial<FieldDef> = {}): FieldDef {
  return {
    id,
    name: id,
    secret: false,
    required: true,
    step: 'first',
    shape: {
      maxLength: 100,
      input: 'line',
      parse: (text) => ({ ok: true, value: text }),
      mask: (value) => value,
    },
    ...more,
  };
}

export function aRecipe(more: Partial<Recipe> = {}): Recipe {
  return {
    id: 'vendor',
    name: 'Vendor',
    kind: 'invented',
    application: 'Vendor Link',
    role: 'Vendor Role',
    steps: [],
    features: [],
    permissions: [],
    values: {},
    test: { records: [], rest: false },
    ...more,
  };
}

export function aSetUp(more: Partial<SetUp> = {}): SetUp {
  return {
    account: '1234567',
    companyName: null,
    kind: 'invented',
    recipe: 'vendor',
    application: 'Vendor Link',
    role: 'Vendor Role',
    user: null,
    skipped: [],
    isBegun: true,
    isLooking: false,
    given: [],
    ...more,
  };
}

export function facts(check: string, more: Partial<CheckFacts> = {}): CheckFacts {
  return {
    check,
    status: 'passed',
    reason: 'ok',
    answeredBy: 'netsuite',
    proves: [],
    disproves: [],
    detail: {},
    at: 1,
    ms: 1,
    ...more,
  };
}

/** A bundle in which each field is held by the entry named beside it. */
export function aBundle(
  entries: Readonly<Record<string, string>>,
  provenance: Partial<Provenance> = {},
  handedOver: BundleView['handedOver'] = {},
): BundleView {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null, visit: null };
  const known: Provenance = { source: 'captured', account: '1234567', at: 1, ...unknown, ...provenance };
  const held = (field: string, entryId: string) => ({
    field,
    entryId,
    shown: '••••••••',
    print: '0'.repeat(32),
    provenance: known,
    exported: false,
  });
  return {
    key: aKey(),
    values: Object.fromEntries(Object.entries(entries).map(([field, id]) => [field, held(field, id)])),
    older: [],
    conflicts: [],
    complete: true,
    unexported: 0,
    exportedAt: null,
    handedOver,
    sharedWith: [],
  };
}

function aKey(): BundleKey {
  return { account: '1234567', kind: 'invented', recipe: 'vendor', application: 'Vendor Link' };
}

export function aTest(more: Partial<TestRecord> = {}): TestRecord {
  return {
    id: 'test',
    bundle: aKey(),
    entryIds: [],
    status: 'passed',
    startedAt: 10,
    endedAt: 50,
    seenUpTo: 3,
    current: null,
    checks: [],
    ...more,
  };
}

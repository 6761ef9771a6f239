// Step states come from what was seen as saved and what is held, and the next step follows the prerequisites.
import { describe, expect, it } from 'vitest';
import { assembleBundle, viewBundle, type BundleView } from '@/utils/credential/bundle';
import type { Entry, Provenance } from '@/utils/credential/entry';
import { progressOf, type Observation, type ProvenSteps } from '@/utils/guide/progress';
import type { StepId } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { bundleOf, newSetUp } from '@/utils/guide/set-up';
import type { PageReading, SublistLine } from '@/utils/netsuite/pages/reading';

const recipe = recipes[0];
const setUp = newSetUp('1234567', recipe);

function seen(reading: Partial<PageReading>, at = 1): Observation {
  const nobody = {
    account: null,
    companyName: null,
    userId: null,
    userName: null,
    roleId: null,
    roleName: null,
  };
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
      signedIn: nobody,
      saved: true,
      ...reading,
    },
  };
}

function integrationFields(change: Record<string, string | boolean> = {}): PageReading['fields'] {
  const values = {
    name: setUp.application,
    state: 'Enabled',
    tba: true,
    tbaAuthorizationFlow: false,
    authorizationCodeGrant: false,
    ...change,
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      { value, text: typeof value === 'string' ? value : '', by: 'id' as const },
    ]),
  );
}

function holding(values: Entry['values'], source: Provenance['source'] = 'captured'): BundleView {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  const entry: Entry = {
    id: 'e',
    bundle: bundleOf(setUp),
    values,
    provenance: { source, account: '1234567', at: 5, ...unknown },
    countsFrom: 1,
    exported: {},
  };
  return viewBundle(assembleBundle(bundleOf(setUp), [entry]));
}

function stateOf(
  id: StepId,
  observations: readonly Observation[],
  bundle: BundleView | null = null,
  proven: ProvenSteps = {},
) {
  return progressOf({ recipe, setUp, bundle, observations, proven }).steps.find((step) => step.id === id);
}

function integrationState(
  observations: readonly Observation[],
  bundle: BundleView | null = null,
  provenAt: number | null = null,
) {
  return stateOf('integration', observations, bundle, provenAt === null ? {} : { integration: provenAt });
}

describe('progressOf', () => {
  it('has seen nothing at first', () => {
    expect(integrationState([])).toMatchObject({ state: 'not-seen', seenAt: null });
  });

  it('is not right while a requirement is not met', () => {
    expect(integrationState([seen({ fields: integrationFields({ tba: false }) })])?.state).toBe('not-right');
  });

  it('is right but not saved on a form that was filled in', () => {
    const form = seen({ mode: 'new', recordId: null, saved: false, fields: integrationFields() });
    expect(integrationState([form])?.state).toBe('not-saved');
  });

  it('is not done by a record whose secret nobody kept', () => {
    expect(integrationState([seen({ fields: integrationFields() })])?.state).toBe('not-right');
  });

  it('is done when the secret is held, and proven by a test', () => {
    const bundle = holding({ consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) });
    expect(integrationState([], bundle)).toMatchObject({ state: 'done', seenAt: 5 });
    expect(integrationState([], bundle, 9)).toMatchObject({ state: 'proven', seenAt: 9 });
  });

  it('passes over records of other applications', () => {
    const other = seen({ fields: integrationFields({ name: 'Celigo', tba: false }) });
    expect(integrationState([other])?.state).toBe('not-seen');
  });

  it('counts the newest observation', () => {
    const wrong = seen({ fields: integrationFields({ state: 'Blocked' }) }, 1);
    const right = seen({ mode: 'edit', fields: integrationFields(), saved: false }, 2);
    expect(integrationState([wrong, right])?.state).toBe('not-saved');
    expect(integrationState([right, { ...wrong, at: 3 }])?.state).toBe('not-right');
  });

  it('begins with the features in an untouched account', () => {
    const { next, steps } = progressOf({ recipe, setUp, bundle: null, observations: [], proven: {} });
    expect(next?.id).toBe('features');
    expect(steps.find(({ id }) => id === 'token')?.waitsFor).toEqual([1, 4]);
  });

  it('goes on in the order of the prerequisites, and never to the optional step', () => {
    const order: (StepId | null)[] = [];
    let proven: ProvenSteps = {};
    while (order.at(-1) !== null && order.length < 9) {
      const { next } = progressOf({ recipe, setUp, bundle: null, observations: [], proven });
      order.push(next?.id ?? null);
      expect(next?.waitsFor ?? []).toEqual([]);
      if (next !== null) proven = { ...proven, [next.id]: 1 };
    }
    expect(order).toEqual([
      'features',
      'integration',
      'role',
      'employee',
      'token',
      'account',
      'transactions',
      null,
    ]);
  });
});

describe('steps of pages that show no secret', () => {
  const box = (value: boolean) => ({ value, text: '', by: 'id' as const });
  const text = (value: string) => ({ value, text: value, by: 'id' as const });
  const features = (tba: boolean, saved: boolean, at: number) =>
    seen(
      {
        page: 'enable-features',
        mode: 'edit',
        saved,
        fields: { tba: box(tba), webservicesexternal: box(true) },
      },
      at,
    );

  it('are done by what was seen as saved, and only by that', () => {
    expect(stateOf('features', [features(true, false, 1)])?.state).toBe('not-saved');
    expect(stateOf('features', [features(true, true, 1)])?.state).toBe('done');
    expect(stateOf('features', [features(true, true, 1), features(false, true, 2)])?.state).toBe('not-right');
  });

  const role = (setup: readonly SublistLine[] | null, transactions: readonly SublistLine[] | null) =>
    seen({
      page: 'role-record',
      fields: { name: text(setUp.role), centerType: text('Classic Center'), inactive: box(false) },
      lines: { setup, transactions },
    });
  const asked = (subtab: string, change: Partial<SublistLine> = {}) =>
    recipe.permissions
      .filter((permission) => permission.subtab === subtab)
      .map(({ key, label }) => ({ key, label, level: '4', ...change }));

  it('tell step 3 from step 7 on one and the same page', () => {
    const seenRole = role(asked('setup'), []);
    expect(stateOf('role', [seenRole])?.state).toBe('done');
    expect(stateOf('transactions', [seenRole])?.state).toBe('not-right');
    expect(stateOf('transactions', [role([], asked('transactions'))])?.state).toBe('done');
  });

  it('know a permission by NetSuite’s key, else by its label, and take no lower level', () => {
    expect(stateOf('role', [role(asked('setup', { label: 'ユーザー' }), [])])?.state).toBe('done');
    expect(stateOf('role', [role(asked('setup', { key: null, level: 'Full' }), [])])?.state).toBe('done');
    expect(stateOf('role', [role(asked('setup', { key: 'ADMI_OTHER' }), [])])?.state).toBe('not-right');
    expect(stateOf('transactions', [role([], asked('transactions', { level: '3' }))])?.state).toBe(
      'not-right',
    );
    expect(
      stateOf('transactions', [role([], asked('transactions', { level: 'Edit', key: null }))])?.state,
    ).toBe('not-right');
  });

  it('take the lowest level of a permission that stands there twice', () => {
    const twice = [...asked('transactions'), ...asked('transactions', { level: '1' })];
    expect(stateOf('transactions', [role([], twice)])?.state).toBe('not-right');
  });

  it('are not done by lines that could not be read', () => {
    expect(stateOf('role', [role(null, null)])?.state).toBe('not-right');
  });

  it('are proven by a test, until something wrong is seen after it', () => {
    expect(stateOf('features', [], null, { features: 5 })).toMatchObject({ state: 'proven', seenAt: 5 });
    expect(stateOf('features', [features(false, true, 4)], null, { features: 5 })?.state).toBe('proven');
    expect(stateOf('features', [features(false, true, 6)], null, { features: 5 })?.state).toBe('not-right');
  });
});

describe('the step of the employee', () => {
  const box = (value: boolean) => ({ value, text: '', by: 'id' as const });
  const line = (label: string) => ({ key: null, label, level: null });
  const meant = { ...setUp, user: 'Dana Whitfield' };
  const employee = (change: Partial<PageReading> = {}) =>
    seen({
      page: 'employee-record',
      recordName: 'Dana Whitfield',
      fields: { giveAccess: box(true), inactive: box(false) },
      lines: { roles: [line('Accountant'), line(setUp.role)] },
      ...change,
    });
  const stateFor = (observation: Observation, user: string | null = meant.user) =>
    progressOf({
      recipe,
      setUp: { ...meant, user },
      bundle: null,
      observations: [observation],
      proven: {},
    }).steps.find(({ id }) => id === 'employee')?.state;

  it('is done when this user has access and the role', () => {
    expect(stateFor(employee())).toBe('done');
    expect(stateFor(employee({ recordName: 'dana  whitfield' }))).toBe('done');
    expect(stateFor(employee({ mode: 'edit', saved: false }))).toBe('not-saved');
  });

  it.each<[string, Partial<PageReading>]>([
    ['access is not given', { fields: { giveAccess: box(false), inactive: box(false) } }],
    ['it is not known whether access is given', { fields: {} }],
    ['the employee is inactive', { fields: { giveAccess: box(true), inactive: box(true) } }],
    ['the role is not listed', { lines: { roles: [line('Accountant')] } }],
    ['no role is listed', { lines: { roles: [] } }],
    ['the roles could not be read', { lines: { roles: null } }],
  ])('is not right while %s', (_, change) => {
    expect(stateFor(employee(change))).toBe('not-right');
  });

  it('hears nothing from the record of somebody else', () => {
    expect(stateFor(employee({ recordName: 'Sam Ortiz' }))).toBe('not-seen');
    expect(stateFor(employee({ recordName: 'Sam Ortiz' }), null)).toBe('done');
  });
});

describe('Account ID and Location ID', () => {
  it('are done when a page or a person has said them, not by the address alone', () => {
    expect(stateOf('account', [], viewBundle(assembleBundle(bundleOf(setUp), [])))?.state).toBe('not-seen');
    for (const source of ['read', 'typed', 'imported'] as const) {
      expect(stateOf('account', [], holding({ accountId: '1234567' }, source))?.state).toBe('done');
    }
    expect(stateOf('location', [], holding({ locationId: '7' }, 'picked'))?.state).toBe('done');
  });

  it('the optional one can be skipped, and is never next', () => {
    const skipping = { ...setUp, skipped: ['location' as const] };
    const progress = progressOf({ recipe, setUp: skipping, bundle: null, observations: [], proven: {} });
    expect(progress.steps.find(({ id }) => id === 'location')?.state).toBe('skipped');
    const all = Object.fromEntries(
      recipe.steps.filter(({ id }) => id !== 'location').map(({ id }) => [id, 1]),
    );
    expect(progressOf({ recipe, setUp, bundle: null, observations: [], proven: all }).next).toBeNull();
  });
});

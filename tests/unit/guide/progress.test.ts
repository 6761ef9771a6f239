// Step states come from what was seen as saved and what is held, and the next step follows the prerequisites.
import { describe, expect, it } from 'vitest';
import { assembleBundle, type BundleView } from '@/utils/credential/bundle';
import type { EntryFacts, Provenance } from '@/utils/credential/entry';
import { tba } from '@/utils/credential-kinds/tba';
import { progressOf, stopsOf, type ProvenSteps } from '@/utils/guide/progress';
import type { Observation } from '@/utils/guide/observation';
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
    seq: at,
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
      { value, text: typeof value === 'string' ? value : '', source: 'id' as const },
    ]),
  );
}

function holding(fields: readonly string[], source: Provenance['source'] = 'captured'): BundleView {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null, visit: null };
  const entry: EntryFacts = {
    id: 'e',
    bundle: bundleOf(setUp),
    fields: Object.fromEntries(fields.map((field) => [field, { shown: '1234567', print: field }])),
    provenance: { source, account: '1234567', at: 5, ...unknown },
    order: 1,
    exported: {},
    dueSeen: null,
  };
  return assembleBundle(bundleOf(setUp), [entry], tba.fields);
}

function stateOf(
  id: string,
  observations: readonly Observation[],
  bundle: BundleView | null = null,
  proven: ProvenSteps = {},
) {
  return progressOf({ kind: tba, recipe, setUp, bundle, observations, proven }).steps.find(
    (step) => step.id === id,
  );
}

/** Proven by a test when everything up to then had been read. */
const by = (at: number) => ({ at, seenUpTo: at });

function integrationState(
  observations: readonly Observation[],
  bundle: BundleView | null = null,
  provenAt: number | null = null,
) {
  return stateOf('integration', observations, bundle, provenAt === null ? {} : { integration: by(provenAt) });
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

  it('is no longer done when its record was seen wrong after the values were taken', () => {
    const bundle = holding(['consumerKey', 'consumerSecret']);
    const blocked = (at: number) => seen({ fields: integrationFields({ state: 'Blocked', tba: false }) }, at);
    expect(integrationState([blocked(9)], bundle)).toMatchObject({ state: 'not-right', seenAt: 9 });
    // What was wrong before was put right by then, and what is being edited is not so yet.
    expect(integrationState([blocked(4)], bundle)?.state).toBe('done');
    expect(
      integrationState([{ ...blocked(9), reading: { ...blocked(9).reading, saved: false } }], bundle)?.state,
    ).toBe('done');
    expect(integrationState([blocked(9), seen({ fields: integrationFields() }, 10)], bundle)?.state).toBe(
      'done',
    );
    expect(integrationState([seen({ fields: {} }, 9)], bundle)?.state).toBe('done');
  });

  it('is not done by a record whose secret nobody kept', () => {
    expect(integrationState([seen({ fields: integrationFields() })])?.state).toBe('not-right');
  });

  it('is done when the secret is held, and proven by a test', () => {
    const bundle = holding(['consumerKey', 'consumerSecret']);
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
    expect(integrationState([right, { ...wrong, seq: 3 }])?.state).toBe('not-right');
  });

  it('counts the newest observation whatever the clock said', () => {
    const right = { ...seen({ mode: 'edit', fields: integrationFields(), saved: false }), at: 9_000, seq: 1 };
    const wrong = { ...seen({ fields: integrationFields({ state: 'Blocked' }) }), at: 5, seq: 2 };
    expect(integrationState([right, wrong])?.state).toBe('not-right');
    expect(integrationState([wrong, right])?.state).toBe('not-right');
  });

  it('leads to the same pages, whatever numbers a recipe gives its steps', () => {
    const renumbered = {
      ...recipe,
      steps: recipe.steps.map((step) => ({ ...step, number: 9 - (step.number ?? 0) })),
    };
    const of = (given: typeof recipe) =>
      progressOf({ kind: tba, recipe: given, setUp, bundle: null, observations: [], proven: {} });
    const ways = (given: typeof recipe) => of(given).steps.map(({ id, open, state }) => [id, open, state]);
    expect(ways(renumbered)).toEqual(ways(recipe));
    expect(of(renumbered).next?.id).toBe(of(recipe).next?.id);
    const token = of(renumbered).steps.find(({ id }) => id === 'token');
    expect(token).toMatchObject({ number: 5, article: 4, waitsFor: [2, 4] });
  });

  it('begins with the features in an untouched account', () => {
    const { next, steps } = progressOf({
      kind: tba,
      recipe,
      setUp,
      bundle: null,
      observations: [],
      proven: {},
    });
    expect(next?.id).toBe('features');
    expect(steps.find(({ id }) => id === 'token')?.waitsFor).toEqual([2, 4]);
  });

  it('goes on in the order of the prerequisites, and never to the optional step', () => {
    const order: (string | null)[] = [];
    let proven: ProvenSteps = {};
    while (order.at(-1) !== null && order.length < 9) {
      const { next } = progressOf({ kind: tba, recipe, setUp, bundle: null, observations: [], proven });
      order.push(next?.id ?? null);
      expect(next?.waitsFor ?? []).toEqual([]);
      if (next !== null) proven = { ...proven, [next.id]: by(1) };
    }
    expect(order).toEqual([
      'features',
      'integration',
      'role',
      'transactions',
      'employee',
      'token',
      'account',
      null,
    ]);
  });

  it('counts in the order of doing: what stands on one page is one stop, and what is known is none', () => {
    const untouched = { kind: tba, recipe, setUp, bundle: null, observations: [], proven: {} };
    const progress = progressOf(untouched);
    expect(progress.steps.map(({ id, number, article }) => [id, number, article])).toEqual([
      ['features', 1, 2],
      ['integration', 2, 1],
      ['role', 3, 3],
      ['transactions', 3, 7],
      ['employee', 4, 4],
      ['token', 5, 5],
      ['location', 6, 8],
      ['account', null, 6],
    ]);
    expect(stopsOf(progress.steps)).toHaveLength(6);
    expect(progress.steps.find(({ id }) => id === 'transactions')?.waitsFor).toEqual([1]);
  });

  it('goes on where steps wait for each other', () => {
    const steps = recipe.steps.map((step) => ({ ...step, after: step.id === 'role' ? ['token'] : ['role'] }));
    const circle = {
      kind: tba,
      recipe: { ...recipe, steps },
      setUp,
      bundle: null,
      observations: [],
      proven: {},
    };
    expect(progressOf(circle).steps).toHaveLength(8);
    expect(progressOf(circle).next).not.toBeNull();
  });
});

describe('the way to a step', () => {
  const way = (id: string, observations: readonly Observation[]) =>
    progressOf({
      kind: tba,
      recipe,
      setUp: { ...setUp, user: 'Dana Whitfield' },
      bundle: null,
      observations,
      proven: {},
    }).steps.find((step) => step.id === id)?.open;
  const list = (page: PageReading['page'], id: string, name: string, at = 1) =>
    seen({ page, mode: 'list', recordId: null, rows: [{ id, name, cells: {} }] }, at);

  it('is its list at first, and the record itself once a list has shown which it is', () => {
    expect(way('employee', [])?.page).toBe('employee-list');
    expect(way('employee', [list('employee-list', '42', 'Somebody Else')])?.page).toBe('employee-list');
    expect(way('employee', [list('employee-list', '42', 'Dana Whitfield')])).toEqual({
      page: 'employee-record',
      path: '/app/common/entity/employee.nl?id=42&e=T',
    });
  });

  it('is not the form of a record that shows its values once, where they could be reset', () => {
    expect(way('integration', [list('integration-list', '9', setUp.application)])).toEqual({
      page: 'integration-record',
      path: '/app/common/integration/integrapp.nl?id=9',
    });
  });

  it('goes by the newest list', () => {
    const [older, newer] = [1, 2].map((at) => list('employee-list', String(at), 'Dana Whitfield', at));
    expect(way('employee', [newer!, older!])?.path).toContain('id=2');
  });
});

describe('the record of a finished step', () => {
  const recordOf = (observations: readonly Observation[]) =>
    progressOf({
      kind: tba,
      recipe,
      setUp,
      bundle: null,
      observations,
      proven: { role: { at: 1, seenUpTo: 9 } },
    }).steps.find(({ id }) => id === 'role');
  const list = seen({
    page: 'role-list',
    mode: 'list',
    recordId: null,
    rows: [{ id: '41', name: setUp.role, cells: {} }],
  });
  const fields = (name: string) => ({ name: { value: name, text: name, source: 'id' as const } });

  it('is known from a list, or from the record itself', () => {
    const own = { page: 'role-record', path: '/app/setup/role.nl?id=41&e=T' };
    expect(recordOf([list])).toMatchObject({ open: { page: 'role-list' }, record: own });
    const record = seen({ page: 'role-record', recordId: '41', fields: fields(setUp.role) });
    expect(recordOf([record])).toMatchObject({ record: own });
  });

  it('is not known where nothing showed it, or another one was seen', () => {
    expect(recordOf([])).not.toHaveProperty('record');
    const other = seen({ page: 'role-record', recordId: '9', fields: fields('Accountant') });
    expect(recordOf([other])).not.toHaveProperty('record');
  });
});

describe('steps of pages that show no secret', () => {
  const box = (value: boolean) => ({ value, text: '', source: 'id' as const });
  const text = (value: string) => ({ value, text: value, source: 'id' as const });
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
    expect(stateOf('role', [role(asked('setup', { key: 'ADMI_COMPANY' }), [])])?.state).toBe('not-right');
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
    // Nor are they called wrong.
    expect(stateOf('role', [role(null, null)])?.state).toBe('not-seen');
  });

  it('are proven by a test, until something wrong is seen after it, whatever the clock says', () => {
    const proven = { features: by(5) };
    const wrong = (seq: number, at = seq) => ({ ...features(false, true, at), seq });
    expect(stateOf('features', [], null, proven)).toMatchObject({ state: 'proven', seenAt: 5 });
    expect(stateOf('features', [wrong(4)], null, proven)?.state).toBe('proven');
    expect(stateOf('features', [wrong(6)], null, proven)?.state).toBe('not-right');
    expect(stateOf('features', [wrong(4, 9_000)], null, proven)?.state).toBe('proven');
    expect(stateOf('features', [wrong(6, 1)], null, proven)?.state).toBe('not-right');
  });
});

describe('the step of the employee', () => {
  const box = (value: boolean) => ({ value, text: '', source: 'id' as const });
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
      kind: tba,
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
    ['the employee is inactive', { fields: { giveAccess: box(true), inactive: box(true) } }],
    ['the role is not listed', { lines: { roles: [line('Accountant')] } }],
    ['no role is listed', { lines: { roles: [] } }],
  ])('is not right while %s', (_, change) => {
    expect(stateFor(employee(change))).toBe('not-right');
  });

  it.each<[string, Partial<PageReading>]>([
    ['whether access is given', { fields: {} }],
    ['the roles', { lines: { roles: null } }],
  ])('is not called wrong where the page does not show %s', (_, change) => {
    expect(stateFor(employee(change))).toBe('not-seen');
  });

  it('hears nothing from the record of somebody else', () => {
    expect(stateFor(employee({ recordName: 'Sam Ortiz' }))).toBe('not-seen');
    expect(stateFor(employee({ recordName: 'Sam Ortiz' }), null)).toBe('done');
  });
});

describe('Account ID and Location ID', () => {
  it('the account is known by the address alone, and wrong once a page was seen to say another', () => {
    const byAddress = assembleBundle(bundleOf(setUp), [], tba.fields);
    expect(stateOf('account', [], byAddress)).toMatchObject({ state: 'done', seenAt: null });
    const differs = { value: '7654321', text: '7654321', source: 'id' as const };
    const other = seen({
      page: 'company-information',
      mode: 'edit',
      recordId: null,
      fields: { companyId: differs },
    });
    expect(stateOf('account', [other], byAddress)?.state).toBe('not-right');
  });

  it('are done when a page or a person has said them', () => {
    for (const source of ['read', 'typed', 'imported'] as const) {
      expect(stateOf('account', [], holding(['accountId'], source))?.state).toBe('done');
    }
    expect(stateOf('location', [], holding(['locationId'], 'picked'))?.state).toBe('done');
  });

  it('the optional one can be skipped, and is never next', () => {
    const skipping = { ...setUp, skipped: ['location'] };
    const progress = progressOf({
      kind: tba,
      recipe,
      setUp: skipping,
      bundle: null,
      observations: [],
      proven: {},
    });
    expect(progress.steps.find(({ id }) => id === 'location')?.state).toBe('skipped');
    const all = Object.fromEntries(
      recipe.steps.filter(({ id }) => id !== 'location').map(({ id }) => [id, by(1)]),
    );
    expect(
      progressOf({ kind: tba, recipe, setUp, bundle: null, observations: [], proven: all }).next,
    ).toBeNull();
  });
});

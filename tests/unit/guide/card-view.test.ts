// What the card says and what is ringed, page by page: from what was read, what is held and what comes first.
import { describe, expect, it } from 'vitest';
import type { CardInput } from '@/utils/guide/card-input';
import { cardView, type CardView } from '@/utils/guide/card-view';
import type { PagePlan } from '@/utils/guide/page-plan';
import { progressOf, type ProvenSteps } from '@/utils/guide/progress';
import { recipes } from '@/utils/guide/recipes';
import { newSetUp, type SetUp } from '@/utils/guide/set-up';
import { pageSpec } from '@/utils/netsuite/pages';
import type { PageId, PageSpec } from '@/utils/netsuite/pages/page';
import type { ListRow, PageReading, SublistLine } from '@/utils/netsuite/pages/reading';

const recipe = recipes[0];
const setUp: SetUp = { ...newSetUp('1234567', recipe), user: 'Dana Whitfield' };

const box = (value: boolean) => ({ value, text: '', by: 'id' as const });
const text = (value: string) => ({ value, text: value, by: 'id' as const });
const row = (id: string, name: string): ListRow => ({ id, name, cells: {} });

/** The plan of a set-up in which these steps are proven already. */
function planOf(proven: ProvenSteps = {}, change: Partial<PagePlan> = {}): PagePlan {
  const { steps, next } = progressOf({ recipe, setUp, bundle: null, observations: [], proven });
  return {
    setUp,
    recipe,
    steps,
    next,
    locationIds: [],
    held: {},
    handedOver: {},
    failedTest: null,
    ...change,
  };
}
const afterFeatures = planOf({ features: 1 });

function specOf(page: PageId): PageSpec {
  const spec = pageSpec(page);
  if (spec === null) throw new Error(`No page ${page}`);
  return spec;
}

function view(page: PageId, reading: Partial<PageReading> = {}, change: Partial<CardInput> = {}): CardView {
  const spec = specOf(page);
  return cardView({
    spec,
    reading: {
      page,
      mode: spec.kind === 'list' ? 'list' : 'view',
      recordId: spec.kind === 'record' ? '7' : null,
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
    plan: afterFeatures,
    capture: 'none',
    asked: null,
    audit: null,
    ...change,
  });
}

/** Each notice as `tone key param …`. */
function notices(of: CardView): string[] {
  return of.notices.map(({ tone, text: { key, params = [] } }) => [tone, key, ...params].join(' ').trim());
}

describe('the Role record', () => {
  const fields = { name: text(setUp.role), centerType: text('Classic Center'), inactive: box(false) };
  const lines = (subtab: string, change: Partial<SublistLine> = {}): SublistLine[] =>
    recipe.permissions
      .filter((permission) => permission.subtab === subtab)
      .map(({ key, label }) => ({ key, label, level: '4', ...change }));
  const role = (change: Partial<PageReading> = {}, input: Partial<CardInput> = {}) =>
    view(
      'role-record',
      { mode: 'edit', fields, lines: { setup: lines('setup'), transactions: [] }, ...change },
      input,
    );

  it('has one group for step 3 and one for step 7, numbered through', () => {
    const { groups, rings, step } = role();
    expect(groups.map((group) => group.step.number)).toEqual([3, 7]);
    expect(step?.number).toBe(3);
    const all = groups.flatMap((group) => group.lines);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
    expect(groups[1]?.lines.map(({ id, state }) => [id, state])).toEqual([
      ['permission-TRAN_SALESORD', 'unmet'],
      ['permission-TRAN_ITEMSHIP', 'unmet'],
      ['permission-TRAN_PURCHORD', 'unmet'],
    ]);
    expect(rings.map(({ number, state }) => [number, state])).toEqual(
      all.map(({ number, state }) => [number, state]),
    );
    expect(rings.at(-1)?.place).toMatchObject({ kind: 'line', sublist: 'transactions' });
    expect(rings.at(-1)?.tag).toEqual({
      key: 'requirement.transactionPermission.tag',
      params: ['Purchase Order', 'Full'],
    });
  });

  it('speaks of step 7 once step 3 is done', () => {
    const plan = planOf({ features: 1, role: 2 });
    expect(role({}, { plan }).step?.number).toBe(7);
  });

  it('notes a concern on the permission that has one, and on no other', () => {
    const noted = role()
      .groups.flatMap((group) => group.lines)
      .filter(({ note }) => note !== null);
    expect(noted).toHaveLength(1);
    expect(noted[0]).toMatchObject({
      id: 'permission-ADMI_MANAGE_OAUTH_TOKENS',
      state: 'met',
      note: expect.stringContaining('forces two-factor'),
    });
  });

  it('warns that permissions are missing from the list while the feature is off', () => {
    expect(notices(role({}, { plan: planOf() }))).toContain(`info card.waitsForFeatures 2 ${setUp.role}`);
    expect(notices(role()).join()).not.toContain('waitsFor');
  });

  it('says that something is left, that all is set, and that all is saved', () => {
    const whole = { setup: lines('setup'), transactions: lines('transactions') };
    expect(notices(role({ lines: whole, saved: false }))).toEqual(['good card.readyToSave']);
    expect(notices(role({ lines: whole }))).toEqual(['good card.allRight']);
    expect(notices(role({ mode: 'view', lines: whole }))).toEqual(['good card.allRight']);
    expect(notices(role({ mode: 'view' }))).toEqual(['warning card.pressEdit']);
    expect(role({ mode: 'view' }).rings).toEqual([]);
    expect(notices(role({ lines: { setup: null, transactions: null } }))).toContain(
      'warning card.unknownFields',
    );
  });

  it('says that a role for SOAP alone can do no more', () => {
    expect(notices(role({ fields: { ...fields, webServicesOnly: box(true) } }))).toContain(
      'info card.webServicesOnly',
    );
  });

  it('asks whether another role is meant, and then says nothing about its fields', () => {
    const other = role({ mode: 'view', fields: { ...fields, name: text('Accountant') } });
    expect(notices(other)).toEqual([`warning card.otherRecord Accountant ${setUp.role}`]);
    expect(other.groups).toEqual([]);
    expect(other.rings).toEqual([]);
    expect(other.useThisOne).toEqual({ as: 'role', name: 'Accountant' });
    expect(role().useThisOne).toBeNull();
  });
});

describe('the Employee record', () => {
  const employee = (change: Partial<PageReading>, plan = planOf({ features: 1, role: 1 })) =>
    view('employee-record', { recordName: 'Dana Whitfield', lines: { roles: [] }, ...change }, { plan });

  it('says what NetSuite asks for before it gives access', () => {
    const without = employee({ mode: 'edit', fields: { giveAccess: box(false) } });
    expect(notices(without)).toEqual(['info card.needsEmail']);
    const given = employee({ mode: 'edit', fields: { giveAccess: box(true) } });
    expect(notices(given)).toEqual([]);
  });

  it('offers the user when nobody is chosen yet', () => {
    const plan = planOf({ features: 1, role: 1 }, { setUp: { ...setUp, user: null } });
    expect(employee({}, plan).useThisOne).toEqual({ as: 'user', name: 'Dana Whitfield' });
    expect(employee({}).useThisOne).toBeNull();
  });

  it('waits for the role', () => {
    expect(notices(employee({}, afterFeatures))).toContain(`info card.waitsFor 3 ${setUp.role}`);
  });
});

describe('a page that NetSuite refuses', () => {
  const refused = (message: string, change: Partial<CardInput> = {}) =>
    view('permission-error', { mode: 'edit', fields: { message: text(message) } }, change);
  const denied = 'You do not have permission to view this page.';

  it('repeats why, with the step of the page that was asked for', () => {
    const card = refused(denied, { asked: specOf('role-list') });
    expect(notices(card)).toEqual([`warning card.refused.permission ${denied}`]);
    expect(card.step?.number).toBe(3);
    expect(card.rings).toEqual([]);
  });

  it('names the feature when tokens cannot be there yet', () => {
    const asked = specOf('access-token-list');
    expect(notices(refused(denied, { asked, plan: planOf() }))).toEqual([
      `warning card.refused.featureOff ${denied}`,
    ]);
    expect(notices(refused(denied, { asked }))).toEqual([`warning card.refused.permission ${denied}`]);
    expect(notices(refused(denied, { asked: specOf('role-list'), plan: planOf() }))).toEqual([
      `warning card.refused.permission ${denied}`,
    ]);
  });

  it('names the role when its login is disabled', () => {
    const message = 'Login access has been disabled for this role.';
    expect(notices(refused(message, { asked: specOf('access-token-record') }))).toEqual([
      `warning card.refused.loginDisabled ${setUp.role}`,
    ]);
  });
});

describe('locations', () => {
  const reno = { fields: { name: text('Reno'), inactive: box(false) }, recordId: '12' };

  it('offers the one that is looked at, by its number', () => {
    const card = view('location-record', reno);
    expect(notices(card)).toEqual(['info card.location.offer 12']);
    expect(card.useThisOne).toEqual({ as: 'location', name: 'Reno', id: '12' });
    expect(card.taken).toEqual([]);
  });

  it('says which one is kept, and offers another', () => {
    const plan = planOf({}, { locationIds: ['12'], held: { locationId: 1 } });
    const kept = view('location-record', reno, { plan });
    expect(notices(kept)).toEqual(['good card.location.chosen 12']);
    expect(kept.useThisOne).toBeNull();
    expect(kept.taken).toEqual([{ field: 'locationId', state: 'kept' }]);
    expect(view('location-record', { ...reno, recordId: '13' }, { plan }).useThisOne).toMatchObject({
      id: '13',
    });
  });

  it('is chosen from the list, and nothing there is ringed', () => {
    const rows = [row('12', 'Reno'), row('13', 'Ghent')];
    const card = view('location-list', { rows });
    expect(card.pick).toEqual({ as: 'location', chosen: null });
    expect(card.rings).toEqual([]);
    expect(notices(card)).toEqual([`info card.list.location ${recipes[0].location!.reason}`]);
    const plan = planOf({}, { locationIds: ['12'] });
    const chosen = view('location-list', { rows }, { plan });
    expect(chosen.pick).toEqual({ as: 'location', chosen: '12' });
    expect(notices(chosen)).toEqual(['info card.list.locationChosen 12']);
  });
});

describe('lists', () => {
  it('ring the record that is meant, or the way to a new one', () => {
    const found = view('role-list', { rows: [row('3', 'Accountant'), row('41', setUp.role)] });
    expect(found.rings).toMatchObject([{ place: { kind: 'row', id: '41' }, tag: { key: 'ring.openRow' } }]);
    expect(found.pick).toEqual({ as: 'role', chosen: '41' });
    expect(notices(found)).toEqual([`info card.list.found ${setUp.role}`]);
    const missing = view('role-list', { rows: [row('3', 'Accountant')] });
    expect(missing.rings).toMatchObject([{ place: { kind: 'new-button' }, tag: { key: 'ring.new' } }]);
    expect(missing.pick).toEqual({ as: 'role', chosen: null });
    expect(notices(missing)).toEqual([`info card.list.missing ${setUp.role} 1`]);
  });

  it('never ask for a new employee: one is chosen', () => {
    const plan = planOf({ features: 1, role: 1 });
    const rows = [row('9', 'Sam Ortiz')];
    const missing = view('employee-list', { rows }, { plan });
    expect(missing.rings).toEqual([]);
    expect(notices(missing)).toEqual(['info card.list.noUser Dana Whitfield 1']);
    const nobody = { ...plan, setUp: { ...setUp, user: null } };
    expect(notices(view('employee-list', { rows }, { plan: nobody }))).toEqual(['info card.list.choose']);
  });

  it('ask for a new token even where one of this application stands', () => {
    const plan = planOf({ features: 1, integration: 1, role: 1, employee: 1 });
    const card = view('access-token-list', { rows: [row('5', setUp.application)] }, { plan });
    expect(card.rings).toMatchObject([{ place: { kind: 'new-button' } }]);
    expect(card.pick).toBeNull();
    expect(notices(card)).toEqual([`info card.list.alwaysNew ${setUp.application}`]);
  });

  it('are quiet once the step is done', () => {
    const plan = planOf({ features: 1, role: 1, transactions: 1 });
    const card = view('role-list', { rows: [row('41', setUp.role)] }, { plan });
    expect(card.rings).toEqual([]);
    expect(notices(card)).toEqual(['good card.list.done']);
  });
});

describe('values that are shown once', () => {
  const fields = { name: text(setUp.application), state: text('Enabled'), tba: box(true) };
  const pair = (state: string) => [
    { field: 'consumerKey', state },
    { field: 'consumerSecret', state },
  ];

  it.each([
    ['storing', ['info card.capture.storing'], pair('storing')],
    ['stored', ['good card.capture.stored'], pair('kept')],
    ['failed', ['danger card.capture.failed'], pair('failed')],
  ] as const)('says first how far they are: %s', (capture, words, taken) => {
    const card = view('integration-record', { fields }, { capture });
    expect(notices(card).slice(0, 1)).toEqual(words);
    expect(card.taken).toEqual(taken);
    expect(card.groups).toEqual([]);
  });

  it('says that a record is there whose values nobody kept', () => {
    const card = view('integration-record', { fields });
    expect(notices(card)).toEqual(['warning card.notKept.consumer']);
    expect(card.taken).toEqual([]);
    expect(card.groups.map(({ step }) => step.number)).toEqual([1]);
  });

  it('warns of a reset, all the more when the pair is kept', () => {
    expect(notices(view('integration-record', { mode: 'edit', fields }))).toEqual([
      'info card.reset.consumer',
    ]);
    const plan = planOf({ features: 1 }, { held: { consumerKey: 1, consumerSecret: 1 } });
    expect(notices(view('integration-record', { mode: 'edit', fields }, { plan }))).toEqual([
      'info card.alreadyKept.consumer',
    ]);
    expect(view('integration-record', { fields }, { plan }).taken).toEqual(pair('kept'));
  });

  it('says before Save that the values will be shown once', () => {
    const form = { mode: 'new', recordId: null, saved: false, fields } as const;
    expect(notices(view('integration-record', form))).toEqual(['good card.readyToSaveOnce']);
    const half = { ...form, fields: { ...fields, tba: box(false) } };
    expect(notices(view('integration-record', half))).toEqual([]);
  });
});

describe('the Account ID', () => {
  it.each([
    ['1234567', 'good card.account.agrees'],
    ['7654321', 'warning card.account.differs 1234567'],
  ])('is compared with the address: %s', (accountId, words) => {
    const card = view('company-information', { mode: 'edit', fields: { accountId: text(accountId) } });
    expect(notices(card)).toEqual([words]);
    expect(card.taken).toEqual([]);
  });

  it('is shown as kept, with what comes next', () => {
    const plan = planOf({ account: 1 }, { held: { accountId: 1 } });
    const card = view('company-information', { fields: { accountId: text('1234567') } }, { plan });
    expect(card.taken).toEqual([{ field: 'accountId', state: 'kept' }]);
    expect(card.next?.id).toBe('features');
  });
});

describe('the name that a new record is to have', () => {
  const nameOn = (page: PageId, given: Partial<PageReading>) => view(page, given).nameToCopy;

  it('can be copied until it stands in its field', () => {
    expect(nameOn('integration-record', { mode: 'new', fields: { name: text('') } })).toBe(setUp.application);
    expect(nameOn('role-record', { mode: 'new', fields: { name: text('x') } })).toBe(setUp.role);
    expect(nameOn('role-record', { mode: 'new', fields: { name: text(setUp.role) } })).toBeNull();
  });

  it('is not offered for a record that has one, nor for a list', () => {
    expect(nameOn('integration-record', { mode: 'view' })).toBeNull();
    expect(nameOn('integration-record', { mode: 'edit', fields: { name: text('x') } })).toBeNull();
    expect(nameOn('access-token-record', { mode: 'new' })).toBeNull();
    expect(nameOn('role-list', {})).toBeNull();
  });
});

describe('with all that is needed done', () => {
  const held = { consumerKey: 1, consumerSecret: 1, tokenId: 1, tokenSecret: 1 };
  const done = planOf({}, { held, next: null });
  const seen = { ...done, steps: done.steps.map((step) => ({ ...step, state: 'done' as const })) };

  it('what is optional is next, and a test is offered', () => {
    const steps = seen.steps.map((step) =>
      step.id === 'location' ? { ...step, state: 'not-seen' as const } : step,
    );
    const card = view('company-information', {}, { plan: { ...seen, steps } });
    expect(card.next?.id).toBe('location');
    expect(card.offersTest).toBe('first');
  });

  it('nothing is next, and no test is offered once one has passed or the values have left', () => {
    const card = view('location-list', {}, { plan: seen });
    expect([card.next, card.offersTest]).toEqual([null, 'first']);
    const proven = { ...seen, steps: seen.steps.map((step) => ({ ...step, state: 'proven' as const })) };
    expect(view('location-list', {}, { plan: proven }).offersTest).toBeNull();
    expect(view('location-list', {}, { plan: { ...seen, held: {} } }).offersTest).toBeNull();
  });
});

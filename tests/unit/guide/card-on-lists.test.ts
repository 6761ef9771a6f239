// What the card says of lists and locations, and which ways on it offers: a name to copy, what is optional, a test.
import { describe, expect, it } from 'vitest';
import { recipes } from '@/utils/recipes';
import type { PageId } from '@/utils/netsuite/pages/page';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { box, notices, planOf, row, setUp, text, view } from './card-given';

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

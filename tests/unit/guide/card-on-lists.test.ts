// What the card says of lists and locations, and which ways on it offers: a name to copy, what is optional, a test.
import { describe, expect, it } from 'vitest';
import { recipes } from '@/utils/recipes';
import type { PageId } from '@/utils/netsuite/pages/page';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { box, holding, modelOf, notices, row, setUp, taken, text, view } from './card-given';

describe('locations', () => {
  const reno = { fields: { name: text('Reno'), inactive: box(false) }, recordId: '12' };

  it('offers the one that is looked at, by its number', () => {
    const card = view('location-record', reno);
    expect(notices(card)).toEqual(['info card.location.offer 12']);
    expect(card.choice).toEqual({ type: 'record', label: 'Reno', id: '12' });
    expect(card.taken).toEqual([]);
  });

  it('says which one is kept, and offers another', () => {
    const model = modelOf([], { chosenIds: { locationId: ['12'] }, bundle: holding('locationId') });
    const kept = view('location-record', reno, { model });
    expect(notices(kept)).toEqual(['good card.location.chosen 12']);
    expect(kept.choice).toBeNull();
    expect(taken(kept)).toEqual(['Location ID ••••••••: kept']);
    expect(view('location-record', { ...reno, recordId: '13' }, { model }).choice).toMatchObject({
      id: '13',
    });
  });

  it('is chosen from the list, and nothing there is ringed', () => {
    const rows = [row('12', 'Reno'), row('13', 'Ghent')];
    const card = view('location-list', { rows });
    expect(card.pick).toMatchObject({ type: 'record', chosen: null, isOpen: true });
    expect(card.rings).toEqual([]);
    expect(notices(card)).toEqual([`info card.list.location ${recipes[0].values['locationId']!.reason}`]);
    const model = modelOf([], { chosenIds: { locationId: ['12'] } });
    const chosen = view('location-list', { rows }, { model });
    expect(chosen.pick).toMatchObject({ type: 'record', chosen: '12', isOpen: false });
    expect(notices(chosen)).toEqual(['info card.list.locationChosen 12']);
  });
});

describe('lists', () => {
  it('of what is finished ring the record that a failed test leads to, and nothing else', () => {
    const rows = [row('3', 'Accountant'), row('41', setUp.role)];
    const finished = modelOf(['features', 'role', 'transactions']);
    expect(view('role-list', { rows }, { model: finished }).rings).toEqual([]);
    const after = (page: PageId | null) =>
      view(
        'role-list',
        { rows },
        {
          model: {
            ...finished,
            failedTest: { suspects: [{ page, text: { key: 'diagnosis.soapPermission' } }], mended: [] },
          },
        },
      ).rings;
    expect(after('role-record')).toMatchObject([
      { place: { type: 'row', id: '41' }, tag: { key: 'ring.openRow' } },
    ]);
    expect(after('integration-record')).toEqual([]);
    expect(after(null)).toEqual([]);
  });

  it('ring the record that is meant, or the way to a new one', () => {
    const found = view('role-list', { rows: [row('3', 'Accountant'), row('41', setUp.role)] });
    expect(found.rings).toMatchObject([{ place: { type: 'row', id: '41' }, tag: { key: 'ring.openRow' } }]);
    expect(found.pick).toMatchObject({ type: 'name', name: 'role', chosen: '41' });
    expect(notices(found)).toEqual([`info card.list.found ${setUp.role}`]);
    const missing = view('role-list', { rows: [row('3', 'Accountant')] });
    expect(missing.rings).toMatchObject([{ place: { type: 'new-button' }, tag: { key: 'ring.new' } }]);
    expect(missing.pick).toMatchObject({ type: 'name', name: 'role', chosen: null });
    expect(notices(missing)).toEqual([`info card.list.missing ${setUp.role} 1`]);
  });

  it('never ask for a new employee: one is chosen', () => {
    const model = modelOf(['features', 'role']);
    const rows = [row('9', 'Sam Ortiz')];
    const missing = view('employee-list', { rows }, { model });
    expect(missing.rings).toEqual([]);
    expect(notices(missing)).toEqual(['info card.list.noUser Dana Whitfield 1']);
    const nobody = { ...model, setUp: { ...setUp, user: null } };
    expect(notices(view('employee-list', { rows }, { model: nobody }))).toEqual(['info card.list.choose']);
  });

  describe('of which only a part is shown', () => {
    const listPage = { page: 1, of: 6, total: 255 };
    const rows = [row('41', 'Another role')];

    it('never say that what is wanted is not there: the way leads to the next page, or to a longer one', () => {
      for (const page of ['integration-list', 'employee-list'] as const) {
        const card = view(page, { rows, listPage }, { model: modelOf(['features', 'role']) });
        const [notice] = notices(card);
        expect(card.rings, page).toMatchObject([{ place: { type: 'next-page' } }]);
        expect(notice, page).toMatch(/^info card\.list\.(?:partOf .* 1 255|choose)$/);
        expect(card.next?.path, page).toMatch(/^\/app\/.*[?&]size=1000$/);
      }
    });

    it('say so without a number where NetSuite gives none', () => {
      const part = { rows, listPage: { page: null, of: null, total: null } };
      expect(notices(view('integration-list', part, { model: modelOf(['features']) }))).toEqual([
        `info card.list.part ${setUp.application}`,
      ]);
    });

    it('lead on as always once the row is found, and when no page could be longer', () => {
      const found = [...rows, row('7', setUp.application)];
      const card = view('integration-list', { rows: found, listPage }, { model: modelOf(['features']) });
      expect(card.rings).toMatchObject([{ place: { type: 'row', id: '7' } }]);
      expect(card.next?.path ?? '').not.toContain('size=');
      const many = Array.from({ length: 1000 }, (_, at) => row(String(at + 1), `App ${at}`));
      const full = view('integration-list', { rows: many, listPage }, { model: modelOf(['features']) });
      expect(full.rings).toMatchObject([{ place: { type: 'next-page' } }]);
      expect(full.next?.path ?? '').not.toContain('size=');
    });
  });

  it('ask for a new token even where one of this application stands', () => {
    const model = modelOf(['features', 'integration', 'role', 'employee']);
    const card = view('access-token-list', { rows: [row('5', setUp.application)] }, { model });
    expect(card.rings).toMatchObject([{ place: { type: 'new-button' } }]);
    expect(card.pick).toBeNull();
    expect(notices(card)).toEqual([`info card.list.alwaysNew ${setUp.application}`]);
  });

  it('are quiet once the step is done', () => {
    const model = modelOf(['features', 'role', 'transactions']);
    const card = view('role-list', { rows: [row('41', setUp.role)] }, { model });
    expect(card.rings).toEqual([]);
    expect(notices(card)).toEqual(['good card.list.done']);
  });
});

describe('values that are shown once', () => {
  const fields = { name: text(setUp.application), state: text('Enabled'), tba: box(true) };
  const pair = (state: string) => [`Consumer Key: ${state}`, `Consumer Secret: ${state}`];

  it.each([
    ['storing', ['info card.capture.storing'], pair('storing')],
    ['stored', ['good card.capture.stored'], pair('kept')],
    ['failed', ['danger card.capture.failed'], pair('failed')],
  ] as const)('says first how far they are: %s', (capture, words, states) => {
    const card = view('integration-record', { fields }, { capture });
    expect(notices(card).slice(0, 1)).toEqual(words);
    expect(taken(card)).toEqual(states);
    expect(card.groups).toEqual([]);
  });

  it('says that which is which is open, shows none as kept, and lets the person show them', () => {
    const held = holding('consumerKey', 'consumerSecret');
    const values = Object.fromEntries(
      Object.entries(held.values).map(([field, value]) => [
        field,
        { ...value, provenance: { ...value.provenance, source: 'unsorted' as const } },
      ]),
    );
    const side = (field: string) => ({ field, provenance: values[field]!.provenance });
    const conflicts = [
      { type: 'unsorted' as const, between: [side('consumerKey'), side('consumerSecret')] as const },
    ];
    const model = modelOf([], { bundle: { ...held, values, conflicts } });
    const card = view('integration-record', { fields }, { capture: 'stored', model });
    expect(notices(card)).toEqual(['warning card.capture.unsorted Consumer Key Consumer Secret']);
    expect(card.taken).toEqual([]);
    expect(card.pickOnPage).toMatchObject({ type: 'capture', capture: 'consumer' });
  });

  it('says that a record is there whose values nobody kept', () => {
    const card = view('integration-record', { fields });
    expect(notices(card)).toEqual(['warning card.notKept.consumer']);
    expect(card.taken).toEqual([]);
    expect(card.groups.map(({ number }) => number)).toEqual([1]);
  });

  it('has a note there for whoever may have them, and goes on with the rest meanwhile', () => {
    const card = view('integration-record', { fields });
    expect(card.note).toEqual([
      { key: 'note.askValues', params: ['Consumer Key, Consumer Secret', setUp.application, '1234567'] },
      { key: 'note.sendEncrypted' },
    ]);
    expect(card.next).toMatchObject({ title: { key: 'step.role' }, isPrimary: false });
    const kept = view(
      'integration-record',
      { fields },
      {
        model: modelOf(['features'], { bundle: holding('consumerKey', 'consumerSecret') }),
      },
    );
    expect(kept.note).toEqual([]);
    const handedOver = { consumerKey: { entryId: 'e', at: 1 }, consumerSecret: { entryId: 'e', at: 1 } };
    const gone = view(
      'integration-record',
      { fields },
      {
        model: modelOf(['features'], { bundle: { ...holding(), handedOver } }),
      },
    );
    expect(gone.note).toEqual([]);
  });

  it('warns of a reset, all the more when the pair is kept', () => {
    expect(notices(view('integration-record', { mode: 'edit', fields }))).toEqual([
      'info card.reset.consumer',
    ]);
    const model = modelOf(['features'], { bundle: holding('consumerKey', 'consumerSecret') });
    expect(notices(view('integration-record', { mode: 'edit', fields }, { model }))).toEqual([
      'info card.alreadyKept.consumer',
    ]);
    expect(taken(view('integration-record', { fields }, { model }))).toEqual(pair('kept'));
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
  ])('is compared with the address: %s', (companyId, words) => {
    const card = view('company-information', { mode: 'edit', fields: { companyId: text(companyId) } });
    expect(notices(card)).toEqual([words]);
    expect(card.taken).toEqual([]);
  });

  it('is shown as kept, with what comes next', () => {
    const model = modelOf(['account'], { bundle: holding('accountId') });
    const card = view('company-information', { fields: { companyId: text('1234567') } }, { model });
    expect(taken(card)).toEqual(['Account ID ••••••••: kept']);
    expect(card.next?.title.key).toBe('step.features');
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
  const bundle = holding('consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret');
  const { steps } = modelOf().progress;
  const withSteps = (change: (step: (typeof steps)[number]) => Partial<(typeof steps)[number]>) =>
    modelOf([], {
      bundle,
      progress: { next: null, steps: steps.map((step) => ({ ...step, ...change(step) })) },
    });

  it('what is optional is next, and a test is offered', () => {
    const model = withSteps(({ optional }) => ({ state: optional ? 'not-seen' : 'done' }));
    const card = view('company-information', {}, { model });
    expect(card.next?.title.key).toBe('step.location');
    expect(card.offersTest).toBe('first');
  });

  it('nothing is next, and no test is offered once one has passed or the values have left', () => {
    const done = withSteps(() => ({ state: 'done' }));
    const card = view('location-list', {}, { model: done });
    expect([card.next, card.offersTest]).toEqual([null, 'first']);
    const proven = withSteps(() => ({ state: 'proven' }));
    expect(view('location-list', {}, { model: proven }).offersTest).toBeNull();
    const gone = { ...done, bundle: holding() };
    expect(view('location-list', {}, { model: gone }).offersTest).toBeNull();
  });
});

describe('a page on which a value always stands', () => {
  it('lets the person show it where it was not found', () => {
    const card = view('company-information', { mode: 'edit' });
    expect(card.pickOnPage).toEqual({
      type: 'text',
      key: 'companyId',
      expected: '1234567',
      fields: [{ id: 'accountId', name: 'Account ID' }],
    });
  });
});

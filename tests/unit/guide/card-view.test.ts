// What the card says and what is ringed, page by page: from what was read, what is held and what comes first.
import { describe, expect, it } from 'vitest';
import type { CardInput } from '@/utils/guide/card-input';
import type { PageReading, SublistLine } from '@/utils/netsuite/pages/reading';
import {
  afterFeatures,
  box,
  modelOf,
  notices,
  recipe,
  setUp,
  specOf,
  stepNumber,
  text,
  view,
} from './card-given';

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
    const card = role();
    const { groups, rings } = card;
    expect(groups.map(({ number, title }) => [number, title.key])).toEqual([
      [3, 'step.role'],
      [7, 'step.transactions'],
    ]);
    expect(card.step?.line).toEqual({ key: 'card.stepOf', params: [3, 6, '3, 7'] });
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
    expect(rings.at(-1)?.place).toMatchObject({ type: 'line', sublist: 'transactions' });
    expect(rings.at(-1)?.tag).toEqual({
      key: 'requirement.transactionPermission.tag',
      params: ['Purchase Order', 'Full'],
    });
  });

  it('speaks of the second step of its stop once the first is done', () => {
    const model = modelOf(['features', 'role']);
    const { step } = role({}, { model });
    expect(step).toEqual({
      line: { key: 'card.stepOf', params: [3, 6, '3, 7'] },
      title: { key: 'step.transactions' },
    });
  });

  it('makes no other page the thing to do while a form of this step is not saved', () => {
    const model = modelOf([]);
    const isLoud = (mode: 'view' | 'edit', given = model) =>
      role({ mode, saved: mode === 'view' }, { model: given }).next?.isPrimary;
    expect([isLoud('view'), isLoud('edit')]).toEqual([true, false]);
    // Opened once more, with nothing left to do.
    expect(isLoud('edit', modelOf(['role', 'transactions']))).toBe(true);
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

  it('says what a permission lets an integration do, that nobody knows one, and whose label another has', () => {
    const remarks = (key: string, label: string) => {
      const asked = { key, label, subtab: 'setup', level: 'full', step: 'role', reason: 'because' } as const;
      const model = modelOf([], { recipe: { ...recipe, permissions: [asked] } });
      const lines = role({}, { model }).groups.flatMap((group) => group.lines);
      return lines.find(({ id }) => id === `permission-${key}`)?.remarks;
    };
    expect(remarks('ADMI_MANAGEUSERS', 'Manage Users')).toEqual([{ key: 'permission.danger.users' }]);
    expect(remarks('ADMI_AUDITLOGIN', 'View Login Audit Trail')).toEqual([]);
    expect(remarks('ADMI_INVENTED', 'Invented Things')).toEqual([
      { key: 'permission.unknown', params: ['ADMI_INVENTED'] },
    ]);
    expect(remarks('ADMI_AUDITLOGIN', 'Manage Users')).toEqual([
      { key: 'permission.danger.users' },
      { key: 'permission.labelOfOther', params: ['Manage Users', 'ADMI_MANAGEUSERS', 'ADMI_AUDITLOGIN'] },
    ]);
  });

  it('warns that permissions are missing from the list while the feature is off', () => {
    const model = modelOf();
    const steps = model.progress.steps.map((step) =>
      step.id === 'features' ? { ...step, state: 'not-right' as const } : step,
    );
    const seenOff = { ...model, progress: { ...model.progress, steps } };
    expect(notices(role({}, { model: seenOff }))).toContain('info card.waitsForFeatures 1');
    // Not looked at is not off.
    expect(notices(role({}, { model }))).toContain('info card.waitsFor 1');
    expect(notices(role()).join()).not.toContain('waitsFor');
  });

  it('says that something is left, that all is set, and that all is saved', () => {
    const whole = { setup: lines('setup'), transactions: lines('transactions') };
    expect(notices(role({ lines: whole, saved: false }))).toEqual(['good card.readyToSave']);
    expect(notices(role({ lines: whole }))).toEqual(['good card.allRight']);
    expect(notices(role({ mode: 'view', lines: whole }))).toEqual(['good card.allRight']);
    expect(notices(role({ mode: 'view' }))).toEqual(['warning card.pressEdit']);
    expect(role({ mode: 'view' }).rings).toMatchObject([{ place: { type: 'edit-button' } }]);
    expect(role({ mode: 'view', lines: whole }).rings).toEqual([]);
    const save = { place: { type: 'save-button' }, state: 'unmet' };
    expect(role({ lines: whole, saved: false }).rings.at(-1)).toMatchObject(save);
    expect(role({ lines: whole }).rings.at(-1)).not.toMatchObject(save);
    expect(role({ saved: false }).rings.at(-1)).not.toMatchObject(save);
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
    expect(other.choice).toEqual({ type: 'name', name: 'role', value: 'Accountant' });
    expect(role().choice).toBeNull();
  });
});

describe('the Employee record', () => {
  const employee = (change: Partial<PageReading>, model = modelOf(['features', 'role'])) =>
    view('employee-record', { recordName: 'Dana Whitfield', lines: { roles: [] }, ...change }, { model });

  it('says what NetSuite asks for before it gives access', () => {
    const without = employee({ mode: 'edit', fields: { giveAccess: box(false) } });
    expect(notices(without)).toEqual(['info card.needsEmail']);
    const given = employee({ mode: 'edit', fields: { giveAccess: box(true) } });
    expect(notices(given)).toEqual([]);
  });

  it('offers the user when nobody is chosen yet', () => {
    const model = modelOf(['features', 'role'], { setUp: { ...setUp, user: null } });
    expect(employee({}, model).choice).toEqual({ type: 'name', name: 'user', value: 'Dana Whitfield' });
    expect(employee({}).choice).toBeNull();
  });

  it('waits for the role', () => {
    expect(notices(employee({}, afterFeatures))).toContain('info card.waitsFor 3');
  });
});

describe('a page that NetSuite refuses', () => {
  const refused = (message: string, change: Partial<CardInput> = {}) =>
    view('permission-error', { mode: 'edit', fields: { message: text(message) } }, change);
  const denied = 'You do not have permission to view this page.';

  it('repeats why, with the step of the page that was asked for', () => {
    const card = refused(denied, { asked: specOf('role-list') });
    expect(notices(card)).toEqual([`warning card.refused.permission ${denied}`]);
    expect(stepNumber(card)).toBe(3);
    expect(card.rings).toEqual([]);
  });

  it('names the feature when tokens cannot be there yet', () => {
    const asked = specOf('access-token-list');
    expect(notices(refused(denied, { asked, model: modelOf() }))).toEqual([
      `warning card.refused.featureOff ${denied}`,
    ]);
    expect(notices(refused(denied, { asked }))).toEqual([`warning card.refused.permission ${denied}`]);
    expect(notices(refused(denied, { asked: specOf('role-list'), model: modelOf() }))).toEqual([
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

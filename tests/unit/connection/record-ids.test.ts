// The internal ids that pages have shown for the names of a set-up.
import { describe, expect, it } from 'vitest';
import { noRecordIds, recordIdsOf } from '@/utils/connection/record-ids';
import type { PageGuide } from '@/utils/guide/page-guide';
import type { Observation } from '@/utils/guide/observation';
import type { PageReading, SignedIn } from '@/utils/netsuite/pages/reading';
import { aSetUp } from './examples';

const missing = 'card.list.missing';
const guides: readonly PageGuide[] = [
  { page: 'role-list', step: 'role', requirements: [], list: { wanted: 'role', missing } },
  { page: 'role-record', step: 'role', requirements: [], subject: { field: 'name', name: 'role' } },
  { page: 'employee-record', step: 'employee', requirements: [], subject: { name: 'user' } },
  {
    page: 'access-token-list',
    step: 'token',
    requirements: [],
    list: { wanted: 'application', isAlwaysNew: true, missing },
  },
  { page: 'm2m-setup', step: 'mapping', requirements: [], list: { wanted: { value: 'id' }, missing } },
  {
    page: 'access-token-record',
    step: 'token',
    requirements: [],
    isNoEvidence: true,
    subject: { name: 'user' },
  },
];
const setUp = aSetUp({ role: 'Vendor Role', user: 'Iris Integration' });
const nobody: SignedIn = {
  account: null,
  companyName: null,
  userId: null,
  userName: null,
  roleId: null,
  roleName: null,
};

function seen(page: PageReading['page'], more: Partial<PageReading>): Observation {
  const reading: PageReading = {
    page,
    mode: 'view',
    recordId: null,
    fields: {},
    lines: {},
    rows: [],
    recordName: null,
    signedIn: nobody,
    saved: true,
    ...more,
  };
  return { reading, at: 1, seq: 1 };
}

const row = (id: string, name: string) => ({ id, name, cells: {} });
const text = (value: string) => ({ value, text: value, source: 'id' as const });
const idsOf = (...observations: readonly Observation[]) => recordIdsOf({ guides, setUp, observations });

describe('the ids that pages have shown', () => {
  it('are those of rows, of records and of who is signed in, each once', () => {
    const list = seen('role-list', {
      rows: [row('7', ' vendor  ROLE '), row('8', 'Vendor'), row('9', 'Vendor Role')],
    });
    const record = seen('role-record', { recordId: '7', fields: { name: text('Vendor Role') } });
    const employee = seen('employee-record', { recordId: '42', recordName: 'Iris Integration' });
    expect(idsOf(list, record, employee)).toEqual({ application: [], role: ['7', '9'], user: ['42'] });
    const signedIn = {
      ...nobody,
      userId: '5',
      userName: 'Iris Integration',
      roleId: '3',
      roleName: 'Vendor Role',
    };
    expect(idsOf(seen('company-information', { signedIn }))).toEqual({
      application: [],
      role: ['3'],
      user: ['5'],
    });
  });

  it.each([
    ['another name', seen('role-record', { recordId: '7', fields: { name: text('Other') } })],
    ['no id', seen('role-record', { fields: { name: text('Vendor Role') } })],
    ['no name', seen('role-record', { recordId: '7' })],
    [
      'what is not saved',
      seen('role-record', { recordId: '7', fields: { name: text('Vendor Role') }, saved: false }),
    ],
    ['records of another kind', seen('access-token-list', { rows: [row('1', 'Vendor Link')] })],
    ['rows that are told by a value', seen('m2m-setup', { rows: [row('1', 'Vendor Link')] })],
    [
      'pages that are no evidence',
      seen('access-token-record', { recordId: '1', recordName: 'Iris Integration' }),
    ],
    ['pages of no guide', seen('role-list', { page: 'location-list', rows: [row('1', 'Vendor Role')] })],
  ])('are not those of %s', (_, observation) => {
    expect(idsOf(observation)).toEqual(noRecordIds);
  });

  it('are none for a user who was not chosen', () => {
    const employee = seen('employee-record', { recordId: '42', recordName: '' });
    const observations = [employee, seen('employee-record', { recordId: '43', recordName: 'x' })];
    expect(recordIdsOf({ guides, setUp: { ...setUp, user: null }, observations })).toEqual(noRecordIds);
  });
});

// The Employee record, subtab Access. Give Access and the roles machine are sure, the field of its lines is likely.
import type { PageSpec } from './page';

export const employeeRecord: PageSpec = {
  id: 'employee-record',
  paths: ['/app/common/entity/employee.nl'],
  open: '/app/common/entity/employee.nl',
  menu: 'Lists > Employees > Employees',
  kind: 'record',
  titles: ['employee'],
  tasks: ['EDIT_EMPLOYEE', 'employee'],
  fields: {
    giveAccess: { kind: 'checkbox', ids: ['giveaccess'], labels: ['giveaccess'] },
    inactive: { kind: 'checkbox', ids: ['isinactive'], labels: ['inactive'] },
  },
  sublists: { roles: { machine: 'roles', key: 'selectedrole' } },
  requirements: [
    { id: 'giveAccess', field: 'giveAccess', expect: { kind: 'checked', value: true } },
    { id: 'employeeRole', field: 'roles', expect: { kind: 'listed', as: 'role' } },
    { id: 'employeeActive', field: 'inactive', expect: { kind: 'checked', value: false }, optional: true },
  ],
  subject: { as: 'user' },
};

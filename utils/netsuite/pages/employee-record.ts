// The Employee record, subtab Access. Give Access and the roles machine are sure, the field of its lines is likely.
import type { PageSpec } from './page';

export const employeeRecord: PageSpec = {
  id: 'employee-record',
  paths: ['/app/common/entity/employee.nl'],
  open: '/app/common/entity/employee.nl',
  menu: 'Lists > Employees > Employees',
  type: 'record',
  titles: ['employee'],
  tasks: ['EDIT_EMPLOYEE', 'employee'],
  fields: {
    giveAccess: { type: 'checkbox', ids: ['giveaccess'], labels: ['giveaccess'] },
    inactive: { type: 'checkbox', ids: ['isinactive'], labels: ['inactive'] },
    email: { type: 'text', ids: ['email'], labels: ['email'], isPrivate: true },
    // Its name in SOAP (sure); on the form a guess.
    concurrentWebServices: {
      type: 'checkbox',
      ids: ['concurrentwebservicesuser'],
      labels: ['concurrentwebservicesuser'],
    },
  },
  sublists: { roles: { machine: 'roles', key: 'selectedrole' } },
};

// Lists > Employees. The path is sure; the name's column is found by its header.
import type { PageSpec } from './page';

export const employeeList: PageSpec = {
  id: 'employee-list',
  paths: ['/app/common/entity/employeelist.nl'],
  open: '/app/common/entity/employeelist.nl?whence=',
  menu: 'Lists > Employees > Employees',
  type: 'list',
  titles: ['employees', 'employeelist'],
  fields: {},
  list: {
    record: '/app/common/entity/employee.nl',
    nameColumn: 'name',
    columns: { name: ['name', 'entityid', 'altname'], email: ['email'] },
  },
};

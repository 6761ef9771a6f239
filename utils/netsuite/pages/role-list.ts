// Setup > Users/Roles > Manage Roles. The path is sure; the name's column is found by its header.
import type { PageSpec } from './page';

export const roleList: PageSpec = {
  id: 'role-list',
  paths: ['/app/setup/rolelist.nl'],
  open: '/app/setup/rolelist.nl?whence=',
  menu: 'Setup > Users/Roles > Manage Roles',
  type: 'list',
  titles: ['roles', 'manageroles', 'rolelist'],
  fields: {},
  list: {
    record: '/app/setup/role.nl',
    nameColumn: 'name',
    columns: { name: ['name', 'role'] },
  },
};

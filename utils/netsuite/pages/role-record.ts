// The Role record. Machine names of the sublists are sure; the number behind `permkey` is not known for Setup, so it is ignored.
import type { PageSpec } from './page';

export const roleRecord: PageSpec = {
  id: 'role-record',
  paths: ['/app/setup/role.nl'],
  open: '/app/setup/role.nl',
  menu: 'Setup > Users/Roles > Manage Roles',
  kind: 'record',
  titles: ['role'],
  tasks: ['EDIT_ROLE', 'role'],
  fields: {
    name: { kind: 'text', ids: ['name'], labels: ['name'] },
    centerType: { kind: 'select', ids: ['centertype'], labels: ['centertype'] },
    inactive: { kind: 'checkbox', ids: ['isinactive'], labels: ['inactive'] },
    webServicesOnly: {
      kind: 'checkbox',
      ids: ['iswebserviceonlyrole'],
      labels: ['webservicesonlyrole', 'webservicesonly'],
    },
  },
  sublists: {
    setup: { machine: 'setupmach', key: 'permkey', level: 'permlevel' },
    transactions: { machine: 'tranmach', key: 'permkey', level: 'permlevel' },
  },
  requirements: [
    { id: 'roleName', field: 'name', expect: { kind: 'named', as: 'role' } },
    { id: 'centerType', field: 'centerType', expect: { kind: 'filled' }, optional: true },
    { id: 'roleActive', field: 'inactive', expect: { kind: 'checked', value: false }, optional: true },
  ],
  fromRecipe: 'permissions',
  subject: { field: 'name', as: 'role' },
};

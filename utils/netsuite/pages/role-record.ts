// The Role record. Machine names of the sublists are sure; the number behind `permkey` is not known for Setup, so it is ignored.
import type { PageSpec } from './page';

/** The subtabs of Permissions whose entries NetSuite has itself. */
export const tableSubtabs = ['setup', 'transactions', 'lists', 'reports'] as const;
export type TableSubtab = (typeof tableSubtabs)[number];

/** As NetSuite writes them in English. */
export const subtabNames: Readonly<Record<TableSubtab, string>> = {
  setup: 'Setup',
  transactions: 'Transactions',
  lists: 'Lists',
  reports: 'Reports',
};

/** All of them: the last has the account's own records, by script id. */
export const permissionSubtabs = [...tableSubtabs, 'customrecord'] as const;
export type PermissionSubtab = (typeof permissionSubtabs)[number];

export const roleRecord: PageSpec = {
  id: 'role-record',
  paths: ['/app/setup/role.nl'],
  open: '/app/setup/role.nl',
  menu: 'Setup > Users/Roles > Manage Roles',
  type: 'record',
  titles: ['role'],
  tasks: ['EDIT_ROLE', 'role'],
  fields: {
    name: { type: 'text', ids: ['name'], labels: ['name'] },
    centerType: { type: 'select', ids: ['centertype'], labels: ['centertype'] },
    inactive: { type: 'checkbox', ids: ['isinactive', 'inactive'], labels: ['inactive'] },
    webServicesOnly: {
      type: 'checkbox',
      ids: ['iswebserviceonlyrole'],
      labels: ['webservicesonlyrole', 'webservicesonly'],
    },
    // Ids as in exported role definitions (sure there, likely on the form); the first label is of today.
    singleSignOnOnly: { type: 'checkbox', ids: ['issinglesignononly'], labels: ['singlesignononly'] },
    twoFactor: {
      type: 'select',
      ids: ['tfarequired'],
      labels: ['twofactorauthenticationrequired', 'twofactorauthentication'],
    },
    subsidiaries: {
      type: 'select',
      ids: ['subsidiaryoption'],
      labels: ['accessiblesubsidiaries', 'subsidiaryrestrictions'],
    },
    crossSubsidiary: {
      type: 'checkbox',
      ids: ['subsidiaryviewingallowed', 'iscrosssubsidiaryviewing'],
      labels: ['allowcrosssubsidiaryrecordviewing'],
    },
  },
  sublists: {
    setup: { machine: 'setupmach', key: 'permkey', level: 'permlevel' },
    transactions: { machine: 'tranmach', key: 'permkey', level: 'permlevel' },
    lists: { machine: 'listsmach', key: 'permkey', level: 'permlevel' },
    reports: { machine: 'repomach', key: 'permkey', level: 'permlevel' },
    // The machine is sure; that its lines are named as the others' is a guess, and that they are keyed by the type's number.
    customrecord: { machine: 'custrecordmach', key: 'permkey', level: 'permlevel' },
  },
};

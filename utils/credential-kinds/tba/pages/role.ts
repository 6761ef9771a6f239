// The token role, with the permissions that the recipe wants. One page serves two steps: the recipe says which permission is whose.
import type { PageGuide } from '../../../guide/page-guide';

/** What fails without a permission, by NetSuite's id of it. */
const causes: Readonly<Record<string, string>> = {
  ADMI_MANAGE_OWN_OAUTH_TOKENS: 'tokenLoginPermission',
  ADMI_LOGIN_OAUTH: 'tokenLoginPermission',
  ADMI_WEBSERVICES: 'soapPermission',
  ADMI_RESTWEBSERVICES: 'restPermission',
  LIST_LOCATION: 'locationPermission',
};

export const roleList: PageGuide = {
  page: 'role-list',
  step: 'role',
  requirements: [],
  list: { wanted: 'role', isMadeNew: true, missing: 'card.list.missing' },
};

export const roleRecord: PageGuide = {
  page: 'role-record',
  step: 'role',
  requirements: [
    {
      id: 'roleName',
      field: 'name',
      expect: { type: 'named', name: 'role' },
      need: 'requirement.roleName.need',
      tag: 'requirement.roleName.tag',
    },
    {
      id: 'centerType',
      field: 'centerType',
      expect: { type: 'filled' },
      optional: true,
      need: 'requirement.centerType.need',
      tag: 'requirement.centerType.tag',
    },
    {
      id: 'roleActive',
      field: 'inactive',
      expect: { type: 'checked', value: false },
      optional: true,
      need: 'requirement.roleActive.need',
      tag: 'requirement.roleActive.tag',
      cause: 'roleInactive',
    },
  ],
  fromRecipe: {
    type: 'permissions',
    texts: {
      setup: { need: 'requirement.setupPermission.need', tag: 'requirement.setupPermission.tag' },
      transactions: {
        need: 'requirement.transactionPermission.need',
        tag: 'requirement.transactionPermission.tag',
      },
      lists: { need: 'requirement.listPermission.need', tag: 'requirement.listPermission.tag' },
      reports: { need: 'requirement.reportPermission.need', tag: 'requirement.reportPermission.tag' },
    },
    causeOf: (permission) => {
      if (Object.hasOwn(causes, permission)) return causes[permission] ?? null;
      return permission.startsWith('TRAN_') ? 'recordPermission' : null;
    },
  },
  subject: { field: 'name', name: 'role' },
  last: [
    {
      tone: 'info',
      text: 'card.webServicesOnly',
      when: ({ reading }) => reading.fields['webServicesOnly']?.value === true,
    },
  ],
};

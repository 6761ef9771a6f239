// The role that an integration works in, with the permissions that the recipe wants. One page serves two steps: the recipe says which permission is whose.
import type { PageGuide } from '../../../guide/page-guide';

export const roleList: PageGuide = {
  page: 'role-list',
  step: 'role',
  requirements: [],
  list: { wanted: 'role', isMadeNew: true, missing: 'card.list.missing' },
};

/** `causes`: what fails without a permission, by NetSuite's id of it. */
export function roleRecord(causes: Readonly<Record<string, string>>): PageGuide {
  return { ...record, fromRecipe: { ...permissions, causeOf: (permission) => causeOf(permission, causes) } };
}

function causeOf(permission: string, causes: Readonly<Record<string, string>>): string | null {
  if (Object.hasOwn(causes, permission)) return causes[permission] ?? null;
  return permission.startsWith('TRAN_') ? 'recordPermission' : null;
}

const permissions = {
  type: 'permissions',
  texts: {
    setup: { need: 'requirement.setupPermission.need', tag: 'requirement.setupPermission.tag' },
    transactions: {
      need: 'requirement.transactionPermission.need',
      tag: 'requirement.transactionPermission.tag',
    },
    lists: { need: 'requirement.listPermission.need', tag: 'requirement.listPermission.tag' },
    reports: { need: 'requirement.reportPermission.need', tag: 'requirement.reportPermission.tag' },
    customrecord: {
      need: 'requirement.customRecordPermission.need',
      tag: 'requirement.customRecordPermission.tag',
    },
  },
} as const;

const record: PageGuide = {
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
  subject: { field: 'name', name: 'role' },
  fill: {
    modes: ['new', 'edit'],
    requirements: ['centerType', 'roleName'],
    // Which permissions are on offer may hang on the center: NetSuite may build its lists anew for it (a guess).
    first: ['centerType'],
    // The center is the menu of whoever logs in; an integration sees none.
    proposals: { centerType: 'Classic Center' },
    fromRecipe: { never: ['ADMI_KERNEL'] },
  },
  tellsOneWorld: 'subsidiaries',
  tells: [{ field: 'roleId', key: 'record' }],
  settings: {
    list: 'roleSettings',
    fields: {
      webServicesOnly: { field: 'webServicesOnly' },
      singleSignOnOnly: { field: 'singleSignOnOnly' },
      // NetSuite's texts are guesses, but for those of the restrictions.
      twoFactor: {
        field: 'twoFactor',
        means: {
          required: [
            'required',
            '2farequired',
            '2faauthenticationrequired',
            'twofactorauthenticationrequired',
          ],
          'not-required': ['notrequired', 'optional', 'no'],
        },
      },
      subsidiaries: {
        field: 'subsidiaries',
        means: {
          all: ['all'],
          active: ['active', 'allactive'],
          own: ['usersubsidiary', 'own'],
          selected: ['selected'],
        },
      },
      crossSubsidiary: { field: 'crossSubsidiary' },
      centerType: { field: 'centerType' },
    },
  },
  last: [
    {
      tone: 'info',
      text: 'card.webServicesOnly',
      when: ({ reading, model: { recipe } }) =>
        reading.fields['webServicesOnly']?.value === true &&
        recipe.roleSettings?.some(({ setting }) => setting === 'webServicesOnly') !== true,
    },
  ],
};

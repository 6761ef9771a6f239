// The user whom the integration acts as: an employee who has access and the role.
import type { PageGuide } from '../../../guide/page-guide';

export const employeeList: PageGuide = {
  page: 'employee-list',
  step: 'employee',
  requirements: [],
  // Users are not made for this: one is chosen.
  list: { wanted: 'user', missing: 'card.list.noUser' },
};

export const employeeRecord: PageGuide = {
  page: 'employee-record',
  step: 'employee',
  requirements: [
    {
      id: 'giveAccess',
      field: 'giveAccess',
      expect: { type: 'checked', value: true },
      need: 'requirement.giveAccess.need',
      tag: 'requirement.giveAccess.tag',
      cause: 'roleOrUser',
    },
    {
      id: 'employeeRole',
      field: 'roles',
      expect: { type: 'listed', name: 'role' },
      need: 'requirement.employeeRole.need',
      tag: 'requirement.employeeRole.tag',
      cause: 'roleOrUser',
    },
    {
      id: 'employeeActive',
      field: 'inactive',
      expect: { type: 'checked', value: false },
      optional: true,
      need: 'requirement.employeeActive.need',
      tag: 'requirement.employeeActive.tag',
      cause: 'userInactive',
    },
  ],
  subject: { name: 'user' },
  // That somebody may log in at all, and gets a mail about it, is a decision of its own.
  fill: { modes: ['edit'], requirements: ['giveAccess', 'employeeRole'], withTick: ['giveAccess'] },
  settings: {
    list: 'userSettings',
    fields: {
      ownEmail: { field: 'email', isFilled: true },
      concurrentWebServices: { field: 'concurrentWebServices' },
    },
  },
  last: [
    {
      tone: 'info',
      text: 'card.needsEmail',
      when: ({ judged }) =>
        judged.requirements.some(({ id, state }) => id === 'giveAccess' && state === 'unmet'),
    },
  ],
};

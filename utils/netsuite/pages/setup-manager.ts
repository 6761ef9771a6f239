// Setup > Setup Manager: where NetSuite goes after it saved a form of the account, such as Enable Features (sure), with a confirmation above
// (its class is likely).
import type { PageSpec } from './page';

export const setupManager: PageSpec = {
  id: 'setup-manager',
  paths: ['/app/setup/mainsetup.nl'],
  open: null,
  menu: 'Setup > Setup Manager',
  type: 'form',
  titles: ['setupmanager'],
  fields: {},
  answersSaves: true,
};

// Setup > Users/Roles > Access Tokens. Path and columns are sure; a value of an existing token is never shown again.
import type { PageSpec } from './page';

export const accessTokenList: PageSpec = {
  id: 'access-token-list',
  paths: ['/app/setup/accesstokens.nl'],
  open: '/app/setup/accesstokens.nl',
  menu: 'Setup > Users/Roles > Access Tokens',
  type: 'list',
  titles: ['accesstokens', 'manageaccesstokens'],
  tasks: ['ADMI_OAUTH_TOKENS'],
  fields: {},
  list: {
    record: '/app/setup/accesstoken.nl',
    nameColumn: 'application',
    columns: {
      name: ['tokenname', 'name'],
      user: ['user'],
      role: ['role'],
      application: ['application', 'applicationname'],
      inactive: ['inactive'],
    },
  },
};

// Access Tokens: the list of everybody's tokens.
import { printMoment, type Page } from '../page';
import { listPage } from '../ui/list-page';
import { employeeName, integrationName, roleName } from '../names';

export const tokenPath = '/app/setup/accesstoken.nl';

export const accessTokenList: Page = {
  path: '/app/setup/accesstokens.nl',
  permissions: ['ADMI_MANAGE_OAUTH_TOKENS'],
  feature: 'tba',
  get: (visit) => {
    const { account } = visit;
    return listPage(visit, {
      path: '/app/setup/accesstokens.nl',
      title: 'Access Tokens',
      rows: account.tokens.filter(({ revoked }) => !revoked),
      id: ({ id }) => id,
      inactive: ({ inactive }) => inactive,
      record: tokenPath,
      columns: [
        { key: 'name', label: 'Token Name', text: ({ name }) => name },
        { key: 'user', label: 'User', text: ({ userId }) => employeeName(account, userId) },
        { key: 'role', label: 'Role', text: ({ roleId }) => roleName(account, roleId) },
        {
          key: 'integrapp',
          label: 'Application',
          text: ({ integrationId }) => integrationName(account, integrationId),
        },
        { key: 'isinactive', label: 'Inactive', text: ({ inactive }) => (inactive ? 'Yes' : 'No') },
        { key: 'datecreated', label: 'Created', text: ({ created }) => printMoment(created) },
        { key: 'createdby', label: 'Created By', text: ({ createdBy }) => createdBy },
      ],
      newButton: { label: 'New Access Token', url: tokenPath },
    });
  },
};

// Manage Integrations: the list of integration records.
import { printMoment, type Page } from '../page';
import { html } from '../ui/html';
import { listPage } from '../ui/list-page';
import { integrationStates } from './integration-fields';

export const integrationPath = '/app/common/integration/integrapp.nl';

export const integrationList: Page = {
  path: '/app/common/integration/integrapplist.nl',
  permissions: ['ADMI_INTEGRAPP', 'LIST_INTEGRAPP'],
  get: (visit) =>
    listPage(visit, {
      path: '/app/common/integration/integrapplist.nl',
      title: 'Integrations',
      rows: visit.account.integrations,
      id: ({ id }) => id,
      inactive: ({ state }) => state === 'blocked',
      internalIdKey: 'nKey',
      columns: [
        {
          key: 'name',
          label: 'Name',
          text: ({ name }) => name,
          cell: ({ id, name }) => html`<a class="dottedlink" href="${integrationPath}?id=${id}">${name}</a>`,
        },
        { key: 'applicationid', label: 'Application ID', text: ({ applicationId }) => applicationId },
        {
          key: 'state',
          label: 'State',
          text: ({ state }) => integrationStates.find(({ value }) => value === state)?.text ?? '',
        },
        { key: 'datecreated', label: 'Created', text: ({ created }) => printMoment(created) },
      ],
      newButton: { label: 'New', url: integrationPath },
    }),
};

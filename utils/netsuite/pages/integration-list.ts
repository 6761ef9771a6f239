// Setup > Integration > Manage Integrations. Path and columns are sure; the column keys are not known.
import type { PageSpec } from './page';

export const integrationList: PageSpec = {
  id: 'integration-list',
  paths: ['/app/common/integration/integrapplist.nl'],
  open: '/app/common/integration/integrapplist.nl',
  menu: 'Setup > Integration > Manage Integrations',
  type: 'list',
  titles: ['integrations', 'manageintegrations'],
  tasks: ['ADMI_INTEGR_APP'],
  fields: {},
  list: {
    record: '/app/common/integration/integrapp.nl',
    nameColumn: 'name',
    columns: {
      name: ['name'],
      applicationId: ['applicationid'],
      state: ['state', 'status'],
    },
  },
};

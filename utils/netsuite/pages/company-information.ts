// Setup > Company > Company Information. The label "Account ID" is sure, the first of its field ids likely (several
// programs read it), the others are guesses.
import type { PageSpec } from './page';

export const companyInformation: PageSpec = {
  id: 'company-information',
  paths: ['/app/common/otherlists/company.nl'],
  open: '/app/common/otherlists/company.nl?whence=',
  menu: 'Setup > Company > Company Information',
  type: 'form',
  titles: ['companyinformation'],
  tasks: ['ADMI_COMPANY', 'company'],
  fields: {
    companyId: {
      type: 'text',
      ids: ['companyid', 'acctid', 'accountid'],
      labels: ['accountid'],
    },
    // Its label is sure, its id likely (SuiteScript's of the same page).
    timeZone: { type: 'select', ids: ['timezone'], labels: ['timezone'] },
  },
};

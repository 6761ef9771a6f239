// Setup > Users/Roles > View Login Audit Trail. Nobody published its path: it is known by its title, by its task, or as a search of
// that type (NetSuite's list of tasks has it among the searches; likely).
import type { PageSpec } from './page';

export const loginAuditTrail: PageSpec = {
  id: 'login-audit-trail',
  paths: [],
  open: null,
  menu: 'Setup > Users/Roles > User Management > View Login Audit Trail',
  type: 'form',
  titles: ['loginaudittrail', 'loginaudittrailresults', 'loginaudittrailsearch', 'viewloginaudittrail'],
  tasks: ['ADMI_LOGINAUDIT', 'SRCH_LOGINAUDIT', 'TRAN_LOGINAUDIT'],
  searchTypes: ['loginaudit'],
  pathWords: ['loginaudit', 'auditlogin'],
  columns: ['tokenbasedaccesstokenname', 'tokenbasedapplicationname', 'oauthaccesstokenname'],
  fields: {},
  table: {
    date: ['date'],
    detail: ['detail'],
    application: ['tokenbasedapplicationname', 'oauthappname'],
  },
};

// Setup > Users/Roles > View Login Audit Trail. Nobody published its path: it is known by its title.
import type { PageSpec } from './page';

export const loginAuditTrail: PageSpec = {
  id: 'login-audit-trail',
  paths: [],
  open: null,
  menu: 'Setup > Users/Roles > User Management > View Login Audit Trail',
  type: 'form',
  titles: ['loginaudittrail', 'loginaudittrailresults', 'loginaudittrailsearch', 'viewloginaudittrail'],
  pathWords: ['loginaudit', 'auditlogin'],
  columns: ['tokenbasedaccesstokenname', 'tokenbasedapplicationname'],
  fields: {},
  table: {
    date: ['date'],
    detail: ['detail'],
    application: ['tokenbasedapplicationname', 'oauthappname'],
  },
};

// What the public lists of NetSuite's ids lack or have wrong, each with what it rests on. `npm run make-ids` puts it into the tables.

/** Names that stand wrong in Oracle's list. */
export const wrongNames: Readonly<Record<string, { readonly name: string; readonly reason: string }>> = {
  ADMI_LOGIN_OAUTH: {
    name: 'Log in using Access Tokens',
    reason:
      'Exported roles of live accounts (February 2026); the list has the name of ADMI_LOGIN_OAUTH2 twice.',
  },
};

/** Ids that an account has and Oracle's list has not. */
export const permissionsSeenLive: Readonly<
  Record<string, { readonly name: string; readonly reason: string }>
> = {
  ADMI_MANAGE_OWN_OAUTH2_CERTS: {
    name: '',
    reason: 'The REST metadata of an employee’s permissions in a live account (2026). It gives no name.',
  },
};

/** Names of older help pages, and in the other spelling of English. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Token'],
  TRAN_ITEMSHIP: ['Item Fulfilment'],
  TRAN_SALESORDFULFILL: ['Fulfill Sales Orders'],
};

/** Labels of boxes of Enable Features, as set-up guides of vendors and Oracle's help have them (likely). No public list has both. */
export const featureLabels: Readonly<Record<string, string>> = {
  advancedprinting: 'Advanced PDF/HTML Templates',
  classes: 'Classes',
  customcode: 'Client SuiteScript',
  customrecords: 'Custom Records',
  customsegments: 'Custom Segments',
  customtransactions: 'Custom Transactions',
  departments: 'Departments',
  inventory: 'Inventory',
  locations: 'Locations',
  multicurrency: 'Multiple Currencies',
  multilocinvt: 'Multi-Location Inventory',
  oauth2: 'OAuth 2.0',
  purchaseorders: 'Purchase Orders',
  restwebservices: 'REST Web Services',
  salesorders: 'Sales Orders',
  samlsso: 'SAML Single Sign-on',
  serversidescripting: 'Server SuiteScript',
  subsidiaries: 'Subsidiaries',
  suiteanalyticsconnect: 'SuiteAnalytics Connect',
  suiteappdevelopmentframework: 'SuiteCloud Development Framework',
  suitesignon: 'SuiteSignOn',
  tba: 'Token-based Authentication',
  webapplications: 'SuiteScript Server Pages',
  webservicesexternal: 'SOAP Web Services',
  workflow: 'SuiteFlow',
};

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

export interface FeatureFacts {
  readonly label: string;
  /** English, as Enable Features names its subtabs. */
  readonly subtab: string;
}

const of = (subtab: string, labels: Readonly<Record<string, string>>): Record<string, FeatureFacts> =>
  Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label, subtab }]));

/**
 * Boxes of Enable Features: label and subtab. No public list has ids and labels side by side. Sure where Oracle's SuiteCloud SDK names
 * both (the appendix on features of a manifest) and for SuiteCloud (Oracle's guide to its own connector for identities lists that
 * subtab); the others are as set-up guides of vendors and Oracle's help have them (likely). `documents` for File Cabinet is a guess: no
 * other id is left for that box.
 */
export const featureFacts: Readonly<Record<string, FeatureFacts>> = {
  ...of('Company', {
    classes: 'Classes',
    departments: 'Departments',
    documents: 'File Cabinet',
    duplicates: 'Duplicate Detection & Merge',
    ipaddressrules: 'IP Address Rules',
    jobs: 'Projects',
    locations: 'Locations',
    multicurrency: 'Multiple Currencies',
    multilanguage: 'Multi-Language',
    subsidiaries: 'Subsidiaries',
  }),
  ...of('Accounting', {
    accounting: 'Accounting',
    accountingperiods: 'Accounting Periods',
    amortization: 'Amortization',
    payables: 'A/P',
    receivables: 'A/R',
  }),
  ...of('Transactions', {
    estimates: 'Estimates',
    purchaseorders: 'Purchase Orders',
    requisitions: 'Requisitions',
    returnauths: 'Return Authorizations',
    salesorders: 'Sales Orders',
    vendorreturnauths: 'Vendor Return Authorizations',
  }),
  ...of('Items & Inventory', {
    advreceiving: 'Advanced Receiving',
    assemblies: 'Assembly Items',
    binmanagement: 'Bin Management',
    inventory: 'Inventory',
    lotnumberedinventory: 'Lot Tracking',
    matrixitems: 'Matrix Items',
    multilocinvt: 'Multi-Location Inventory',
    serializedinventory: 'Serialized Inventory',
    unitsofmeasure: 'Multiple Units of Measure',
    workorders: 'Work Orders',
  }),
  ...of('Employees', {
    expreports: 'Expense Reports',
    timetracking: 'Time Tracking',
  }),
  ...of('CRM', {
    crm: 'Customer Relationship Management',
    marketing: 'Marketing Automation',
    opportunities: 'Opportunities',
    sfa: 'Sales Force Automation',
    support: 'Customer Support and Service',
  }),
  ...of('Analytics', {
    suiteanalyticsconnect: 'SuiteAnalytics Connect',
  }),
  ...of('SuiteCloud', {
    advancedprinting: 'Advanced PDF/HTML Templates',
    createsuitebundles: 'Create Bundles with SuiteBundler',
    customcode: 'Client SuiteScript',
    customgllines: 'Custom GL Lines',
    customrecords: 'Custom Records',
    customsegments: 'Custom Segments',
    customtransactions: 'Custom Transactions',
    itemoptions: 'Item Options',
    oauth2: 'OAuth 2.0',
    pi_removal: 'Remove Personal Information',
    restwebservices: 'REST Web Services',
    samlsso: 'SAML Single Sign-on',
    serversidescripting: 'Server SuiteScript',
    suiteappdevelopmentframework: 'SuiteCloud Development Framework',
    suitesignon: 'SuiteSignOn',
    tba: 'Token-based Authentication',
    webapplications: 'SuiteScript Server Pages',
    webservicesexternal: 'SOAP Web Services',
    workflow: 'SuiteFlow',
  }),
};

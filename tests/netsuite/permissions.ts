// The permissions that a role can hold here: enum key, label as the UI prints it now, subtab, levels and the feature that brings it.
import type { Account, FeatureId, PermissionKey } from './world';

export type PermissionMachine = 'tranmach' | 'repomach' | 'listsmach' | 'setupmach';

export interface PermissionFact {
  key: PermissionKey;
  label: string;
  machine: PermissionMachine;
  /** On offer besides None. Most set-up permissions know only None and Full, most reports None and View. */
  levels: readonly number[];
  /** Missing from the drop-down while this feature is off. */
  feature?: FeatureId;
}

const all = [1, 2, 3, 4];

const tran = (key: string, label: string): PermissionFact => ({
  key,
  label,
  machine: 'tranmach',
  levels: all,
});
const list = (key: string, label: string, feature?: FeatureId): PermissionFact => ({
  key,
  label,
  machine: 'listsmach',
  levels: all,
  ...(feature && { feature }),
});
const report = (key: string, label: string, levels = [1]): PermissionFact => ({
  key,
  label,
  machine: 'repomach',
  levels,
});
const setup = (key: string, label: string, feature?: FeatureId, levels = [4]): PermissionFact => ({
  key,
  label,
  machine: 'setupmach',
  levels,
  ...(feature && { feature }),
});

export const permissions: readonly PermissionFact[] = [
  tran('TRAN_CASHSALE', 'Cash Sale'),
  tran('TRAN_CUSTINVC', 'Invoice'),
  tran('TRAN_FIND', 'Find Transaction'),
  tran('TRAN_SALESORDFULFILL', 'Fulfill Orders'),
  tran('TRAN_INVADJST', 'Adjust Inventory'),
  tran('TRAN_ITEMRCPT', 'Item Receipt'),
  tran('TRAN_ITEMSHIP', 'Item Fulfillment'),
  tran('TRAN_PURCHORD', 'Purchase Order'),
  tran('TRAN_PURCHORDRECEIVE', 'Receive Order'),
  tran('TRAN_RTNAUTH', 'Return Authorization'),
  tran('TRAN_SALESORD', 'Sales Order'),
  tran('TRAN_TRNFRORD', 'Transfer Order'),
  report('REPO_ANALYTICS', 'SuiteAnalytics Workbook', [3]),
  report('REPO_INVENTORY', 'Inventory'),
  report('REPO_SALES', 'Sales'),
  list('LIST_CONTACT', 'Contacts'),
  list('LIST_CURRENCY', 'Currency'),
  list('LIST_CUSTJOB', 'Customers'),
  list('LIST_HISTORY', 'Notes Tab'),
  list('LIST_EMPLOYEE', 'Employees'),
  list('LIST_INTEGRAPP', 'Integration Applications'),
  list('LIST_ITEM', 'Items'),
  list('LIST_LOCATION', 'Locations', 'locations'),
  list('LIST_SUBSIDIARY', 'Subsidiaries', 'subsidiaries'),
  list('LIST_VENDOR', 'Vendors'),
  setup('ADMI_MANAGE_OAUTH_TOKENS', 'Access Token Management', 'tba'),
  setup('ADMI_MANAGEROLES', 'Bulk Manage Roles'),
  setup('ADMI_CERTIFICATES', 'Certificate Management', undefined, all),
  setup('ADMI_COMPANY', 'Company Information'),
  setup('ADMI_ENABLEFEATURES', 'Enable Features'),
  setup('ADMI_INTEGRAPP', 'Integration Application'),
  setup('ADMI_LOGIN_OAUTH', 'Log in using Access Tokens', 'tba'),
  setup('ADMI_LOGIN_OAUTH2', 'Log in using OAuth 2.0 Access Tokens', 'oauth2'),
  setup('ADMI_MANAGEUSERS', 'Manage Users'),
  setup('ADMI_MANAGE_OAUTH2', 'OAuth 2.0 Authorized Applications Management', 'oauth2'),
  setup('ADMI_RESTWEBSERVICES', 'REST Web Services', 'restwebservices'),
  setup('ADMI_SETUPCOMPANY', 'Set Up Company', undefined, [1, 4]),
  setup('ADMI_WEBSERVICESSETUP', 'Set Up SOAP Web Services', 'webservicesexternal'),
  setup('ADMI_WEBSERVICES', 'SOAP Web Services', 'webservicesexternal'),
  setup('ADMI_MANAGE_OWN_OAUTH_TOKENS', 'User Access Tokens', 'tba'),
  setup('ADMI_AUDITLOGIN', 'View Login Audit Trail'),
  setup('ADMI_WEBSERVICESLOG', 'View SOAP Web Services Logs', 'webservicesexternal'),
];

export const levelNames: readonly string[] = ['None', 'View', 'Create', 'Edit', 'Full'];

export function permissionFact(key: PermissionKey): PermissionFact | undefined {
  return permissions.find((fact) => fact.key === key);
}

/** What the drop-down of a subtab offers in this account. */
export function offeredPermissions(account: Account, machine: PermissionMachine): PermissionFact[] {
  return permissions.filter(
    (fact) => fact.machine === machine && (!fact.feature || account.features.has(fact.feature)),
  );
}

const groups: Record<PermissionMachine, string> = {
  tranmach: 'Transactions',
  repomach: 'Reports',
  listsmach: 'Lists',
  setupmach: 'Setup',
};

/** The permission as an error message names it: `Lists -> Subsidiaries`; set-up ones go without the group. */
export function permissionInMessage(key: PermissionKey): string {
  const fact = permissionFact(key);
  if (!fact) return key;
  return fact.machine === 'setupmach' ? fact.label : `${groups[fact.machine]} -> ${fact.label}`;
}

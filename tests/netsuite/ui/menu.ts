// The menu tree of the header, by account: what it links to depends on the features that are on.
import { auditLink, preferencesPaths } from '../uncertain-paths';
import type { Account } from '../world';
import { fillers, listsMenu, node, reportsMenu, transactions, type MenuNode } from './menu-rest';

export type { MenuNode };

function usersMenu(account: Account): MenuNode[] {
  return [
    node('ADMI_LISTUSERS', 'Manage Users', '/app/setup/listusers.nl?whence='),
    node('ADMI_ROLES', 'Manage Roles', '/app/setup/rolelist.nl?whence='),
    node('ADMI_ROLEDIFF', 'Show Role Differences', '/app/setup/roledifflist.nl?whence='),
    ...(account.features.has('tba')
      ? [node('LIST_OAUTHTOKEN', 'Access Tokens', '/app/setup/accesstokens.nl?whence=')]
      : []),
    node('ADMI_USERMGMT', 'User Management', '', [
      node('ADMI_AUDITLOGIN', 'View Login Audit Trail', auditLink(account.variants)),
      ...fillers(
        'ADMI',
        '/app/setup',
        'Two-Factor Authentication Roles, Bulk Manage Roles, Mass Create Employees, View Active Sessions',
      ),
    ]),
  ];
}

function integrationMenu(account: Account): MenuNode[] {
  return [
    node('LIST_INTEGRAPP', 'Manage Integrations', '/app/common/integration/integrapplist.nl?whence='),
    node('EDIT_INTEGRAPP', 'New Integration', '/app/common/integration/integrapp.nl?whence='),
    ...(account.features.has('webservicesexternal')
      ? [
          node(
            'ADMI_WSPREFS',
            'SOAP Web Services Preferences',
            `${preferencesPaths[account.variants.preferencesPath]}?whence=`,
          ),
          node('ADMI_WSLOG', 'SOAP Web Services Usage Log', '/app/webservices/wslog.nl?whence='),
        ]
      : []),
    ...fillers('ADMI', '/app/setup/integration', 'Integration Governance'),
    node('SETUP_AUTHENTICATION', 'Manage Authentication', '', [
      ...(account.features.has('oauth2')
        ? [
            node(
              'ADMI_OAUTH2CLIENTCREDENTIALS',
              'OAuth 2.0 Client Credentials (M2M) Setup',
              '/app/oauth2/clientcredentials/setup.nl?whence=',
            ),
          ]
        : []),
      ...fillers('ADMI', '/app/setup/integration', 'SAML Single Sign-on, OpenID Connect'),
    ]),
  ];
}

function setupMenu(account: Account): MenuNode[] {
  return [
    node('ADMI_SETUPMANAGER', 'Setup Manager', '/app/setup/mainsetup.nl?whence='),
    node('ADMI_COMPANYCAT', 'Company', '', [
      node('ADMI_COMPANY', 'Company Information', '/app/common/otherlists/company.nl?whence='),
      node('ADMI_FEATURES', 'Enable Features', '/app/setup/features.nl?whence='),
      node('ADMI_GENERAL', 'General Preferences', '/app/setup/general.nl?whence='),
      ...fillers(
        'ADMI',
        '/app/setup',
        'Rename Records Transactions, Auto-Generated Numbers, Email Preferences, Printing Fax and Email Preferences, Setup Tasks, Company Calendar, Data Center Status',
      ),
      node('SETUP_PREFERENCES', 'Preferences', '', [
        node('ADMI_CERTIFICATES', 'Certificates', '/app/common/scripting/certificates/settings.nl?whence='),
      ]),
      node('ADMI_CLASSIFICATIONS', 'Classifications', '', [
        node('LIST_SUBSIDIARY', 'Subsidiaries', '/app/common/otherlists/subsidiarylist.nl?whence='),
        node('LIST_LOCATION', 'Locations', '/app/common/otherlists/locationlist.nl?whence='),
        ...fillers('LIST', '/app/common/otherlists', 'Departments, Classes'),
      ]),
    ]),
    node(
      'ADMI_ACCOUNTING',
      'Accounting',
      '',
      fillers(
        'ADMI',
        '/app/setup',
        'Accounting Preferences, Accounting Lists, Manage Accounting Periods, Taxes, Invoicing Preferences, Shipping, Set Up Tax Schedules, Nexuses',
      ),
    ),
    node(
      'ADMI_SALES',
      'Sales',
      '',
      fillers(
        'ADMI',
        '/app/setup',
        'Sales Preferences, Sales Rules, Sales Territories, Forecast Rules, Customer Statuses, Commission Plans',
      ),
    ),
    node(
      'ADMI_IMPORT',
      'Import/Export',
      '',
      fillers(
        'ADMI',
        '/app/setup',
        'Import CSV Records, View CSV Import Status, Saved CSV Imports, CSV Import Preferences, Full CSV Export',
      ),
    ),
    node('ADMI_USERS', 'Users/Roles', '', usersMenu(account)),
    node('ADMI_INTEGRATION', 'Integration', '', integrationMenu(account)),
  ];
}

/** The whole tree. Cached by nothing: it is small and the features change under it. */
export function menuTree(account: Account): MenuNode[] {
  return [
    node(
      'ACTIVITIES',
      'Activities',
      '',
      fillers(
        'ACT',
        '/app/crm/calendar',
        'Calendar, Tasks, Phone Calls, Events, Work Calendar, Setup Scheduling',
      ),
    ),
    node('TRANSACTIONS', 'Transactions', '', transactions()),
    node('LISTS', 'Lists', '', listsMenu()),
    node('REPORTS', 'Reports', '', reportsMenu()),
    node(
      'ANALYTICS',
      'Analytics',
      '',
      fillers('ANA', '/app/analytics', 'Workbooks, Datasets, KPI Scorecards'),
    ),
    node(
      'DOCUMENTS',
      'Documents',
      '',
      fillers('DOC', '/app/common/media', 'File Cabinet, Templates, Mail Merge, Bulk Operations'),
    ),
    node('SETUP', 'Setup', '', setupMenu(account)),
    node(
      'CUSTOMIZATION',
      'Customization',
      '',
      fillers(
        'CUST',
        '/app/common/custom',
        'Forms, Lists Records and Fields, Scripting, Workflow, Plug-ins, SuiteBuilder, SuiteCloud Development',
      ),
    ),
    node(
      'SUPPORT',
      'Support',
      '',
      fillers('SUP', '/app/external', 'SuiteAnswers, Get Help, Customer Support Profile, User Groups'),
    ),
  ];
}

/** Every entry with a page of its own, depth first. */
export function menuPages(tree: readonly MenuNode[]): MenuNode[] {
  return tree.flatMap((entry) => [...(entry.url ? [entry] : []), ...menuPages(entry.submenu)]);
}

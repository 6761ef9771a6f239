// Permissions that let an integration do far more than read and write the records of its work, each with what it lets it do.
import type { RecipePermission } from '../guide/recipe';
import { levels, type Level } from '../netsuite/permissions';
import type { TextKey } from '../texts';

interface Danger {
  readonly text: TextKey;
  /** The lowest level at which it is one; without it, any. */
  readonly from?: Level;
}

/** By NetSuite's id; what each allows after Oracle's help on roles (likely). Those that only show something are not here. */
const dangers: Readonly<Record<string, Danger>> = {
  // Who may come in, and with what.
  ADMI_MANAGE_OAUTH_TOKENS: { text: 'popup.dangers.tokensOfOthers' },
  ADMI_MANAGE_OAUTH2: { text: 'popup.dangers.oauthOfOthers' },
  ADMI_MANAGE_OWN_OAUTH2_CERTS: { text: 'popup.dangers.ownCertificates' },
  ADMI_INTEGRAPP: { text: 'popup.dangers.integrations' },
  ADMI_MANAGEROLES: { text: 'popup.dangers.roles' },
  ADMI_MANAGEPERMISSIONS: { text: 'popup.dangers.customPermissions' },
  ADMI_MANAGEUSERS: { text: 'popup.dangers.users' },
  LIST_EMPLOYEE_ACCESS: { text: 'popup.dangers.users', from: 'create' },
  ADMI_SAMLSSOSETUP: { text: 'popup.dangers.signOn' },
  ADMI_OIDCSETUP: { text: 'popup.dangers.signOn' },
  ADMI_OPENIDSSOSETUP: { text: 'popup.dangers.signOn' },
  ADMI_KEYS: { text: 'popup.dangers.keys', from: 'create' },
  ADMI_CERTIFICATES: { text: 'popup.dangers.certificates', from: 'create' },
  ADMI_MCP_SERVER: { text: 'popup.dangers.assistants' },
  // The account as a whole.
  ADMI_KERNEL: { text: 'popup.dangers.administration' },
  ADMI_ENABLEFEATURES: { text: 'popup.dangers.features' },
  ADMI_COMPANY: { text: 'popup.dangers.company' },
  ADMI_SETUPCOMPANY: { text: 'popup.dangers.setUp', from: 'create' },
  // Code.
  ADMI_CUSTOMSCRIPT: { text: 'popup.dangers.scripts', from: 'create' },
  ADMI_WORKFLOW: { text: 'popup.dangers.workflows', from: 'create' },
  ADMI_APP_DEPLOYMENT: { text: 'popup.dangers.installs' },
  ADMI_SUITEAPP_MANAGEMENT: { text: 'popup.dangers.installs' },
  ADMI_BUNDLER: { text: 'popup.dangers.installs' },
  ADMI_ALLOW_JS_HTML_UPLOAD: { text: 'popup.dangers.uploads' },
  // Data in bulk.
  ADMI_IMPORTCSVFILE: { text: 'popup.dangers.imports' },
  LIST_MASSUPDATES: { text: 'popup.dangers.massUpdates', from: 'create' },
  LIST_EXPORT: { text: 'popup.dangers.exportsLists' },
  ADMI_BACKUPEXPORT: { text: 'popup.dangers.exportsAccount' },
  // Money.
  TRAN_TRANSFER: { text: 'popup.dangers.movesMoney', from: 'create' },
  TRAN_CHECK: { text: 'popup.dangers.checks', from: 'create' },
  TRAN_CUSTRFND: { text: 'popup.dangers.refunds', from: 'create' },
  TRAN_CASHRFND: { text: 'popup.dangers.refunds', from: 'create' },
  TRAN_VENDPYMT: { text: 'popup.dangers.paysVendors', from: 'create' },
  TRAN_VENDPYMTAPPRV: { text: 'popup.dangers.paysVendors', from: 'create' },
  TRAN_APPROVEEFT: { text: 'popup.dangers.movesMoney', from: 'create' },
  TRAN_COMMITPAYROLL: { text: 'popup.dangers.payroll', from: 'create' },
  TRAN_PAYROLLRUN: { text: 'popup.dangers.payroll', from: 'create' },
  TRAN_MANAGEPAYROLL: { text: 'popup.dangers.payroll', from: 'create' },
  REGT_PAYROLL: { text: 'popup.dangers.payroll', from: 'create' },
  TRAN_EDITBANKINGINFO: { text: 'popup.dangers.bankDetails' },
  ADMI_FINANCIALINSTITUTION: { text: 'popup.dangers.banks' },
  // People.
  LIST_EMPLOYEE: { text: 'popup.dangers.employees' },
  LIST_EMPLOYEE_RECORD: { text: 'popup.dangers.employees' },
  LIST_EMPLOYEE_ADMINISTRATION: { text: 'popup.dangers.employees' },
  LIST_EMPLOYEE_CONFIDENTIAL: { text: 'popup.dangers.confidential' },
  LIST_EMPLOYEESSN: { text: 'popup.dangers.confidential' },
};

export const dangerousIds: readonly string[] = Object.keys(dangers);

/** What the permission lets an integration do, or null when it is none to warn of. */
export function dangerOf({ key, level }: Pick<RecipePermission, 'key' | 'level'>): TextKey | null {
  const danger = Object.hasOwn(dangers, key) ? dangers[key] : undefined;
  if (danger === undefined || levels[level] < levels[danger.from ?? 'none']) return null;
  return danger.text;
}

// Permissions that let an integration do far more than read and write the records of its work, each with what it lets it do.
import { permissionsNamed } from '../netsuite/ids/permissions';
import { levels, type Level } from '../netsuite/permissions';
import type { TextKey } from '../texts';
import type { RecipePermission } from './recipe';

interface Danger {
  readonly text: TextKey;
  /** The lowest level at which it is one; without it, any. */
  readonly from?: Level;
}

/** By NetSuite's id; what each allows after Oracle's help on roles (likely). Those that only show something are not here. */
const dangers: Readonly<Record<string, Danger>> = {
  // Who may come in, and with what.
  ADMI_MANAGE_OAUTH_TOKENS: { text: 'permission.danger.tokensOfOthers' },
  ADMI_MANAGE_OAUTH2: { text: 'permission.danger.oauthOfOthers' },
  ADMI_MANAGE_OWN_OAUTH2_CERTS: { text: 'permission.danger.ownCertificates' },
  ADMI_INTEGRAPP: { text: 'permission.danger.integrations' },
  ADMI_MANAGEROLES: { text: 'permission.danger.roles' },
  ADMI_MANAGEPERMISSIONS: { text: 'permission.danger.customPermissions' },
  ADMI_MANAGEUSERS: { text: 'permission.danger.users' },
  LIST_EMPLOYEE_ACCESS: { text: 'permission.danger.users', from: 'create' },
  ADMI_SAMLSSOSETUP: { text: 'permission.danger.signOn' },
  ADMI_OIDCSETUP: { text: 'permission.danger.signOn' },
  ADMI_OPENIDSSOSETUP: { text: 'permission.danger.signOn' },
  ADMI_KEYS: { text: 'permission.danger.keys', from: 'create' },
  ADMI_CERTIFICATES: { text: 'permission.danger.certificates', from: 'create' },
  ADMI_MCP_SERVER: { text: 'permission.danger.assistants' },
  // The account as a whole.
  ADMI_KERNEL: { text: 'permission.danger.administration' },
  ADMI_ENABLEFEATURES: { text: 'permission.danger.features' },
  ADMI_COMPANY: { text: 'permission.danger.company' },
  ADMI_SETUPCOMPANY: { text: 'permission.danger.setUp', from: 'create' },
  // Code.
  ADMI_CUSTOMSCRIPT: { text: 'permission.danger.scripts', from: 'create' },
  ADMI_WORKFLOW: { text: 'permission.danger.workflows', from: 'create' },
  ADMI_APP_DEPLOYMENT: { text: 'permission.danger.installs' },
  ADMI_SUITEAPP_MANAGEMENT: { text: 'permission.danger.installs' },
  ADMI_BUNDLER: { text: 'permission.danger.installs' },
  ADMI_ALLOW_JS_HTML_UPLOAD: { text: 'permission.danger.uploads' },
  // Data in bulk.
  ADMI_IMPORTCSVFILE: { text: 'permission.danger.imports' },
  LIST_MASSUPDATES: { text: 'permission.danger.massUpdates', from: 'create' },
  LIST_EXPORT: { text: 'permission.danger.exportsLists' },
  ADMI_BACKUPEXPORT: { text: 'permission.danger.exportsAccount' },
  // Money.
  TRAN_TRANSFER: { text: 'permission.danger.movesMoney', from: 'create' },
  TRAN_CHECK: { text: 'permission.danger.checks', from: 'create' },
  TRAN_CUSTRFND: { text: 'permission.danger.refunds', from: 'create' },
  TRAN_CASHRFND: { text: 'permission.danger.refunds', from: 'create' },
  TRAN_VENDPYMT: { text: 'permission.danger.paysVendors', from: 'create' },
  TRAN_VENDPYMTAPPRV: { text: 'permission.danger.paysVendors', from: 'create' },
  TRAN_APPROVEEFT: { text: 'permission.danger.movesMoney', from: 'create' },
  TRAN_COMMITPAYROLL: { text: 'permission.danger.payroll', from: 'create' },
  TRAN_PAYROLLRUN: { text: 'permission.danger.payroll', from: 'create' },
  TRAN_MANAGEPAYROLL: { text: 'permission.danger.payroll', from: 'create' },
  REGT_PAYROLL: { text: 'permission.danger.payroll', from: 'create' },
  TRAN_EDITBANKINGINFO: { text: 'permission.danger.bankDetails' },
  ADMI_FINANCIALINSTITUTION: { text: 'permission.danger.banks' },
  // People.
  LIST_EMPLOYEE: { text: 'permission.danger.employees' },
  LIST_EMPLOYEE_RECORD: { text: 'permission.danger.employees' },
  LIST_EMPLOYEE_ADMINISTRATION: { text: 'permission.danger.employees' },
  LIST_EMPLOYEE_CONFIDENTIAL: { text: 'permission.danger.confidential' },
  LIST_EMPLOYEESSN: { text: 'permission.danger.confidential' },
};

export const dangerousIds: readonly string[] = Object.keys(dangers);

/** What somebody may do who holds the permission at this level (0 to 4), or null when it is nothing to warn of. */
export function dangerAt(id: string, level: number): TextKey | null {
  const danger = Object.hasOwn(dangers, id) ? dangers[id] : undefined;
  return danger !== undefined && level >= levels[danger.from ?? 'view'] ? danger.text : null;
}

/**
 * What the permission lets an integration do, or null when it is none to warn of. By its id, and by its label on its subtab as well:
 * people grant what the label says.
 */
export function dangerOf({
  key,
  label,
  subtab,
  level,
}: Pick<RecipePermission, 'key' | 'label' | 'subtab' | 'level'>): TextKey | null {
  const named = permissionsNamed(label).filter(({ subtabs }) => subtabs.includes(subtab));
  const found = [key, ...named.map(({ id }) => id)].map((id) => dangerAt(id, levels[level]));
  return found.find((danger) => danger !== null) ?? null;
}

// Permissions that let an integration do far more than read and write the records of its work, each with what it lets it do.
import { permissionsNamed } from '../netsuite/ids/permissions';
import { levels, type Level } from '../netsuite/permissions';
import type { TextKey } from '../texts';
import type { RecipePermission } from './recipe';

type NameOf<Key> = Key extends `permission.danger.${infer Name}` ? Name : never;

/** Each has a sentence on what it lets an integration do, and one on what to ask for instead. */
type DangerName = NameOf<TextKey>;

interface Danger {
  readonly name: DangerName;
  /** The lowest level at which it is one; without it, any. */
  readonly from?: Level;
}

export interface DangerTexts {
  readonly danger: TextKey;
  readonly instead: TextKey;
}

/** By NetSuite's id; what each allows after Oracle's help on roles (likely). Those that only show something are not here. */
const dangers: Readonly<Record<string, Danger>> = {
  // Who may come in, and with what.
  ADMI_MANAGE_OAUTH_TOKENS: { name: 'tokensOfOthers' },
  ADMI_MANAGE_OAUTH2: { name: 'oauthOfOthers' },
  ADMI_MANAGE_OWN_OAUTH2_CERTS: { name: 'ownCertificates' },
  ADMI_INTEGRAPP: { name: 'integrations' },
  ADMI_MANAGEROLES: { name: 'roles' },
  ADMI_MANAGEPERMISSIONS: { name: 'customPermissions' },
  ADMI_MANAGEUSERS: { name: 'users' },
  LIST_EMPLOYEE_ACCESS: { name: 'users', from: 'create' },
  ADMI_SAMLSSOSETUP: { name: 'signOn' },
  ADMI_OIDCSETUP: { name: 'signOn' },
  ADMI_OPENIDSSOSETUP: { name: 'signOn' },
  ADMI_KEYS: { name: 'keys', from: 'create' },
  ADMI_CERTIFICATES: { name: 'certificates', from: 'create' },
  ADMI_MCP_SERVER: { name: 'assistants' },
  // The account as a whole.
  ADMI_KERNEL: { name: 'administration' },
  ADMI_ENABLEFEATURES: { name: 'features' },
  ADMI_COMPANY: { name: 'company' },
  ADMI_SETUPCOMPANY: { name: 'setUp', from: 'create' },
  // Code.
  ADMI_CUSTOMSCRIPT: { name: 'scripts', from: 'create' },
  ADMI_WORKFLOW: { name: 'workflows', from: 'create' },
  ADMI_APP_DEPLOYMENT: { name: 'installs' },
  ADMI_SUITEAPP_MANAGEMENT: { name: 'installs' },
  ADMI_BUNDLER: { name: 'installs' },
  ADMI_ALLOW_JS_HTML_UPLOAD: { name: 'uploads' },
  // Data in bulk.
  ADMI_IMPORTCSVFILE: { name: 'imports' },
  LIST_MASSUPDATES: { name: 'massUpdates', from: 'create' },
  LIST_EXPORT: { name: 'exportsLists' },
  ADMI_BACKUPEXPORT: { name: 'exportsAccount' },
  // Money.
  TRAN_TRANSFER: { name: 'movesMoney', from: 'create' },
  TRAN_CHECK: { name: 'checks', from: 'create' },
  TRAN_CUSTRFND: { name: 'refunds', from: 'create' },
  TRAN_CASHRFND: { name: 'refunds', from: 'create' },
  TRAN_VENDPYMT: { name: 'paysVendors', from: 'create' },
  TRAN_VENDPYMTAPPRV: { name: 'paysVendors', from: 'create' },
  TRAN_APPROVEEFT: { name: 'movesMoney', from: 'create' },
  TRAN_COMMITPAYROLL: { name: 'payroll', from: 'create' },
  TRAN_PAYROLLRUN: { name: 'payroll', from: 'create' },
  TRAN_MANAGEPAYROLL: { name: 'payroll', from: 'create' },
  REGT_PAYROLL: { name: 'payroll', from: 'create' },
  TRAN_EDITBANKINGINFO: { name: 'bankDetails' },
  ADMI_FINANCIALINSTITUTION: { name: 'banks' },
  // People.
  LIST_EMPLOYEE: { name: 'employees' },
  LIST_EMPLOYEE_RECORD: { name: 'employees' },
  LIST_EMPLOYEE_ADMINISTRATION: { name: 'employees' },
  LIST_EMPLOYEE_CONFIDENTIAL: { name: 'confidential' },
  LIST_EMPLOYEESSN: { name: 'confidential' },
};

export const dangerousIds: readonly string[] = Object.keys(dangers);

/** What somebody may do who holds the permission at this level (0 to 4), or null when it is nothing to warn of. */
export function dangerAt(id: string, level: number): DangerTexts | null {
  const danger = Object.hasOwn(dangers, id) ? dangers[id] : undefined;
  if (danger === undefined || level < levels[danger.from ?? 'view']) return null;
  return { danger: `permission.danger.${danger.name}`, instead: `permission.instead.${danger.name}` };
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
}: Pick<RecipePermission, 'key' | 'label' | 'subtab' | 'level'>): DangerTexts | null {
  const named = permissionsNamed(label).filter(({ subtabs }) => subtabs.includes(subtab));
  const found = [key, ...named.map(({ id }) => id)].map((id) => dangerAt(id, levels[level]));
  return found.find((danger) => danger !== null) ?? null;
}

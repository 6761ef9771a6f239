// Permissions that let an integration do far more than read and write its records: marked before a recipe is taken.
import type { RecipePermission } from './recipe';

/** NetSuite's enums; what each allows after Oracle's help on roles (likely). */
const dangerous: Readonly<Record<string, string>> = {
  ADMI_MANAGE_OAUTH_TOKENS: 'makes and revokes tokens of other users',
  ADMI_INTEGRAPP: 'makes integrations and resets their credentials',
  ADMI_ROLES: 'changes roles, its own included',
  ADMI_MANAGEROLES: 'changes roles, its own included',
  ADMI_MANAGE_USERS: 'gives and takes access of users',
  ADMI_FEATURES: 'turns features of the account on and off',
  ADMI_COMPANY: 'changes the company information',
  ADMI_SCRIPTING: 'runs code in the account',
  ADMI_SUITESCRIPT: 'runs code in the account',
  ADMI_SUITEAPPDEPLOYMENT: 'installs code in the account',
  ADMI_CSVIMPORT: 'imports data in bulk',
  ADMI_EXPORTLISTS: 'exports whole lists',
  ADMI_FULL_EXPORT: 'exports the whole account',
  ADMI_LOGIN_AS: 'logs in as other users',
  TRAN_BANKTRANSFER: 'moves money',
  TRAN_VENDPYMT: 'pays vendors',
  TRAN_PAYROLLRUN: 'runs the payroll',
  LIST_EMPLOYEE: 'reads and changes employees',
  LIST_BANK: 'sees bank accounts',
};

/** What makes this permission dangerous, in words, or null. */
export function dangerOf({ key, subtab, level }: RecipePermission): string | null {
  const known = dangerous[key];
  if (known !== undefined) return known;
  const isUsual = /^ADMI_(?:LOGIN_OAUTH|MANAGE_OWN_OAUTH_TOKENS|WEBSERVICES|RESTWEBSERVICES)$/.test(key);
  return subtab === 'setup' && level === 'full' && !isUsual ? 'changes the setup of the account' : null;
}

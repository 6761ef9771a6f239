// How an account is written: the Account ID as NetSuite prints it, the host label, and what kind of account it is.

/** The Account ID as Company Information shows it and as the OAuth realm wants it, for example `1234567_SB1`. */
export type AccountId = string;

export type Environment = 'production' | 'sandbox' | 'release-preview' | 'test-drive';

const ACCOUNT_ID = /^[A-Z0-9]{3,20}(?:_[A-Z]{2,4}\d{0,2})?$/;

export function isAccountId(text: string): boolean {
  return ACCOUNT_ID.test(text);
}

/** `1234567_SB1` → `1234567-sb1`, the first label of every host of the account. */
export function hostLabel(account: AccountId): string {
  return account.toLowerCase().replaceAll('_', '-');
}

/** `1234567-sb1` → `1234567_SB1`. */
function accountFromLabel(label: string): AccountId {
  return label.toUpperCase().replaceAll('-', '_');
}

/** The account whose NetSuite pages are served at `hostname`, or null: only `<label>.app.netsuite.com`, compared whole. */
export function accountFromHost(hostname: string): AccountId | null {
  const label = /^([a-z0-9-]+)\.app\.netsuite\.com$/.exec(hostname.toLowerCase())?.[1];
  if (label === undefined || label === 'system') return null;
  const account = accountFromLabel(label);
  return isAccountId(account) ? account : null;
}

/**
 * What people type or paste for an Account ID, brought into NetSuite's own spelling: `1234567-sb1`, ` 1234567_sb1 ` and
 * `https://1234567-sb1.app.netsuite.com/app/…` all give `1234567_SB1`. Null when it cannot be an Account ID.
 */
export function parseAccountId(text: string): AccountId | null {
  const trimmed = text.trim();
  const label =
    /(?:^|\/\/|@)([A-Za-z0-9_-]+)\.(?:app|suitetalk\.api|restlets\.api)\.netsuite\.com(?:[/:?#]|$)/i.exec(
      trimmed,
    )?.[1];
  const account = accountFromLabel(label ?? trimmed);
  return isAccountId(account) && hasNumber(account) ? account : null;
}

/** Every Account ID that was seen has a number. A word such as PRODUCTION is none. */
function hasNumber(account: AccountId): boolean {
  return /\d{3}/.test(account.split('_')[0] ?? '');
}

/** The account of the first NetSuite address in a text: of pages, web services, RESTlets or SuiteAnalytics Connect. */
export function accountInAddress(text: string): AccountId | null {
  if (!/netsuite\.com/i.test(text)) return null;
  const [, label] =
    /(?<![A-Za-z0-9_.-])([A-Za-z0-9_-]{3,40})\.(?:app|(?:suitetalk|restlets|connect)(?:\.api)?|extforms|secure|shopping)\.netsuite\.com(?![A-Za-z0-9.-]*[A-Za-z0-9])/i.exec(
      text,
    ) ?? [];
  return label === undefined ? null : parseAccountId(label);
}

/** A production account and its sandboxes and release preview: `1234567`, `1234567_SB1`, `1234567_RP`. */
export function isSameCompany(a: AccountId, b: AccountId): boolean {
  return a.split('_')[0] === b.split('_')[0];
}

/** Read from the spelling alone; the spellings of release preview and test drive accounts are only likely. */
export function environmentOf(account: AccountId): Environment {
  if (/_SB\d*$/.test(account)) return 'sandbox';
  if (/_RP\d*$/.test(account)) return 'release-preview';
  if (/^(?:TSTDRV|TD)\d/.test(account)) return 'test-drive';
  return 'production';
}

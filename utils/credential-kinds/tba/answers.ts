// Reads who a token stands for, and where an account lives.
import { flatten, isPlainAnswer, parseJsonObject } from '@/utils/connection/json-answer';
import type { ActingAs } from '@/utils/connection/check';
import { foreignText } from '@/utils/connection/foreign-text';
import { hostLabel, type AccountId } from '@/utils/netsuite/account';

/** Whether the published hosts are those the account's spelling leads to. */
export type HostsVerdict = 'confirmed' | 'other-account' | 'unconfirmed';

/** Key names without case and signs, likeliest first. That NetSuite uses the first of each is a guess. */
const IDENTITY_KEYS = {
  companyId: ['companyid', 'accountid', 'company', 'account'],
  companyName: ['companyname', 'accountname'],
  roleId: ['roleid', 'role'],
  roleName: ['rolename'],
  userId: ['userid', 'entityid', 'employeeid', 'contactid', 'user', 'entity'],
} as const satisfies Record<keyof ActingAs, readonly string[]>;

/**
 * The answer of `/rest/tokeninfo` (Oracle help, chapter_157017286140: names company, role and entity; sure). A missing key
 * gives null. The whole is null for what is no JSON object, is empty, or carries an error.
 */
export function readTokenInfo(text: string): ActingAs | null {
  const json = parseJsonObject(text);
  if (json === null || !isPlainAnswer(text)) return null;
  const values = flatten(json);
  const find = (field: keyof ActingAs): string | null => {
    for (const key of IDENTITY_KEYS[field]) {
      const value = values.get(key);
      if (value !== undefined) return foreignText(value, 100);
    }
    return null;
  };
  return {
    companyId: find('companyId'),
    companyName: find('companyName'),
    roleId: find('roleId'),
    roleName: find('roleName'),
    userId: find('userId'),
  };
}

/**
 * Judges the answer of `datacenterurls` (Oracle help, chapter_157011836591; sure). No address is taken from it: hosts
 * built from the account are used in every case, the answer can only confirm them.
 */
export function judgeHosts(text: string, account: AccountId): HostsVerdict {
  const json = parseJsonObject(text);
  if (json === null) return 'unconfirmed';
  const values = flatten(json);
  const published = [
    [values.get('restdomain'), 'restlets.api.netsuite.com'],
    [values.get('webservicesdomain'), 'suitetalk.api.netsuite.com'],
  ] as const;
  const labels = published.map(([address, suffix]) => labelOf(address, suffix));
  const own = hostLabel(account);
  if (labels.some((label) => label !== null && label !== own)) return 'other-account';
  return labels.every((label) => label === own) ? 'confirmed' : 'unconfirmed';
}

/** The label of exactly `https://<label>.<suffix>`, with or without a last slash. */
function labelOf(address: string | undefined, suffix: string): string | null {
  const host = /^https:\/\/([A-Za-z0-9.-]+)\/?$/.exec(address ?? '')?.[1]?.toLowerCase();
  if (!host?.endsWith(`.${suffix}`)) return null;
  const label = host.slice(0, -suffix.length - 1);
  return /^[a-z0-9-]+$/.test(label) ? label : null;
}

// Reads who a token stands for.
import { flatten, isPlainAnswer, parseJsonObject } from '@/utils/connection/json-answer';
import type { ActingAs } from '@/utils/connection/check';
import { foreignText } from '@/utils/connection/foreign-text';

/** Key names without case and signs, likeliest first. That NetSuite uses the first of each is a guess. */
const IDENTITY_KEYS = {
  companyId: ['companyid', 'accountid', 'company', 'account'],
  companyName: ['companyname', 'accountname'],
  roleId: ['roleid', 'role', 'roleinternalid'],
  roleName: ['rolename', 'roletitle'],
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
  const role = find('roleId');
  const isName = role !== null && !/^-?\d+$/.test(role);
  return {
    companyId: find('companyId'),
    companyName: find('companyName'),
    roleId: isName ? null : role,
    roleName: find('roleName') ?? (isName ? role : null),
    userId: find('userId'),
  };
}

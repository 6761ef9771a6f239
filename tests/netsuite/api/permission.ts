// Answers whether a role holds a permission at a level, as the API needs it.

import type { PermissionKey, PermissionLevel, Role } from '../world';

/** The standard Administrator role has everything without listing it. */
const ADMINISTRATOR = 3;

export function hasPermission(role: Role, key: PermissionKey, level: PermissionLevel): boolean {
  if (role.standard && role.id === ADMINISTRATOR) return true;
  return role.permissions.some((one) => one.key === key && one.level >= level);
}

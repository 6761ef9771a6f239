// Holds the permissions of a recipe against NetSuite's own table: what contradicts it is a problem, what it does not know is said.
import type { Message } from '../guide/message';
import type { RecipePermission } from '../guide/recipe';
import { permissionOf, permissionsNamed, type KnownPermission } from '../netsuite/ids/permissions';
import { levelNames } from '../netsuite/permissions';
import { dangerOf } from './dangers';

export interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Something to know of a permission before the recipe is taken. */
export interface Remark {
  /** NetSuite's id of the permission. */
  readonly permission: string;
  readonly isDanger: boolean;
  readonly text: Message;
}

export function permissionProblems(permissions: readonly RecipePermission[]): Problem[] {
  return permissions.flatMap((permission, place): Problem[] => {
    const { key, label, subtab, level } = permission;
    const path = ['permissions', place];
    const known = permissionOf(key);
    const problems: Problem[] = [];
    if (permissions.findIndex((other) => other.key === key) < place)
      problems.push({ path: [...path, 'key'], message: `The permission ${key} stands there twice.` });
    // People go by the label: it must not be that of another permission.
    const named = permissionsNamed(label);
    if (named.length > 0 && !named.some(({ id }) => id === key))
      problems.push({
        path: [...path, 'label'],
        message: `“${label}” is ${named.map(({ id }) => id).join(' or ')} in NetSuite, not ${key}.`,
      });
    if (known !== null && !known.subtabs.includes(subtab))
      problems.push({
        path: [...path, 'subtab'],
        message: `${key} stands under ${known.subtabs.join(', ')} in NetSuite, not under ${subtab}.`,
      });
    if (known?.levels?.includes(level) === false)
      problems.push({
        path: [...path, 'level'],
        message: `NetSuite does not offer ${levelNames[level]} for ${key}, only ${offered(known)}.`,
      });
    return problems;
  });
}

function offered({ levels }: KnownPermission): string {
  return (levels ?? []).map((level) => levelNames[level]).join(', ');
}

export function permissionRemarks(permissions: readonly RecipePermission[]): Remark[] {
  return permissions.flatMap((permission): Remark[] => {
    const { key, label } = permission;
    const known = permissionOf(key);
    const danger = dangerOf(permission);
    const [name] = known?.names ?? [];
    const isNamed = permissionsNamed(label).some(({ id }) => id === key);
    return [
      ...(danger === null ? [] : [{ permission: key, isDanger: true, text: { key: danger } }]),
      ...(known === null
        ? [
            {
              permission: key,
              isDanger: false,
              text: { key: 'popup.recipes.unknown', params: [key] },
            } as const,
          ]
        : []),
      ...(name === undefined || isNamed
        ? []
        : [
            {
              permission: key,
              isDanger: false,
              text: { key: 'popup.recipes.otherName', params: [key, name] },
            } as const,
          ]),
    ];
  });
}

// Holds the permissions of a recipe against NetSuite's own table: what contradicts it is a problem, what it does not know is said.
import { permissionOf, permissionsNamed, type KnownPermission } from '../netsuite/ids/permissions';
import { levelNames } from '../netsuite/permissions';
import { dangerOf } from './dangers';
import type { Message } from './message';
import type { RecipePermission } from './recipe';

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
  /** What to ask for instead of a dangerous one. */
  readonly instead: Message | null;
}

export function permissionProblems(permissions: readonly RecipePermission[]): Problem[] {
  return permissions.flatMap((permission, place): Problem[] => {
    const { key, label, subtab, level } = permission;
    const path = ['permissions', place];
    const known = permissionOf(key);
    const problems: Problem[] = [];
    if (permissions.findIndex((other) => other.key === key) < place)
      problems.push({ path: [...path, 'key'], message: `The permission ${key} stands there twice.` });
    const others = othersNamed(permission);
    if (others.length > 0)
      problems.push({
        path: [...path, 'label'],
        message: `“${label}” is ${others.join(' or ')} in NetSuite, not ${key}.`,
      });
    if ((subtab === 'customrecord') !== key.startsWith('customrecord'))
      problems.push({
        path: [...path, 'subtab'],
        message: `Under customrecord stand records by their script id (customrecord_…), and nothing else.`,
      });
    else if (known !== null && !known.subtabs.includes(subtab))
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

/** Ids of the permissions that NetSuite calls so, when none of them is this one: people go by the label. */
function othersNamed({ key, label }: RecipePermission): readonly string[] {
  const ids = permissionsNamed(label).map(({ id }) => id);
  return ids.includes(key) ? [] : ids;
}

export function permissionRemarks(permissions: readonly RecipePermission[]): Remark[] {
  return permissions.flatMap((permission) =>
    remarksOn(permission).map((text) => ({ permission: permission.key, ...text })),
  );
}

/** What is to be known of one that is asked for, wherever it is shown: also of a recipe that was kept before this was checked. */
export function remarksOn(permission: RecipePermission): Omit<Remark, 'permission'>[] {
  const { key, label } = permission;
  const known = permissionOf(key);
  const danger = dangerOf(permission);
  const others = othersNamed(permission);
  const [name] = known?.names ?? [];
  const isOtherwise = name !== undefined && permissionsNamed(label).length === 0;
  const texts: (Message | null)[] = [
    others.length === 0 ? null : { key: 'permission.labelOfOther', params: [label, others.join(', '), key] },
    // Records of the account's own are in no table.
    known === null && permission.subtab !== 'customrecord'
      ? { key: 'permission.unknown', params: [key] }
      : null,
    isOtherwise ? { key: 'permission.otherName', params: [key, name] } : null,
  ];
  return [
    ...(danger === null
      ? []
      : [{ isDanger: true, text: { key: danger.danger }, instead: { key: danger.instead } }]),
    ...texts.flatMap((text) => (text === null ? [] : [{ isDanger: false, text, instead: null }])),
  ];
}

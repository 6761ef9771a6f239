// What is to be known of a permission that a recipe asks for: what it allows, and what NetSuite's own table does not bear out.
import { permissionOf, permissionsNamed, permissionsUnder } from '../netsuite/ids/permissions';
import { levels } from '../netsuite/permissions';
import { dangerAt, dangerOf } from './dangers';
import type { Message } from './message';
import type { EveryPermission, RecipePermission } from './recipe';

export interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Something to know of a permission before the recipe is taken. */
export interface Remark {
  /** NetSuite's id of the permission; the subtab where it is about every one of it. */
  readonly permission: string;
  readonly isDanger: boolean;
  readonly text: Message;
  /** What to ask for instead of a dangerous one. */
  readonly instead: Message | null;
}

/** Ids of the permissions that NetSuite calls so, when none of them is this one: people go by the label. */
function othersNamed({ key, label }: RecipePermission): readonly string[] {
  const ids = permissionsNamed(label).map(({ id }) => id);
  return ids.includes(key) ? [] : ids;
}

/** Of every permission of a subtab: which of them are dangerous at this level, and so left out unless they are wanted. */
export function everyPermissionRemarks(every: readonly EveryPermission[]): Remark[] {
  return every.flatMap(({ subtab, level, except = [] }): Remark[] => {
    const dangerous = permissionsUnder(subtab).filter(
      ({ id }) => dangerAt(id, levels[level]) !== null && !except.includes(id),
    );
    if (dangerous.length === 0) return [];
    const names = dangerous.slice(0, 3).map(({ id, names: [name = id] }) => name);
    return [
      {
        permission: subtab,
        isDanger: true,
        text: { key: 'permission.everyDanger', params: [dangerous.length, subtab, names.join(', ')] },
        instead: { key: 'permission.everyInstead' },
      },
    ];
  });
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

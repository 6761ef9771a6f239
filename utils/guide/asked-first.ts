// What a person is asked about before the start, and what is left out unless it is wanted: what the recipe doubts itself, and what our
// own table calls dangerous or does not know, whatever the recipe says of it.
import { permissionOf, permissionsUnder } from '../netsuite/ids/permissions';
import { levels } from '../netsuite/permissions';
import { dangerAt, dangerOf, type DangerTexts } from './dangers';
import type { EveryPermission, NamedPermission, Recipe, RecipePermission } from './recipe';

export interface Doubt {
  readonly permission: RecipePermission;
  /** What it allows and what to ask for instead; null where only the recipe doubts it. */
  readonly danger: DangerTexts | null;
  /** Nobody here knows what it allows. */
  readonly isUnknown: boolean;
}

/** One for each permission that is a question, in the order of the recipe. */
export function doubtsOf({ permissions }: Pick<Recipe, 'permissions'>): readonly Doubt[] {
  return permissions.flatMap((permission): Doubt[] => {
    const danger = dangerOf(permission);
    const isUnknown = isOfNobody(permission);
    return danger === null && permission.concern === undefined && !isUnknown
      ? []
      : [{ permission, danger, isUnknown }];
  });
}

/** What is asked for in this set-up. `given`: keys of the doubtful permissions that the person wants. */
export function withoutDoubts(recipe: Recipe, given: readonly string[]): Recipe {
  const { permissions, everyPermission } = recipe;
  const isHarmless = (permission: NamedPermission) =>
    given.includes(permission.key) || (dangerOf(permission) === null && !isOfNobody(permission));
  return {
    ...recipe,
    permissions: permissions
      .filter((permission) => {
        const { key, concern } = permission;
        return (concern === undefined || given.includes(key)) && isHarmless(permission);
      })
      .map(({ or, ...permission }) => {
        const others = or?.filter(isHarmless) ?? [];
        return others.length === 0 ? permission : { ...permission, or: others };
      }),
    ...(everyPermission === undefined
      ? {}
      : { everyPermission: everyPermission.map((every) => exceptDangers(every, given)) }),
  };
}

/** Records of the account's own are in no table. */
function isOfNobody({ key, subtab }: NamedPermission): boolean {
  return subtab !== 'customrecord' && permissionOf(key) === null;
}

/** Of every permission of a subtab those that are dangerous at this level are left out as well. */
function exceptDangers(every: EveryPermission, given: readonly string[]): EveryPermission {
  const dangers = permissionsUnder(every.subtab)
    .filter(({ id }) => dangerAt(id, levels[every.level]) !== null && !given.includes(id))
    .map(({ id }) => id);
  return { ...every, except: [...new Set([...(every.except ?? []), ...dangers])] };
}

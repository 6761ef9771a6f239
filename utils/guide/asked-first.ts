// What a person is asked about before the start, and what is left out unless it is wanted: what the recipe doubts itself, and what our
// own table calls dangerous, whatever the recipe says of it.
import { permissionsUnder } from '../netsuite/ids/permissions';
import { levels } from '../netsuite/permissions';
import { dangerAt, dangerOf, type DangerTexts } from './dangers';
import type { EveryPermission, Recipe, RecipePermission } from './recipe';

export interface Doubt {
  readonly permission: RecipePermission;
  /** What it allows and what to ask for instead; null where only the recipe doubts it. */
  readonly danger: DangerTexts | null;
}

/** One for each permission that is a question, in the order of the recipe. */
export function doubtsOf({ permissions }: Pick<Recipe, 'permissions'>): readonly Doubt[] {
  return permissions.flatMap((permission): Doubt[] => {
    const danger = dangerOf(permission);
    return danger === null && permission.concern === undefined ? [] : [{ permission, danger }];
  });
}

/** What is asked for in this set-up. `given`: keys of the doubtful permissions that the person wants. */
export function withoutDoubts(recipe: Recipe, given: readonly string[]): Recipe {
  const { permissions, everyPermission } = recipe;
  const isHarmless = (key: string, danger: DangerTexts | null) => danger === null || given.includes(key);
  return {
    ...recipe,
    permissions: permissions
      .filter((permission) => {
        const { key, concern } = permission;
        return (concern === undefined || given.includes(key)) && isHarmless(key, dangerOf(permission));
      })
      .map(({ or, ...permission }) => {
        const others = or?.filter((other) => isHarmless(other.key, dangerOf(other))) ?? [];
        return others.length === 0 ? permission : { ...permission, or: others };
      }),
    ...(everyPermission === undefined
      ? {}
      : { everyPermission: everyPermission.map((every) => exceptDangers(every, given)) }),
  };
}

/** Of every permission of a subtab those that are dangerous at this level are left out as well. */
function exceptDangers(every: EveryPermission, given: readonly string[]): EveryPermission {
  const dangers = permissionsUnder(every.subtab)
    .filter(({ id }) => dangerAt(id, levels[every.level]) !== null && !given.includes(id))
    .map(({ id }) => id);
  return { ...every, except: [...new Set([...(every.except ?? []), ...dangers])] };
}

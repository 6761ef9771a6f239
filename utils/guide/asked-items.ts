// Everything that a recipe asks for, one by one: where it stands in the file, what it is called, when and in which step.
import type { Asked } from './asked';
import type { Recipe } from './recipe';

export interface AskedItem extends Pick<Asked, 'when'> {
  /** Where it stands in the recipe. */
  readonly path: (string | number)[];
  /** As the recipe names it. */
  readonly name: string;
  /** Absent where what it is says in which step it is done. */
  readonly step?: string;
}

export function askedItems(recipe: Recipe): readonly AskedItem[] {
  const items = <Item extends Asked>(
    list: string,
    all: readonly Item[] | undefined,
    nameOf: (item: Item) => string,
  ): AskedItem[] =>
    (all ?? []).map((item, place) => ({
      path: [list, place],
      name: nameOf(item),
      step: item.step,
      when: item.when,
    }));
  return [
    ...recipe.features.map(({ id, when }, place) => ({ path: ['features', place], name: id, when })),
    ...items('permissions', recipe.permissions, ({ key }) => key),
    ...items('everyPermission', recipe.everyPermission, ({ subtab }) => subtab),
    ...items('roleSettings', recipe.roleSettings, ({ setting }) => setting),
    ...items('userSettings', recipe.userSettings, ({ setting }) => setting),
    ...items('integrationSettings', recipe.integrationSettings, ({ setting }) => setting),
    ...Object.entries(recipe.values).map(([name, { when }]) => ({ path: ['values', name], name, when })),
    ...items('packages', recipe.packages, ({ name }) => name),
    ...items('scripts', recipe.scripts, ({ name }) => name),
    ...items('preferences', recipe.preferences, ({ name }) => name),
    ...items('formFields', recipe.formFields, ({ name }) => name),
    ...items('addresses', recipe.addresses, ({ address }) => address),
    ...items('tasks', recipe.tasks, ({ id }) => id),
  ];
}

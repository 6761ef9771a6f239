// What of a recipe is asked for in one set-up: by its conditions, by what the person wants, by what was seen of the account.
import type { AccountFacts } from './account-facts';
import type { Asked, Condition } from './asked';
import { askedItems } from './asked-items';
import { withoutDoubts } from './asked-first';
import type { Recipe, RecipeValue } from './recipe';
import type { SetUp } from './set-up';

/** The answer under which it is kept whether the account has subsidiaries. */
export const ONE_WORLD = 'one-world';

/** Without what is not asked for. What is left with conditions has some that nobody can tell yet. */
export function askedRecipe(
  whole: Recipe,
  setUp: Pick<SetUp, 'given' | 'answers'>,
  facts: AccountFacts,
): Recipe {
  const recipe = withoutDoubts(whole, setUp.given);
  const isSo = (condition: Condition) => holds(condition, recipe, setUp.answers ?? {}, facts);
  const asked = <Item extends Pick<Asked, 'when'>>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      if (item.when === undefined) return [item];
      const answers = item.when.map(isSo);
      if (answers.includes(false)) return [];
      const open = item.when.filter((_, place) => answers[place] === null);
      return [{ ...item, when: open.length === 0 ? undefined : open }];
    });
  const list = <Item extends Pick<Asked, 'when'>>(items: readonly Item[] | undefined) =>
    items === undefined ? undefined : asked(items);
  return {
    ...recipe,
    features: asked(recipe.features),
    permissions: asked(recipe.permissions),
    everyPermission: list(recipe.everyPermission),
    roleSettings: list(recipe.roleSettings),
    userSettings: list(recipe.userSettings),
    integrationSettings: list(recipe.integrationSettings),
    packages: list(recipe.packages),
    scripts: list(recipe.scripts),
    preferences: list(recipe.preferences),
    formFields: list(recipe.formFields),
    addresses: list(recipe.addresses),
    tasks: list(recipe.tasks),
    values: Object.fromEntries(
      Object.entries(recipe.values).flatMap(([id, value]) =>
        asked<RecipeValue>([value]).map((one) => [id, one] as const),
      ),
    ),
  };
}

function holds(
  condition: Condition,
  { choices = [] }: Recipe,
  answers: Readonly<Record<string, boolean>>,
  { features, oneWorld }: AccountFacts,
): boolean | null {
  if ('choice' in condition) {
    const usual = choices.find(({ id }) => id === condition.choice)?.usual === true;
    return (answers[condition.choice] ?? usual) === (condition.is ?? true);
  }
  const seen =
    'feature' in condition ? features[condition.feature] : (oneWorld ?? answers[ONE_WORLD] ?? undefined);
  if (seen === undefined) return null;
  return seen === ('feature' in condition ? (condition.is ?? true) : condition.oneWorld);
}

/** Whether the person is asked about subsidiaries. */
export function asksOneWorld(recipe: Recipe): boolean {
  return askedItems(recipe).some(({ when = [] }) => when.some((condition) => 'oneWorld' in condition));
}

/** Every feature that it asks for or that a condition names, with what it calls it. */
export function featuresToRead(recipe: Recipe): readonly { readonly id: string; readonly label: string }[] {
  const named = askedItems(recipe).flatMap(({ when = [] }) =>
    when.flatMap((condition) => ('feature' in condition ? [condition.feature] : [])),
  );
  const asked = recipe.features.map(({ id, label }) => ({ id, label }));
  const others = [...new Set(named)].filter((id) => !asked.some((feature) => feature.id === id));
  return [...asked, ...others.map((id) => ({ id, label: '' }))];
}

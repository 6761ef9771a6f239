// Whether a recipe agrees with its kind and with itself: what only code can say, beyond the shape.
import { fieldOf } from '../credential/field';
import { settingsProblems } from '../credential-kinds/recipe-settings';
import { tablesOf } from '../credential-kinds/tables';
import { askedItems } from '../guide/asked-items';
import type { Problem } from '../guide/judge-permissions';
import { partRecipes } from '../guide/parts';
import type { Recipe, RecipeStep } from '../guide/recipe';
import { isOffered, settingTables } from '../guide/recipe-settings';

export function problemsOf(recipe: Recipe): Problem[] {
  const ids = (recipe.parts ?? []).map(({ id }) => id);
  return [
    ...ownProblems(recipe),
    ...ids.flatMap((id, place) =>
      ids.indexOf(id) === place
        ? []
        : [{ path: ['parts', place, 'id'], message: `The part ${id} stands there twice.` }],
    ),
    // What a part takes from the recipe was looked at already.
    ...partRecipes(recipe).flatMap((part, place) =>
      ownProblems(part)
        .filter(({ path: [first] }) => Object.hasOwn(recipe.parts?.[place] ?? {}, String(first)))
        .map(({ path, message }) => ({ path: ['parts', place, ...path], message })),
    ),
  ];
}

function ownProblems(recipe: Recipe): Problem[] {
  const { kind, steps, values, heldByVendor = [], settings } = recipe;
  const { fields } = tablesOf(kind);
  return [
    ...stepProblems(recipe),
    ...itemProblems(recipe),
    ...settingProblems(recipe),
    ...Object.entries(values).flatMap(([field, { name }]) => {
      if (name !== undefined || fieldOf(fields, field) !== undefined) return [];
      const message = `${field} is no value of ${kind}. A value of your own has a name.`;
      return [{ path: ['values', field], message }];
    }),
    ...heldByVendor.flatMap((field, place) =>
      fieldOf(fields, field) === undefined
        ? [{ path: ['heldByVendor', place], message: `${field} is no value of ${kind}.` }]
        : [],
    ),
    ...circleProblems(steps),
    ...settingsProblems(kind, settings),
  ];
}

function stepProblems({ kind, steps }: Recipe): Problem[] {
  const tables = tablesOf(kind);
  const ids = steps.map((step) => step.id);
  const numbers = steps.map(({ number }) => number);
  return steps.flatMap((step, place): Problem[] => {
    const path = ['steps', place];
    const lost = step.after.filter((before) => !ids.includes(before));
    return [
      ...(tables.steps.some((known) => known.id === step.id)
        ? []
        : [{ path: [...path, 'id'], message: `${step.id} is no step of ${kind}.` }]),
      ...(ids.indexOf(step.id) === place
        ? []
        : [
            {
              path: [...path, 'id'],
              message: `The step ${step.id} stands there twice. Leave one of them out.`,
            },
          ]),
      ...(step.number === undefined || numbers.indexOf(step.number) === place
        ? []
        : [
            {
              path: [...path, 'number'],
              message: `Two steps have the number ${step.number}. Give each its own, or leave the number out.`,
            },
          ]),
      ...lost.map((before) => ({
        path: [...path, 'after'],
        message: `The prerequisite ${before} is no step of this recipe.`,
      })),
    ];
  });
}

/** Steps and choices that something names and that are not there. */
function itemProblems(recipe: Recipe): Problem[] {
  const steps = recipe.steps.map(({ id }) => id);
  const choices = (recipe.choices ?? []).map(({ id }) => id);
  return [
    ...choices.flatMap((id, place) =>
      choices.indexOf(id) === place
        ? []
        : [{ path: ['choices', place, 'id'], message: `The choice ${id} stands there twice.` }],
    ),
    ...askedItems(recipe).flatMap(({ path, name, step, when = [] }): Problem[] => [
      ...(step === undefined || steps.includes(step)
        ? []
        : [
            {
              path: [...path, 'step'],
              message: `${name} belongs to the step ${step}, which is no step of this recipe.`,
            },
          ]),
      ...when.flatMap((condition, place) =>
        'choice' in condition && !choices.includes(condition.choice)
          ? [
              {
                path: [...path, 'when', place, 'choice'],
                message: `${name} is asked for by the choice ${condition.choice}, which is no choice of this recipe.`,
              },
            ]
          : [],
      ),
    ]),
  ];
}

function settingProblems(recipe: Recipe): Problem[] {
  return (Object.keys(settingTables) as (keyof typeof settingTables)[]).flatMap((list) =>
    (recipe[list] ?? []).flatMap(({ setting, is }, place, all): Problem[] => {
      const path = [list, place];
      return [
        ...(isOffered(list, setting, is)
          ? []
          : [{ path: [...path, 'is'], message: `${setting} cannot be ${String(is)} in NetSuite.` }]),
        ...(all.findIndex((other) => other.setting === setting) === place
          ? []
          : [{ path: [...path, 'setting'], message: `The setting ${setting} stands there twice.` }]),
      ];
    }),
  );
}

/** Steps that can never be begun, since each waits for the next of them, and the last for the first. */
function circleProblems(steps: readonly RecipeStep[]): Problem[] {
  const circle = circleOf(steps);
  if (circle === null) return [];
  const place = steps.findIndex(({ id }) => id === circle[0]);
  const waits = circle.map((id, at) => `${id} waits for ${circle[(at + 1) % circle.length] ?? id}`);
  return [
    {
      path: ['steps', place, 'after'],
      message: `These steps can never be begun: ${waits.join(', ')}. Take one of them out of “after”.`,
    },
  ];
}

/** The first that is found, from one step to the next that comes before it. */
function circleOf(steps: readonly RecipeStep[]): readonly string[] | null {
  const before = new Map(steps.map(({ id, after }) => [id, after]));
  const done = new Set<string>();
  const follow = (id: string, way: readonly string[]): readonly string[] | null => {
    const met = way.indexOf(id);
    if (met >= 0) return way.slice(met);
    if (done.has(id)) return null;
    for (const next of before.get(id) ?? []) {
      const circle = follow(next, [...way, id]);
      if (circle !== null) return circle;
    }
    done.add(id);
    return null;
  };
  for (const { id } of steps) {
    const circle = follow(id, []);
    if (circle !== null) return circle;
  }
  return null;
}

// Whether the steps of a recipe lead to the end: none is missing for its kind, none is there for nothing, and each thing is asked for
// in a step in which it can be done.
import { rulesOf } from '../../credential-kinds/recipe-rules';
import { furtherFields } from '../../credential-kinds/shared/further-fields';
import { tablesOf } from '../../credential-kinds/tables';
import { fieldOf } from '../../credential/field';
import { askedItems } from '../../guide/asked-items';
import type { Problem } from '../../guide/judge-permissions';
import type { Recipe } from '../../guide/recipe';
import { employeeRecord } from '../../netsuite/pages/employee-record';
import { integrationRecord as applicationRecord } from '../../netsuite/pages/integration-record';
import { roleRecord } from '../../netsuite/pages/role-record';
import { anyOf } from './quote';

/** By the list in a recipe: the page on which it is done, and as a person says it. */
const doneOn: Readonly<Record<string, { readonly page: string; readonly where: string }>> = {
  permissions: { page: roleRecord.id, where: 'is given on the role' },
  everyPermission: { page: roleRecord.id, where: 'is given on the role' },
  roleSettings: { page: roleRecord.id, where: 'is set on the role' },
  userSettings: { page: employeeRecord.id, where: 'is set on the user' },
  integrationSettings: { page: applicationRecord.id, where: 'is set on the record of the application' },
};

export function stepPurposeProblems(recipe: Recipe): Problem[] {
  const { kind, steps, values } = recipe;
  const tables = tablesOf(kind);
  const needed = rulesOf(kind)?.neededSteps ?? {};
  const ids = steps.map(({ id }) => id);
  const items = askedItems(recipe);
  const fieldSteps = Object.keys(values).flatMap(
    (field) => fieldOf([...tables.fields, ...furtherFields], field)?.step ?? [],
  );
  const found = fieldSteps.filter((step) => tables.steps.some(({ id }) => id === step));
  const used = new Set([...Object.keys(needed), ...fieldSteps, ...items.flatMap(({ step }) => step ?? [])]);
  return [
    ...Object.entries(needed)
      .filter(([id]) => !ids.includes(id))
      .map(([id, without]) => ({
        path: ['steps'],
        message: `The step ${id} is missing: without it, ${without}. Add { "id": "${id}", "after": [] }.`,
      })),
    ...[...new Set(found)]
      .filter((id) => !ids.includes(id) && !Object.hasOwn(needed, id))
      .map((id) => ({
        path: ['steps'],
        message: `The step ${id} is missing: a value is asked for that is found there. Add { "id": "${id}", "after": [] }.`,
      })),
    ...steps.flatMap(({ id }, place) =>
      used.has(id) || !tables.steps.some((known) => known.id === id)
        ? []
        : [
            {
              path: ['steps', place],
              message: `The step ${id} has no purpose: nothing of this recipe is asked for in it. Leave it out, or ask for something there.`,
            },
          ],
    ),
    ...items.flatMap(({ path, name, step }): Problem[] => {
      const done = doneOn[String(path[0])];
      if (done === undefined || step === undefined || !ids.includes(step)) return [];
      const leading = tables.steps.filter(({ pages }) => pages.some((page) => page === done.page));
      if (leading.some(({ id }) => id === step)) return [];
      const there = leading.map(({ id }) => id);
      return [
        {
          path: [...path, 'step'],
          message: `${name} ${done.where}, and the step ${step} does not lead there. Write ${anyOf(there)}.`,
        },
      ];
    }),
  ];
}

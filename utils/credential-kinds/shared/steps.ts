// Steps that several kinds have, and what is wanted on their pages.
import type { FieldId } from '../../credential/field';
import type { Message } from '../../guide/message';
import type { Recipe } from '../../guide/recipe';
import type { Need, StepDef } from '../../guide/step';
import { levelNames } from '../../netsuite/permissions';
import type { TextKey } from '../../texts';

/** `field`: the value that the record shows once and that makes the step done. */
export function integrationStep(field: FieldId, need: TextKey): StepDef {
  return {
    id: 'integration',
    title: 'step.integration',
    pages: ['integration-list', 'integration-record'],
    field,
    needs: ({ setUp, recipe }) => [
      {
        text: { key: need, params: [setUp?.application ?? recipe.application] },
        remark: null,
      },
    ],
  };
}

export function featuresStep(title: TextKey): StepDef {
  return {
    id: 'features',
    title,
    pages: ['enable-features'],
    needs: ({ recipe }) =>
      recipe.features.map(({ label, reason }) => ({
        text: { key: 'popup.need.feature', params: [label] },
        remark: reason,
      })),
  };
}

/** `waits`: while the feature is off, NetSuite leaves its permissions out of the list without a word. */
export function roleStep(title: TextKey, waits: TextKey): StepDef {
  return {
    id: 'role',
    title,
    pages: ['role-list', 'role-record'],
    waits,
    needs: ({ recipe }) => permissionsOf(recipe, 'role'),
  };
}

export const employeeStep: StepDef = {
  id: 'employee',
  title: 'step.employee',
  pages: ['employee-list', 'employee-record'],
  needs: ({ setUp, recipe }) => {
    const role = setUp?.role ?? recipe.role;
    const user = setUp?.user ?? null;
    const text: Message =
      user === null
        ? { key: 'popup.need.employeeOfNoName', params: [role] }
        : { key: 'popup.need.employee', params: [user, role] };
    return [{ text, remark: null }];
  },
};

export const accountStep: StepDef = {
  id: 'account',
  title: 'step.account',
  pages: ['company-information', 'web-services-preferences'],
  field: 'accountId',
  isKnown: true,
  needs: () => [{ text: { key: 'popup.need.account' }, remark: null }],
};

export const locationStep: StepDef = {
  id: 'location',
  title: 'step.location',
  pages: ['location-list', 'location-record'],
  field: 'locationId',
  isChosen: true,
  needs: ({ recipe }) => [
    { text: { key: 'popup.need.location' }, remark: recipe.values['locationId']?.reason ?? null },
  ],
};

/** No page known here shows what is done in these two: each line of them is ticked by the person. */
export const installStep: StepDef = {
  id: 'install-first',
  title: 'step.install',
  pages: [],
  isByHand: true,
  needs: () => [],
};

export const byHandStep: StepDef = {
  id: 'by-hand',
  title: 'step.byHand',
  pages: [],
  isByHand: true,
  needs: () => [],
};

export function permissionsOf(recipe: Recipe, step: string): readonly Need[] {
  return recipe.permissions
    .filter((permission) => permission.step === step)
    .map(({ label, level, reason, concern }) => ({
      text: { key: 'popup.need.permission', params: [label, levelNames[level]] },
      remark: concern ?? reason,
    }));
}

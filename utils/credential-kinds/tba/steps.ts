// The steps of token-based authentication: their pages, the value that each brings, and what must be so.
import type { Message } from '../../guide/message';
import type { Recipe } from '../../guide/recipe';
import type { Need, StepDef } from '../../guide/step';
import { levelNames } from '../../netsuite/permissions';

export const tbaSteps: readonly StepDef[] = [
  {
    id: 'integration',
    title: 'step.integration',
    pages: ['integration-list', 'integration-record'],
    field: 'consumerSecret',
    needs: ({ setUp, recipe }) => [
      {
        text: { key: 'popup.need.integration', params: [setUp?.application ?? recipe.application] },
        remark: null,
      },
    ],
  },
  {
    id: 'features',
    title: 'step.features',
    pages: ['enable-features'],
    needs: ({ recipe }) =>
      recipe.features.map(({ label, reason }) => ({
        text: { key: 'popup.need.feature', params: [label] },
        remark: reason,
      })),
  },
  {
    id: 'role',
    title: 'step.role',
    pages: ['role-list', 'role-record'],
    // While the feature is off, NetSuite leaves its permissions out of the list without a word.
    waits: 'card.waitsForFeatures',
    needs: ({ recipe }) => permissionsOf(recipe, 'role'),
  },
  {
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
  },
  {
    id: 'token',
    title: 'step.token',
    pages: ['access-token-list', 'access-token-record'],
    field: 'tokenSecret',
    needs: ({ setUp, recipe }) => [
      {
        text: {
          key: 'popup.need.token',
          params: [setUp?.application ?? recipe.application, setUp?.role ?? recipe.role],
        },
        remark: null,
      },
    ],
  },
  {
    id: 'account',
    title: 'step.account',
    pages: ['company-information', 'web-services-preferences'],
    field: 'accountId',
    isKnown: true,
    needs: () => [{ text: { key: 'popup.need.account' }, remark: null }],
  },
  {
    id: 'transactions',
    title: 'step.transactions',
    pages: ['role-list', 'role-record'],
    needs: ({ recipe }) => permissionsOf(recipe, 'transactions'),
  },
  {
    id: 'location',
    title: 'step.location',
    pages: ['location-list', 'location-record'],
    field: 'locationId',
    isChosen: true,
    needs: ({ recipe }) => [
      { text: { key: 'popup.need.location' }, remark: recipe.values['locationId']?.reason ?? null },
    ],
  },
];

function permissionsOf(recipe: Recipe, step: string): readonly Need[] {
  return recipe.permissions
    .filter((permission) => permission.step === step)
    .map(({ label, level, reason, concern }) => ({
      text: { key: 'popup.need.permission', params: [label, levelNames[level]] },
      remark: concern ?? reason,
    }));
}

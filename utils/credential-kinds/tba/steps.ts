// The steps of token-based authentication: their pages, the value that each brings, and what must be so.
import type { StepDef } from '../../guide/step';
import {
  accountStep,
  byHandStep,
  employeeStep,
  featuresStep,
  installStep,
  integrationStep,
  locationStep,
  permissionsOf,
  roleStep,
} from '../shared/steps';

export const tbaSteps: readonly StepDef[] = [
  integrationStep('consumerSecret', 'popup.need.integration'),
  featuresStep('step.features'),
  roleStep('step.role', 'card.waitsForFeatures'),
  employeeStep,
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
  accountStep,
  {
    id: 'transactions',
    title: 'step.transactions',
    pages: ['role-list', 'role-record'],
    needs: ({ recipe }) => permissionsOf(recipe, 'transactions'),
  },
  locationStep,
  installStep,
  byHandStep,
];

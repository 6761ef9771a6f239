// The steps of OAuth 2.0 client credentials: their pages, the value that each brings, and what must be so.
import type { StepDef } from '../../guide/step';
import {
  accountStep,
  byHandStep,
  employeeStep,
  featuresStep,
  installStep,
  integrationStep,
  locationStep,
  roleStep,
} from '../shared/steps';
import { algorithmOf } from './scopes';

export const oauth2Steps: readonly StepDef[] = [
  featuresStep('step.oauth2Features'),
  integrationStep('clientId', 'popup.need.oauth2Integration'),
  roleStep('step.oauth2Role', 'card.waitsForOauth2'),
  employeeStep,
  {
    id: 'key-pair',
    title: 'step.key',
    pages: [],
    field: 'certificate',
    needs: ({ recipe }) => [
      recipe.heldByVendor?.includes('privateKey') === true
        ? { text: { key: 'popup.need.vendorCertificate' }, remark: null }
        : { text: { key: 'popup.need.key', params: [algorithmOf(recipe)] }, remark: null },
    ],
  },
  {
    id: 'mapping',
    title: 'step.mapping',
    pages: ['m2m-setup', 'm2m-mapping'],
    needs: ({ setUp, recipe }) => [
      {
        text: {
          key: 'popup.need.mapping',
          params: [setUp?.application ?? recipe.application, setUp?.role ?? recipe.role],
        },
        remark: null,
      },
    ],
  },
  accountStep,
  locationStep,
  installStep,
  byHandStep,
];

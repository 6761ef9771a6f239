// Token-based authentication (OAuth 1.0a): its values and its steps.
import type { KindTables } from '../kind';
import { tbaFields } from './fields';
import { tbaSteps } from './steps';

export const tbaTables: KindTables = {
  id: 'tba',
  name: 'Token-based authentication',
  fields: tbaFields,
  steps: tbaSteps,
};

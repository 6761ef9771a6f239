// Token-based authentication (OAuth 1.0a): its values and its steps.
import type { KindTables } from '../kind';
import { tbaFields } from './fields';
import { tbaSteps } from './steps';

export const tbaTables: KindTables = {
  id: 'tba',
  name: 'Token-based authentication',
  fields: tbaFields,
  steps: tbaSteps,
  // Oracle help, section_0525020842 (sure). OAuth 2.0 does not reach SOAP (chapter_157769826287; sure).
  ending: {
    from: '2027.1',
    isWithoutSuccessor: ({ features }) => features.some(({ id }) => id === 'webservicesexternal'),
  },
};

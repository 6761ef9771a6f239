// What is behind queries and RESTlets, which every kind asks in the same way.
import type { Cause } from '@/utils/connection/causes';
import { elsewhere, features, role } from './cause-places';

export const probeCauses = {
  /** What is asked with SuiteQL needs both. */
  workbookFeature: { ...features, text: 'diagnosis.workbookFeature', disprovedBy: ['query'] },
  workbookPermission: { ...role, text: 'diagnosis.workbookPermission', disprovedBy: ['query'] },
  scriptFeatures: { ...features, text: 'diagnosis.scriptFeatures', disprovedBy: ['restlet'] },
  /** No page known here shows a script deployment. */
  restletIds: { ...elsewhere, text: 'diagnosis.restletIds', disprovedBy: ['restlet'] },
  restletAudience: { ...elsewhere, text: 'diagnosis.restletAudience', disprovedBy: ['restlet'] },
  restletScript: { ...elsewhere, text: 'diagnosis.restletScript', disprovedBy: [] },
} as const satisfies Readonly<Record<string, Omit<Cause, 'id'>>>;

/** By check and reason. What a refused login means there is each kind's own. */
export const probeCausesByCheck = {
  'restlet/permission-missing': ['restletAudience', 'namedPermission'],
  'restlet/feature-off': ['scriptFeatures', 'namedFeature'],
} as const;

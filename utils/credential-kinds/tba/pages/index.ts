// What token-based authentication wants on each page. A page that the guide knows and that is not here says nothing to this kind.
import type { PageGuide } from '../../../guide/page-guide';
import { accessTokenList, accessTokenRecord } from './access-token';
import { companyInformation, webServicesPreferences } from './account';
import { employeeList, employeeRecord } from './employee';
import { enableFeatures } from './features';
import { integrationList, integrationRecord } from './integration';
import { locationList, locationRecord } from './location';
import { roleList, roleRecord } from './role';

const loginAuditTrail: PageGuide = {
  page: 'login-audit-trail',
  step: null,
  requirements: [],
  isAuditTrail: true,
};

/** NetSuite goes there after Enable Features was saved: the guide goes on from there. */
const setupManager: PageGuide = {
  page: 'setup-manager',
  step: null,
  requirements: [],
  saved: { good: 'card.saved', unknown: 'card.notKnownToBeSaved' },
};

/** The step is that of the page that was asked for. */
const permissionError: PageGuide = { page: 'permission-error', step: null, requirements: [] };

export const tbaPages: readonly PageGuide[] = [
  integrationList,
  integrationRecord,
  enableFeatures,
  roleList,
  roleRecord,
  employeeList,
  employeeRecord,
  accessTokenList,
  accessTokenRecord,
  companyInformation,
  webServicesPreferences,
  locationList,
  locationRecord,
  loginAuditTrail,
  setupManager,
  permissionError,
];

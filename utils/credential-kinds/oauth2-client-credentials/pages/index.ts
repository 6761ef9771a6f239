// What OAuth 2.0 client credentials want on each page.
import type { PageGuide } from '../../../guide/page-guide';
import { companyInformation, webServicesPreferences } from '../../shared/pages/account';
import { employeeList, employeeRecord } from '../../shared/pages/employee';
import { integrationList } from '../../shared/pages/integration';
import { locationList, locationRecord } from '../../shared/pages/location';
import { loginAuditTrail, permissionError, setupManager } from '../../shared/pages/others';
import { roleList, roleRecord } from '../../shared/pages/role';
import { enableFeatures } from './features';
import { integrationRecord } from './integration';
import { companyCertificates, m2mMapping, m2mSetup } from './mapping';

/** What fails without a permission, by NetSuite's id of it. */
const causes = {
  ADMI_LOGIN_OAUTH2: 'loginPermission',
  ADMI_RESTWEBSERVICES: 'restPermission',
  LIST_LOCATION: 'locationPermission',
} as const;

export const oauth2Pages: readonly PageGuide[] = [
  enableFeatures,
  integrationList,
  integrationRecord,
  roleList,
  roleRecord(causes),
  employeeList,
  employeeRecord,
  m2mSetup,
  m2mMapping,
  companyCertificates,
  companyInformation,
  webServicesPreferences,
  locationList,
  locationRecord,
  loginAuditTrail,
  setupManager,
  permissionError,
];

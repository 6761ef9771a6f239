// What token-based authentication wants on each page. A page that the guide knows and that is not here says nothing to this kind.
import type { PageGuide } from '../../../guide/page-guide';
import { accessTokenList, accessTokenRecord } from './access-token';
import { companyInformation, webServicesPreferences } from '../../shared/pages/account';
import { employeeList, employeeRecord } from '../../shared/pages/employee';
import { integrationList } from '../../shared/pages/integration';
import { locationList, locationRecord } from '../../shared/pages/location';
import { loginAuditTrail, permissionError, setupManager } from '../../shared/pages/others';
import { roleList, roleRecord } from '../../shared/pages/role';
import { enableFeatures } from './features';
import { integrationRecord } from './integration';

/** What fails without a permission, by NetSuite's id of it. */
const causes = {
  ADMI_MANAGE_OWN_OAUTH_TOKENS: 'tokenLoginPermission',
  ADMI_LOGIN_OAUTH: 'tokenLoginPermission',
  ADMI_WEBSERVICES: 'soapPermission',
  ADMI_RESTWEBSERVICES: 'restPermission',
  LIST_LOCATION: 'locationPermission',
} as const;

export const tbaPages: readonly PageGuide[] = [
  integrationList,
  integrationRecord,
  enableFeatures,
  roleList,
  roleRecord(causes),
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

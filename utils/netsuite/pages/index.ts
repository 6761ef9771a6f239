// Every page that the guide knows. A new page is a file in this folder and a line here.
import { accessTokenList } from './access-token-list';
import { accessTokenRecord } from './access-token-record';
import { companyCertificates } from './company-certificates';
import { companyInformation } from './company-information';
import { employeeList } from './employee-list';
import { employeeRecord } from './employee-record';
import { enableFeatures } from './enable-features';
import { integrationList } from './integration-list';
import { integrationRecord } from './integration-record';
import { locationList } from './location-list';
import { locationRecord } from './location-record';
import { loginAuditTrail } from './login-audit-trail';
import { m2mMapping } from './m2m-mapping';
import { m2mSetup } from './m2m-setup';
import type { PageId, PageSpec } from './page';
import { permissionError } from './permission-error';
import { roleList } from './role-list';
import { roleRecord } from './role-record';
import { setupManager } from './setup-manager';
import { webServicesPreferences } from './web-services-preferences';

export const pages: readonly PageSpec[] = [
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
  m2mSetup,
  m2mMapping,
  companyCertificates,
  permissionError,
];

export function pageSpec(id: PageId): PageSpec | null {
  return pages.find((page) => page.id === id) ?? null;
}

// Every page of the fake NetSuite. Adding one: write a file that exports a Page, and name it here.
import type { Page } from '../page';
import { accessToken, accessTokenRoles } from './access-token';
import { accessTokenList } from './access-token-list';
import { certificateList, certificateUpload } from './certificates';
import { companyInformation, webServicesPreferences } from './company';
import { employeeList, employeePage, userList } from './employee';
import { features, terms } from './features';
import { fieldHelp, home, navigation, setupManager } from './home';
import { integrationList } from './integration-list';
import { integrationRecord } from './integration-record';
import { locationList, locationPage } from './location';
import { loginAudit } from './login-audit';
import { mappingForm, mappingFormElsewhere, mappingRoles } from './mapping-form';
import { mappingList } from './mapping-list';
import { preferences } from './preferences';
import { rolePage } from './role';
import { changeRole, roleChooser } from './role-chooser';
import { roleList } from './role-list';
import { search } from './search';

export const pages: readonly Page[] = [
  accessToken,
  accessTokenList,
  accessTokenRoles,
  certificateList,
  certificateUpload,
  changeRole,
  companyInformation,
  employeeList,
  employeePage,
  features,
  fieldHelp,
  home,
  integrationList,
  integrationRecord,
  locationList,
  locationPage,
  ...loginAudit,
  mappingForm,
  mappingFormElsewhere,
  mappingList,
  mappingRoles,
  navigation,
  preferences,
  roleChooser,
  roleList,
  rolePage,
  search,
  setupManager,
  terms,
  userList,
  ...webServicesPreferences,
];

// Setup > Integration > SOAP Web Services Preferences. Nobody published its path: it is known by its title.
import { companyInformation } from './company-information';
import type { PageSpec } from './page';

export const webServicesPreferences: PageSpec = {
  id: 'web-services-preferences',
  paths: [],
  open: null,
  menu: 'Setup > Integration > SOAP Web Services Preferences',
  type: 'form',
  titles: ['soapwebservicespreferences', 'webservicespreferences'],
  // Of NetSuite's own list of tasks (likely).
  tasks: ['ADMI_WEBSERVICEPREFS'],
  pathWords: ['wspref', 'webservicepref', 'webservicespref', 'webservicessetup'],
  fields: companyInformation.fields,
};

// Setup > Company > Certificates: for signing documents. It looks like the place for the certificate of client credentials and is not.
import type { PageSpec } from './page';

export const companyCertificates: PageSpec = {
  id: 'company-certificates',
  paths: ['/app/common/scripting/certificates/settings.nl'],
  open: null,
  menu: 'Setup > Company > Preferences > Certificates',
  type: 'form',
  titles: ['certificates'],
  fields: {},
};

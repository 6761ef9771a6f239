// Setup > Company > Enable Features, subtab SuiteCloud. Feature ids are sure; that the boxes carry them in lower case is likely.
import type { PageSpec } from './page';

export const enableFeatures: PageSpec = {
  id: 'enable-features',
  paths: ['/app/setup/features.nl'],
  open: '/app/setup/features.nl?whence=',
  menu: 'Setup > Company > Enable Features > SuiteCloud',
  kind: 'form',
  titles: ['enablefeatures'],
  tasks: ['ADMI_FEATURES', 'features'],
  fields: {
    tba: {
      kind: 'checkbox',
      ids: ['tba'],
      labels: ['tokenbasedauthentication'],
    },
    webservicesexternal: {
      kind: 'checkbox',
      ids: ['webservicesexternal'],
      labels: ['soapwebservices', 'webservices'],
    },
    restwebservices: { kind: 'checkbox', ids: ['restwebservices'], labels: ['restwebservices'] },
    // Nothing is asked of it; that it is there without the first says that there is no token-based authentication any more.
    oauth2: { kind: 'checkbox', ids: ['oauth2'], labels: ['oauth20'] },
  },
  requirements: [],
  fromRecipe: 'features',
};

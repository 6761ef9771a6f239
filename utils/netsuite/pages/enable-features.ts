// Setup > Company > Enable Features, subtab SuiteCloud. Feature ids are sure; that the boxes carry them in lower case is likely.
import type { PageSpec } from './page';

export const enableFeatures: PageSpec = {
  id: 'enable-features',
  paths: ['/app/setup/features.nl'],
  open: '/app/setup/features.nl?whence=',
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
  },
  requirements: [],
  fromRecipe: 'features',
};

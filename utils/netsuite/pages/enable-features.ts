// Setup > Company > Enable Features. All its subtabs are one form (likely). Feature ids are sure; that the boxes carry them in lower case is likely.
import type { PageSpec } from './page';

export const enableFeatures: PageSpec = {
  id: 'enable-features',
  paths: ['/app/setup/features.nl'],
  open: '/app/setup/features.nl?whence=',
  menu: 'Setup > Company > Enable Features > SuiteCloud',
  type: 'form',
  titles: ['enablefeatures'],
  tasks: ['ADMI_FEATURES', 'features'],
  hasFeatures: true,
  fields: {
    tba: {
      type: 'checkbox',
      ids: ['tba'],
      labels: ['tokenbasedauthentication'],
    },
    webservicesexternal: {
      type: 'checkbox',
      ids: ['webservicesexternal'],
      labels: ['soapwebservices', 'webservices'],
    },
    restwebservices: { type: 'checkbox', ids: ['restwebservices'], labels: ['restwebservices'] },
    // That it is there without the first says that there is no token-based authentication any more.
    oauth2: { type: 'checkbox', ids: ['oauth2'], labels: ['oauth20'] },
    customcode: { type: 'checkbox', ids: ['customcode'], labels: ['clientsuitescript'] },
    serversidescripting: {
      type: 'checkbox',
      ids: ['serversidescripting'],
      labels: ['serversuitescript'],
    },
  },
};

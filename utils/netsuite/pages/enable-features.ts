// Setup > Company > Enable Features, subtab SuiteCloud. Feature ids are sure; that the boxes carry them in lower case is likely.
import type { PageSpec } from './page';

export const enableFeatures: PageSpec = {
  id: 'enable-features',
  paths: ['/app/setup/features.nl'],
  open: '/app/setup/features.nl?whence=',
  kind: 'form',
  fields: {
    tba: {
      kind: 'checkbox',
      ids: ['tba'],
      labels: ['tokenbasedauthentication', 'autenticaciónbasadaentoken', 'トークンベース認証'],
    },
    webservicesexternal: {
      kind: 'checkbox',
      ids: ['webservicesexternal'],
      labels: ['soapwebservices', 'webservices', 'soapwebサービス'],
    },
    restwebservices: { kind: 'checkbox', ids: ['restwebservices'], labels: ['restwebservices'] },
  },
  requirements: [],
  fromRecipe: 'features',
};

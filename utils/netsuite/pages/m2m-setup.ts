// Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setup. The path is sure; markup, heads and their
// order are not public, so a row is told by the text that is a Certificate ID (the SHA-256 of the certificate; Oracle, article_0209112025).
import type { PageSpec } from './page';

/** Of the form that *Create New* opens: a window, a frame, or a layer of this page. Names are sure, ids are guesses. */
export const mappingForm = {
  entity: { type: 'select', ids: ['entity', 'fld_entity'], labels: ['entity'] },
  role: { type: 'select', ids: ['role', 'fld_role'], labels: ['role'] },
  application: { type: 'select', ids: ['application', 'fld_application'], labels: ['application'] },
  certificate: { type: 'file', ids: ['certificate', 'fld_certificate'], labels: ['certificate'] },
} as const;

export const m2mSetup: PageSpec = {
  id: 'm2m-setup',
  paths: ['/app/oauth2/clientcredentials/setup.nl'],
  open: '/app/oauth2/clientcredentials/setup.nl?whence=',
  menu: 'Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setup',
  type: 'list',
  titles: ['oauth20clientcredentialssetup', 'oauth20clientcredentialsm2msetup'],
  fields: mappingForm,
  list: {
    nameColumn: 'application',
    idPattern: '[A-Za-z0-9_-]{43}',
    newLabels: ['createnew'],
    columns: {
      application: ['application', 'integration'],
      role: ['role'],
      entity: ['entity', 'name', 'user'],
      validUntil: ['validuntil', 'expirationdate', 'enddate'],
      revoked: ['revoked'],
    },
  },
  opensWindows: true,
};

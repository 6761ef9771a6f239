// What *Create New* opens on the M2M set-up page, where it is a window or a frame of its own. Nobody published its path.
import { mappingForm } from './m2m-setup';
import type { PageSpec } from './page';

export const m2mMapping: PageSpec = {
  id: 'm2m-mapping',
  paths: [],
  open: null,
  menu: 'Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setup > Create New',
  type: 'record',
  titles: ['createanewclientcredentialsmapping', 'clientcredentialsmapping'],
  pathWords: ['/app/oauth2/clientcredentials/'],
  takesFile: true,
  fields: mappingForm,
};

// Not a page of its own: what NetSuite shows instead of one that the signed-in role may not open.
import type { PageSpec } from './page';

export const permissionError: PageSpec = {
  id: 'permission-error',
  paths: [],
  open: null,
  type: 'form',
  titles: [],
  fields: {},
  isRefusal: true,
};

// The Location record. Its internal id is the `id` of the address (sure).
import type { PageSpec } from './page';

export const locationRecord: PageSpec = {
  id: 'location-record',
  paths: ['/app/common/otherlists/locationtype.nl'],
  open: '/app/common/otherlists/locationtype.nl',
  menu: 'Setup > Company > Locations',
  type: 'record',
  titles: ['location'],
  tasks: ['EDIT_LOCATION', 'location'],
  fields: {
    name: { type: 'text', ids: ['name'], labels: ['name'] },
    inactive: {
      type: 'checkbox',
      ids: ['isinactive', 'inactive'],
      labels: ['locationisinactive', 'inactive'],
    },
  },
};

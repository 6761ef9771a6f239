// Setup > Company > Locations. The path is likely; the internal id is taken from the rows' links, not from a column.
import type { PageSpec } from './page';

export const locationList: PageSpec = {
  id: 'location-list',
  paths: ['/app/common/otherlists/locationlist.nl'],
  open: '/app/common/otherlists/locationlist.nl?whence=',
  menu: 'Setup > Company > Locations',
  type: 'list',
  titles: ['locations', 'locationlist'],
  fields: {},
  list: {
    record: '/app/common/otherlists/locationtype.nl',
    nameColumn: 'name',
    columns: {
      name: ['name', 'location'],
      subsidiary: ['subsidiary', 'subsidiaries'],
      inactive: ['inactive', 'isinactive'],
    },
  },
};

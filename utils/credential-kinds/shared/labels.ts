// What people write for the values that several kinds have, besides their names.
import type { HandoverTables } from '../../handover/handover-tables';

export const sharedLabels: HandoverTables['labels'] = {
  account: 'accountId',
  accountnumber: 'accountId',
  netsuiteaccount: 'accountId',
  netsuiteaccountid: 'accountId',
  realm: 'accountId',
  locationinternalid: 'locationId',
};

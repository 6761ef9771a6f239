// The record types that a connection test may ask for, the permission that each needs, and the table of SuiteQL that holds it.

import type { PermissionKey } from '../world';

interface RecordType {
  permission: PermissionKey;
  table: string;
}

const transaction = (permission: PermissionKey): RecordType => ({ permission, table: 'transaction' });
const own = (permission: PermissionKey, table: string): RecordType => ({ permission, table });

const types: ReadonlyMap<string, RecordType> = new Map([
  ['salesOrder', transaction('TRAN_SALESORD')],
  ['itemFulfillment', transaction('TRAN_ITEMSHIP')],
  ['purchaseOrder', transaction('TRAN_PURCHORD')],
  ['invoice', transaction('TRAN_CUSTINVC')],
  ['cashSale', transaction('TRAN_CASHSALE')],
  ['itemReceipt', transaction('TRAN_ITEMRCPT')],
  ['returnAuthorization', transaction('TRAN_RTNAUTH')],
  ['transferOrder', transaction('TRAN_TRNFRORD')],
  ['vendorBill', transaction('TRAN_VENDBILL')],
  ['location', own('LIST_LOCATION', 'location')],
  ['customer', own('LIST_CUSTJOB', 'customer')],
  ['vendor', own('LIST_VENDOR', 'vendor')],
  ['employee', own('LIST_EMPLOYEE', 'employee')],
  ['contact', own('LIST_CONTACT', 'contact')],
  ['inventoryItem', own('LIST_ITEM', 'item')],
  ['subsidiary', own('LIST_SUBSIDIARY', 'subsidiary')],
  ['currency', own('LIST_CURRENCY', 'currency')],
]);

/** By the name of the type. */
export const recordTypes: ReadonlyMap<string, PermissionKey> = new Map(
  [...types].map(([name, { permission }]) => [name, permission]),
);

/** Of a table in lower case each permission that opens something of it; empty for one that there is not. */
export function permissionsOfTable(table: string): readonly PermissionKey[] {
  return [...types.values()].filter((type) => type.table === table).map(({ permission }) => permission);
}

// Records that a test may ask for: NetSuite's name of the type, the same over SOAP and REST, the permission that reads it, and where
// SuiteQL finds it. Names and permissions are those of Oracle's records browser and REST API browser (sure); nobody tried each one.

export interface RecordType {
  readonly name: string;
  /** The permission that reads it, by NetSuite's id. */
  readonly permission: string;
  /** The name of SuiteQL's table; transactions share one, and are told by their type. */
  readonly table: string;
}

const transactions: readonly (readonly [name: string, permission: string])[] = [
  ['salesOrder', 'TRAN_SALESORD'],
  ['itemFulfillment', 'TRAN_ITEMSHIP'],
  ['purchaseOrder', 'TRAN_PURCHORD'],
  ['invoice', 'TRAN_CUSTINVC'],
  ['cashSale', 'TRAN_CASHSALE'],
  ['cashRefund', 'TRAN_CASHRFND'],
  ['creditMemo', 'TRAN_CUSTCRED'],
  ['customerPayment', 'TRAN_CUSTPYMT'],
  ['customerDeposit', 'TRAN_CUSTDEP'],
  ['customerRefund', 'TRAN_CUSTRFND'],
  ['returnAuthorization', 'TRAN_RTNAUTH'],
  ['estimate', 'TRAN_ESTIMATE'],
  ['opportunity', 'TRAN_OPPRTNTY'],
  ['vendorBill', 'TRAN_VENDBILL'],
  ['vendorCredit', 'TRAN_VENDCRED'],
  ['vendorPayment', 'TRAN_VENDPYMT'],
  ['vendorReturnAuthorization', 'TRAN_VENDAUTH'],
  ['itemReceipt', 'TRAN_ITEMRCPT'],
  ['journalEntry', 'TRAN_JOURNAL'],
  ['expenseReport', 'TRAN_EXPREPT'],
  ['check', 'TRAN_CHECK'],
  ['deposit', 'TRAN_DEPOSIT'],
  ['transferOrder', 'TRAN_TRNFRORD'],
  ['inventoryAdjustment', 'TRAN_INVADJST'],
  ['workOrder', 'TRAN_WORKORD'],
];

const others: readonly (readonly [name: string, permission: string, table?: string])[] = [
  ['customer', 'LIST_CUSTJOB'],
  ['vendor', 'LIST_VENDOR'],
  ['employee', 'LIST_EMPLOYEE'],
  ['contact', 'LIST_CONTACT'],
  ['inventoryItem', 'LIST_ITEM', 'item'],
  ['nonInventorySaleItem', 'LIST_ITEM', 'item'],
  ['serviceSaleItem', 'LIST_ITEM', 'item'],
  ['account', 'LIST_ACCOUNT'],
  ['subsidiary', 'LIST_SUBSIDIARY'],
  ['location', 'LIST_LOCATION'],
  ['department', 'LIST_DEPARTMENT'],
  ['classification', 'LIST_CLASS'],
  ['currency', 'LIST_CURRENCY'],
];

export const recordTypes: readonly RecordType[] = [
  ...transactions.map(([name, permission]) => ({ name, permission, table: 'transaction' })),
  ...others.map(([name, permission, table = name]) => ({ name, permission, table })),
];

export const recordNames: readonly string[] = recordTypes.map(({ name }) => name);

/** Names that SuiteQL knows, each once. */
export const tableNames: readonly string[] = [...new Set(recordTypes.map(({ table }) => table))];

export function recordType(name: string): RecordType | null {
  return recordTypes.find((type) => type.name === name) ?? null;
}

/** `Item Fulfillment`: NetSuite's name of a type or a table as people write it. */
export function recordLabel(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// The record types that a connection test may ask for, and the permission that each needs.

import type { PermissionKey } from '../world';

export const recordTypes: ReadonlyMap<string, PermissionKey> = new Map([
  ['salesOrder', 'TRAN_SALESORD'],
  ['itemFulfillment', 'TRAN_ITEMSHIP'],
  ['purchaseOrder', 'TRAN_PURCHORD'],
  ['location', 'LIST_LOCATION'],
]);

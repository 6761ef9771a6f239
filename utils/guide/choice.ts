// What the person may choose for the set-up on a page of NetSuite.
import type { SetUpName } from '../netsuite/pages/page';

/** The name that a record carries, or a record by its internal id. */
export type Choice =
  | { readonly type: 'name'; readonly name: SetUpName; readonly value: string }
  | { readonly type: 'record'; readonly id: string; readonly label: string };

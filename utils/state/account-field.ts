// The field whose value is the account itself.
import { tablesOf } from '../credential-kinds/tables';
import type { FieldDef } from '../credential/field';

export function accountFieldOf(kind: string): FieldDef {
  const field = tablesOf(kind).fields.find(({ isAccount }) => isAccount);
  if (field === undefined) throw new Error(`Without an account: ${kind}`);
  return field;
}

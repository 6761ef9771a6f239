// The fields whose values this kit has issued and looks for: what NetSuite shows once.
import { tablesOf } from '../../utils/credential-kinds/tables';
import { recipes } from '../../utils/recipes';

const { fields } = tablesOf(recipes[0].kind);

export const fieldIds = fields.map(({ id }) => id);

/** As a person reads it. */
export function nameOf(field: string): string {
  return fields.find(({ id }) => id === field)?.name ?? field;
}

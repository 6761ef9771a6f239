// The fields whose values this kit has issued or made and looks for.
import { kindTables } from '../../utils/credential-kinds/tables';

const fields = kindTables.flatMap((kind) => kind.fields);

export const fieldIds = [...new Set(fields.map(({ id }) => id))];

/** As a person reads it. */
export function nameOf(field: string): string {
  return fields.find(({ id }) => id === field)?.name ?? field;
}

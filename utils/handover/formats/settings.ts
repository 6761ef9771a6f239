// JSON settings under the names of one tool.
import { filled, type ExportFormat, type FormatNames } from '../format';

export function makeSettings(names: FormatNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'settings',
    extension: 'json',
    mimeType: 'application/json',
    holdsValues: true,
    write: (values, context) =>
      `${JSON.stringify(Object.fromEntries(filled(keys, values, context)), null, 2)}\n`,
  };
}

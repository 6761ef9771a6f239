// Connection strings of database drivers: names and values with a semicolon after each.
import { filled, onOneLine, type ExportFormat, type FormatNames } from '../format';

export function makeConnectionString(names: FormatNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'connection',
    extension: 'txt',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, context) =>
      `${filled(keys, values, context)
        .map(([name, value]) => `${name}=${plain(String(value))};`)
        .join('')}\n`,
  };
}

/** Drivers differ in how they quote, so nothing is written that would need it. */
function plain(value: string): string {
  if (/[;='"{}]/.test(value))
    throw new Error('A value with these characters cannot be in a connection string');
  return onOneLine(value);
}

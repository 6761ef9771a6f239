// INI files as Python's configparser reads them, with one section.
import { filled, onOneLine, type ExportFormat, type FormatNames } from '../format';

export function makeIni(section: string, names: FormatNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'ini',
    extension: 'ini',
    mimeType: 'text/plain',
    holdsValues: true,
    // configparser puts other values in where it reads %(…), so a % is doubled.
    write: (values, context) =>
      [
        `[${section}]`,
        ...filled(keys, values, context).map(
          ([name, value]) => `${name} = ${onOneLine(String(value)).replaceAll('%', '%%')}`,
        ),
        '',
      ].join('\n'),
  };
}

// INI files as Python's configparser reads them, with one section.
import { filled, onOneLine, picked, type ExportFormat, type FormatNames } from '../format';

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
    read: (text) => {
      const texts = new Map<string, string>();
      let isInside = false;
      for (const line of text.split(/\r?\n/)) {
        const header = /^\[(.*)\]\s*$/.exec(line)?.[1];
        if (header !== undefined) isInside = header.trim() === section;
        const [, name, value = ''] = /^(\w{1,80}) ?[=:](.*)$/.exec(line) ?? [];
        if (isInside && name !== undefined) texts.set(name, value.trim().replaceAll('%%', '%'));
      }
      return picked(keys, texts);
    },
  };
}

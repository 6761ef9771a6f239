// Java's `.properties` files.
import { filled, isMask, type ExportFormat, type FormatNames } from '../format';

export function makeProperties(names: FormatNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'settings',
    extension: 'properties',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, context) =>
      filled(keys, values, context)
        .map(([name, value]) => `${name}=${escaped(String(value))}\n`)
        .join(''),
  };
}

const letters: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\\': '\\' };

/** In ASCII, since Java reads such files in Latin-1 or UTF-8, as it is told. */
function escaped(value: string): string {
  if (isMask(value)) return value;
  return value.replace(/^ |[^ -[\]-~]/g, (character) => {
    const letter = character === ' ' ? ' ' : letters[character];
    return `\\${letter ?? `u${character.charCodeAt(0).toString(16).padStart(4, '0')}`}`;
  });
}

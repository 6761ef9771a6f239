// Java's `.properties` files.
import { filled, isMask, picked, type ExportFormat, type FormatNames } from '../format';

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
    read: (text) => {
      const lines = text
        .split(/\r?\n/)
        .map((line) => /^[ \t]*([\w.-]{1,80})[ \t]*[=:][ \t]*(.*)$/.exec(line));
      return picked(keys, new Map(lines.map((parts) => [parts?.[1] ?? '', plain(parts?.[2] ?? '')])));
    },
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

function plain(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([^]))/g, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return Object.keys(letters).find((character) => letters[character] === letter) ?? letter;
  });
}

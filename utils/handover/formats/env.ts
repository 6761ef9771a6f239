// `.env` files: variables for a shell or dotenv, under the names of one client.
import { filled, type ExportFormat, type FormatNames } from '../format';

export function makeEnv(names: FormatNames): ExportFormat {
  return makeQuoted(names, quote);
}

/**
 * The lines of a value as \n in double quotes, which dotenv, python-dotenv and Docker Compose undo and a shell does not: many
 * places to put a variable take one line only.
 */
export function makeEnvOnOneLine(names: FormatNames): ExportFormat {
  return makeQuoted(names, (value) => (value.includes('\n') ? quoteOnOneLine(value) : quote(value)));
}

function makeQuoted(names: FormatNames, quoted: (value: string) => string): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'env',
    extension: 'env',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, context) =>
      filled(keys, values, context)
        .map(([name, value]) => `${name}=${quoted(String(value))}\n`)
        .join(''),
  };
}

/**
 * So that dotenv and a POSIX shell read the same: bare when nothing in it means anything, in single quotes when it has none,
 * else in double quotes when nothing in it is expanded there. In quotes both keep line breaks. They have no common way to
 * write the rest.
 */
function quote(value: string): string {
  if (/^[A-Za-z0-9_./:•-]+$/.test(value)) return value;
  if (!/['\r\0]/.test(value) && !value.endsWith('\\')) return `'${value}'`;
  if (!/["$`\\!\r\0]/.test(value)) return `"${value}"`;
  throw new Error('A value with these quotes cannot be written so that dotenv and a shell read the same');
}

function quoteOnOneLine(value: string): string {
  if (/["$`\\!\r\0]/.test(value))
    throw new Error('A value with these characters cannot be written on one line so that all read the same');
  return `"${value.replaceAll('\n', '\\n')}"`;
}

// `.env` files: variables for a shell or dotenv, under the names of one client.
import { filled, picked, type ExportFormat, type FormatNames, type Key, type ReadValues } from '../format';

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
    read: (text) => readVariables(text, keys),
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

const assignment = /^[ \t]{0,20}(?:export )?([A-Za-z_]\w{0,80}) ?= ?(?:'([^']*)'|"([^"]*)"|([^\n]*))/gm;

function withoutRemark(value: string): string {
  return (value.split(/\s#/, 1)[0] ?? '').trim();
}

function readVariables(text: string, keys: readonly Key[]): ReadValues | null {
  const texts = new Map<string, string>();
  for (const [, name = '', single, double, bare] of text.matchAll(assignment))
    texts.set(name, single ?? (double === undefined ? withoutRemark(bare ?? '') : withLineBreaks(double)));
  return picked(keys, texts);
}

/** Many write a PEM key on one line, as dotenv reads it in double quotes. */
function withLineBreaks(value: string): string {
  return value.replaceAll('\\r', '\r').replaceAll('\\n', '\n');
}

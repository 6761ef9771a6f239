// Labelled lines in the order and words of a vendor's form, to copy from by hand.
import { plainName } from '../../netsuite/names';
import { filled, onOneLine, picked, type ExportFormat, type FormatNames } from '../format';
import { blockLines, readBlock } from '../text-block';

export function makeLabelledText(names: FormatNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'text',
    extension: 'txt',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, context) => {
      const { application, role, user, tested } = context;
      const lines = filled(keys, values, context).flatMap(([name, value]) => labelLines(name, String(value)));
      const about = [`Application: ${plainName(application)}`, `Role: ${plainName(role)}`];
      if (user !== null) about.push(`User: ${plainName(user)}`);
      if (tested !== null) about.push(plainName(tested));
      return `${[...lines, '', ...about].join('\n')}\n`;
    },
    read: (text) => {
      const texts = readLabels(text);
      const read = picked(keys, texts);
      return read && { ...read, application: texts.get('Application') };
    },
  };
}

/** Below its label where a value has several lines, else beside it. */
function labelLines(name: string, value: string): readonly string[] {
  return value.includes('\n') ? [`${name}:`, ...blockLines(value)] : [`${name}: ${onOneLine(value)}`];
}

function readLabels(text: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  let at = 0;
  while (at < lines.length) {
    const [, name, beside] = /^([^:]+):(?: (.*))?$/.exec(lines[at] ?? '') ?? [];
    at += 1;
    if (name === undefined) continue;
    const block = beside === undefined ? readBlock(lines, at) : null;
    const value = beside ?? block?.value;
    if (value !== undefined && !texts.has(name)) texts.set(name, value);
    at = block?.next ?? at;
  }
  return texts;
}

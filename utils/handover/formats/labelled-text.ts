// Labelled lines in the order and words of a vendor's form, to copy from by hand.
import { plainName } from '../../netsuite/names';
import { filled, onOneLine, type ExportFormat, type FormatNames } from '../format';
import { blockLines } from '../text-block';

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
  };
}

/** Below its label where a value has several lines, else beside it. */
function labelLines(name: string, value: string): readonly string[] {
  return value.includes('\n') ? [`${name}:`, ...blockLines(value)] : [`${name}: ${onOneLine(value)}`];
}

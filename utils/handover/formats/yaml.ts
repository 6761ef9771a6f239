// YAML files of one tool. Every text stands in double quotes, so that no value is taken for a number, a date or a mark of YAML.
import { filled, isMask, type ExportFormat, type Filled, type FormatNames } from '../format';
import { nested, type Nested } from './nested-settings';

/** In a path, the one item of a list. */
const ITEM = '-';

export function makeYaml(names: FormatNames): ExportFormat {
  return {
    ...names,
    type: 'yaml',
    extension: 'yaml',
    mimeType: 'application/yaml',
    holdsValues: true,
    write: (values, context) => `${linesOf(nested(filled(names.keys, values, context)), '').join('\n')}\n`,
  };
}

function linesOf(content: Nested, indent: string): readonly string[] {
  return Object.entries(content).flatMap(([name, value]) => {
    if (typeof value !== 'object') return [`${indent}${name}: ${scalar(value)}`];
    const inside = linesOf(value, `${indent}  `);
    if (name !== ITEM) return [`${indent}${name}:`, ...inside];
    return inside.map((line, at) => (at === 0 ? `${indent}- ${line.trimStart()}` : line));
  });
}

/** JSON's escapes are YAML's as long as all is ASCII; versions and programs differ in the rest. */
function scalar(value: Filled[1]): string {
  if (typeof value !== 'string') return String(value);
  if (!isMask(value) && !/^[\n -~]*$/.test(value))
    throw new Error('A value with these characters cannot be in a YAML file');
  return JSON.stringify(value);
}

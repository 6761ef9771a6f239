// Terraform: values of variables, or one resource with them, aligned as `terraform fmt` does.
import { filled, isMask, type ExportFormat, type Filled, type FormatNames } from '../format';

interface TerraformNames extends FormatNames {
  /** The type and the name of the resource; not given: the file holds values of variables. */
  readonly resource?: readonly [type: string, name: string];
}

export function makeTerraform({ resource, ...names }: TerraformNames): ExportFormat {
  return {
    ...names,
    type: 'terraform',
    extension: resource === undefined ? 'tfvars' : 'tf',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, context) => {
      const lines = aligned(filled(names.keys, values, context));
      if (resource === undefined) return `${lines.join('\n')}\n`;
      const [type, name] = resource;
      return [`resource "${type}" "${name}" {`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
    },
  };
}

function aligned(pairs: readonly Filled[]): readonly string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${name.padEnd(width)} = ${expression(value)}`);
}

/** In quotes `${` and `%{` would begin an expression; doubled they stand for themselves. */
function expression(value: Filled[1]): string {
  if (typeof value !== 'string') return String(value);
  if (!isMask(value) && !/^[\n -~]*$/.test(value))
    throw new Error('A value with these characters cannot be in a Terraform file');
  return JSON.stringify(value).replace(/([$%])\{/g, '$1$1{');
}

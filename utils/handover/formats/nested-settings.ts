// JSON settings of one tool with members inside others: `authentication/token_id` is `token_id` in `authentication`.
import { filled, type ExportFormat, type Filled, type FormatNames } from '../format';

export function makeNestedSettings(names: FormatNames): ExportFormat {
  return {
    ...names,
    type: 'settings',
    extension: 'json',
    mimeType: 'application/json',
    holdsValues: true,
    write: (values, context) => `${JSON.stringify(nested(filled(names.keys, values, context)), null, 2)}\n`,
  };
}

export interface Nested {
  readonly [name: string]: Filled[1] | Nested;
}

/** In the order of the names; those that begin alike stand together. */
export function nested(pairs: readonly Filled[]): Nested {
  const groups = new Map<string, Filled[]>();
  const alone = new Map<string, Filled[1]>();
  for (const [path, value] of pairs) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) alone.set(name, value);
    else groups.set(name, [...(groups.get(name) ?? []), [rest.join('/'), value]]);
  }
  const order = [...new Set(pairs.map(([path]) => path.split('/', 1)[0] ?? ''))];
  return Object.fromEntries(
    order.map((name) => [name, alone.get(name) ?? nested(groups.get(name) ?? [])] as const),
  );
}

// What an export format is. Each kind is a file in this folder; `index.ts` registers them in the one list that all read.
import type { CredentialField } from '../../credential/fields';

export interface ExportContext {
  /** When the export is made, unix milliseconds. */
  readonly at: number;
  readonly application: string;
  readonly role: string;
  readonly user: string | null;
  /** One line on the last test, such as "tested on 2026-11-23 as …", or null. */
  readonly tested: string | null;
}

export type ExportValues = Readonly<Partial<Record<CredentialField, string>>>;

/** As they are offered: `export.format.<kind>` and `export.hint.<kind>` name a kind and say what it is. */
export const formatKinds = ['json', 'env', 'ini', 'settings', 'connection', 'postman', 'text'] as const;
export type FormatKind = (typeof formatKinds)[number];

/** A name that the receiving tool knows, and what stands there: a value, or what follows from the Account ID. */
export type Key = readonly [name: string, value: CredentialField | ((account: string) => string | boolean)];

export interface ExportFormat {
  readonly id: string;
  readonly kind: FormatKind;
  /** Who uses it. Proper names, never translated. */
  readonly tools: readonly string[];
  /** The tool's own names, in order. */
  readonly keys: readonly Key[];
  readonly extension: string;
  readonly mimeType: string;
  /** False when it refers to the values only: then it needs no seal. */
  readonly holdsValues: boolean;
  /**
   * The whole text of the export. Values are escaped for the format, a missing one is left out. Throws when the format has
   * no way to write a value; none that `checkValue` lets pass is such a one.
   */
  readonly write: (values: ExportValues, context: ExportContext) => string;
  /** The values in such a text as they stand there, null when it is none. Not given: this cannot be read back. */
  readonly read?: (text: string) => ReadValues | null;
}

export interface ReadValues {
  readonly values: ExportValues;
  readonly application?: string | undefined;
}

/** Each key with what stands there; those without a value are left out. */
export function filled(
  keys: readonly Key[],
  values: ExportValues,
): (readonly [name: string, value: string | boolean])[] {
  return keys.flatMap(([name, source]) => {
    const value = typeof source === 'string' ? values[source] : ofAccount(source, values.accountId);
    return value === undefined ? [] : [[name, value] as const];
  });
}

function ofAccount(
  source: (account: string) => string | boolean,
  account: string | undefined,
): string | boolean | undefined {
  return account === undefined ? undefined : source(account);
}

/** The values among named texts; null when there is none of them. */
export function picked(keys: readonly Key[], texts: ReadonlyMap<string, unknown>): ReadValues | null {
  const values: Partial<Record<CredentialField, string>> = {};
  for (const [name, source] of keys) {
    const text = texts.get(name);
    if (typeof source === 'string' && typeof text === 'string' && text !== '') values[source] = text;
  }
  return Object.keys(values).length === 0 ? null : { values };
}

/** For formats in which a value ends with its line. */
export function onOneLine(value: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) || value !== value.trim() || value === '')
    throw new Error('A value with line breaks or outer blanks cannot be written in this format');
  return value;
}

/** Names of people and things, for a line to read: never more than one line. */
export function nameOnOneLine(name: string): string {
  return name.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

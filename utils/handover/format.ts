// What an export format is, and what the makers of formats in `formats/` share.
import type { FieldDef, FieldId } from '../credential/field';
import { hostLabel } from '../netsuite/account';
import type { TextKey } from '../texts';

export interface ExportContext {
  /** When the export is made, unix milliseconds. */
  readonly time: number;
  /** The kind of credentials that is exported, and its fields. */
  readonly kind: string;
  readonly fields: readonly FieldDef[];
  readonly application: string;
  readonly role: string;
  readonly user: string | null;
  /** One line on the last test, such as "Tested on 2026-11-23 as …", or null. */
  readonly tested: string | null;
  /** NetSuite's own number of the role, as the last test told it; null where none did. */
  readonly roleId: string | null;
  /** The name of the file in which the key of the same set-up is saved; null where the kind has none. */
  readonly keyFile: string | null;
}

/** In clear, spelt as `checkValue` returns them. A value that is not there is left out of the export. */
export type ExportValues = Readonly<Record<FieldId, string>>;

/** As they are offered: `export.format.<type>` and `export.hint.<type>` name a type and say what it is. */
export const formatTypes = [
  'json',
  'env',
  'ini',
  'settings',
  'yaml',
  'terraform',
  'connection',
  'postman',
  'command',
  'file',
  'text',
] as const;
export type FormatType = (typeof formatTypes)[number];

/** A value that a tool wants in a spelling of its own. */
export interface Spelling {
  readonly field: FieldId;
  readonly write: (value: string) => string;
  /** Undoes `write`. What is no such spelling is given back as it is: then the field's shape says what is wrong with it. */
  readonly read: (text: string) => string;
}

type OfAccount = (account: string) => string | number | boolean;

/** Something that tools ask for and no bundle holds, by its name in `ExportContext`. */
export interface Known {
  readonly known: 'roleId' | 'keyFile';
}

/** A name that the receiving tool knows, and what stands there: a value, what follows from the account, or what is known besides. */
export type Key = readonly [name: string, value: FieldId | Spelling | OfAccount | Known];

/** The field whose value stands there, or null. */
export function fieldOfKey([, source]: Key): FieldId | null {
  if (typeof source === 'function' || isKnown(source)) return null;
  return typeof source === 'string' ? source : source.field;
}

function isKnown(source: Key[1]): source is Known {
  return typeof source === 'object' && 'known' in source;
}

/** Where the names, the account's spelling and the rule for sandboxes were read. */
export interface Source {
  /** An address without its scheme, such as `github.com/owner/name`. */
  readonly address: string;
  /** From when that text is, YYYY-MM-DD; null where it does not say. */
  readonly asOf: string | null;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly readOn: string;
  /** `sure`: the tool's own code or help says it. `likely`: it says part of it, or others say it. `guess`: it is only usual. */
  readonly certainty: 'sure' | 'likely' | 'guess';
}

/** What a receiver's form asks for beside all values: `export.asked.<id>` says where to find it. */
export type Asked = 'roleId' | 'applicationId';

export interface ExportFormat {
  /** Different from the others of the same kind of credentials. */
  readonly id: string;
  readonly type: FormatType;
  /** Who uses it. Proper names, never translated. */
  readonly tools: readonly string[];
  /** `own`: the names are ours. */
  readonly source: Source | 'own';
  /** What the person must know before choosing it. */
  readonly note?: TextKey;
  readonly asksAlso?: readonly Asked[];
  /** The tool's own names, in order. */
  readonly keys: readonly Key[];
  readonly extension: string;
  readonly mimeType: string;
  /** False when no secret can be in it, only a reference to one: then it needs no seal, and is no export of the values. */
  readonly holdsValues: boolean;
  /**
   * Whether its tools can use these values, of which secrets may be masked. It is not offered for others. Not given: they can
   * use any.
   */
  readonly suits?: (values: ExportValues) => boolean;
  /**
   * The whole text of the export. Values are escaped for the format. Throws when the format has no way to write a value; a
   * kind offers no format for values of its own that are such.
   */
  readonly write: (values: ExportValues, context: ExportContext) => string;
  /**
   * Of our own form: the values in such a text as they stand there, null when it is none; `kind` is that of the format. All
   * others are read by their names, as what anybody sends.
   */
  readonly read?: (text: string, kind: string) => ReadValues | null;
}

/** What a kind says of one format; a maker adds how it is written. */
export type FormatNames = Pick<
  ExportFormat,
  'id' | 'tools' | 'source' | 'note' | 'asksAlso' | 'keys' | 'suits'
>;

export interface ReadValues {
  readonly values: ExportValues;
  readonly application?: string | undefined;
}

/** The name of the file in which such an export is saved: account and application are no secret. `setUp`: that of the set-up. */
export function fileNameOf(
  account: string,
  { holdsValues, extension }: Pick<ExportFormat, 'holdsValues' | 'extension'>,
  setUp = '',
): string {
  const parts = ['netsuite', hostLabel(account), setUp, holdsValues ? 'credentials' : ''];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

/** The fields whose values stand in such an export; many tools take some only. */
export function fieldsIn({ keys }: Pick<ExportFormat, 'keys'>): readonly FieldId[] {
  return [...new Set(keys.map(fieldOfKey).filter((field) => field !== null))];
}

export type Filled = readonly [name: string, value: string | number | boolean];

/** Each key with what stands there; those without a value are left out. */
export function filled(
  keys: readonly Key[],
  values: ExportValues,
  context: Pick<ExportContext, 'fields' | 'roleId' | 'keyFile'>,
): Filled[] {
  const account = values[context.fields.find(({ isAccount }) => isAccount)?.id ?? ''];
  return keys.flatMap(([name, source]) => {
    const value = standsThere(source, values, account, context);
    return value === undefined ? [] : [[name, value] as const];
  });
}

function standsThere(
  source: Key[1],
  values: ExportValues,
  account: string | undefined,
  context: Pick<ExportContext, 'roleId' | 'keyFile'>,
): Filled[1] | undefined {
  if (typeof source === 'function') return ofAccount(source, account);
  return isKnown(source) ? (context[source.known] ?? undefined) : spelt(source, values);
}

function ofAccount(source: OfAccount, account: string | undefined): ReturnType<OfAccount> | undefined {
  return account === undefined ? undefined : source(account);
}

function spelt(source: FieldId | Spelling, values: ExportValues): string | undefined {
  if (typeof source === 'string') return values[source];
  const value = values[source.field];
  if (value === undefined || isMask(value)) return value;
  const text = source.write(value);
  if (source.read(text) !== value) throw new Error('A value that would not be read back cannot be written');
  return text;
}

/** A preview is written from masks: then dots stand for a secret, and stay dots however the tool spells it. */
export function isMask(value: string): boolean {
  return value.startsWith('••••');
}

/** For formats in which a value ends with its line. */
export function onOneLine(value: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) || value !== value.trim() || value === '')
    throw new Error('A value with line breaks or outer blanks cannot be written in this format');
  return value;
}

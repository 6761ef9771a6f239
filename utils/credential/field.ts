// What a kind of credentials says about each of its values, and the questions that the engines ask of such a table.

/** The name of a value in code, storage and messages, for example that of a token's secret. Each kind has its own. */
export type FieldId = string;

export type ValueProblem =
  | 'empty'
  | 'masked'
  | 'too-long'
  | 'wrong-length'
  | 'not-hex'
  | 'not-an-account'
  | 'not-a-number'
  | 'wrong-shape';

/** A refused value is never repeated, only its length in UTF-16 units. */
export type CheckedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: ValueProblem; readonly length: number };

/** Longer than any key or certificate that NetSuite deals in. Counted in UTF-16 units, as JavaScript does. */
export const MOST_CHARACTERS = 8192;

export interface ValueShape {
  /** Of the value as it is kept; at most `MOST_CHARACTERS`. */
  readonly maxLength: number;
  /** `text` has line breaks, and keeps them. */
  readonly input: 'line' | 'text';
  /** Brings what was pasted into the spelling in which it is kept. */
  readonly parse: (text: string) => CheckedValue;
  /** What may be shown of it: the value itself where it is no secret. */
  readonly mask: (value: string) => string;
}

export interface FieldDef {
  readonly id: FieldId;
  /** On screen, in documents and in exports. Never translated, so that both sides speak of the same thing. */
  readonly name: string;
  /** Shown as a mask, and deleted some time after it was exported. */
  readonly secret: boolean;
  readonly required: boolean;
  /** The step of the guide that brings it. */
  readonly step: string;
  /** What NetSuite issues together has the same word here: half of it is worth nothing. */
  readonly issuedTogether?: string;
  /** It is the account to which the bundle belongs. Not a secret. */
  readonly isAccount?: true;
  /** A production account and its sandboxes have the same value. */
  readonly isSharedInCompany?: true;
  /** A list of ids with commas between them. */
  readonly several?: { readonly most: number };
  /** It is chosen among records that NetSuite's pages have shown. */
  readonly records?: true;
  /** Kept, and no part of what is tested and handed over: NetSuite shows it beside what is. */
  readonly isApart?: true;
  /** NetSuite cannot issue it anew, so that no time of an export deletes it. */
  readonly isKeptUntilForgotten?: true;
  /** A day (YYYY-MM-DD) after which nothing of the bundle works. */
  readonly isEnd?: true;
  /** Fields of other kinds that hold the same value of the same record. */
  readonly sameAs?: readonly { readonly kind: string; readonly field: FieldId }[];
  /** Nobody needs it to log in: it is there only where a recipe asks for it. */
  readonly isOnRequest?: true;
  readonly shape: ValueShape;
}

export function fieldOf(fields: readonly FieldDef[], id: FieldId): FieldDef | undefined {
  return fields.find((field) => field.id === id);
}

export function requiredOf(fields: readonly FieldDef[]): readonly FieldDef[] {
  return fields.filter(({ required }) => required);
}

/** What is handed over, and what a test works with. */
export function bundledOf(fields: readonly FieldDef[]): readonly FieldDef[] {
  return fields.filter(({ isApart }) => isApart !== true);
}

/** What an export is about: the secrets, or where nothing is secret what is needed. */
export function exportedOf(fields: readonly FieldDef[]): readonly FieldDef[] {
  const secrets = secretsOf(bundledOf(fields));
  return secrets.length > 0
    ? secrets
    : requiredOf(bundledOf(fields)).filter(({ isAccount }) => isAccount !== true);
}

export function secretsOf(fields: readonly FieldDef[]): readonly FieldDef[] {
  return fields.filter((field) => field.secret);
}

/** What is issued together with the field, itself among it; the field alone when it comes by itself. */
export function groupOf(fields: readonly FieldDef[], field: FieldDef): readonly FieldDef[] {
  const { issuedTogether } = field;
  return issuedTogether === undefined
    ? [field]
    : fields.filter((other) => other.issuedTogether === issuedTogether);
}

/** Everything that is issued together, by the word that the fields share. */
export function groupsOf(fields: readonly FieldDef[]): ReadonlyMap<string, readonly FieldDef[]> {
  return new Map(
    fields.flatMap((field) =>
      field.issuedTogether === undefined ? [] : [[field.issuedTogether, groupOf(fields, field)] as const],
    ),
  );
}

/** Whether a text that a person or a page gives can be the value of this field, and the value as it is kept. */
export function checkValue(field: FieldDef, text: string): CheckedValue {
  const { maxLength, parse } = field.shape;
  // Room for white space of line wraps and quoting, which the shapes remove; what is longer still is not even looked at.
  if (text.length > 2 * MOST_CHARACTERS) return { ok: false, problem: 'too-long', length: text.length };
  const checked = parse(text);
  return checked.ok && checked.value.length > Math.min(maxLength, MOST_CHARACTERS)
    ? { ok: false, problem: 'too-long', length: checked.value.length }
    : checked;
}

/** The ids in a value with `several`: none for no value, and each one once. */
export function splitIds(value: string | null | undefined): readonly string[] {
  return value == null || value === '' ? [] : [...new Set(value.split(/[,;]/).map((id) => id.trim()))];
}

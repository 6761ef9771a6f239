// Reads values that were handed over: any format that can be read back, else text as people send it. Says what is wrong.
import { checkValue, credentialFields, type CredentialField, type ValueProblem } from '../credential/fields';
import { formats } from './formats';
import type { ExportFormat, ReadValues } from './formats/format';
import { JSON_FORMAT, JSON_VERSION } from './formats/json-shape';
import { members, parsedJson } from './formats/parsed-json';
import { readPastedText } from './pasted-text';

export interface ReadProblem {
  readonly field: CredentialField;
  /** `unclear`: it stands there twice, with different values. */
  readonly problem: ValueProblem | 'unclear';
  readonly length: number;
}

export type ReadBack =
  | {
      readonly kind: 'values';
      /** The format's id, or `pasted` for text as people send it. */
      readonly from: string;
      /** Checked, and spelt as NetSuite does. */
      readonly values: Readonly<Partial<Record<CredentialField, string>>>;
      readonly problems: readonly ReadProblem[];
      readonly application: string | null;
    }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'nothing'; readonly reason: 'empty' | 'too-long' | 'newer' | 'broken' | 'no-values' };

export type FoundValues = Extract<ReadBack, { kind: 'values' }>;

/** Far above any export; what is longer is some other file. */
export const MOST_CHARACTERS = 100_000;

export function readBack(given: string): ReadBack {
  if (given.length > MOST_CHARACTERS) return { kind: 'nothing', reason: 'too-long' };
  const text = given.replace(/^\ufeff/, '');
  if (text.trim() === '') return { kind: 'nothing', reason: 'empty' };
  if (isSealed(text)) return { kind: 'sealed' };
  const json = parsedJson(text);
  const own = members(json);
  if (own.get('format') === JSON_FORMAT && own.get('version') !== JSON_VERSION)
    return { kind: 'nothing', reason: 'newer' };
  const best = mostOf(formats.flatMap((format) => readAs(format, text)));
  if (best !== null) return checked(best.id, best.read);
  if (own.get('format') === JSON_FORMAT) return { kind: 'nothing', reason: 'broken' };
  const { values, unclear } = readPastedText(text);
  if (Object.keys(values).length === 0) return { kind: 'nothing', reason: 'no-values' };
  return checked('pasted', { values }, unclear);
}

/** An age file, armoured or not. */
function isSealed(text: string): boolean {
  return /^\s*(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org\/v1\n)/.test(text);
}

interface Candidate {
  readonly id: string;
  readonly read: ReadValues;
}

/** Labelled text is what people write too: there the reader of pasted text sees more. */
function readAs({ id, kind, read }: ExportFormat, text: string): readonly Candidate[] {
  const found = kind === 'text' && !text.includes('\nApplication: ') ? null : (read?.(text) ?? null);
  return found === null ? [] : [{ id, read: found }];
}

/** The dialect that knows most of the names; of several the first. One name alone may be chance. */
function mostOf(candidates: readonly Candidate[]): Candidate | null {
  const count = ({ read }: Candidate) => Object.keys(read.values).length;
  const most = Math.max(0, ...candidates.map(count));
  return most < 2 ? null : (candidates.find((candidate) => count(candidate) === most) ?? null);
}

function checked(from: string, read: ReadValues, unclear: readonly CredentialField[] = []): ReadBack {
  const values: Partial<Record<CredentialField, string>> = {};
  const problems: ReadProblem[] = [];
  for (const field of credentialFields) {
    const text = read.values[field];
    if (text === undefined) continue;
    const answer = checkValue(field, text);
    if (unclear.includes(field)) problems.push({ field, problem: 'unclear', length: 0 });
    else if (answer.ok) values[field] = answer.value;
    else problems.push({ field, problem: answer.reason, length: answer.length });
  }
  return { kind: 'values', from, values, problems, application: read.application ?? null };
}

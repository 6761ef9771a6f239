// What a kind says of how its values are named and written by others. The reader knows no name of its own.
import type { FieldId } from '../../credential/field';

/** What stands for one value: it, or several of which nobody can tell which one is meant. */
export type Found = { readonly value: string } | { readonly either: readonly string[] };

export interface FieldNames {
  /** What people and programs call it besides its own name. In English: NetSuite's words in other languages are known. */
  readonly names?: readonly string[];
  /** Names that mean other things as well. They count beside other values of the same set only. */
  readonly shared?: readonly string[];
  /** Names of hosts and addresses in which the value stands. */
  readonly addresses?: readonly string[];
  /** Finds the value at the beginning of a text, where it has spellings of its own. */
  readonly find?: (text: string) => Found | null;
  /** Brings a value of many lines from the forms in which it is kept elsewhere into ours; null for what is none. */
  readonly convert?: (text: string) => string | null;
}

export type NamesOfFields = Readonly<Record<FieldId, FieldNames>>;

// What was read from a page, as plain values: no DOM, no secrets. It is sent to the background and kept as an observation.
import type { AccountId } from '../account';
import type { PageId } from './page';

/** The SHA-256 of the one certificate in a file (base64url without padding), else `private-key` or `unknown`. */
export type FileContent = string;

export type Mode = 'list' | 'new' | 'view' | 'edit';

export interface FieldReading {
  /**
   * The internal value: `true`/`false` of a check box, the hidden value of a choice, the text of a text field. Of a file its
   * `FileContent` (the text is its name), or empty where none is chosen.
   */
  readonly value: string | boolean | null;
  /** What a person sees; the same as `value` for text. */
  readonly text: string;
  /** Of a choice in another language: the English text, normalised. */
  readonly means?: string | undefined;
  /** `picked`: the person showed where it stands. */
  readonly source: 'id' | 'label' | 'picked';
}

/** A line of a sublist. `key` is NetSuite's own id, known only where the form holds its model. */
export interface SublistLine {
  readonly key: string | null;
  readonly label: string;
  readonly level: string | null;
  /** The id that the label stands for, in whatever language, where that is known. */
  readonly means?: string | undefined;
}

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Who is signed in, from NetSuite's session script or hidden inputs; any part may be unknown. */
export interface SignedIn {
  readonly account: AccountId | null;
  readonly companyName: string | null;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly roleId: string | null;
  readonly roleName: string | null;
}

export interface ListPage {
  readonly page: number | null;
  readonly of: number | null;
  readonly total: number | null;
}

export interface PageReading {
  readonly page: PageId;
  readonly mode: Mode;
  readonly recordId: string | null;
  /** A field that was not found is absent. */
  readonly fields: Readonly<Record<string, FieldReading>>;
  /** A sublist that could not be read is null: it may simply not be loaded yet. */
  readonly lines: Readonly<Record<string, readonly SublistLine[] | null>>;
  /** Sublists that cannot be read whole before the form is saved: the lines in sight are not those that the form holds. */
  readonly unsettled?: readonly string[] | undefined;
  readonly rows: readonly ListRow[];
  /** Rows of the list that have no id to be told by. */
  readonly rowsWithoutId?: number | undefined;
  /**
   * There where a list shows only part of its rows: which of its pages, from 1 on, of how many, and how many rows there are in all;
   * null for what the page does not say.
   */
  readonly listPage?: ListPage | undefined;
  /** The record's name as its title shows it, or null. */
  readonly recordName: string | null;
  readonly signedIn: SignedIn;
  /** False when the person has changed something that is not saved yet. */
  readonly saved: boolean;
}

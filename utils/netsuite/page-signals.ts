// What a document says of which page it is, as plain values: collected on the page, weighed where the knowledge of pages is.

/** What NetSuite may serve at any address in place of the page that was asked for. */
export type ServedInstead = 'login' | 'role-chooser' | 'error';

export interface PageSignals {
  readonly path: string;
  readonly served: ServedInstead | null;
  /** The title on the page as it is written there, and the start of the document's. */
  readonly titles: readonly string[];
  /** Tasks and record types, from the help calls of labels, the form's hidden fields and the link for a shortcut. */
  readonly tasks: readonly string[];
  /** Ids of fields, as `data-walkthrough` and `data-field-name` have them. */
  readonly fields: readonly string[];
  /** Ids of sublists. */
  readonly machines: readonly string[];
  /** Headers and column keys of a list. */
  readonly columns: readonly string[];
  /** Which of NetSuite's searches it is, from the address and the form. */
  readonly searchTypes: readonly string[];
  /** Paths of the records that the rows of a list link to. */
  readonly rowLinks: readonly string[];
}

/** Stands among the ids of fields where the page takes one file. */
export const FILE_SIGNAL = ':file';

/** More says nothing more; they also bound the message. */
export const MOST_SIGNALS = 80;
export const LONGEST_SIGNAL = 120;

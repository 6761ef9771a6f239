// What a NetSuite page is: where it lives, what it is called, and where its fields and sublists are. Facts only: what a kind of
// credentials wants there stands in the kind's page guides.

export const pageIds = [
  'integration-list',
  'integration-record',
  'enable-features',
  'role-list',
  'role-record',
  'employee-list',
  'employee-record',
  'access-token-list',
  'access-token-record',
  'company-information',
  'web-services-preferences',
  'location-list',
  'location-record',
  'login-audit-trail',
  'setup-manager',
  'm2m-setup',
  'm2m-mapping',
  'company-certificates',
  'permission-error',
  'login',
  'role-chooser',
  'other',
] as const;

export type PageId = (typeof pageIds)[number];

export type FieldType = 'text' | 'select' | 'checkbox' | 'file';

/** How a field is found. Nothing here is certain, so each is one signal: ids first, then labels (`normaliseLabel`ed). */
export interface FieldSpec {
  readonly type: FieldType;
  /** Field ids as in `data-walkthrough="Field:<id>"`, best first. */
  readonly ids: readonly string[];
  /** Label texts of any generation, normalised: lower case, letters and digits only. Languages add theirs. */
  readonly labels: readonly string[];
  /** What stands in it is nobody's business but that there is something. */
  readonly isPrivate?: true;
  /** Of a choice: the English texts that it may have, normalised. */
  readonly options?: readonly string[];
  /** Of a choice: its texts in other languages, normalised → the English one, normalised. */
  readonly choices?: Words;
}

/** Texts of any language, normalised → what they mean. */
export type Words = Readonly<Record<string, string>>;

/** Which part of the set-up a text or choice names. */
export const setUpNames = ['application', 'role', 'user'] as const;
export type SetUpName = (typeof setUpNames)[number];

/** A sublist ("machine" in NetSuite's markup). */
export interface SublistSpec {
  readonly machine: string;
  /** Name of the model's field that identifies a line, without the number behind it. */
  readonly key: string;
  readonly level?: string;
  /** What a view page shows in place of NetSuite's own ids: labels → permissions, names of levels → numbers. */
  readonly keys?: Words;
  readonly levels?: Words;
}

export interface ListSpec {
  /** Path of the records that the rows link to; absent where they have no page of their own. */
  readonly record?: string;
  /** The column that names the record, by column key and by normalised header text. */
  readonly nameColumn: string;
  /** Of rows without a page: the regular expression that the whole text of a cell matches, which is the row's id. */
  readonly idPattern?: string;
  /** Normalised labels of the button that makes a new record, where it has an id that nobody knows. */
  readonly newLabels?: readonly string[];
  /** Our name of a column → its normalised header texts and column keys. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** The column with the internal id, for rows without a link; it is there only by a preference. */
  readonly idColumn?: readonly string[];
}

export interface PageSpec {
  readonly id: PageId;
  /** Exact pathnames; the query never decides which page this is. */
  readonly paths: readonly string[];
  /** Where *Open page* leads, path and query, or null when nobody published the path. */
  readonly open: string | null;
  /** The way through NetSuite's menu, in English; centers of roles may have another. */
  readonly menu?: string;
  readonly type: 'list' | 'record' | 'form';
  /** Normalised titles of any generation. Languages add theirs. */
  readonly titles: readonly string[];
  /** NetSuite's tasks and record types, as help calls, menus and forms name them. */
  readonly tasks?: readonly string[];
  /** Where it is one of NetSuite's searches: the types of it, in lower case. */
  readonly searchTypes?: readonly string[];
  /** Parts of the path, and column headers that hardly another page has, where nobody published the path. */
  readonly pathWords?: readonly string[];
  readonly columns?: readonly string[];
  /** One file is chosen on it, which hardly another page wants. */
  readonly takesFile?: true;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly sublists?: Readonly<Record<string, SublistSpec>>;
  readonly list?: ListSpec;
  /** A list whose rows have no id: our names of its columns → normalised header texts and column keys. */
  readonly table?: ListSpec['columns'];
  /** What NetSuite serves in place of a page that it refuses to open. */
  readonly isRefusal?: true;
  /** Where NetSuite goes after a form was saved; whether it says so is read as the field `saved`. */
  readonly answersSaves?: true;
  /** Its fields are the features of the account, by NetSuite's id: those that a recipe asks for are added. */
  readonly hasFeatures?: true;
  /** What its buttons open may be a window of its own, at an address that nobody published. */
  readonly opensWindows?: true;
}

// What a NetSuite page is to us: where it lives, what it is called, which fields count and what they must be. Data only.

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
  'permission-error',
  'login',
  'role-chooser',
  'other',
] as const;

export type PageId = (typeof pageIds)[number];

export type FieldKind = 'text' | 'select' | 'checkbox';

/** How a field is found. Nothing here is certain, so each is one signal: ids first, then labels (`normaliseLabel`ed). */
export interface FieldSpec {
  readonly kind: FieldKind;
  /** Field ids as in `data-walkthrough="Field:<id>"`, best first. */
  readonly ids: readonly string[];
  /** Label texts of any generation, normalised: lower case, letters and digits only. Languages add theirs. */
  readonly labels: readonly string[];
  /** Of a choice: its texts in other languages, normalised → the English one, normalised. */
  readonly choices?: Words;
}

/** Texts of any language, normalised → what they mean. */
export type Words = Readonly<Record<string, string>>;

/** Which part of the set-up a text or choice must name. */
export type SetUpName = 'application' | 'role' | 'user';

export type Expectation =
  | { readonly kind: 'checked'; readonly value: boolean }
  | { readonly kind: 'named'; readonly as: SetUpName }
  /** Anything, but not empty. */
  | { readonly kind: 'filled' }
  /** The Account ID of the page's own host. */
  | { readonly kind: 'account' }
  /** A line of the sublist names it. */
  | { readonly kind: 'listed'; readonly as: SetUpName }
  /** Visible texts, normalised. A text that is in neither list (an unknown language) is neither right nor wrong. */
  | { readonly kind: 'choice'; readonly right: readonly string[]; readonly wrong: readonly string[] };

export interface RequirementSpec {
  /** Text keys: `requirement.<id>.need` on the card, `requirement.<id>.tag` beside the ring; `$1` is the name wanted. */
  readonly id: string;
  /** Key of a field, or of a sublist for `listed`. */
  readonly field: string;
  readonly expect: Expectation;
  /** A field that is not there is fine (older and newer account releases lack some boxes). */
  readonly optional?: boolean;
}

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

export type PairKind = 'consumer' | 'token';

/** The group of two values that NetSuite shows once after a save. */
export interface OneTimeSpec {
  readonly kind: PairKind;
  /** The only path on which it is taken. */
  readonly path: string;
  /** The two values: the public one, then the secret. */
  readonly first: Pick<FieldSpec, 'ids' | 'labels'>;
  readonly second: Pick<FieldSpec, 'ids' | 'labels'>;
  /** Normalised titles of the group in which they stand. */
  readonly groups: readonly string[];
  /** The fields of the page that say whose pair it is. */
  readonly names: Readonly<Partial<Record<SetUpName, FieldSpec>>>;
}

export interface ListSpec {
  /** Path of the records that the rows link to. */
  readonly record: string;
  /** The column that names the record, by column key and by normalised header text. */
  readonly nameColumn: string;
  /** Our name of a column → its normalised header texts and column keys. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** The column with the internal id, for rows without a link; it is there only by a preference. */
  readonly idColumn?: readonly string[];
  /** The row wanted is the one whose name column equals this part of the set-up. */
  readonly wanted: SetUpName | 'location';
  /** Every record of this list shows its values once, so a new one is wanted as long as they are not held. */
  readonly always?: 'new';
}

export interface PageSpec {
  readonly id: PageId;
  /** Exact pathnames; the query never decides which page this is. */
  readonly paths: readonly string[];
  /** Where *Open page* leads, path and query, or null when nobody published the path. */
  readonly open: string | null;
  /** The way through NetSuite's menu, in English; centers of roles may have another. */
  readonly menu?: string;
  readonly kind: 'list' | 'record' | 'form';
  /** Normalised titles of any generation. Languages add theirs. */
  readonly titles: readonly string[];
  /** Form tasks and record types of the help calls behind labels. */
  readonly tasks?: readonly string[];
  /** Parts of the path, and column headers that hardly another page has, where nobody published the path. */
  readonly pathWords?: readonly string[];
  readonly columns?: readonly string[];
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly sublists?: Readonly<Record<string, SublistSpec>>;
  readonly requirements: readonly RequirementSpec[];
  /** What the recipe asks for on this page, besides `requirements`: fields are keyed by feature id. */
  readonly fromRecipe?: 'features' | 'permissions';
  /** What says whether this record is the one that the set-up means: a field, or without one the record's title. */
  readonly subject?: { readonly field?: string; readonly as: SetUpName };
  readonly list?: ListSpec;
  /** A list whose rows have no id: our names of its columns → normalised header texts and column keys. */
  readonly table?: ListSpec['columns'];
  readonly oneTime?: OneTimeSpec;
}

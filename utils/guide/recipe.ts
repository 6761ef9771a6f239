// What a vendor asks for, as plain data: which application, features, permissions and values. The engines read it, none knows a vendor.
import type { FieldDef, FieldId } from '../credential/field';
import type { PermissionSubtab } from '../netsuite/pages/role-record';

export interface RecipePermission {
  /** NetSuite's enum, the same in every language, for example `ADMI_WEBSERVICES`. */
  readonly key: string;
  /** The English label of today, for people. */
  readonly label: string;
  readonly subtab: PermissionSubtab;
  readonly level: 'view' | 'create' | 'edit' | 'full';
  /** Id of the step in which it is given. */
  readonly step: string;
  readonly reason: string;
  /** Something to know about this permission that is no failure. */
  readonly concern?: string | undefined;
}

export interface RecipeFeature {
  /** NetSuite's feature id in lower case, for example `restwebservices`. */
  readonly id: string;
  readonly label: string;
  readonly reason: string;
}

export interface RecipeStep {
  /** One of the kind's steps. */
  readonly id: string;
  /** The number in the vendor's article, where there is one: shown, and nothing else. */
  readonly number?: number | undefined;
  /** Ids of the steps that must be done before this one can be. */
  readonly after: readonly string[];
  readonly optional?: boolean | undefined;
}

/** A value that the kind does not need by itself: why the vendor wants it, and whether there may be several. */
export interface RecipeValue {
  readonly reason: string;
  readonly several?: boolean | undefined;
}

export interface Recipe {
  readonly id: string;
  readonly name: string;
  /** Id of the kind of credentials. */
  readonly kind: string;
  /** Proposals for the set-up, editable by the person. */
  readonly application: string;
  readonly role: string;
  readonly steps: readonly RecipeStep[];
  readonly features: readonly RecipeFeature[];
  readonly permissions: readonly RecipePermission[];
  readonly values: Readonly<Record<FieldId, RecipeValue>>;
  /** The records whose permission is tried, by names that the kind's checks know, and whether REST web services are wanted. */
  readonly test: { readonly records: readonly string[]; readonly rest: boolean };
  /** Id of the export format that the vendor reads. */
  readonly format?: string | undefined;
  /** Public keys of age (`age1…`) to which an export is encrypted. */
  readonly recipients?: readonly string[] | undefined;
  /** Whom to ask, as plain text. */
  readonly contact?: string | undefined;
  /** Id of the recipe of which this is the one with the fewest permissions. */
  readonly leastOf?: string | undefined;
  /** Id of the same vendor's recipe of a kind that NetSuite goes on to take. */
  readonly successor?: string | undefined;
  /** Values that the vendor has himself, and that no bundle holds. */
  readonly heldByVendor?: readonly FieldId[] | undefined;
  /** What the kind leaves to the recipe, by names of the kind. */
  readonly settings?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
}

/** The fields of a kind without what the vendor has himself. */
export function askedFields(
  fields: readonly FieldDef[],
  { heldByVendor = [] }: Pick<Recipe, 'heldByVendor'>,
): readonly FieldDef[] {
  return heldByVendor.length === 0 ? fields : fields.filter(({ id }) => !heldByVendor.includes(id));
}

/** What is asked for in this set-up: permissions with a concern only where the person gives them. */
export function withoutConcerns(recipe: Recipe, given: readonly string[]): Recipe {
  const { permissions } = recipe;
  return {
    ...recipe,
    permissions: permissions.filter(({ key, concern }) => concern === undefined || given.includes(key)),
  };
}

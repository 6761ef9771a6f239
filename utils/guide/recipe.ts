// What a vendor asks for, as plain data. The engines read it, none knows a vendor. What may be left out is not asked for.
import type { FieldDef, FieldId } from '../credential/field';
import type { PermissionSubtab, TableSubtab } from '../netsuite/pages/role-record';
import type { Asked } from './asked';
import type { ByHand } from './asked-by-hand';
import type { RecipeSetting } from './recipe-settings';

export type RecipeLevel = 'view' | 'create' | 'edit' | 'full';

/** A permission as the Role record has it. */
export interface NamedPermission {
  /** NetSuite's enum, the same in every language, for example `ADMI_WEBSERVICES`; of a custom record its script id. */
  readonly key: string;
  /** The English label of today, for people; of a custom record its name. */
  readonly label: string;
  readonly subtab: PermissionSubtab;
  readonly level: RecipeLevel;
}

export interface RecipePermission extends NamedPermission, Asked {
  /** Others of which any one does as well. */
  readonly or?: readonly NamedPermission[] | undefined;
  /** Something to know about this permission that is no failure; it is left out unless the person wants it. */
  readonly concern?: string | undefined;
}

/** Every entry that NetSuite offers on one subtab, each at least at this level. */
export interface EveryPermission extends Asked {
  readonly subtab: TableSubtab;
  readonly level: RecipeLevel;
  /** Ids of those that are not wanted. */
  readonly except?: readonly string[] | undefined;
}

export interface RecipeFeature extends Omit<Asked, 'step'> {
  /** NetSuite's feature id in lower case, for example `restwebservices`. */
  readonly id: string;
  readonly label: string;
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
export interface RecipeValue extends Omit<Asked, 'step'> {
  /** What it is called, where it is none that the kind knows. */
  readonly name?: string | undefined;
  readonly several?: boolean | undefined;
}

/** Something that the person is asked before the start, and that conditions name. */
export interface RecipeChoice {
  readonly id: string;
  /** As a wish, for a box to be ticked: “Match bills with purchase orders”. */
  readonly label: string;
  readonly reason: string;
  /** Ticked unless the person says otherwise. */
  readonly usual?: boolean | undefined;
}

/** A RESTlet, by what NetSuite builds its address from. */
export interface TestedScript {
  readonly script: string;
  readonly deployment: string;
}

/** What a connection test asks for; each is one request at most, and none changes anything. */
export interface RecipeTest {
  /** Records whose permission is tried, by names of NetSuite's. */
  readonly records: readonly string[];
  readonly rest: boolean;
  /** There may be more than a test can ask for: the person chooses which. */
  readonly choose?: boolean | undefined;
  /** Records that are looked for with SuiteQL, by names of NetSuite's. */
  readonly suiteql?: readonly string[] | undefined;
  /** Run only where the person ticks them: what a vendor's script does nobody can know. */
  readonly restlets?: readonly TestedScript[] | undefined;
}

type OfPart =
  | 'application'
  | 'role'
  | 'steps'
  | 'permissions'
  | 'everyPermission'
  | 'roleSettings'
  | 'userSettings'
  | 'integrationSettings'
  | 'values'
  | 'test'
  | 'format'
  | 'settings';

/** One more role, token or record of the same vendor: what is there takes the place of the recipe's own. */
export type RecipePart = { readonly [Key in OfPart]?: Recipe[Key] | undefined } & {
  readonly id: string;
  /** What it is for. */
  readonly name: string;
};

/** The public article that the recipe was written from. */
export interface Article {
  /** Shown as text; opened on a press only. */
  readonly address: string;
  /** YYYY-MM-DD. */
  readonly read: string;
  readonly title?: string | undefined;
}

export interface Recipe extends ByHand {
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
  readonly everyPermission?: readonly EveryPermission[] | undefined;
  /** What is wanted of the role, the user and the integration record besides. */
  readonly roleSettings?: readonly RecipeSetting[] | undefined;
  readonly userSettings?: readonly RecipeSetting[] | undefined;
  readonly integrationSettings?: readonly RecipeSetting[] | undefined;
  readonly choices?: readonly RecipeChoice[] | undefined;
  readonly values: Readonly<Record<FieldId, RecipeValue>>;
  readonly test: RecipeTest;
  /** More roles, tokens or records of the same vendor, each a set-up of its own. */
  readonly parts?: readonly RecipePart[] | undefined;
  /** Id of the export format that the vendor reads. */
  readonly format?: string | undefined;
  /** Public keys of age (`age1…`) to which an export is encrypted. */
  readonly recipients?: readonly string[] | undefined;
  /** Whom to ask, as plain text. */
  readonly contact?: string | undefined;
  readonly article?: Article | undefined;
  /** What the article leaves open, one sentence each. */
  readonly uncertain?: readonly string[] | undefined;
  /** Id of the recipe of which this is the one with the fewest permissions. */
  readonly leastOf?: string | undefined;
  /** Id of the same vendor's recipe of a kind that NetSuite goes on to take. */
  readonly successor?: string | undefined;
  /** Values that the vendor has himself, and that no bundle holds. */
  readonly heldByVendor?: readonly FieldId[] | undefined;
  /** What the kind leaves to the recipe, by names of the kind. */
  readonly settings?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
}

/** The fields of a kind without what the vendor has himself, and of those on request only what he asks for. */
export function askedFields(
  fields: readonly FieldDef[],
  { heldByVendor = [], values }: Pick<Recipe, 'heldByVendor' | 'values'>,
): readonly FieldDef[] {
  const isAsked = ({ id, isOnRequest }: FieldDef) =>
    !heldByVendor.includes(id) && (isOnRequest !== true || Object.hasOwn(values, id));
  return fields.every(isAsked) ? fields : fields.filter(isAsked);
}

// What a kind wants on one of NetSuite's pages: what must be so, what is taken there, and what is said. Engines read it.
import type { FieldId } from '../credential/field';
import type { PageId, SetUpName } from '../netsuite/pages/page';
import type { Mode, PageReading } from '../netsuite/pages/reading';
import type { TextKey } from '../texts';
import type { JudgedPage } from './judged-page';
import type { Recipe, RecipePermission } from './recipe';
import type { SettingList } from './recipe-settings';
import type { SetUp } from './set-up';

export type Expectation =
  | { readonly type: 'checked'; readonly value: boolean | ((recipe: Recipe) => boolean) }
  | { readonly type: 'named'; readonly name: SetUpName }
  | { readonly type: 'filled' }
  /** The account of the page's own host. */
  | { readonly type: 'account' }
  /** The value that is held of this field of the kind, which is no secret. */
  | { readonly type: 'held'; readonly value: FieldId }
  /** The list has the row that is wanted. */
  | { readonly type: 'row' }
  /** What stands in this column of the row that is wanted; null where that cannot be told. */
  | {
      readonly type: 'cell';
      readonly isRight: (text: string, setUp: SetUp) => boolean | null;
    }
  /** A line of the sublist names it. */
  | { readonly type: 'listed'; readonly name: SetUpName }
  /** Visible texts, normalised. A text that is in neither list (an unknown language) is neither right nor wrong. */
  | { readonly type: 'choice'; readonly right: readonly string[]; readonly wrong: readonly string[] };

export interface RequirementTexts {
  /** On the card; `$1` is the name wanted. */
  readonly need: TextKey;
  /** Beside the ring. */
  readonly tag: TextKey;
}

export interface RequirementSpec extends RequirementTexts {
  /** Unique on the page. */
  readonly id: string;
  /** Of a box that one recipe wants ticked and another does not: what is said where it does not, and the box by NetSuite's name of it. */
  readonly unwanted?: RequirementTexts;
  readonly name?: string;
  /** Key of a field of the page, of a sublist for `listed`, or of a column for `cell`. */
  readonly field: string;
  readonly expect: Expectation;
  /** A field that is not there is fine (older and newer account releases lack some boxes). */
  readonly optional?: boolean;
  /** It is wanted of a record that is being made; one that is there may serve something else as well. */
  readonly isOfNew?: true;
  /** What fails while it is not met: id of a cause. */
  readonly cause?: string;
}

/** What the recipe asks for on this page, besides the requirements. */
export type FromRecipe =
  /** The page's fields are keyed by feature id. */
  | {
      readonly type: 'features';
      readonly texts: RequirementTexts;
      readonly causeOf: (feature: string) => string | null;
    }
  /** The page's sublists are keyed by subtab. Each permission belongs to the step that the recipe says. */
  | {
      readonly type: 'permissions';
      readonly texts: Readonly<Record<RecipePermission['subtab'], RequirementTexts>>;
      readonly causeOf: (permission: string) => string | null;
    };

/** The page as a rule for a notice sees it. */
export interface RuleFacts {
  readonly reading: PageReading;
  readonly judged: JudgedPage;
  readonly model: {
    readonly setUp: SetUp;
    readonly recipe: Recipe;
    /** Of each value that is a list of ids, or one of them: the ids. */
    readonly chosenIds: Readonly<Record<FieldId, readonly string[]>>;
    /** Of each value that is held and no secret: the value. */
    readonly shownValues: Readonly<Record<FieldId, string>>;
  };
}

export type Tone = 'info' | 'good' | 'warning' | 'danger';

export interface NoticeRule {
  readonly tone: Tone;
  readonly text: TextKey;
  readonly when: (facts: RuleFacts) => boolean;
  readonly params?: (facts: RuleFacts) => readonly (string | number)[];
}

/** What *Fill in* may set on a page. It sets nothing else. */
export interface FillGuide {
  readonly modes: readonly Mode[];
  /** Ids of the page's own requirements, in the order in which they are written. */
  readonly requirements: readonly string[];
  /** Of these, those that are somebody's decision: set only where the person ticks them. */
  readonly withTick?: readonly string[];
  /** Ids of requirements that come first: the page may build the rest anew for them, and while one is not met nothing else is written. */
  readonly first?: readonly string[];
  /** By requirement: what is proposed where anything would do and nothing stands there, by NetSuite's English name of it. */
  readonly proposals?: Readonly<Record<string, string>>;
  /** What the recipe asks for is set as well, but never these, by NetSuite's ids of them. */
  readonly fromRecipe?: {
    readonly never?: readonly string[];
    /** A box is asked about in a window of its own. */
    readonly opensWindow?: true;
  };
  /** The file that is chosen where a held value is wanted: what it is called, and the value that is its content. */
  readonly file?: { readonly name: string; readonly content: FieldId };
}

/** How a setting that a recipe may ask for stands on the page. */
export interface SettingField {
  /** Key of a field of the page. */
  readonly field: string;
  /** Of a choice: by what it may be, its visible texts, normalised. */
  readonly means?: Readonly<Record<string, readonly string[]>>;
  /** The page shows no more than that there is something. */
  readonly isFilled?: true;
  /** What is only said where it is asked for: this guide does not do it. */
  readonly isSaidOnly?: boolean;
}

export interface PageGuide {
  readonly page: PageId;
  /** The step to which the page's own requirements belong, null where it has none. */
  readonly step: string | null;
  readonly requirements: readonly RequirementSpec[];
  readonly fromRecipe?: FromRecipe;
  /** Settings of the recipe that stand here, by the recipe's names of them. */
  readonly settings?: {
    readonly list: SettingList;
    readonly fields: Readonly<Record<string, SettingField>>;
  };
  /** A field that only accounts with subsidiaries have. */
  readonly tellsOneWorld?: string;
  /** What says whether this record is the one that the set-up means: a field, or without one the record's title. */
  readonly subject?: { readonly field?: string; readonly name: SetUpName };
  /** Without it, everything on the page is done by hand. */
  readonly fill?: FillGuide;
  /** The page may be of another record of the same name, so that it tells nothing of what a test used. */
  readonly isNoEvidence?: true;
  /**
   * A list on which the row wanted is the one whose name is this part of the set-up, or whose id is the value held of a field.
   * `isMadeNew`: where there is none, one is made. `isAlwaysNew`: every record shows its values once, so a new one is wanted as
   * long as they are not held.
   */
  readonly list?: {
    readonly wanted: SetUpName | { readonly value: FieldId };
    readonly isMadeNew?: true;
    readonly isAlwaysNew?: true;
    /** Where the row is on no page that was read: its name, and how many rows were. */
    readonly missing: TextKey;
  };
  /** NetSuite shows values once here: the capture, and what is said around it. */
  readonly capture?: {
    readonly id: string;
    readonly handedOver: TextKey;
    readonly notKept: TextKey;
    readonly alreadyKept: TextKey;
    readonly reset: TextKey;
  };
  /** A value that always stands on the page: the key of its field there, and the field of the kind. */
  readonly reads?: { readonly key: string; readonly field: FieldId };
  /** Values that our record's page shows besides: a field of the kind, and the key of the page's, or `record` for the internal id. */
  readonly tells?: readonly { readonly field: FieldId; readonly key: string }[];
  /** Records of this page, or on it, are chosen as the value of this field, by their internal id. */
  readonly records?: { readonly field: FieldId; readonly pick: TextKey };
  /** The page answers a save: what is said where it says so, and where the form before it is not known to be saved. */
  readonly saved?: { readonly good: TextKey; readonly unknown: TextKey };
  /** NetSuite refuses the page while this step is not done. */
  readonly closedBefore?: { readonly step: string; readonly refused: TextKey };
  /** What stands here is looked up after a refused login. */
  readonly isAuditTrail?: true;
  /** Said first. While one of them applies, fields that were not found are no news. */
  readonly first?: readonly NoticeRule[];
  /** Said in place of whether all is right and saved. */
  readonly instead?: readonly NoticeRule[];
  /** Said last. */
  readonly last?: readonly NoticeRule[];
}

export function pageGuide(pages: readonly PageGuide[], id: PageId): PageGuide | null {
  return pages.find(({ page }) => page === id) ?? null;
}

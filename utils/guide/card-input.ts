// What the card is decided from: the page as read, what follows from everything stored, and how far a capture is.
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { FieldId } from '../credential/field';
import type { PageId, PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { FillState } from './fill-state';
import type { JudgedPage } from './judged-page';
import type { Message } from './message';
import type { PageGuide } from './page-guide';
import type { GuideTables, Progress, StepProgress } from './progress';
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';

/** `none`: nothing shown on this page; the others say how far the values shown here are on their way to storage. */
export type Capture = 'none' | 'storing' | 'stored' | 'failed';

/** Something that a failed connection test may have failed for. */
export interface Suspect {
  readonly page: PageId | null;
  readonly text: Message;
}

/** For whom there are set-ups in this account: what is shown of each, and the bundle that it is told by. */
export interface Vendors {
  readonly current: string;
  readonly others: readonly { readonly label: string; readonly bundle: BundleKey }[];
}

/** The part of the account's model that the card needs. */
export interface CardModel {
  readonly kind: GuideTables;
  readonly setUp: SetUp;
  readonly vendors: Vendors;
  readonly recipe: Recipe;
  readonly progress: Progress;
  readonly bundle: BundleView;
  /** Of each value that is a list of ids, or one of them: the ids. */
  readonly chosenIds: Readonly<Record<FieldId, readonly string[]>>;
  /** Of each value that is held and no secret: the value. */
  readonly shownValues: Readonly<Record<FieldId, string>>;
  /** The values that count now have passed a test, as far as one can be done here. */
  readonly isTested: boolean;
  /** The newest test, when it failed and its values still count: what may be behind it, and pages of what was seen right since. */
  readonly failedTest: {
    readonly suspects: readonly Suspect[];
    readonly mended: readonly (PageId | null)[];
  } | null;
}

export interface CardInput {
  readonly spec: PageSpec;
  readonly guide: PageGuide;
  readonly reading: PageReading;
  /** By field, how the page itself calls it. */
  readonly labels: Readonly<Record<string, string>>;
  /** For a name in its English spellings, normalised: what it is in the language of the page; null where that is not known. */
  readonly inPageLanguage: (english: readonly string[]) => string | null;
  readonly capture: Capture;
  /** The page that was asked for, where something else was served in its place. */
  readonly asked: PageSpec | null;
  /** On the Login Audit Trail: whether the refused login of the newest test is in it; null elsewhere. */
  readonly audit: 'found' | 'no-detail' | 'no-row' | 'no-test' | null;
  readonly model: CardModel;
  readonly fill: FillState;
}

/** The input, and what was found of the page. */
export interface PageFacts extends CardInput {
  readonly judged: JudgedPage;
  readonly step: StepProgress | null;
  /** Whether the values that this page shows once are all held. */
  readonly isCaptureHeld: boolean;
}

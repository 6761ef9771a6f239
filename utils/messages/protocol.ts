// Who may say what to whom. Requests are imperative, events past tense. Plain types: the page's side carries no schema.
import type { CredentialField } from '../credential/fields';
import type { BundleKey } from '../credential/entry';
import type { BundleView, RevealedBundle } from '../credential/bundle';
import type { HowExported } from '../handover/receipt';
import type { HeldElsewhere } from '../credential/held-elsewhere';
import type { AccountId } from '../netsuite/account';
import type { Capture } from '../guide/card-input';
import type { CardPlace } from '../guide/card-place';
import type { CardView } from '../guide/card-view';
import type { ReadRecipe } from '../recipes/recipe-schema';
import type { SetUp } from '../guide/set-up';
import type { PagePlan } from '../guide/page-plan';
import type { PageReading } from '../netsuite/pages/reading';
import type { PageSignals } from '../netsuite/page-signals';
import type { OneTimeSpec, PageId, PairKind, SetUpName } from '../netsuite/pages/page';
import type { RecognisedPage } from '../netsuite/recognise-page';

/** From a content script on NetSuite to the background: it can add, and reads no value back. */
export interface FromPage {
  /** A set-up page was opened or changed; the answer is what to show on it. */
  pageRead: {
    data: { reading: PageReading };
    answer: PagePlan | null;
  };
  /** What the card says of the page as it is now, and what is ringed. Nothing is kept of it. */
  viewPage: {
    data: { reading: PageReading; capture: Capture; asked: PageId | null };
    answer: CardView | null;
  };
  /** A pair that is shown once was seen; answered only when it is stored. */
  pairShown: {
    data: {
      /** `picked`: the person showed the two values. */
      source?: 'captured' | 'picked' | undefined;
      kind: PairKind;
      first: string;
      second: string;
      recordId: string | null;
      application: string | null;
      user: string | null;
      role: string | null;
    };
    answer: { stored: true; at: number } | { stored: false; reason: StoreProblem };
  };
  /** A page is loading. Wakes the background; the answer is by what, in every language, values shown once there are known. */
  pageOpening: { data: { path: string }; answer: OneTimeSpec | null };
  /** A page is parsed; the answer is which one it is, how to read it in every language, and where the card was left. */
  pageParsed: { data: { signals: PageSignals }; answer: RecognisedPage & { cardPlace: CardPlace } };
  /** The person moved the card, or folded it up. */
  cardPlaced: { data: { place: CardPlace }; answer: null };
  /** The person chose the name that this record carries for the set-up. */
  useThisOne: { data: { as: SetUpName; name: string }; answer: PagePlan | null };
  /** The person chose this location's internal id. */
  takeLocation: { data: { id: string }; answer: PagePlan | null };
  /** The page was left; what was not saved on it is no news any more. */
  pageLeft: { data: { page: PageId; recordId: string | null }; answer: null };
  /** The person wants the popup, in this view if one is named. */
  openGuide: { data: { view: 'test' | null }; answer: null };
}

export type StoreProblem = 'refused' | 'storage-full' | 'storage-failed';

export interface KeptBundle {
  readonly key: BundleKey;
  /** How many of its pairs have never been in an export. */
  readonly unexported: number;
}

/** Of which entry each value is. */
export type EntryIds = Readonly<Partial<Record<CredentialField, string>>>;

export interface RevealedForExport {
  readonly values: RevealedBundle;
  readonly entryIds: EntryIds;
}

export type SavedValues = { readonly stored: true } | ({ readonly stored: false } & SaveProblem);

export type SaveProblem =
  | { readonly reason: StoreProblem }
  /** The Account ID that was given is not the one of this bundle. */
  | { readonly reason: 'other-account'; readonly account: AccountId }
  | { readonly reason: 'held-elsewhere'; readonly field: CredentialField; readonly other: HeldElsewhere };

export interface Damage {
  /** Entries of the journal, that is captured or entered values. */
  readonly values: number;
  /** Other stored things, by the key of their storage item. */
  readonly items: readonly { readonly key: string; readonly at: number }[];
}

/** From the extension's own pages to the background. */
export interface FromPopup {
  readBundle: { data: { bundle: BundleKey }; answer: BundleView };
  /** Every bundle that holds anything. */
  readBundles: { data: null; answer: readonly KeptBundle[] };
  revealValue: { data: { bundle: BundleKey; field: CredentialField }; answer: string | null };
  /** For an export; null while values of the bundle do not belong together. */
  revealBundle: { data: { bundle: BundleKey }; answer: RevealedForExport | null };
  saveValues: {
    data: {
      bundle: BundleKey;
      values: Partial<Record<CredentialField, string>>;
      source?: 'typed' | 'imported' | undefined;
    };
    answer: SavedValues;
  };
  /** Both values of a pair were entered by hand, each into the box of the other. */
  swapPair: { data: { bundle: BundleKey; kind: PairKind }; answer: null };
  /** These values, as `revealBundle` gave them, have left. */
  markExported: { data: { bundle: BundleKey; entryIds: EntryIds; how: HowExported }; answer: null };
  /** Older values of an entry count again. */
  restoreValues: { data: { bundle: BundleKey; entryId: string }; answer: null };
  /** The value, and its other half when the two were taken together. */
  forgetValue: { data: { bundle: BundleKey; field: CredentialField }; answer: null };
  /** Those values of an entry that newer ones have replaced. */
  forgetSuperseded: { data: { bundle: BundleKey; entryId: string }; answer: null };
  forgetBundle: { data: { bundle: BundleKey }; answer: null };
  /** Everything that is kept of an account: values, set-ups, readings, tests. */
  forgetAccount: { data: { account: AccountId }; answer: null };
  /** What is stored but cannot be read. */
  readDamage: { data: null; answer: Damage };
  forgetDamage: { data: null; answer: null };
  /** Reads a vendor's recipe and says what is wrong with it; keeps it when asked to. One of the same id is replaced. */
  importRecipe: { data: { text: string; keep: boolean }; answer: ReadRecipe };
  /** Set-ups that rest on it fall back to the default recipe. */
  removeRecipe: { data: { id: string }; answer: null };
  saveSetUp: { data: { setUp: SetUp }; answer: null };
  /** Another application of the account: its set-up as it was left, or a new one. */
  chooseSetUp: { data: { bundle: BundleKey }; answer: null };
  /** Looks at the open tab: a page without a known path, or one that was open before installation. */
  usePage: { data: null; answer: { page: PageId | null } };
  testConnection: { data: { bundle: BundleKey }; answer: { started: boolean } };
  /** Until when this bundle's token must not be tried (unix milliseconds), since it was refused too often; else null. */
  readTestPause: { data: { bundle: BundleKey }; answer: number | null };
  /** The view that a page asked for, once. */
  takeNextView: { data: null; answer: 'test' | null };
}

/** From the background to NetSuite pages that are open. */
export interface ToPage {
  planChanged: { data: { plan: PagePlan } };
}

// Who may say what to whom. Requests are imperative, events past tense. Plain types: the page's side carries no schema.
import type { AccountView } from '../account/account-view';
import type { CardWords } from '../account/card-words';
import type { FillWords } from '../account/fill-words';
import type { ToldByTest } from '../connection/told-by-test';
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { FieldId } from '../credential/field';
import type { HeldElsewhere } from '../credential/held-elsewhere';
import type { Capture } from '../guide/card-input';
import type { CardPlace } from '../guide/card-place';
import type { FillOrder, FillResult } from '../guide/fill-order';
import type { KnownRecords } from '../guide/known-records';
import type { Card } from '../guide/localise';
import type { PageTrouble } from '../guide/page-trouble';
import type { SetUp } from '../guide/set-up';
import type { Delivery } from '../handover/delivery';
import type { HowExported } from '../handover/receipt';
import type { AccountId } from '../netsuite/account';
import type { CaptureSpec } from '../netsuite/capture-spec';
import type { PageSignals } from '../netsuite/page-signals';
import type { PageId, PageSpec, SetUpName } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { RecognisedPage } from '../netsuite/recognise-page';
import type { NextView } from '../guide/next-view';
import type { Recipe } from '../guide/recipe';
import type { ImportedRecipe } from '../recipes/imported-recipe';

export type { AccountView } from '../account/account-view';
export type { CardWords } from '../account/card-words';
export type { FillWords } from '../account/fill-words';

/** Of a bundle: the text of a value. */
export type FieldValues = Readonly<Record<FieldId, string>>;

/** Where the card stands, in which words and in which colours. */
export interface CardLook {
  readonly cardPlace: CardPlace;
  readonly words: CardWords;
  readonly css: string;
}

/** From a content script on NetSuite to the background: it can add, and reads no value back. */
export interface FromPage {
  /**
   * A page is loading. Wakes the background, and brings all that can be known before the page is parsed: what NetSuite may show once
   * at this path, in every language, which page the path stands for and how to read it (null for a path that is not known), and the
   * card.
   */
  pageOpening: {
    data: { path: string };
    answer: { captures: readonly CaptureSpec[]; expected: PageSpec | null; look: CardLook };
  };
  /** A page is parsed, and it is not what its path stands for, or that is not known. */
  pageParsed: { data: { signals: PageSignals }; answer: RecognisedPage };
  /**
   * A set-up page as it is now; the answer is what the card says of it, null where there is nothing to say. `signals` of a page that
   * was read as the one that its path stands for: `other-page` where they say otherwise, and nothing is taken note of.
   */
  pageRead: {
    data: {
      reading: PageReading;
      /** By field, how the page itself calls it. */
      labels: Readonly<Record<string, string>>;
      /** NetSuite says above the page that what was sent off before is saved. */
      saysSaved: boolean;
      capture: Capture;
      asked: PageId | null;
      /** Nothing on the page has changed since it was sent: only the card is asked for. */
      isAgain: boolean;
      signals: PageSignals | null;
    };
    answer: Card | 'other-page' | null;
  };
  /** Values that NetSuite shows once were seen; answered only when they are stored. `capture` is the id of a `CaptureSpec`. */
  valuesShown: {
    data: {
      capture: string;
      /** `picked`: the person showed where they stand. `unsorted`: which is which the page does not say, so they stand in its order. */
      source: 'captured' | 'picked' | 'unsorted';
      values: FieldValues;
      recordId: string | null;
      application: string | null;
      user: string | null;
      role: string | null;
    };
    /** `at`: since when they are kept, unix milliseconds. */
    answer: { stored: true; at: number } | { stored: false; reason: StoreProblem };
  };
  /** The person chose the name that this record carries for the set-up. */
  chooseName: { data: { name: SetUpName; value: string }; answer: null };
  /** The person chose this record, by its internal id, as the value of the field that its page serves. */
  chooseRecord: { data: { page: PageId; id: string }; answer: null };
  /** Something could not be done on this page; said on the icon of its tab, and in the popup. */
  pageTroubled: { data: { page: PageId; why: PageTrouble }; answer: null };
  /** Runs the script of *Show me the values* in this document. */
  bringPicker: { data: null; answer: null };
  /**
   * The person pressed *Fill in*: brings its script to this document, and says what it is to write. Null where the page, as it was read
   * at the press, is not the one whose changes were shown (`print`), or where it may not be filled in; then nothing is.
   */
  startFill: {
    data: Pick<FromPage['pageRead']['data'], 'reading' | 'labels' | 'capture' | 'asked'> & {
      print: string;
      /** Ids of what the person has ticked. */
      ticked: readonly string[];
    };
    answer: FillOrder<FillWords> | null;
  };
  /** What became of it; `isUndone`: it was put back; `isLeft`: the page went away while it was being written. */
  fillEnded: {
    data: { results: readonly FillResult[]; isUndone: boolean; isLeft: boolean };
    answer: null;
  };
  /** On a page whose buttons open windows something was pressed: the guide goes to the windows that were opened from here. */
  windowOpened: { data: null; answer: null };
  /** The page was left; what was not saved on it is no news any more. */
  pageLeft: { data: { page: PageId; recordId: string | null }; answer: null };
  /** The person moved the card, or folded it up. */
  cardPlaced: { data: { place: CardPlace }; answer: null };
  /** The person wants the popup, in this view if one is named. */
  openGuide: { data: { view: NextView | null }; answer: null };
  /** The person wants the views beside the page. A listener of its own has opened them before this is answered; see `panel.ts`. */
  openPanel: { data: null; answer: null };
  /** The person goes over to another set-up of this account. One that is not there is refused. */
  switchSetUp: { data: { recipe: string; application: string }; answer: null };
  /** The person does not want the quick look. */
  skipLook: { data: null; answer: null };
}

/** What a frame of a page may send: its readings, and a press on the card in it. It takes no values and opens nothing. */
export const fromFrames: readonly (keyof FromPage)[] = [
  'pageOpening',
  'pageParsed',
  'pageRead',
  'pageLeft',
  'startFill',
  'fillEnded',
];

/**
 * `refused`: what was sent is none of the kind's values. `too-many`: this account has taken so many within a minute that a
 * program must be behind it. `newer-version`: a newer release of the extension has written the database.
 */
export type StoreProblem = 'refused' | 'storage-full' | 'storage-failed' | 'too-many' | 'newer-version';

/** Of which entry each value is. */
export type EntryIds = Readonly<Record<FieldId, string>>;

export interface RevealedForExport {
  readonly values: FieldValues;
  readonly entryIds: EntryIds;
}

/** `reason`: out of the kind's own list, or why nothing could be stored. */
export type MadeAnswer = { readonly stored: true } | { readonly stored: false; readonly reason: string };

export type SavedValues = { readonly stored: true } | ({ readonly stored: false } & SaveProblem);

export type SaveProblem =
  | { readonly reason: StoreProblem }
  /** The account that was given is not the one of this bundle. */
  | { readonly reason: 'other-account'; readonly account: AccountId }
  | { readonly reason: 'held-elsewhere'; readonly field: FieldId; readonly other: HeldElsewhere };

/** From the extension's own pages to the background. */
export interface FromPopup {
  /**
   * All there is to show. `account`: the one that the view shows; null takes that of the tab, else the one used last. Without any
   * the answer is of no account, and still says what is damaged, lost and set.
   */
  readAccount: { data: { account: AccountId | null; tabAccount: AccountId | null }; answer: AccountView };
  /** Any bundle, for what an import would replace. */
  readBundle: { data: { bundle: BundleKey }; answer: BundleView };
  /** Records that pages have shown for a field that is chosen among them; null when none was. */
  readRecords: { data: { account: AccountId; field: FieldId }; answer: KnownRecords | null };
  /** The value in clear, null when it is not held. */
  revealValue: { data: { bundle: BundleKey; field: FieldId }; answer: string | null };
  /** For an export; null while values of the bundle do not belong together. */
  revealBundle: { data: { bundle: BundleKey }; answer: RevealedForExport | null };
  saveValues: {
    data: { bundle: BundleKey; values: FieldValues; source: 'typed' | 'imported' };
    answer: SavedValues;
  };
  /**
   * Makes what the kind of this bundle makes itself, such as a key, or takes what was given in its place; answered when it is stored.
   * `given` is a text as somebody brings it, of which `reason` repeats nothing.
   */
  makeValues: { data: { bundle: BundleKey; given: string | null }; answer: MadeAnswer };
  /** The value that another kind of credentials holds of the same record; false when there is none. */
  takeSame: { data: { bundle: BundleKey; field: FieldId }; answer: { taken: boolean } };
  /** Which of these values are the ones that count in the bundle. Nothing is revealed or kept. */
  compareValues: { data: { bundle: BundleKey; values: FieldValues }; answer: readonly FieldId[] };
  /** Two values that are issued together were entered by hand, each into the box of the other. */
  swapValues: { data: { bundle: BundleKey; group: string }; answer: null };
  /** Which value is which, where the page did not say: of each field the field under which its value is held so far. */
  tellApart: { data: { bundle: BundleKey; heldAs: Readonly<Record<FieldId, FieldId>> }; answer: null };
  /** The same, told by a login: at most two are refused. */
  tellByTest: { data: { bundle: BundleKey }; answer: { outcome: ToldByTest } };
  /** What was typed or chosen in the views and not saved, by account (nothing: before one is known) and name of its place. */
  readDrafts: { data: null; answer: Readonly<Record<string, Readonly<Record<string, string>>>> };
  keepDraft: { data: { account: AccountId | null; name: string; text: string | null }; answer: null };
  /** The export of this bundle that waits to be confirmed, with its passphrase while that may be read. */
  readDelivery: { data: { bundle: BundleKey }; answer: Delivery | null };
  /** In place of the one before; null: there is none any more. */
  keepDelivery: { data: { bundle: BundleKey; delivery: Delivery | null }; answer: null };
  /** The person has confirmed that these values, as `revealBundle` gave them, were handed over; ends their delivery. */
  markExported: { data: { bundle: BundleKey; entryIds: EntryIds; how: HowExported }; answer: null };
  /** Older values of an entry count again. */
  restoreValues: { data: { bundle: BundleKey; entryId: string }; answer: null };
  /** The value, and what was taken together with it. */
  forgetValue: { data: { bundle: BundleKey; field: FieldId }; answer: null };
  /** Those values of an entry that newer ones have replaced. */
  forgetOlder: { data: { bundle: BundleKey; entryId: string }; answer: null };
  /** Every value that one opened document has added, in whichever bundle of the account. */
  forgetVisit: { data: { bundle: BundleKey; visit: string }; answer: null };
  forgetBundle: { data: { bundle: BundleKey }; answer: null };
  /** Everything that is kept of an account: values, set-ups, readings, tests. */
  forgetAccount: { data: { account: AccountId }; answer: null };
  /** Deletes what is stored but cannot be read. */
  forgetDamage: { data: null; answer: null };
  /** The person has seen which values the browser lost. */
  forgetLost: { data: null; answer: null };
  /**
   * Reads a recipe from outside and says what is wrong with it, or what it would change. `seen`: the mark that was answered to this very
   * text; then it is kept, and takes the place of the version that was held when the mark was given.
   */
  importRecipe: { data: { text: string; seen: string | null }; answer: ImportedRecipe };
  /** Keeps a recipe of the catalogue, as the view has it of the extension's own files. */
  takeFromCatalogue: { data: { recipe: Recipe }; answer: { taken: boolean } };
  /** Public keys of the recipe of which the person said that they are the vendor's. */
  readCheckedRecipients: { data: { recipe: string }; answer: readonly string[] };
  /** The person said so of this one. */
  noteCheckedRecipient: { data: { recipe: string; recipient: string }; answer: null };
  /** Set-ups that rest on it fall back to the default recipe. */
  removeRecipe: { data: { id: string }; answer: null };
  saveSetUp: { data: { setUp: SetUp }; answer: null };
  /** Another application of the account: its set-up as it was left, or a new one. */
  chooseSetUp: { data: { bundle: BundleKey }; answer: null };
  /** Whether *Fill in* is offered, and in production accounts, too. */
  changeFill: { data: { isOn: boolean; isForProduction: boolean }; answer: null };
  changeSettings: { data: { keepExportedHours: number | null }; answer: null };
  /** Looks at the open tab: a page without a known path, or one that was open before installation. */
  usePage: { data: null; answer: { page: PageId | null } };
  /** Not started when values are missing or at odds, when a test of this bundle runs, or while `testPause` lasts. */
  testConnection: {
    /** Ids of the checks that the person chose of those that may be chosen. Left out: the usual ones. */
    data: { bundle: BundleKey; ticked?: readonly string[] | undefined };
    answer: { started: boolean };
  };
  cancelTest: { data: { bundle: BundleKey }; answer: null };
  /** The view that a page asked for, once. */
  takeNextView: { data: null; answer: NextView | null };
  /** One page of Markdown for the customer's own files. No value is in it. */
  writeChangeRecord: { data: { bundle: BundleKey }; answer: string };
}

/** From the background to NetSuite's pages and to our own: something of this account changed, ask again. It carries no data. */
export interface AccountChanged {
  readonly type: 'accountChanged';
}

// What the popup knows and can do, slice by slice. Views read it through `useApp` and reach nothing else.
import type { StateCreator } from 'zustand';
import type { AccountView } from '../account/account-view';
import type { ToldByTest } from '../connection/told-by-test';
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { FieldId, ValueProblem } from '../credential/field';
import type { KnownRecords } from '../guide/known-records';
import type { Recipe } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import type { Delivery } from '../handover/delivery';
import type { HowExported } from '../handover/receipt';
import type { Proposal } from '../handover/read-back';
import type { EntryIds, FromPopup, SaveProblem } from '../messages/protocol';
import type { Surface } from '../messages/surface';
import type { NextView } from '../guide/next-view';
import type { AccountId } from '../netsuite/account';
import type { PageId } from '../netsuite/pages/page';
import type { ImportedRecipe } from '../recipes/imported-recipe';

export type SaveAnswer =
  { readonly ok: true } | ({ readonly ok: false } & ({ readonly reason: ValueProblem } | SaveProblem));

export interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mimeType: string;
}

export interface Exported extends TextFile {
  /** The values in it, to be marked as exported once it has left. */
  readonly entryIds: EntryIds;
}

/** Where values that were read from a text would be kept. */
export interface ImportTarget {
  readonly bundle: BundleView;
  /** Values that are held there already, as they are. */
  readonly same: readonly FieldId[];
}

/** What the background says of an account; before it has answered, what is said of none. */
type Known<Key extends keyof AccountView> = Pick<AccountView, Key>;

export interface AccountSlice extends Known<
  'account' | 'accounts' | 'setUp' | 'vendors' | 'setUps' | 'signedIn' | 'recipes' | 'choices' | 'progress'
> {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Null only before the background has answered. */
  readonly recipe: Recipe | null;
  readonly surface: Surface;
  /** The account of the active NetSuite tab, null when that tab is something else. In a tab of our own always null. */
  readonly tabAccount: AccountId | null;
  /** The active tab is where NetSuite asks for the login. */
  readonly asksToSignIn: boolean;
  /** The window in which the panel can be opened; null where it is open, or in no window. */
  readonly panelWindow: number | null;
  readonly load: () => Promise<void>;
  /** Asks the background again. */
  readonly refresh: () => Promise<void>;
  readonly showAccount: (account: AccountId) => void;
  /** Another bundle, also of another account, with the set-up that belongs to it. */
  readonly showBundle: (bundle: BundleKey) => Promise<void>;
  /**
   * Changes the set-up; with another recipe or application it is another one, and this one stays. Opens in NetSuite the page of the
   * next step, or the one to look at first.
   */
  readonly saveSetUp: (change: Partial<SetUp>, opens: 'next' | 'look' | null) => Promise<void>;
  /** Another recipe for this account, with the application that it proposes. */
  readonly chooseRecipe: (recipe: Pick<Recipe, 'id' | 'kind' | 'application'>) => Promise<void>;
  /** Starts with values that somebody already has: opens a set-up for the account typed. */
  readonly startWithAccount: (text: string) => Promise<SaveAnswer>;
  /** Skips an optional step, or takes it up again. */
  readonly skipStep: (step: string, isSkipped: boolean) => Promise<void>;
  /** The person says that a line which no page shows is so, or takes it back. */
  readonly tickLine: (line: string, isTicked: boolean) => Promise<void>;
  /** Brings the guide to the open tab; gives the page that is there, null when it is no NetSuite page. */
  readonly bringGuide: () => Promise<PageId | null>;
  readonly openPage: (path: string) => Promise<void>;
  /** To be called in the press itself; the popup closes. */
  readonly openPanel: () => Promise<void>;
  /** `import`: where files are read; choosing one closes the popup. */
  readonly openInTab: (view?: 'import') => Promise<void>;
  /** The view that a page asked for, once. */
  readonly takeNextView: () => Promise<NextView | null>;
}

export interface CredentialsSlice extends Known<
  'bundle' | 'otherBundles' | 'tooMany' | 'trouble' | 'sameHeld'
> {
  /** The value in clear; null when it is no longer held. */
  readonly reveal: (field: FieldId) => Promise<string | null>;
  /** The records that the account's pages have shown for this field; null when none was. */
  readonly readRecords: (field: FieldId) => Promise<KnownRecords | null>;
  readonly save: (field: FieldId, text: string) => Promise<SaveAnswer>;
  /** Makes what the kind makes itself, or takes what is given in its place; the reason why not, else null. */
  readonly makeValues: (given: string | null) => Promise<string | null>;
  /** What another kind holds of the same record; false when there is none. */
  readonly takeSame: (field: FieldId) => Promise<boolean>;
  /** Says which value is which: of each field the one under which its value is held so far. */
  readonly tellApart: (heldAs: Readonly<Record<FieldId, FieldId>>) => Promise<void>;
  /** The same by a test: signs both ways, which is two logins at most. */
  readonly tellByTest: () => Promise<ToldByTest>;
  /** Exchanges two values that were issued together and entered by hand, each in the box of the other. */
  readonly swapValues: (group: string) => Promise<void>;
  /** Older values count again; the ones that counted become older ones. */
  readonly restoreValues: (entryId: string) => Promise<void>;
  /** The value, and what was taken together with it. */
  readonly forgetValue: (field: FieldId) => Promise<void>;
  readonly forgetOlder: (entryId: string) => Promise<void>;
  /** Everything that one opened page has added. */
  readonly forgetVisit: (visit: string) => Promise<void>;
  readonly forgetBundle: () => Promise<void>;
}

export interface TestSlice extends Known<
  | 'test'
  | 'userNames'
  | 'roleNames'
  | 'testIsCurrent'
  | 'testPause'
  | 'checks'
  | 'checkChoices'
  | 'checkTexts'
  | 'diagnosis'
  | 'knownProblems'
> {
  /** `ticked`: ids of the checks that the person chose of those that may be chosen; left out: the usual ones. */
  readonly testConnection: (ticked?: readonly string[]) => Promise<void>;
  /** What has ended stays; what is running is given up. */
  readonly cancelTest: () => Promise<void>;
}

export interface DraftsSlice {
  /** Of the account that is shown: what was typed or chosen and not saved, by the name of its place; see `useDraft`. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Null when it was saved or given up. Whatever becomes of the popup now, it is there again. */
  readonly keepDraft: (name: string, text: string | null, account: AccountId | null) => void;
}

export interface ExportSlice extends Known<'receipts' | 'lastFormat'> {
  readonly readDelivery: () => Promise<Delivery | null>;
  readonly keepDelivery: (delivery: Delivery | null) => Promise<void>;
  /** The whole bundle in the given format as text. */
  readonly exportText: (format: string) => Promise<Exported>;
  /** The person has confirmed that the values were handed over. */
  readonly markExported: (entryIds: EntryIds, how: HowExported) => Promise<void>;
  /** One page for the customer's own files, without a value. */
  readonly changeRecord: () => Promise<TextFile>;
}

export interface ImportSlice {
  /** Of the account and application that the values name, else of those shown; null when no account is known at all. */
  readonly findImportTarget: (
    read: Pick<Proposal, 'kind' | 'values' | 'application'>,
  ) => Promise<ImportTarget | null>;
  /** Nothing is overwritten: values that were held stay as older ones. Shows the bundle afterwards. */
  readonly importValues: (bundle: BundleKey, values: Proposal['values']) => Promise<SaveAnswer>;
}

export interface SettingsSlice extends Known<'settings' | 'fill' | 'damage' | 'lost'> {
  readonly changeSettings: (settings: FromPopup['changeSettings']['data']) => Promise<void>;
  readonly changeFill: (fill: FromPopup['changeFill']['data']) => Promise<void>;
  /** Reads a vendor's recipe, or says what is wrong with it; keeps it when asked to. */
  /** `seen`: the mark of what was answered before; null only looks. */
  readonly importRecipe: (text: string, seen: string | null) => Promise<ImportedRecipe>;
  /** Keeps it, and is false where it is none of the catalogue's. */
  readonly takeFromCatalogue: (recipe: Recipe) => Promise<boolean>;
  readonly readCheckedRecipients: () => Promise<readonly string[]>;
  readonly noteCheckedRecipient: (recipient: string) => Promise<void>;
  readonly removeRecipe: (id: string) => Promise<void>;
  /** Everything kept of the account that is shown. */
  readonly forgetAccount: () => Promise<void>;
  /** What is stored but cannot be read. */
  readonly forgetDamage: () => Promise<void>;
  /** The person has seen what the browser lost. */
  readonly forgetLost: () => Promise<void>;
}

export type App = AccountSlice &
  DraftsSlice &
  CredentialsSlice &
  TestSlice &
  ExportSlice &
  ImportSlice &
  SettingsSlice;

/** One part of the store; it may ask the others. */
export type Slice<Part> = StateCreator<App, [], [], Part>;

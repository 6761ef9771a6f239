// What the popup knows and can do. Views read it through `useApp` and reach nothing else.
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { HowExported, Receipt } from '../handover/receipt';
import type { CredentialField, ValueProblem } from '../credential/fields';
import type { TestRecord } from '../connection/test-record';
import type { KnownLocations } from '../guide/known-locations';
import type { Observation, Progress } from '../guide/progress';
import type { Recipe, StepId } from '../guide/recipe';
import type { ReadRecipe } from '../recipes/recipe-schema';
import type { SetUp } from '../guide/set-up';
import type { AccountId } from '../netsuite/account';
import type { PageId, PairKind } from '../netsuite/pages/page';
import type { Damage, EntryIds, KeptBundle, SaveProblem } from '../messages/protocol';
import type { Settings } from '../storage/items';

export type SaveAnswer =
  { readonly ok: true } | ({ readonly ok: false } & ({ readonly reason: ValueProblem } | SaveProblem));

export interface Exported {
  readonly text: string;
  readonly fileName: string;
  readonly mimeType: string;
  /** The values in it, to be marked as exported once it has left. */
  readonly entryIds: EntryIds;
}

export interface AppState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** `popup`: opened from the toolbar, belongs to the active tab. `tab`: popup.html in a tab of its own. */
  readonly surface: 'popup' | 'tab';
  /** The account of the active NetSuite tab, null when that tab is something else. */
  readonly tabAccount: AccountId | null;
  /** The account shown: the active tab's, else the one used last, else null (nothing known yet). */
  readonly account: AccountId | null;
  /** Every account known, the one used last first. */
  readonly accounts: readonly AccountId[];
  readonly setUp: SetUp | null;
  readonly recipe: Recipe;
  /** Those that come with the extension, then those of vendors. */
  readonly recipes: readonly Recipe[];
  /** Applications, roles and users seen on this account's pages, to choose from. */
  readonly choices: {
    readonly applications: readonly string[];
    readonly roles: readonly string[];
    readonly users: readonly string[];
  };
  readonly progress: Progress | null;
  /** Pages of the account as they were read. */
  readonly observations: readonly Observation[];
  readonly bundle: BundleView | null;
  /** What was handed over of this bundle, oldest first. */
  readonly receipts: readonly Receipt[];
  /** Every other bundle that holds values: first those of this account, for other applications. */
  readonly otherBundles: readonly KeptBundle[];
  /** The newest test of this bundle, and whether its values are still the ones that were tested. */
  readonly test: TestRecord | null;
  readonly testIsCurrent: boolean;
  /** What is stored but cannot be read. */
  readonly damage: Damage;
  readonly settings: Settings;
}

export interface AppActions {
  load: () => Promise<void>;
  showAccount: (account: AccountId) => void;
  /** Another bundle, also of another account, with the set-up that belongs to it. */
  showBundle: (bundle: BundleKey) => Promise<void>;
  /** Changes names of the set-up (application, role, user); the bundle follows the application. */
  changeSetUp: (change: Partial<Pick<SetUp, 'application' | 'role' | 'user'>>) => Promise<void>;
  /** Reads a vendor's recipe, or says what is wrong with it; keeps it when asked to. */
  importRecipe: (text: string, keep: boolean) => Promise<ReadRecipe>;
  removeRecipe: (id: string) => Promise<void>;
  /** Another recipe for this account, with the application that it proposes. */
  chooseRecipe: (recipe: Pick<Recipe, 'id' | 'application'>) => Promise<void>;
  /** Starts with values that somebody already has: opens a set-up for the account typed. */
  startWithAccount: (text: string) => Promise<SaveAnswer>;
  /** Skips an optional step, or takes it up again. */
  skipStep: (step: StepId, isSkipped: boolean) => Promise<void>;
  /** Brings the guide to the open tab; gives the page that was found there, null when it is no NetSuite page. */
  bringGuide: () => Promise<PageId | null>;
  openPage: (path: string) => Promise<void>;
  /** `import`: where files are read; choosing one closes the popup. */
  openInTab: (at?: 'import') => Promise<void>;
  /** The value in clear; null when it is no longer held. */
  reveal: (field: CredentialField) => Promise<string | null>;
  /** The locations that the account's pages have shown; null when none was. */
  readLocations: () => Promise<KnownLocations | null>;
  save: (field: CredentialField, text: string) => Promise<SaveAnswer>;
  /** Exchanges two values that were entered by hand, each in the box of the other. */
  swapPair: (kind: PairKind) => Promise<void>;
  /** Older values count again; the ones that counted become older ones. */
  restoreValues: (entryId: string) => Promise<void>;
  /** The value, and its other half when the two were taken together. */
  forgetValue: (field: CredentialField) => Promise<void>;
  forgetSuperseded: (entryId: string) => Promise<void>;
  forgetBundle: () => Promise<void>;
  /** Everything kept of the account that is shown. */
  forgetAccount: () => Promise<void>;
  forgetDamage: () => Promise<void>;
  changeSettings: (change: Partial<Settings>) => Promise<void>;
  testConnection: () => Promise<void>;
  /** Until when the token must not be tried (unix milliseconds), or null. */
  testPause: () => Promise<number | null>;
  /** The view that a page asked for, once. */
  takeNextView: () => Promise<'test' | null>;
  /** The values have left, on the clipboard or in a file. */
  markExported: (entryIds: EntryIds, how: HowExported) => Promise<void>;
  /** The whole bundle in the given format (ids from utils/handover/formats) as text. */
  exportText: (format: string) => Promise<Exported>;
}

export type App = AppState & AppActions;

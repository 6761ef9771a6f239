// What our own pages show of an account: plain data, projected from the model. No secret is in it, only masks.
import type { CheckChoices } from '../connection/choose-checks';
import type { RankedCause, Diagnosis } from '../connection/diagnose';
import type { TestRecord } from '../connection/test-record';
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { FieldId } from '../credential/field';
import type { Vendors } from '../guide/card-input';
import type { Message } from '../guide/message';
import type { Progress } from '../guide/progress';
import type { Recipe } from '../guide/recipe';
import type { PageTrouble } from '../guide/page-trouble';
import type { SetUp } from '../guide/set-up';
import type { Receipt } from '../handover/receipt';
import type { AccountId } from '../netsuite/account';
import type { PageId, SetUpName } from '../netsuite/pages/page';
import type { FillSettings } from '../storage/fill-items';
import type { Settings } from '../storage/items';
import type { TextKey } from '../texts';
import type { LostEntry } from '../vault/kept-list';

export interface KeptBundle {
  readonly key: BundleKey;
  /** How many of its values that are issued together have never been in an export. */
  readonly unexported: number;
}

/** What is stored but cannot be read. */
export interface Damage {
  /** Entries of the vault, that is captured or entered values. */
  readonly values: number;
  /** Other stored things, by the key of their storage item, and since when (unix milliseconds). */
  readonly items: readonly { readonly key: string; readonly at: number }[];
}

/** A page showed more values than a person makes, and the rest was not taken. */
export interface TooMany {
  /** Unix milliseconds. */
  readonly at: number;
  readonly page: PageId | null;
  /** The document, for *Forget what this page added*. */
  readonly visit: string;
  /** How many entries of this document are kept. */
  readonly count: number;
}

/** How the result of one check is said. */
export interface CheckText {
  /** Stands in bold before the text. */
  readonly lead: TextKey | null;
  readonly text: Message;
}

export interface AccountView {
  /** Null while no account is known; then everything of one account is null or empty. */
  readonly account: AccountId | null;
  /** Every account known, the one shown first. */
  readonly accounts: readonly AccountId[];
  readonly setUp: SetUp | null;
  readonly recipe: Recipe;
  /** Those that come with the extension, then those of vendors. */
  readonly recipes: readonly Recipe[];
  /** The names of the current set-up and of the others of this account. */
  readonly vendors: Vendors;
  /** Of this account, the current one first. */
  readonly setUps: readonly SetUp[];
  /** Whoever was signed in when a page was read last. */
  readonly signedIn: string | null;
  /** Names of users by their internal id, as the account's pages have shown them. */
  readonly userNames: Readonly<Record<string, string>>;
  /** The same of roles. */
  readonly roleNames: Readonly<Record<string, string>>;
  /** Names seen on the account's pages, to choose from. */
  readonly choices: Readonly<Record<`${SetUpName}s`, readonly string[]>>;
  readonly progress: Progress | null;
  readonly bundle: BundleView | null;
  /** Fields that are not held here, of which another kind holds the value of a record of the same name. */
  readonly sameHeld: readonly FieldId[];
  /** What was handed over of this bundle, oldest first. */
  readonly receipts: readonly Receipt[];
  /** Id of the export format that was used last, for this bundle or another of its kind. */
  readonly lastFormat: string | null;
  /** Every other bundle that holds values: first those of this account, for other applications. */
  readonly otherBundles: readonly KeptBundle[];
  /** The newest test of this bundle, and whether its values are still the ones that were tested. */
  readonly test: TestRecord | null;
  readonly testIsCurrent: boolean;
  /** The checks of a test in their order; `about` fills the name. */
  readonly checks: readonly { readonly id: string; readonly name: TextKey; readonly about?: string }[];
  /** What of them the person may leave out or ask for. */
  readonly checkChoices: CheckChoices;
  /** By the id of the check: what its result in `test` says. */
  readonly checkTexts: Readonly<Record<string, CheckText>>;
  /** Of the newest test, when it went wrong with the values that count now. */
  readonly diagnosis: Diagnosis | null;
  /** What pages have shown that would make a test fail. */
  readonly knownProblems: readonly RankedCause[];
  /** Until when no test may sign with these values (unix milliseconds), since they were refused too often; else null. */
  readonly testPause: number | null;
  readonly tooMany: TooMany | null;
  /** What could not be done on the page that was opened last. */
  readonly trouble: { readonly page: PageId; readonly why: PageTrouble } | null;
  readonly damage: Damage;
  /** Values that were kept and are gone, though nobody forgot them. */
  readonly lost: readonly LostEntry[];
  readonly settings: Settings;
  readonly fill: Pick<FillSettings, 'isOn' | 'isForProduction'>;
}

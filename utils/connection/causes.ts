// What a kind of credentials says on the causes behind a failed test: where each is put right, what rules it out, what points at it.
import type { FieldId } from '../credential/field';
import type { Recipe } from '../guide/recipe';
import type { PageId, SetUpName } from '../netsuite/pages/page';
import type { TextKey } from '../texts';
import type { CheckFacts, Claim } from './check';

export interface Cause {
  readonly id: string;
  /** The step and page where it is put right or looked up, or null. */
  readonly step: string | null;
  /** The step where the same is done in recipes that do not have the first. */
  readonly orStep?: string;
  readonly page: PageId | null;
  readonly text: TextKey;
  /** Says it more exactly, with `$1`, where the answer has this fact. */
  readonly exactly?: { readonly fact: string; readonly text: TextKey };
  /** Named only where the answer has this fact. */
  readonly needsFact?: string;
  /** Claims of which each alone rules this cause out. A check that disproves one of them points at this cause. */
  readonly disprovedBy: readonly Claim[];
  /** Named only when a check points at it, or NetSuite showed it. */
  readonly needsProof?: true;
  /** Words of the column Detail of the Login Audit Trail that stand for this cause, as `auditWordOf` writes them. */
  readonly auditWords?: readonly string[];
  /** NetSuite's word may stand for several causes: when a page showed one of these, it is that one. The likeliest first. */
  readonly seenInstead?: readonly string[];
  /** Several at once, each seen on the same page: it is right where all of these are, and one seen wrong is named instead. */
  readonly madeOf?: readonly string[];
  /** Whether it makes a test of this recipe fail. Left out: it does for every recipe. */
  readonly isProblem?: (recipe: Recipe) => boolean;
}

/** How a result is said. */
export interface ReasonText {
  readonly text: TextKey;
  /** Stands in bold before the text. */
  readonly lead?: TextKey;
  /** What fills `$1` and `$2`. */
  readonly params?: (facts: Pick<CheckFacts, 'detail' | 'actingAs'>) => readonly (string | number)[];
}

/** A page may say of the record where a value was taken that it belongs to another application, role or user. */
export interface ProvenanceRule {
  readonly field: FieldId;
  readonly name: SetUpName;
  readonly cause: string;
}

/** A box of a page that shows a cause when it stands like this, though no requirement asks for it. */
export interface PageSign {
  readonly page: PageId;
  readonly field: string;
  readonly value: boolean;
  readonly cause: string;
}

/** Ids of causes, likeliest first. */
type Causes = readonly string[];

export interface CauseTables {
  readonly causes: readonly Cause[];
  /** A reason without causes is no fault, or says all there is to say. */
  readonly byReason: Readonly<Record<string, Causes>>;
  /** `<check>/<reason>`, where a reason means something else in one check. */
  readonly byCheck: Readonly<Record<string, Causes>>;
  /** Keyed as the list that it goes before, when a value was entered by hand or imported. */
  readonly byHand: Readonly<Record<string, Causes>>;
  /** Keyed like `byCheck` or `byReason`: what pages may have shown to be behind it, in this order. Left out: its own causes. */
  readonly seenBehind: Readonly<Record<string, Causes>>;
  /** What is left to say when a check failed and other checks disproved all of its causes. */
  readonly contradicted: Causes;
  readonly login: {
    /** Reasons of a refused login, which the Login Audit Trail explains. */
    readonly reasons: readonly string[];
    /** The value by which NetSuite knows who logs in: refused logins are counted for it. */
    readonly field: FieldId;
    /** What a login that NetSuite accepted proves of the values: they belong together. */
    readonly claim: Claim;
  };
  readonly provenance: readonly ProvenanceRule[];
  readonly signs: readonly PageSign[];
  /** The kind's closed list of reasons, beside the engine's. */
  readonly reasons: Readonly<Record<string, ReasonText>>;
}

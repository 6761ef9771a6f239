// What a kind of credentials is: a way to authenticate, said as tables that the engines read. A third kind is one more folder.
import type { CauseTables } from '../connection/causes';
import type { Check } from '../connection/check';
import type { FieldDef, FieldId } from '../credential/field';
import type { GuideTables } from '../guide/progress';
import type { Recipe } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import type { StepDef } from '../guide/step';
import type { TextKey } from '../texts';

/** Values that are made here, or that the vendor makes, where NetSuite issues none. */
export interface MadeValues {
  /** The step that it is. */
  readonly step: string;
  /** Where the recipe says that the vendor has this value, what goes with it is given by the vendor, and not made. */
  readonly unlessHeldByVendor: FieldId;
  /** The value that NetSuite takes as a file, the file's ending, and the step in which it does. */
  readonly file: { readonly field: FieldId; readonly ending: string; readonly step: string };
  /** Shown of what is there: its name in NetSuite, and until when it is valid. */
  readonly shown: readonly FieldId[];
}

/** Of a kind that NetSuite takes no new set-ups of. */
export interface Ending {
  /** NetSuite's release from which on it does not. */
  readonly from: string;
  /** What the recipe asks for can be reached in no other way. */
  readonly isWithoutSuccessor: (recipe: Recipe) => boolean;
}

/** What the account must have turned on, and the role must have, so that something of a recipe works. */
export interface RecipeNeed {
  /** Where it stands in the recipe. */
  readonly path: readonly (string | number)[];
  /** As the subject of a sentence: `The test of REST web services`. */
  readonly what: string;
  /** By NetSuite's ids. */
  readonly features: readonly string[];
  /** Of each list any one, by NetSuite's ids. */
  readonly permissions: readonly (readonly string[])[];
  /** By the name of a setting of the recipe's own what it must hold. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What a recipe of the kind must have. Only the check of a recipe file asks. */
export interface RecipeRules {
  /** Steps without which nobody gets to the end, by id, each with what is not done without it. */
  readonly neededSteps: Readonly<Record<string, string>>;
  readonly needs: (recipe: Recipe) => readonly RecipeNeed[];
  /** Of a whole connection test. */
  readonly requests: (recipe: Recipe) => number;
}

/** Light: what every view may load. */
export interface KindTables {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly FieldDef[];
  readonly steps: readonly StepDef[];
  readonly made?: MadeValues;
  readonly ending?: Ending;
}

/** The texts by field, or why there are none: out of the kind's own list. A text that is refused is not repeated. */
export type Made =
  | { readonly ok: true; readonly values: Readonly<Record<FieldId, string>> }
  | { readonly ok: false; readonly reason: string };

/** What somebody sees of what is given before it is taken. `words`: the same for the same content only, to be read out. */
export type Preview =
  | {
      readonly ok: true;
      readonly lines: readonly (readonly [label: TextKey, text: string])[];
      readonly words: string;
    }
  | { readonly ok: false; readonly reason: string };

export interface MakeInput {
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  /** What the person or the vendor brings in place of what would be made, or null. */
  readonly given: string | null;
  /** Unix milliseconds. */
  readonly now: number;
}

export interface CredentialKind extends KindTables, GuideTables {
  /** Makes the values of `made`, or checks those that are given. */
  readonly make?: (input: MakeInput) => Promise<Made>;
  /** Of every test. */
  readonly checks: readonly Check[];
  /** What the recipe wants to have tried besides: one for each record, query and RESTlet. They come after the others. */
  readonly probes: (recipe: Recipe) => readonly Check[];
  readonly causes: CauseTables;
}

/** All of a connection test, in their order. */
export function checksOf(
  { checks, probes }: Pick<CredentialKind, 'checks' | 'probes'>,
  recipe: Recipe,
): readonly Check[] {
  return [...checks, ...probes(recipe)];
}

// What a vendor asks for that no page known here shows: it is said, and ticked by the person.
import type { Asked } from './asked';

/** A bundle or SuiteApp that is installed first. */
export interface RecipePackage extends Asked {
  readonly type: 'bundle' | 'suiteapp';
  readonly name: string;
  /** The bundle's number or the SuiteApp's id. */
  readonly id?: string | undefined;
  /** What comes with it, and is taken instead of made: names in the recipe are those that it has there. */
  readonly brings?: readonly ('role' | 'application')[] | undefined;
}

/** A script that must be deployed, by its ids, to the role. */
export interface RecipeScript extends Asked {
  readonly name: string;
  readonly script: string;
  readonly deployment: string;
}

/** A preference of the account or of a user. */
export interface RecipePreference extends Asked {
  readonly name: string;
  readonly is: string;
  /** The way through NetSuite's menu. */
  readonly menu?: string | undefined;
}

/** A field of one of NetSuite's forms that must be shown or filled. */
export interface RecipeFormField extends Asked {
  readonly form: string;
  readonly name: string;
  readonly is: string;
}

/** An address, or a range of them, from which the vendor calls: for IP rules. */
export interface RecipeAddress extends Asked {
  readonly address: string;
}

/** Anything else, in whole sentences. */
export interface RecipeTask extends Asked {
  readonly id: string;
  readonly text: string;
  readonly menu?: string | undefined;
}

export interface ByHand {
  readonly packages?: readonly RecipePackage[] | undefined;
  readonly scripts?: readonly RecipeScript[] | undefined;
  readonly preferences?: readonly RecipePreference[] | undefined;
  readonly formFields?: readonly RecipeFormField[] | undefined;
  readonly addresses?: readonly RecipeAddress[] | undefined;
  readonly tasks?: readonly RecipeTask[] | undefined;
}

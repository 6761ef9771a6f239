// What a kind says of each of its steps: its pages, the value that it brings, and what must be so there.
import type { FieldDef, FieldId } from '../credential/field';
import type { PageId } from '../netsuite/pages/page';
import type { TextKey } from '../texts';
import type { Message } from './message';
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';

/** One line of what must be so on the pages of a step. */
export interface Need {
  readonly text: Message;
  /** In the recipe's own words, or null. */
  readonly remark: string | null;
}

export interface StepDef {
  readonly id: string;
  readonly title: TextKey;
  /** In the order in which a person opens them. */
  readonly pages: readonly PageId[];
  /** The step is done when this value is held: a record whose secret nobody kept is of no use. */
  readonly field?: FieldId;
  /** The value alone says that the step is done: its pages cannot show that it is not. */
  readonly isChosen?: true;
  /** Every page of the account tells the value by its address: no page has to be visited for it. */
  readonly isKnown?: true;
  /** Nothing of it can be seen: each of its lines is ticked by the person. */
  readonly isByHand?: true;
  /** Said in place of *Step … comes first*, with the number of that step. */
  readonly waits?: TextKey;
  readonly needs: (names: { readonly setUp: SetUp | null; readonly recipe: Recipe }) => readonly Need[];
}

/** The values that this step brings. */
export function fieldsOfStep(fields: readonly FieldDef[], step: string): readonly FieldDef[] {
  return fields.filter((field) => field.step === step);
}

// What a page is found to be: its requirements, each met or not, and whether it is of the record that the set-up means.
import type { ListRow } from '../netsuite/pages/reading';
import type { Message } from './message';

export type RequirementState = 'met' | 'unmet' | 'unknown';

export interface JudgedRequirement {
  /** Unique on the page. */
  readonly id: string;
  readonly need: Message;
  readonly tag: Message;
  readonly step: string;
  readonly state: RequirementState;
  /** Something to know about it that is no failure, in the recipe's words. */
  readonly note: string | null;
  /** The same in ours: what a permission lets an integration do, and what NetSuite does not bear out. */
  readonly remarks: readonly Message[];
  /** Whether it is asked for at all nobody can tell yet: it keeps nothing from being done. */
  readonly isPerhaps?: true;
  /** Id of what fails while it is not met, or null. */
  readonly cause: string | null;
  readonly place:
    | { readonly type: 'field'; readonly field: string }
    /** A line of a sublist, by the normalised labels it may have. */
    | {
        readonly type: 'line';
        readonly sublist: string;
        readonly labels: readonly string[];
        readonly key: string | null;
      }
    | { readonly type: 'row'; readonly id: string }
    | { readonly type: 'new-button' };
}

export interface JudgedPage {
  readonly requirements: readonly JudgedRequirement[];
  /** False when the record is another application's or role's; then its requirements say nothing about this set-up. */
  readonly isOurs: boolean;
  /** What this record is called, where the set-up means a record by name. */
  readonly name: string | null;
  /** On a list: the row of the record that is meant, null when it was not on the part of the list that was read. */
  readonly row: ListRow | null;
}

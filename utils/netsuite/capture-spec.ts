// What is known of values that NetSuite shows once, after a save: where they stand and how each is told apart. Plain data.
import type { FieldSpec, PageId, SetUpName } from './pages/page';

export interface CapturedValue {
  /** The field of the kind that it is. */
  readonly field: string;
  /** False: it is recognised, so that the others are told apart from it, and let go. */
  readonly keep: boolean;
  /** As those of a `FieldSpec`. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

export interface CaptureSpec {
  /** Unique over all kinds. */
  readonly id: string;
  readonly page: PageId;
  /** The only path on which the values are taken. */
  readonly path: string;
  /** Source of a regular expression that a whole value must match. */
  readonly pattern: string;
  /** In the order in which NetSuite shows them. */
  readonly values: readonly CapturedValue[];
  /** Normalised titles of the group in which they stand. */
  readonly groups: readonly string[];
  /** The fields of the page that say whose values they are. */
  readonly names: Readonly<Partial<Record<SetUpName, FieldSpec>>>;
}

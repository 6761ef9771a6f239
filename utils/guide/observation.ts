// A page of an account as it was read, and when.
import type { PageReading } from '../netsuite/pages/reading';

/** A page of the account as it was read. Facts only: what they mean for a set-up is judged anew each time. */
export interface Observation {
  readonly reading: PageReading;
  /** Unix milliseconds, for showing. */
  readonly at: number;
  /** The higher one is the newer, whatever the clock said. */
  readonly seq: number;
}

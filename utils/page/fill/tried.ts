// How a fill went: each change that was tried, and why it ended.
import type { FillOutcome, OrderedChange } from '../../guide/fill-order';
import type { Undo } from './changes';

/** `asks`: the page asks something. `halted`: too much went wrong. */
export type Ending = 'done' | 'stopped' | 'halted' | 'asks';

export interface Tried {
  readonly change: OrderedChange;
  outcome: FillOutcome;
  readonly undo: Undo;
}

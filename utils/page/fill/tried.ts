// How a fill went: each change that was tried, and why it ended.
import type { FillOutcome, OrderedChange } from '../../guide/fill-order';
import type { Stand, Undo } from './changes';

/** `asks`: the page asks something. `halted`: too much went wrong. `waits`: the one that all the others wait for did. */
export type Ending = 'done' | 'stopped' | 'halted' | 'asks' | 'waits';

export interface Tried {
  readonly change: OrderedChange;
  outcome: FillOutcome;
  readonly undo: Undo;
  /** How its place read when the fill had ended. */
  left?: Stand;
}

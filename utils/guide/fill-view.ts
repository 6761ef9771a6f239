// What the card says of *Fill in* before it is pressed: each change in its line, what needs a tick of its own, and the button.
import { environmentOf } from '../netsuite/account';
import type { PageFacts } from './card-input';
import { chosenByFill, fillChanges, printOfChanges, type FillChange } from './fill';
import type { Message } from './message';

/** A tick that is asked for before anything else, once. */
export const PRODUCTION = 'production';

export interface LineChange {
  readonly text: Message;
  readonly needsTick: boolean;
}

export interface FillView {
  /** The button's text by the number of ticks that were set; null where nothing would be filled in. */
  readonly texts: readonly (Message | null)[];
  /** Comes back with the press, to be held against what the page says then. */
  readonly print: string;
  /** Without this tick nothing is filled in. */
  readonly ask: { readonly id: string; readonly text: Message } | null;
}

export interface Fill {
  readonly view: FillView | null;
  readonly changes: readonly FillChange[];
  /** By requirement. */
  readonly lines: ReadonlyMap<string, LineChange>;
}

const none: Fill = { view: null, changes: [], lines: new Map() };

export function fillOf(facts: PageFacts): Fill {
  const { fill: state, judged, model } = facts;
  if (!state.isOn) return none;
  const changes = fillChanges(facts);
  if (changes.length === 0) return none;
  const byHand: LineChange = { text: { key: 'fill.byHand' }, needsTick: false };
  const lines = new Map<string, LineChange>(
    judged.requirements.flatMap(({ id, state: met }) => (met === 'met' ? [] : [[id, byHand] as const])),
  );
  for (const { id, text, needsTick } of changes) lines.set(id, { text, needsTick });
  const ticks = changes.filter(({ needsTick }) => needsTick).length;
  const sure = changes.length - ticks;
  const isAsked = environmentOf(model.setUp.account) === 'production' && !state.isForProduction;
  return {
    changes,
    lines,
    view: {
      texts: Array.from({ length: ticks + 1 }, (_, ticked) =>
        sure + ticked === 0 ? null : action(sure + ticked, facts),
      ),
      print: printOfChanges(changes),
      ask: isAsked ? { id: PRODUCTION, text: { key: 'fill.production' } } : null,
    },
  };
}

function action(count: number, facts: PageFacts): Message {
  const chosen = chosenByFill(facts);
  return chosen === null
    ? { key: 'fill.action', params: [count] }
    : { key: 'fill.actionChoosing', params: [count, chosen.type === 'name' ? chosen.value : ''] };
}

/** What is written, of what was listed: all that needs no tick, and what was ticked. */
export function tickedChanges(changes: readonly FillChange[], ticked: readonly string[]): FillChange[] {
  return changes.filter(({ id, needsTick }) => !needsTick || ticked.includes(id));
}

// The lines of the card: what must be so on a page, and what no page shows, in one group for each step that the page serves.
import type { PageFacts } from './card-input';
import type { Fill, LineChange } from './fill-view';
import type { RequirementState } from './judged-page';
import type { Message } from './message';
import { ownWords } from './own-words';
import type { StepProgress } from './progress';
import type { StepLine } from './step-lines';

export interface CardLine {
  readonly id: string;
  readonly number: number;
  readonly state: RequirementState;
  readonly need: Message;
  /** What the page calls it, where that is not English. */
  readonly own: string | null;
  readonly note: string | null;
  readonly remarks: readonly Message[];
  /** What *Fill in* would do about it, or that it is done by hand; null where it is not offered. */
  readonly change: LineChange | null;
}

export interface CardGroup {
  /** That of the vendor's article, where there is one. */
  readonly number: number | null;
  readonly title: Message;
  readonly lines: readonly CardLine[];
}

/** It stands on no page, so it is neither ringed nor called wrong. */
function handLine({ id, text, reason, ticked }: StepLine, number: number): CardLine {
  const said: Message =
    ticked === null
      ? { key: 'asked.byHand' }
      : ticked.who === null
        ? { key: 'asked.ticked' }
        : { key: 'asked.tickedBy', params: [ticked.who] };
  const state = ticked === null ? 'unknown' : 'met';
  return { id, number, state, need: text, own: null, note: reason, remarks: [said], change: null };
}

/** One group for each step that the page serves. */
export function groupLines(
  facts: PageFacts,
  steps: readonly StepProgress[],
  fill: Fill,
): readonly CardGroup[] {
  const isList = facts.spec.list !== undefined;
  const lines = facts.judged.requirements.map((requirement, position) => {
    const { id, step, state, need, note, remarks } = requirement;
    const own = ownWords(requirement, facts);
    const change = fill.lines.get(id) ?? null;
    return { step, line: { id, number: position + 1, state, note, remarks, need, own, change } };
  });
  return steps
    .map(({ id, article, title, lines: byHand }) => ({
      number: article,
      title: { key: title },
      lines: [
        ...lines.filter(({ step }) => step === id).map(({ line }) => line),
        ...byHand
          .filter(({ isByHand }) => isByHand && !isList)
          .map((line, place) => handLine(line, lines.length + place + 1)),
      ],
    }))
    .filter((group) => group.lines.length > 0);
}

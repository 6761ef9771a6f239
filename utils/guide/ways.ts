// Where a card leads: to the page of the next step, or to more of the list that is open.
import { pageSpec } from '../netsuite/pages';
import type { PageId } from '../netsuite/pages/page';
import type { TextKey } from '../texts';
import { keyPart } from '../texts/key-part';
import type { CardInput, PageFacts } from './card-input';
import type { Message } from './message';
import { isFinished, nextToLook, type StepProgress } from './progress';

/** A page of NetSuite, by its path, or the popup. One button is the thing to do now; where another is, `isPrimary` is false. */
export interface Way {
  readonly text: Message;
  readonly title: Message;
  /** Null where the step is done in the popup. */
  readonly path: string | null;
  readonly isPrimary: boolean;
}

/** What is next: the list with more rows where the record may be among them, else another step's page. */
export function wayOn(facts: PageFacts, isWithout: boolean): Omit<Way, 'isPrimary'> | null {
  const { progress, setUp } = facts.model;
  const look = nextToLook(progress, setUp);
  return longerList(facts) ?? nextPage(look ?? nextStep(facts, facts.step, isWithout));
}

/** What is refused here, or known to somebody else alone, waits for him; the other steps do not. */
function nextStep(
  { spec, model: { progress } }: CardInput,
  step: StepProgress | null,
  isWithout: boolean,
): StepProgress | null {
  const { next, steps } = progress;
  if (next !== null && (next.id !== step?.id || next.state === 'not-ticked')) return next;
  const others = steps.filter(({ id, state }) => id !== step?.id && !isFinished(state));
  // With all that is needed done, what is optional is next.
  if (spec.isRefusal !== true && !isWithout) return next === null ? (others[0] ?? null) : null;
  return others.find(({ waitsFor }) => waitsFor.length === 0) ?? null;
}

function nextPage(step: StepProgress | null): Omit<Way, 'isPrimary'> | null {
  if (step === null) return null;
  const title = { key: step.title };
  if (step.state === 'not-ticked') return { text: { key: 'asked.toTick' }, title, path: null };
  if (step.open === null) return step.isInPopup ? { text: title, title, path: null } : null;
  const { page, path } = step.open;
  // A record that is to be made has no name yet: what is done there says more.
  const isNew = pageSpec(page)?.type === 'record' && !path.includes('?');
  return { text: isNew ? title : { key: pageNameKey(page) }, title, path };
}

/** As many rows as NetSuite puts on one page when it is asked to (sure up to this). */
const MOST_ROWS = 1000;

/** Where the row that is wanted may be among those that are not shown: the list again, with more rows on its page. */
function longerList({ spec, guide, reading, judged, step }: PageFacts): Omit<Way, 'isPrimary'> | null {
  const { listPage, rows } = reading;
  if (spec.open === null || listPage === undefined || rows.length >= MOST_ROWS) return null;
  if (step === null || isFinished(step.state) || judged.row !== null) return null;
  if (guide.list?.isAlwaysNew === true) return null;
  const path = `${spec.open}${spec.open.includes('?') ? '&' : '?'}size=${MOST_ROWS}`;
  return { text: { key: 'card.list.longer' }, title: { key: step.title }, path };
}

/** The text key of a page's name. */
function pageNameKey(page: PageId): TextKey {
  return `page.${keyPart(page)}` as TextKey;
}
